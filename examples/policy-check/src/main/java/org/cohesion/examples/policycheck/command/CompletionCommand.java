package org.cohesion.examples.policycheck.command;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.cohesion.examples.policycheck.completion.BashScript;
import org.cohesion.examples.policycheck.completion.TypedCommand;
import org.cohesion.examples.policycheck.completion.ZshScript;
import org.cohesion.examples.policycheck.option.ChoiceConverters;
import org.cohesion.examples.policycheck.output.Shell;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Prints the script by which a shell completes what is typed. */
public final class CompletionCommand implements Callable<Integer> {

  /** The shells that there is a script for. */
  public enum Interpreter {
    BASH,
    ZSH
  }

  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  private final PositionalParamSpec interpreter =
      PositionalParamSpec.builder()
          .type(Interpreter.class)
          .converters(ChoiceConverters.of(Interpreter.values()))
          .paramLabel("SHELL")
          .required(true)
          .description("The shell that is to read it: bash or zsh.")
          .build();

  private final Shell shell;
  private final Supplier<CommandSpec> program;

  /**
   * @param program describes the program with all its commands, which takes its time
   */
  public CompletionCommand(Shell shell, Supplier<CommandSpec> program) {
    this.shell = shell;
    this.program = program;
  }

  /** {@return the command as picocli knows it, with what can be typed behind it} */
  public CommandSpec spec() {
    spec.name("completion");
    spec.addPositional(interpreter);
    spec.usageMessage()
        .description(
            "Prints a script by which a shell completes commands, options, their values and files.")
        .footer(
            "",
            "To have it in every new shell, add a line to its settings:",
            "  ~/.bashrc  eval \"$(policy-check completion bash)\"",
            "  ~/.zshrc   eval \"$(policy-check completion zsh)\"");
    return spec;
  }

  @Override
  public Integer call() {
    CommandSpec described = program.get();
    TypedCommand beforeCommands = TypedCommand.of(described);
    List<TypedCommand> commands = TypedCommand.commandsOf(described);
    shell
        .out()
        .print(
            switch (interpreter.<Interpreter>getValue()) {
              case BASH -> BashScript.of(beforeCommands, commands);
              case ZSH -> ZshScript.of(beforeCommands, commands);
            });
    return ExitStatus.ALL_WELL;
  }
}

package org.cohesion.examples.policycheck;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.ServiceConfigurationError;
import org.cohesion.examples.policycheck.command.CalendarCommand;
import org.cohesion.examples.policycheck.command.CheckCommand;
import org.cohesion.examples.policycheck.command.CompletionCommand;
import org.cohesion.examples.policycheck.command.CoverageCommand;
import org.cohesion.examples.policycheck.command.DiffCommand;
import org.cohesion.examples.policycheck.command.Examples;
import org.cohesion.examples.policycheck.command.ExitStatus;
import org.cohesion.examples.policycheck.command.ExplainCommand;
import org.cohesion.examples.policycheck.command.NewCommand;
import org.cohesion.examples.policycheck.command.RenderCommand;
import org.cohesion.examples.policycheck.command.ReportCommand;
import org.cohesion.examples.policycheck.command.RulesCommand;
import org.cohesion.examples.policycheck.command.SchemaCommand;
import org.cohesion.examples.policycheck.command.UsageProblem;
import org.cohesion.examples.policycheck.command.WaiveCommand;
import org.cohesion.examples.policycheck.output.BrokenOutput;
import org.cohesion.examples.policycheck.output.Shell;
import org.cohesion.examples.policycheck.output.StrictStream;
import org.cohesion.examples.policycheck.output.Terminal;
import org.cohesion.examples.policycheck.wording.Program;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** Checks policy files from the command line. */
public final class PolicyCheck implements Runnable {

  /** The names of the commands, in the order of the help. */
  private static final List<String> COMMANDS =
      List.of(
          "check",
          "report",
          "waive",
          "calendar",
          "coverage",
          "rules",
          "explain",
          "new",
          "render",
          "diff",
          "schema",
          "completion");

  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  /** {@return the command as picocli knows it, with what can be typed behind it} */
  private CommandSpec spec() {
    spec.name(Program.NAME);
    spec.versionProvider(new Version(Program.NAME));
    spec.addOption(
        OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .scopeType(ScopeType.INHERIT)
            .description("Shows this help.")
            .build());
    spec.addOption(
        OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .description("Shows the version.")
            .build());
    spec.usageMessage()
        .description("Checks community cohesion policies.")
        .footer(
            "",
            "To begin with:",
            "  policy-check new --school \"Elm Road Primary\" > policy.json",
            "  policy-check check policy.json",
            "  policy-check explain review.overdue",
            "",
            "Exit status:",
            "  0    all well",
            "  1    something was found",
            "  2    wrong usage or unreadable input",
            ExitStatus.CLOSED_PIPE_HELP);
    return spec;
  }

  private PolicyCheck() {}

  /**
   * Runs the command and ends the Java machine with its exit status.
   *
   * @param args what was typed after the command's name
   */
  public static void main(String[] args) {
    PrintStream out = new StrictStream(new FileOutputStream(FileDescriptor.out)).printer();
    PrintStream err = utf8(FileDescriptor.err);
    int status = run(args, new Shell(System.in, out, err, Terminal.ofThisProcess()));
    err.flush();
    System.exit(status);
  }

  /**
   * Runs the command as if nobody were watching: no colour, no progress.
   *
   * @param args what would be typed after the command's name
   * @param in standard input
   * @param out standard output, in UTF-8; nothing more is done once it has failed
   * @param err standard error, in UTF-8
   * @return the exit status
   */
  public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
    return run(args, new Shell(in, StrictStream.over(out).printer(), err, Terminal.NONE));
  }

  /**
   * Runs the command.
   *
   * @param args what would be typed after the command's name
   * @param shell where it reads and writes
   * @return the exit status
   */
  public static int run(String[] args, Shell shell) {
    try {
      int status = execute(args, shell);
      shell.out().flush();
      return status;
    } catch (BrokenOutput e) {
      return brokenOutput(shell, e);
    }
  }

  private static int execute(String[] args, Shell shell) {
    try {
      return commandLine(args, shell).execute(args);
    } catch (RuntimeException
        | ServiceConfigurationError
        | StackOverflowError
        | OutOfMemoryError e) {
      return internalError(shell, e);
    }
  }

  /** Without a subcommand there is nothing to do. */
  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "no command is named, such as check in 'policy-check check policy.json'");
  }

  private static CommandSpec command(String name, Shell shell) {
    return switch (name) {
      case "check" -> new CheckCommand(shell).spec();
      case "report" -> new ReportCommand(shell).spec();
      case "waive" -> new WaiveCommand(shell).spec();
      case "calendar" -> new CalendarCommand(shell).spec();
      case "coverage" -> new CoverageCommand(shell).spec();
      case "rules" -> new RulesCommand(shell).spec();
      case "explain" -> new ExplainCommand(shell).spec();
      case "new" -> new NewCommand(shell).spec();
      case "render" -> new RenderCommand(shell).spec();
      case "diff" -> new DiffCommand(shell).spec();
      case "schema" -> new SchemaCommand(shell).spec();
      case "completion" -> new CompletionCommand(shell, () -> everything(shell)).spec();
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static CommandSpec everything(Shell shell) {
    return commandLine(new String[0], shell).getCommandSpec();
  }

  /** Knows the command that is typed first, or else all: each takes time to describe. */
  private static CommandLine commandLine(String[] args, Shell shell) {
    CommandLine commandLine = new CommandLine(new PolicyCheck().spec());
    boolean named = args.length > 0 && COMMANDS.contains(args[0]);
    for (String name : named ? List.of(args[0]) : COMMANDS) {
      CommandSpec command = command(name, shell);
      Examples.addTo(command);
      commandLine.addSubcommand(command);
    }
    return commandLine
        .setExpandAtFiles(false)
        .setUsageHelpWidth(80)
        .setOut(shell.outWriter())
        .setErr(shell.errWriter())
        .setColorScheme(Help.defaultColorScheme(shell.terminal().colour() ? Ansi.ON : Ansi.OFF))
        .setParameterExceptionHandler((e, typed) -> wrongUsage(shell, e, List.of(typed)))
        .setExecutionExceptionHandler((e, command, parsed) -> internalError(shell, e));
  }

  private static int wrongUsage(Shell shell, ParameterException e, List<String> typed) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    String problem = UsageProblem.of(e, typed);
    String see = (problem.endsWith("?") ? " See '" : "; see '") + command + " --help'";
    shell.complain(problem + see);
    return ExitStatus.FAILED;
  }

  private static int brokenOutput(Shell shell, BrokenOutput e) {
    if (e.isClosedPipe()) {
      return ExitStatus.CLOSED_PIPE;
    }
    shell.complain("cannot write to standard output");
    return ExitStatus.FAILED;
  }

  private static int internalError(Shell shell, Throwable e) {
    shell.complain("internal error: " + e.toString().replaceAll("\\R\\s*", " "));
    return ExitStatus.FAILED;
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor)), false, StandardCharsets.UTF_8);
  }
}

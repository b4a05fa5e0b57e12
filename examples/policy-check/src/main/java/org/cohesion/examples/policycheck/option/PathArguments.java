package org.cohesion.examples.policycheck.option;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** The files of a command that shows policies. */
public final class PathArguments {

  private final PositionalParamSpec paths =
      PositionalParamSpec.builder()
          .arity("1..*")
          .type(List.class)
          .auxiliaryTypes(String.class)
          .initialValue(List.of())
          .paramLabel("PATH")
          .required(true)
          .description(
              "The policies: files, folders with everything inside that 'check' would check, or - for"
                  + " standard input.")
          .build();

  /** Adds these arguments to a command. */
  public void addTo(CommandSpec command) {
    command.addPositional(paths);
  }

  /**
   * What was typed.
   *
   * @throws ParameterException if one of the names is empty
   */
  public List<String> typed(CommandSpec command) {
    List<String> typed = paths.getValue();
    if (typed.contains("")) {
      throw new ParameterException(command.commandLine(), "PATH " + FileNameConverter.PROBLEM);
    }
    return typed;
  }
}

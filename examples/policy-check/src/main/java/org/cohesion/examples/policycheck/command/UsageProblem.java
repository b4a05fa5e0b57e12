package org.cohesion.examples.policycheck.command;

import java.util.List;
import java.util.stream.Stream;
import org.cohesion.examples.policycheck.option.ChoiceConverters;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in plain words what is wrong with what was typed. */
public final class UsageProblem {

  private UsageProblem() {}

  /**
   * Says it in one line that begins with a small letter.
   *
   * @param typed all that was typed behind the name of the program
   */
  public static String of(ParameterException e, List<String> typed) {
    CommandSpec command = e.getCommandLine().getCommandSpec();
    if (e instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched.getUnmatched().get(0), command);
    }
    if (e instanceof MissingParameterException missing) {
      return missing(missing.getMissing(), command, typed);
    }
    if (e instanceof OverwrittenOptionException twice) {
      return name(twice.getOverwritten()) + " is given twice; keep one of them";
    }
    ArgSpec argument = e.getArgSpec();
    if (e.getCause() instanceof TypeConversionException wrong && argument != null) {
      return name(argument) + " " + wrong.getMessage();
    }
    return String.valueOf(e.getMessage());
  }

  private static String unmatched(String typed, CommandSpec command) {
    if (typed.startsWith("-") && typed.length() > 1) {
      return UnknownName.option(typed, command);
    }
    return command.parent() == null
        ? UnknownName.command(typed, command)
        : "one argument too many: " + typed;
  }

  private static String missing(List<ArgSpec> missing, CommandSpec command, List<String> typed) {
    if (missing.get(0) instanceof OptionSpec option && typed.contains(option.longestName())) {
      return option.longestName() + " needs a value: " + option.paramLabel();
    }
    // Of the arguments without a name, only the first that is missing is told of.
    Stream<ArgSpec> rest =
        command.positionalParameters().stream()
            .filter(PositionalParamSpec::required)
            .dropWhile(argument -> !missing.contains(argument))
            .map(argument -> argument);
    List<String> names =
        Stream.concat(missing.stream(), rest).distinct().map(UsageProblem::name).toList();
    return ChoiceConverters.list(names, "and")
        + (names.size() == 1 ? " is missing" : " are missing");
  }

  private static String name(ArgSpec argument) {
    if (argument instanceof OptionSpec option) {
      return option.longestName();
    }
    boolean choices = argument.paramLabel().contains("|");
    return choices ? "what comes after '" + argument.command().name() + "'" : argument.paramLabel();
  }
}

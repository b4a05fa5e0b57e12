package org.cohesion.examples.policycheck.command;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cohesion.examples.policycheck.input.InputFile;
import org.cohesion.examples.policycheck.wording.NearName;
import org.cohesion.examples.policycheck.wording.Program;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Says that there is nothing of a name, and what was probably meant. */
final class UnknownName {

  private UnknownName() {}

  /** There is no rule of that id. */
  static String rule(String typed, List<String> ids) {
    return "no such rule: "
        + typed
        + NearName.of(typed, ids, id -> id)
            .or(() -> NearName.of(typed, ids, id -> id.substring(id.indexOf('.') + 1)))
            .map(NearName::didYouMean)
            .orElse("; see '" + Program.NAME + " rules'");
  }

  /** There is no such option. */
  static String option(String typed, CommandSpec command) {
    List<String> names = command.options().stream().map(OptionSpec::longestName).toList();
    return "no such option: "
        + typed
        + NearName.of(typed, names, name -> name).map(NearName::didYouMean).orElse("");
  }

  /** There is no such command; perhaps it is the name of a policy. */
  static String command(String typed, CommandSpec program) {
    if (InputFile.mayHavePolicies(typed) || isThere(typed)) {
      return "no such command: "
          + typed
          + "; to check a policy, put 'check' before its name: '"
          + Program.NAME
          + " check "
          + typed
          + "'";
    }
    List<String> names =
        Stream.concat(
                program.subcommands().keySet().stream(),
                program.options().stream().map(OptionSpec::longestName))
            .toList();
    return "no such command: "
        + typed
        + NearName.of(typed, names, name -> name).map(NearName::didYouMean).orElse("");
  }

  private static boolean isThere(String path) {
    try {
      return Files.exists(Path.of(path));
    } catch (InvalidPathException | SecurityException e) {
      return false;
    }
  }
}

package org.cohesion.examples.policycheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cohesion.text.NearestName;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Says that there is nothing of a name, and what was probably meant. */
final class NoSuch {

  /** Any name is near one that is shorter. */
  private static final int SHORTEST_NAME = 3;

  /** More files are not looked through for one that was perhaps meant. */
  private static final int MANY_FILES = 10_000;

  private NoSuch() {}

  /** There is no rule of that id. */
  static String rule(String typed, List<String> ids) {
    return "no such rule: "
        + typed
        + near(typed, ids, id -> id)
            .or(() -> near(typed, ids, id -> id.substring(id.indexOf('.') + 1)))
            .map(NoSuch::didYouMean)
            .orElse("; see '" + PolicyCheck.NAME + " rules'");
  }

  /** There is no such option. */
  static String option(String typed, CommandSpec command) {
    List<String> names = command.options().stream().map(OptionSpec::longestName).toList();
    return "no such option: "
        + typed
        + near(typed, names, name -> name).map(NoSuch::didYouMean).orElse("");
  }

  /** There is no such command; perhaps it is the name of a policy. */
  static String command(String typed, CommandSpec program) {
    if (InputFile.mayHavePolicies(typed) || isThere(typed)) {
      return "no such command: "
          + typed
          + "; to check a policy, put 'check' before its name: '"
          + PolicyCheck.NAME
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
        + near(typed, names, name -> name).map(NoSuch::didYouMean).orElse("");
  }

  /** Names the file beside a path that leads nowhere that was probably meant; empty if none was. */
  static String fileHint(String path) {
    try {
      Path missing = Path.of(path);
      Path folder = missing.toAbsolutePath().getParent();
      if (folder == null) {
        return "";
      }
      try (Stream<Path> files = Files.list(folder)) {
        List<String> names =
            files.limit(MANY_FILES).map(file -> file.getFileName().toString()).sorted().toList();
        String name = missing.getFileName().toString();
        return near(stem(name), names, NoSuch::stem)
            .map(near -> didYouMean(missing.resolveSibling(near).toString()))
            .orElse("");
      }
    } catch (IOException | UncheckedIOException | InvalidPathException | SecurityException e) {
      return "";
    }
  }

  private static String didYouMean(String name) {
    return "; did you mean " + name + "?";
  }

  private static Optional<String> near(
      String typed, List<String> names, Function<String, String> compared) {
    if (typed.length() < SHORTEST_NAME) {
      return Optional.empty();
    }
    Map<String, String> byCompared =
        names.stream().collect(Collectors.toMap(compared, name -> name, (a, b) -> a));
    return NearestName.of(typed, names.stream().map(compared).toList()).map(byCompared::get);
  }

  /** The name of a file without its ending. */
  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }

  private static boolean isThere(String path) {
    try {
      return Files.exists(Path.of(path));
    } catch (InvalidPathException | SecurityException e) {
      return false;
    }
  }
}

package org.cohesion.examples.policycheck.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cohesion.examples.policycheck.Outcome;
import org.cohesion.examples.policycheck.PolicyCheck;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples in the help, typed as they stand there in a folder that has what they name. */
@Timeout(120)
class ExamplesTest {

  private static final String POLICY =
      """
      {
        "formatVersion": "1.0",
        "title": "All of Us",
        "school": { "name": "Elm Road Primary", "urn": "999528" },
        "community": { "dimensions": [{ "scope": "school", "name": "Our school" }] },
        "monitoring": {
          "activities": [{ "statement": "We look at what was done.", "frequency": "termly" }]
        },
        "review": { "frequency": "annual" },
        "links": [{ "title": "The council", "url": "http://www.example.org/" }]
      }
      """;

  @TempDir private Path folder;

  @BeforeEach
  void putThereWhatIsNamed() throws IOException {
    assumeTrue(File.separatorChar == '/', "the examples are for a POSIX shell");
    Files.writeString(folder.resolve("policy.json"), POLICY);
    Files.writeString(folder.resolve("last-year.json"), POLICY.replace("annual", "termly"));
    Files.writeString(folder.resolve("settings.json"), "{\"formatVersion\":\"1.0\"}");
    Files.writeString(Files.createDirectory(folder.resolve("policies")).resolve("a.json"), POLICY);
  }

  static List<String> commands() {
    return Outcome.of("--help").outLines().stream()
        .dropWhile(line -> !line.equals("Commands:"))
        .skip(1)
        .takeWhile(line -> line.startsWith("  "))
        .map(line -> line.substring(2))
        .filter(line -> !line.startsWith(" "))
        .map(line -> line.split(" ", 2)[0])
        .toList();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void areThreeForEachCommandAndRun(String command) throws Exception {
    List<String> examples = examples(Outcome.of(command, "--help").out());

    assertThat(examples)
        .hasSize(3)
        .allSatisfy(example -> assertThat(example).contains("policy-check " + command));
    for (String example : examples) {
      Process process = start(example);
      String errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(errors).as(example).isEmpty();
      assertThat(process.waitFor()).as(example).isBetween(0, 1);
    }
  }

  /** Lines that end in a backslash go on in the next one. */
  private static List<String> examples(String help) {
    String lines =
        help.lines()
            .dropWhile(line -> !line.equals(Examples.HEADING))
            .skip(1)
            .takeWhile(line -> !line.isEmpty())
            .collect(Collectors.joining("\n"));
    return Stream.of(lines.split("\\n(?=  \\S)", -1)).map(String::strip).toList();
  }

  private Process start(String example) throws IOException {
    String java =
        Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                PolicyCheck.class.getName())
            .map(word -> "'" + word + "'")
            .collect(Collectors.joining(" "));
    return new ProcessBuilder("bash", "-c", "policy-check() { " + java + " \"$@\"; }\n" + example)
        .directory(folder.toFile())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}

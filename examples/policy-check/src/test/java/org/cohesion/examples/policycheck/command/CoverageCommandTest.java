package org.cohesion.examples.policycheck.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cohesion.examples.policycheck.Outcome;
import org.cohesion.examples.policycheck.SchemaCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoverageCommandTest {

  private static final String SOUND = "../policies/sound.json";

  @TempDir private Path folder;

  @Test
  void printsTablesThatShowGaps() {
    assertThat(Outcome.of("coverage", SOUND))
        .isEqualTo(
            new Outcome(
                0,
                """
                ../policies/sound.json

                Dimension         Teaching, learning   Equity and           Engagement and
                                  and curriculum       excellence           extended services
                -------------------------------------------------------------------------------
                School community  2 + 3                2 + 4                1 + 2
                Networks          gap                  gap                  1 + 2
                Local community   1 + 2                gap                  2 + 2
                UK community      gap                  gap                  1 + 1
                Global community  1 + 1                gap                  gap
                7 gaps below the headings

                Principle                     Teaching,        Equity and       Engagement and
                                              learning and     excellence       extended
                                              curriculum                        services
                -------------------------------------------------------------------------------
                Common vision and sense of    1 + 1            1 + 3            1 + 2
                belonging
                Diversity appreciated and     1 + 3            gap              gap
                valued
                Similar life opportunities    gap              2 + 4            gap
                Strong and positive           1 + 1            (0 + 1)          2 + 5
                relationships
                4 gaps below the headings

                Aims + procedures that are marked with a dimension or a theme; in brackets those
                that have it only through 'supports'.
                """,
                ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "cy"})
  void fitsIntoATerminal(String language) throws IOException {
    for (String example : examples()) {
      Outcome outcome = Outcome.of("coverage", example, "--show-text", "--locale", language);

      assertThat(outcome.outLines())
          .as(example)
          .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }
  }

  @Test
  void showsWhatIsInACellWhereAskedFor() {
    String quiet = Outcome.of("coverage", SOUND).out();
    String shown = Outcome.of("coverage", SOUND, "--show-text").out();

    assertThat(quiet).doesNotContain("Exchange letters", "/procedures/");
    assertThat(shown)
        .contains(
            """
            Engagement and extended services, networks
            """)
        .contains(
            """
              Procedure /procedures/strands/2/groups/0/procedures/0 (stated)
                Exchange letters half-termly between Year 4 and the coastal partner school,
            """);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatItPrintsForProgramsIsAsItsSchemaSays(boolean showText) throws IOException {
    String schema = Files.readString(Path.of("src/main/resources/coverage-output.schema.json"));
    List<String> arguments = new ArrayList<>(List.of("coverage", "--format", "json"));
    arguments.addAll(examples());
    if (showText) {
      arguments.add("--show-text");
    }

    String out = Outcome.of(arguments.toArray(String[]::new)).out();

    assertThat(SchemaCheck.objections(schema, out)).isEmpty();
    assertThat(out.contains("\"statement\"")).isEqualTo(showText);
  }

  @Test
  void leavesOutWhatIsNoPolicyAndSaysSo() throws IOException {
    Path other = Files.writeString(folder.resolve("other.json"), "{}");

    Outcome outcome = Outcome.of("coverage", other.toString(), SOUND);
    Outcome nothing = Outcome.of("coverage", other.toString(), "--format", "json");

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.out()).isEqualTo(Outcome.of("coverage", SOUND).out());
    assertThat(nothing)
        .isEqualTo(
            new Outcome(
                2,
                "",
                "policy-check: "
                    + other
                    + " is left out, since it is no policy; 'policy-check check' shows what is"
                    + " wrong\n"));
    assertThat(outcome.err()).isEqualTo(nothing.err());
  }

  private static List<String> examples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("../policies"))) {
      return files.map(Path::toString).filter(name -> name.endsWith(".json")).sorted().toList();
    }
  }
}

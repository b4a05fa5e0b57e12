package org.cohesion.examples.policyimport.rendered;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cohesion.examples.policyimport.DocumentImport;
import org.cohesion.examples.policyimport.Imported;
import org.cohesion.examples.policyimport.document.DocumentNote;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;
import org.cohesion.examples.policyreport.docx.WordFile;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Narrative;
import org.cohesion.policy.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Word files that were made of policies, read back. */
class WordFileReadBackTest {

  private static final Path EXAMPLES = Path.of("../policies");

  static List<Path> examples() throws IOException {
    List<Path> examples = new ArrayList<>();
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".json")).sorted().toList()) {
        if (PolicyJson.decode(file).getPolicy().isPresent()) {
          examples.add(file);
        }
      }
    }
    return examples;
  }

  private static Policy sound() throws IOException {
    return PolicyJson.decode(EXAMPLES.resolve("sound.json")).orThrow();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void giveTheWholePolicy(Path example) throws IOException {
    Policy policy = PolicyJson.decode(example).orThrow();

    Imported imported = DocumentImport.of(WordFile.of(policy));

    assertThat(imported.carried()).isTrue();
    assertThat(imported.notes()).isEmpty();
    assertThat(imported.policy()).isEqualTo(policy);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void giveAllThatHasWordsByTheseAlone(Path example) throws IOException {
    Policy policy = PolicyJson.decode(example).orThrow();

    Imported imported = DocumentImport.of(EditedWordFile.withoutData(WordFile.of(policy)));

    assertThat(imported.carried()).isFalse();
    assertThat(printed(imported.policy())).isEqualTo(printed(policy));
  }

  @Property(tries = 50)
  void giveAnyPolicy(@ForAll("policies") Policy policy) throws UnreadableDocumentException {
    byte[] file = WordFile.of(policy);

    Imported carried = DocumentImport.of(file);
    Imported read = DocumentImport.of(EditedWordFile.withoutData(file));

    assertThat(carried.policy()).isEqualTo(policy);
    assertThat(printed(read.policy())).isEqualTo(printed(policy));
  }

  @Test
  void giveWhatTheyShowOnceAWordWasEdited() throws IOException {
    byte[] file = WordFile.of(sound());

    Imported imported =
        DocumentImport.of(EditedWordFile.replacing(file, "old mill terraces", "old dock terraces"));

    assertThat(imported.carried()).isFalse();
    assertThat(imported.notes())
        .extracting(DocumentNote::kind)
        .containsExactly(DocumentNote.Kind.EDITED_SINCE);
    assertThat(imported.policy().getRationale().orElseThrow().getParagraphs().get(0))
        .contains("old dock terraces");
  }

  @Test
  void giveThePolicyIfOnlyTheirLookWasEdited() throws IOException {
    byte[] file = WordFile.of(sound());

    Imported imported =
        DocumentImport.of(EditedWordFile.replacing(file, "\"Heading2\"", "\"Heading3\""));

    assertThat(imported.carried()).isTrue();
    assertThat(imported.policy()).isEqualTo(sound());
  }

  @Test
  void giveTextsThatWordCannotShow() throws UnreadableDocumentException {
    Policy policy =
        Policy.builder()
            .title("Polisi \u202edesrever\u202c <b>&amp;</b>")
            .rationale(
                Narrative.builder()
                    .addParagraphs(
                        "Bell \u0007 and null \u0000 between",
                        "a\ufffe\uffff ]]> b",
                        "one\r\ntwo\u2028three",
                        "- an item",
                        "\u2067سلام\u2069 and שלום")
                    .build())
            .build();

    Imported imported = DocumentImport.of(WordFile.of(policy));

    assertThat(imported.carried()).isTrue();
    assertThat(imported.policy()).isEqualTo(policy);
  }

  private static String printed(Policy policy) {
    return String.join(" ", PrintedTexts.words(policy));
  }

  @Test
  void giveAHeadingOverNothingThatIsWordedAsOurs() throws UnreadableDocumentException {
    Policy policy =
        Policy.builder()
            .title("Community Cohesion Policy")
            .rationale(Narrative.builder().heading("Rationale").addParagraphs("\u00a0").build())
            .build();

    Imported imported = DocumentImport.of(EditedWordFile.withoutData(WordFile.of(policy)));

    assertThat(imported.policy().getRationale().flatMap(Narrative::getHeading))
        .contains("Rationale");
    assertThat(printed(imported.policy())).isEqualTo(printed(policy));
  }

  @Provide
  Arbitrary<Policy> policies() {
    return Arbitraries.randomValue(random -> new GeneratedPolicy(random).policy());
  }
}

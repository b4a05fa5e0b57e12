package org.cohesion.examples.policyimport.carried;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cohesion.examples.policyimport.DocumentImport;
import org.cohesion.examples.policyimport.Imported;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.document.BlockKind;
import org.cohesion.examples.policyimport.document.DocumentNote;
import org.cohesion.examples.policyimport.document.SourceDocument;
import org.cohesion.examples.policyimport.document.Zone;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CarriedPolicyTest {

  private static final Path EXAMPLES = Path.of("../policies");

  /** So many words of a policy are changed, one at a time. */
  private static final int CHANGES = 10;

  private static final Policy POLICY =
      PolicyJson.decodeText(
              """
              {"formatVersion": "1.0", "title": "Community Cohesion Policy",
               "school": {"name": "Hazel Lane Primary School", "urn": "123456"},
               "control": {"status": "adopted", "version": "2.1",
                 "approval": {"body": {"role": "governing-body"}, "date": "2024-05-03"}},
               "rationale": {"heading": "Why we have it",
                 "paragraphs": ["Our school brings together families of many backgrounds.",
                   "We live and learn in one town."]},
               "aims": {"strands": [{"strand": "equity-and-excellence", "aims": [
                 {"statement": "We make sure that every family is welcome."}]}]},
               "review": {"frequency": "annual", "nextReview": "2025-05"}}
              """)
          .orThrow();

  private static final String JSON = new String(PolicyJson.encode(POLICY), UTF_8);

  private static Imported read(List<Block> blocks) {
    return imported(PrintedPolicy.with(blocks, JSON));
  }

  private static Imported imported(SourceDocument document) {
    try {
      return DocumentImport.of(document);
    } catch (UnreadableDocumentException e) {
      throw new AssertionError("the document cannot be read", e);
    }
  }

  private static Imported edited(UnaryOperator<String> edit) {
    return read(
        PrintedPolicy.blocks(POLICY).stream()
            .map(block -> PrintedPolicy.block(block.kind(), block.zone(), edit.apply(block.text())))
            .filter(block -> !block.text().isEmpty())
            .toList());
  }

  private static Imported with(Block... more) {
    List<Block> blocks = new ArrayList<>(PrintedPolicy.blocks(POLICY));
    blocks.addAll(List.of(more));
    return read(blocks);
  }

  private static void assertEdited(Imported imported) {
    assertThat(imported.carried()).isFalse();
    assertThat(imported.notes())
        .containsExactly(
            DocumentNote.of(
                DocumentNote.Kind.EDITED_SINCE,
                "the document carries a policy inside, but was edited since; the draft is made of"
                    + " what it shows"));
  }

  @Test
  void isTheDraftOfADocumentThatShowsIt() {
    Imported imported = imported(PrintedPolicy.of(POLICY));

    assertThat(imported.carried()).isTrue();
    assertThat(imported.policy()).isEqualTo(POLICY);
    assertThat(imported.guesses()).isEmpty();
    assertThat(imported.notUnderstood()).isEmpty();
    assertThat(imported.notes()).isEmpty();
    assertThat(imported.words().all())
        .isEqualTo(
            imported.words().members() + imported.words().values() + imported.words().furniture());
    assertThat(imported.words().sections()).isZero();
  }

  /** All but the one that shows how many mistakes can be found in a document. */
  static List<Path> examples() throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .filter(file -> !file.endsWith("mistakes.json"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void isTheDraftWhateverPolicyIsPrinted(Path example) throws IOException {
    Policy policy = PolicyJson.decode(example).orThrow();

    Imported imported = imported(PrintedPolicy.of(policy));

    assertThat(imported.notes()).isEmpty();
    assertThat(imported.policy()).isEqualTo(policy);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void isNotTheDraftIfAWordOfATextWasChanged(Path example) throws IOException {
    Policy policy = PolicyJson.decode(example).orThrow();
    String carried = new String(PolicyJson.encode(policy), UTF_8);
    List<Block> blocks = PrintedPolicy.blocks(policy);

    for (int i = 0; i < blocks.size(); i += 1 + blocks.size() / CHANGES) {
      Block block = blocks.get(i);
      if (block.text().split(" ", -1).length > 3) {
        List<Block> edited = new ArrayList<>(blocks);
        String text = block.text().replaceFirst("(?<= )\\p{L}+", "umbrella");
        edited.set(i, PrintedPolicy.block(block.kind(), block.zone(), text));

        Imported imported = imported(PrintedPolicy.with(edited, carried));

        assertThat(imported.carried()).as(text).isFalse();
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "every family | each family",
        "We live and learn in one town. | We live and learn in one town. We are glad of that.",
        "We live and learn in one town. | We live and learn in one town annually.",
        "We live and learn | Annually we live and learn",
        "We live and learn in one town. | ''",
        "We live and learn in one town. | We learn in one town.",
        "Why we have it | Reasons for it",
        "3 May 2024 | 4 May 2024",
        "3 May 2024 | 3 June 2024",
        "3 May 2024 | 3 May 2023",
        "May 2025 | May 2026",
        "2.1 | 2.2",
        "Every year | Every three years",
        "123456 | 123457",
        "Hazel Lane | Elder Lane"
      })
  void isNotTheDraftOnceTheDocumentWasEdited(String before, String after) {
    assertEdited(edited(text -> text.replace(before, after)));
  }

  @Test
  void isNotTheDraftIfDatesChangedPlaces() {
    assertEdited(
        edited(
            text ->
                text.startsWith("Date approved")
                    ? "Date approved\tMay 2025"
                    : text.startsWith("Next review") ? "Next review date\t3 May 2024" : text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Visitors sign in at the office.",
        "The governing body reviewed the policy.",
        "We live and learn in one town.",
        "and"
      })
  void isNotTheDraftIfAnythingWasAdded(String text) {
    assertEdited(with(PrintedPolicy.block(BlockKind.PARAGRAPH, Zone.BODY, text)));
  }

  @Test
  void isTheDraftIfPagesHaveTheTitleOrNumbers() {
    Imported imported =
        with(
            PrintedPolicy.block(BlockKind.PARAGRAPH, Zone.HEADER, "Community Cohesion Policy"),
            PrintedPolicy.block(
                BlockKind.PARAGRAPH, Zone.FOOTER, "Hazel Lane Primary School – Page 3 of 7"));

    assertThat(imported.carried()).isTrue();
    assertThat(imported.words().furniture()).isEqualTo(11);
  }

  @Test
  void isNotTheDraftIfPagesSaySomethingAtTheirEdges() {
    assertEdited(with(PrintedPolicy.block(BlockKind.PARAGRAPH, Zone.FOOTER, "Not for print")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "[]", "{\"formatVersion\": \"1.0\", \"titel\": \"x\"}", "<policy/>"})
  void isNotTheDraftIfItCannotBeRead(String carried) {
    Imported imported = imported(PrintedPolicy.with(PrintedPolicy.blocks(POLICY), carried));

    assertThat(imported.carried()).isFalse();
    assertThat(imported.policy().getTitle()).contains("Community Cohesion Policy");
    assertThat(imported.notes())
        .extracting(DocumentNote::kind)
        .containsExactly(DocumentNote.Kind.UNREADABLE_POLICY);
  }

  @Test
  void takesNoLongerForTextsThatRepeatThemselves() {
    String many = "a ".repeat(20_000).strip();
    Policy policy =
        PolicyJson.decodeText(
                "{\"formatVersion\": \"1.0\", \"rationale\": {\"paragraphs\": ["
                    + ("\"" + many + " b\",").repeat(20)
                    + "\"c\"]}}")
            .orThrow();
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      blocks.add(PrintedPolicy.block(BlockKind.PARAGRAPH, Zone.BODY, many));
    }

    Imported imported =
        imported(PrintedPolicy.with(blocks, new String(PolicyJson.encode(policy), UTF_8)));

    assertThat(imported.carried()).isFalse();
  }
}

package org.cohesion.examples.policyimport.rendered;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cohesion.examples.policyimport.DocumentImport;
import org.cohesion.examples.policyimport.Imported;
import org.cohesion.examples.policyreport.document.PolicyMarkdown;
import org.cohesion.examples.policyreport.document.PolicyPage;
import org.cohesion.examples.policyreport.document.PrintedBlock;
import org.cohesion.examples.policyreport.document.PrintedBlock.Heading;
import org.cohesion.examples.policyreport.document.PrintedBlock.Item;
import org.cohesion.examples.policyreport.document.PrintedDocument;
import org.cohesion.finding.JsonPointer;
import org.cohesion.json.Decoded;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code policy-check render} prints comes back, whatever it is printed as. */
class RenderedDocumentTest {

  private static final Path EXAMPLES = Path.of("../policies");
  private static final Path SHARED = Path.of("../../../shared/policies");

  /**
   * A piece of a printed policy. A label and a text are as good as one text with a colon: that they
   * look different is not read back.
   *
   * @param place the member that it prints
   * @param text what is printed
   */
  private record Piece(JsonPointer place, String text) {

    static List<Piece> of(Policy policy) {
      return PrintedDocument.of(policy).blocks().stream().map(Piece::of).toList();
    }

    private static Piece of(PrintedBlock block) {
      if (block instanceof Heading heading) {
        return new Piece(block.pointer(), heading.level() + " " + heading.printed());
      }
      if (block instanceof Item item) {
        String label = item.label().isEmpty() ? "" : item.label() + ": ";
        return new Piece(
            block.pointer(), item.depth() + " " + label + item.text() + item.address());
      }
      return new Piece(block.pointer(), block.toString());
    }
  }

  private static Imported page(Policy policy) throws IOException {
    return DocumentImport.of(PolicyPage.of(policy).getBytes(UTF_8));
  }

  private static Imported pageWithoutPolicy(Policy policy) throws IOException {
    String page = PolicyPage.of(policy).replaceAll("(?s)<script.*?</script>", "");
    return DocumentImport.of(page.getBytes(UTF_8));
  }

  private static Imported markdown(Policy policy) throws IOException {
    return DocumentImport.of(PolicyMarkdown.of(PrintedDocument.of(policy)).getBytes(UTF_8));
  }

  /** {@return the examples, and the policies of schools where they are at hand} */
  static List<Policy> policies() throws IOException {
    try (Stream<Path> examples = Files.list(EXAMPLES);
        Stream<Path> shared = Files.isDirectory(SHARED) ? Files.list(SHARED) : Stream.of()) {
      return Stream.concat(examples, shared)
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .map(RenderedDocumentTest::decoded)
          .flatMap(decoded -> decoded.getPolicy().stream())
          .toList();
    }
  }

  private static Decoded decoded(Path file) {
    try {
      return PolicyJson.decode(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("policies")
  void comesBackWholeFromAPage(Policy policy) throws IOException {
    Imported imported = page(policy);

    assertThat(imported.carried()).isTrue();
    assertThat(imported.policy()).isEqualTo(policy);
    assertThat(imported.notes()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("policies")
  void comesBackWordForWordFromMarkdown(Policy policy) throws IOException {
    assertSameWords(policy, markdown(policy).policy());
  }

  @ParameterizedTest
  @MethodSource("policies")
  void comesBackWordForWordFromAPageWithoutTheJson(Policy policy) throws IOException {
    assertSameWords(policy, pageWithoutPolicy(policy).policy());
  }

  /** All words in their order; a part whose heading says nothing may have become a section. */
  private static void assertSameWords(Policy policy, Policy read) {
    assertThat(Piece.of(read)).extracting(Piece::text).isNotEmpty();
    assertThat(PolicyMarkdown.of(PrintedDocument.of(read)).replace("*", ""))
        .isEqualTo(PolicyMarkdown.of(PrintedDocument.of(policy)).replace("*", ""));
  }

  @Provide
  Arbitrary<Policy> generated() {
    return Arbitraries.randomValue(random -> new GeneratedPolicy(random).policy());
  }

  @Property(tries = 100)
  void comesBackToItsPlaceFromMarkdown(@ForAll("generated") Policy policy) throws IOException {
    assertThat(Piece.of(markdown(policy).policy())).isEqualTo(Piece.of(policy));
  }

  @Property(tries = 100)
  void comesBackToItsPlaceFromAPageWithoutTheJson(@ForAll("generated") Policy policy)
      throws IOException {
    assertThat(Piece.of(pageWithoutPolicy(policy).policy())).isEqualTo(Piece.of(policy));
  }

  @Property(tries = 100)
  void comesBackWholeFromAPage(@ForAll("generated") Policy policy, @ForAll boolean unused)
      throws IOException {
    assertThat(page(policy).policy()).isEqualTo(policy);
  }

  @Test
  void isADraftOfAnyDocumentOnceItWasEdited() throws IOException {
    Policy policy = decoded(EXAMPLES.resolve("sound.json")).orThrow();
    String markdown = PolicyMarkdown.of(PrintedDocument.of(policy)) + "\nSomething else.\n";

    Imported imported = DocumentImport.of(markdown.getBytes(UTF_8));

    assertThat(Piece.of(imported.policy())).isNotEqualTo(Piece.of(policy));
    assertThat(imported.guesses()).hasSizeGreaterThan(50);
  }
}

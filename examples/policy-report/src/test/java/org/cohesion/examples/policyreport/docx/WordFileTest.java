package org.cohesion.examples.policyreport.docx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cohesion.examples.policyreport.document.PrintedDocument;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Language;
import org.cohesion.policy.Narrative;
import org.cohesion.policy.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** The file around the body: its parts, and what it says of itself. */
class WordFileTest {

  private static final Path EXAMPLES = Path.of("../policies");

  static List<Policy> examples() throws IOException {
    List<Policy> policies = new ArrayList<>();
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".json")).sorted().toList()) {
        PolicyJson.decode(file).getPolicy().ifPresent(policies::add);
      }
    }
    return policies;
  }

  private static WrittenFile titled(String title) {
    return WrittenFile.of(
        new PrintedDocument(Language.ENGLISH, title, List.of()), Policy.builder().build());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void saysOfEachPartWhatItIs(Policy policy) {
    WrittenFile file = WrittenFile.of(policy);

    Element types = file.root("[Content_Types].xml");
    assertThat(WrittenFile.elements(types, "Default"))
        .extracting(it -> it.getAttribute("Extension"))
        .containsExactlyInAnyOrder("xml", "rels");
    assertThat(WrittenFile.elements(types, "Override"))
        .extracting(it -> it.getAttribute("PartName").substring(1))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            file.parts().keySet().stream()
                .filter(name -> !name.endsWith(".rels"))
                .filter(name -> !name.equals("[Content_Types].xml"))
                .filter(name -> !name.equals(PolicyPart.NAME))
                .toList());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void refersToPartsThatAreThere(Policy policy) {
    WrittenFile file = WrittenFile.of(policy);

    for (String name : file.parts().keySet()) {
      if (name.endsWith(".rels")) {
        URI folder = URI.create("/" + name).resolve("..");
        List<Element> relationships = WrittenFile.elements(file.root(name), "Relationship");
        assertThat(relationships).extracting(it -> it.getAttribute("Id")).doesNotHaveDuplicates();
        assertThat(relationships)
            .filteredOn(it -> it.getAttribute("TargetMode").isEmpty())
            .extracting(it -> folder.resolve(it.getAttribute("Target")).getPath().substring(1))
            .isSubsetOf(file.parts().keySet());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void hasElementsInTheOrderThatWordWants(Policy policy) {
    WrittenFile file = WrittenFile.of(policy);

    for (String name : file.parts().keySet()) {
      if (name.startsWith("word/") && name.endsWith(".xml")) {
        ElementOrder.check(file.root(name));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void isTheSameEachTime(Policy policy) {
    assertThat(WrittenFile.of(policy).bytes()).isEqualTo(WrittenFile.of(policy).bytes());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void carriesThePolicy(Policy policy) {
    WrittenFile file = WrittenFile.of(policy);

    Element carried = file.root("customXml/item1.xml");
    assertThat(carried.getNamespaceURI()).isEqualTo("tag:cohesion.example,2026:policy:1.0");
    assertThat(PolicyJson.decodeText(carried.getTextContent()).getPolicy()).contains(policy);
    assertThat(file.part("word/_rels/document.xml.rels"))
        .contains("Target=\"../customXml/item1.xml\"");
    assertThat(file.part("customXml/_rels/item1.xml.rels")).contains("Target=\"itemProps1.xml\"");
    assertThat(file.root("customXml/itemProps1.xml").getLocalName()).isEqualTo("datastoreItem");
  }

  @Test
  void carriesWhatXmlCannotHold() {
    Policy policy =
        Policy.builder()
            .rationale(
                Narrative.builder().addParagraphs("a\u0001b\ufffe\uffff\r\n]]>\u202e").build())
            .build();

    String carried = WrittenFile.of(policy).root("customXml/item1.xml").getTextContent();

    assertThat(PolicyJson.decodeText(carried).getPolicy()).contains(policy);
  }

  @Test
  void saysItsTitleAndLanguageAndNothingElse() {
    Element properties = titled("Polisi\t<&>\n\u0001").root("docProps/core.xml");

    assertThat(WrittenFile.elements(properties, "*"))
        .extracting(it -> it.getLocalName() + "=" + it.getTextContent())
        .containsExactly("title=Polisi <&> \ufffd", "creator=", "language=en-GB");
  }

  @Test
  void isInTheLanguageOfThePolicy() {
    Policy welsh = Policy.builder().language(Language.WELSH).title("Polisi").build();

    WrittenFile file = WrittenFile.of(welsh);

    assertThat(file.part("docProps/core.xml")).contains(">cy-GB<");
    assertThat(file.part("word/styles.xml"))
        .containsOnlyOnce("<w:lang w:val=\"cy-GB\"/>")
        .doesNotContain("en-GB");
  }

  @Test
  void hasItsTitleAndTheNumberOfThePageAtTheFoot() {
    Element footer = titled("A & B").root("word/footer1.xml");

    assertThat(footer.getTextContent()).isEqualTo("A & B PAGE 1");
  }

  @Test
  void tellsNothingOfWhereItWasMade() {
    WrittenFile file = titled("Title");

    assertThat(file.parts()).doesNotContainKey("docProps/app.xml");
    assertThat(new String(file.bytes(), UTF_8)).doesNotContain("LibreOffice");
    assertThat(file.parts().keySet()).first().isEqualTo("[Content_Types].xml");
  }
}

package org.cohesion.validation.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What counts as a citation, and what does not. */
class CitationReaderTest {

  private static final LegalRegister UK = LegalRegister.uk();

  static List<String> citations() throws IOException {
    return lines("citations.txt");
  }

  static List<String> innocentTexts() throws IOException {
    return lines("innocent-texts.txt");
  }

  @Test
  void theTablesAreLong() throws IOException {
    assertThat(citations()).hasSizeGreaterThanOrEqualTo(60);
    assertThat(innocentTexts()).hasSizeGreaterThanOrEqualTo(30);
  }

  @ParameterizedTest
  @MethodSource("citations")
  void findsWhatIsCited(String line) {
    List<String> parts = Pattern.compile(" => ").splitAsStream(line).toList();
    String text = parts.get(0).replace("\\n", "\n").replace('~', '\u00A0');

    assertThat(cited(text)).isEqualTo(parts.get(1));
    assertThat(cited("Governors note that our school, under " + text + ", does its part."))
        .as("within a sentence")
        .isEqualTo(parts.get(1));
  }

  @ParameterizedTest
  @MethodSource("innocentTexts")
  void findsNothingInInnocentTexts(String text) {
    assertThat(UK.citationsIn(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We follow section 21(5) of the Education Act 2002.|section 21(5) of the Education Act 2002",
        "The Equality Act 2010, s. 149, asks us.|Equality Act 2010, s. 149",
        "The 2010 Equality Act|2010 Equality Act",
        "Equality Act (2010)|Equality Act (2010",
      })
  void saysWhereTheCitationStands(String text, String citation) {
    LawCitation found = UK.citationsIn(text).get(0);

    assertThat(text.substring(found.start(), found.end())).isEqualTo(citation);
  }

  @Test
  void knowsTheNamesOfARegisterOfOnesOwn() {
    LegalRegister register =
        UK.with(
            LegalInstrument.builder(
                    "well-being", "Well-being of Future Generations (Wales) Act 2015")
                .abbreviations("WFGA")
                .build(),
            LegalInstrument.builder("circular", "Working Together Circular").build());

    assertThat(register.citationsIn("the Well-Being of Future Generations Wales Act, section 4"))
        .extracting(LawCitation::name, LawCitation::sections)
        .containsExactly(tuple("Well-being of Future Generations (Wales) Act", List.of("4")));
    assertThat(register.citationsIn("WFGA 2015")).hasSize(1);
    assertThat(register.citationsIn("our Working Together Circular")).hasSize(1);
    assertThat(register.citationsIn("our working together circular")).isEmpty();
    assertThat(UK.citationsIn("WFGA 2015, the Working Together Circular")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "section 21(5)(b), 21(5)(b)",
    "Section 21 (5) (b), 21(5)(b)",
    "21(5)(b), 21(5)(b)",
    "s.21, 21",
    "ss 21 and 38, '21, 38'",
    "Part 3 section 21, 21",
    "'section 23A(6)', 23A(6)",
    "'Schedule, Part 2', ''",
    "'the whole', ''",
    "section 2002, ''",
  })
  void readsAProvisionThatStandsByItself(String provision, String sections) {
    assertThat(String.join(", ", LegalRegister.sectionsIn(provision))).isEqualTo(sections);
  }

  @ParameterizedTest
  @CsvSource({
    "21, true, false",
    "21(5), true, false",
    "21(5)(b), true, true",
    "21(5)(b)(ii), true, true",
    "21(5)(a), false, false",
    "21(4), false, false",
    "2, false, false",
    "210, false, false",
  })
  void comparesSections(String cited, boolean cites, boolean citesWithin) {
    LawCitation citation =
        new LawCitation("Education Act", OptionalInt.of(2002), List.of(cited), 0, 0);

    assertThat(citation.cites("21(5)(b)")).isEqualTo(cites);
    assertThat(citation.citesWithin("21(5)(b)")).isEqualTo(citesWithin);
  }

  @Test
  @Timeout(10)
  @Tag("long")
  void readsHostileTextsInOnePass() {
    String hostile = "Education Act 2002, section 21(5)(b) and the ".repeat(20_000);
    String marks = "Education ((((,,,, ".repeat(20_000) + "(".repeat(100_000) + "Act";
    String sections = "section 21(5)(b), (6) and ".repeat(20_000) + "Act";
    String years = "Education Act 2002 The 2002 Act The 1999 Act ".repeat(20_000);

    assertThat(UK.citationsIn(hostile)).hasSize(20_000);
    assertThat(UK.citationsIn(marks)).isEmpty();
    assertThat(UK.citationsIn(sections)).isEmpty();
    assertThat(UK.citationsIn(years)).hasSize(40_000);
  }

  private static String cited(String text) {
    return UK.citationsIn(text).stream()
        .map(
            c ->
                c.name()
                    + (c.year().isPresent() ? " " + c.year().getAsInt() : "")
                    + (c.sections().isEmpty() ? "" : " § " + String.join(", ", c.sections())))
        .collect(Collectors.joining("; "));
  }

  private static List<String> lines(String name) throws IOException {
    try (InputStream in = CitationReaderTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    }
  }
}

package org.cohesion.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.cohesion.finding.Finding;
import org.cohesion.json.mistake.StructuralKinds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyntaxTest {

  private static final String COMMA = "nothing follows this comma; take it out";
  private static final String MISSING = "a comma or a colon is missing before this; add it";
  private static final String COMMENT = "there are no comments in JSON; take this one out";
  private static final String QUOTE =
      "put texts in straight double quotation marks, as in \"text\"";
  private static final String WORD =
      "put this in quotation marks, as all texts and names; only true, false and null stand without";
  private static final String NO_NUMBER =
      "there is no such number in JSON as NaN or Infinity; write a number, or leave it out";
  private static final String NUMBER =
      "numbers are written as in 7, -7, 7.5 or 7e3; put dates and the like in quotation marks";
  private static final String BRACKET =
      "this bracket closes nothing that is open, or closes it too early; look at the brackets before it";
  private static final String CONTROL =
      "a text cannot hold a line break or a tab as such; write \\n for a line break, \\t for a tab, and \\u and four digits for other control characters";
  private static final String ESCAPE =
      "a backslash begins an escape, and there is no such one; write \\\\ for the backslash itself";
  private static final String SURROGATE =
      "this is half of a character that takes two escapes; write the other half as well, or the character";
  private static final String END =
      "the document ends before it is complete; close what is still open with \", ] or }";
  private static final String OTHER = "this cannot stand here; take it out";

  @Test
  void aCommaWithNothingAfterIt() {
    expect("\"title\": \"x\"⟦,⟧\n}", COMMA);
    expect("\"outline\": [\"/aims\"⟦,⟧ ]}", COMMA);
    expect("\"school\": {\"name\": \"ŵ\"⟦,⟧}}", COMMA);
  }

  @Test
  void aMissingCommaOrColon() {
    expect("\"title\": \"x\"\n⟦\"⟧reference\": \"y\"}", MISSING);
    expect("\"title\" ⟦\"⟧x\"}", MISSING);
    expect("\"outline\": [\"/aims\" ⟦\"⟧/links\"]}", MISSING);
    expect("\"extensions\": {\"org.a\": [1 ⟦2⟧]}}", MISSING);
    expect("\"extensions\": {\"org.a\": [true ⟦false⟧]}}", MISSING);
    expect("\"extensions\": {\"org.a\": [[]⟦[⟧]]}}", MISSING);
    expect("\"extensions\": {\"org.a\": [{} ⟦{⟧}]}}", MISSING);
    expect("\"extensions\": {\"org.a\": 1⟦\"⟧org.b\": 2}}", MISSING);
  }

  @Test
  void comments() {
    expect("⟦/⟧/ x\n\"title\": \"x\"}", COMMENT);
    expect("\"title\": ⟦/⟧* x */ \"x\"}", COMMENT);
    expect("\"title\": \"x\" ⟦#⟧ x\n}", COMMENT);
  }

  @Test
  void otherQuotationMarks() {
    expect("\"title\": ⟦'⟧x'}", QUOTE);
    expect("⟦'⟧title': \"x\"}", QUOTE);
    expect("\"title\": ⟦“⟧x”}", QUOTE);
    expect("⟦„⟧title“: \"x\"}", QUOTE);
    expect("\"title\": ⟦`⟧x`}", QUOTE);
  }

  @Test
  void whatIsNoNumberInJson() {
    expect("\"title\": ⟦NaN⟧}", NO_NUMBER);
    expect("\"title\": ⟦NaN⟧\n}", NO_NUMBER);
    expect("\"title\": ⟦Infinity⟧}", NO_NUMBER);
    expect("\"title\": ⟦-Infinity⟧}", NO_NUMBER);
    expect("\"title\": ⟦NaN⟧", NO_NUMBER);
    expect("\"title\": ⟦-Infinity⟧ \n", NO_NUMBER);
    expect("\"title\": ⟦NaNs⟧}", WORD);
    expect("\"title: NaN⟦⟧", END);
    for (String document : List.of("NaN", "Infinity", "-Infinity", "-Infinity\n")) {
      assertThat(PolicyJson.decodeText(document).getFindings())
          .extracting(finding -> finding.text(Locale.ENGLISH))
          .containsExactly("this is not JSON: " + NO_NUMBER);
    }
  }

  @Test
  void words() {
    expect("⟦title⟧: \"x\"}", WORD);
    expect("\"title\": ⟦undefined⟧}", WORD);
    expect("\"title\": ⟦True⟧}", WORD);
    expect("\"title\": ⟦truer⟧}", WORD);
    expect("\"title\": ⟦nul⟧", WORD);
    expect("\"title\": ⟦Cohesion⟧ policy}", WORD);
  }

  @Test
  void numbersThatAreNone() {
    expect("\"title\": ⟦+1⟧}", NUMBER);
    expect("\"title\": ⟦.5⟧}", NUMBER);
    expect("\"title\": ⟦1.⟧}", NUMBER);
    expect("\"title\": ⟦1.e5⟧}", NUMBER);
    expect("\"title\": ⟦1e⟧ }", NUMBER);
    expect("\"title\": ⟦01⟧}", NUMBER);
    expect("\"title\": ⟦-⟧}", NUMBER);
    expect("\"title\": ⟦--1⟧}", NUMBER);
    expect("\"extensions\": {\"org.a\": ⟦0x1F⟧}}", NUMBER);
    expect("\"extensions\": {\"org.a\": ⟦2016-09-01⟧}}", NUMBER);
  }

  @Test
  void bracketsThatDoNotMatch() {
    expect("\"outline\": [\"/aims\"⟦}⟧", BRACKET);
    expect("\"school\": {\"name\": \"x\"⟦]⟧}", BRACKET);
    expect("\"title\": ⟦}⟧", BRACKET);
    expect("\"title\"⟦}⟧", BRACKET);
    expect("\"extensions\": {\"org.a\": [1⟦}⟧}}", BRACKET);
  }

  @Test
  void controlCharactersInTexts() {
    expect("\"title\": \"x⟦\n⟧y\"}", CONTROL);
    expect("\"title\": \"x⟦\r⟧y\"}", CONTROL);
    expect("\"title\": \"x⟦\t⟧y\"}", CONTROL);
    expect("\"title\": \"x⟦\0⟧y\"}", CONTROL);
    expect("\"title\": \"NaN⟦\n⟧\"}", CONTROL);
    expect("\"ti⟦\n⟧tle\": \"x\"}", CONTROL);
  }

  @Test
  void escapesThatAreNone() {
    expect("\"title\": \"C:⟦\\q⟧x\"}", ESCAPE);
    expect("\"title\": \"\\\\⟦\\'⟧x\"}", ESCAPE);
    expect("\"title\": \"⟦\\u12g⟧4\"}", ESCAPE);
    expect("\"title\": \"⟦\\ŵ⟧\"}", ESCAPE);
    expect("\"ti⟦\\x⟧tle\": \"x\"}", ESCAPE);
  }

  @Test
  void halfASurrogatePairInAName() {
    expect("\"⟦\\uD83D⟧\": 1}", SURROGATE);
    expect("\"x⟦\\uDE00⟧y\": 1}", SURROGATE);
    expect("\"x⟦\\ud83d⟧\\n\": 1}", SURROGATE);
    expect("\"\\uD83D⟦\\uD83D⟧\": 1}", SURROGATE);
    expect("\"extensions\": {\"org.a\": {\"⟦\\uD83D⟧ŵ\": 1}}}", SURROGATE);
  }

  @Test
  void whatCannotStandThere() {
    expect("⟦,⟧\"title\": \"x\"}", OTHER);
    expect("\"outline\": [⟦,⟧\"/aims\"]}", OTHER);
    expect("\"outline\": [\"/aims\",⟦,⟧ \"/links\"]}", OTHER);
    expect("\"title\"⟦=⟧ \"x\"}", OTHER);
    expect("\"title\": \"x\"⟦;⟧}", OTHER);
    expect("\"title\": \"x\"⟦\u00a0⟧}", OTHER);
    expect("\"title\": \"x\" ⟦😀⟧}", OTHER);
    expect("⟦漢⟧}", OTHER);
  }

  @Test
  void anEndThatComesTooEarly() {
    expect("\"title\": \"x\"⟦⟧", END);
    expect("\"title\": \"x\"\n⟦⟧", END);
    expect("\"title\": \"x⟦⟧", END);
    expect("\"title\": \"x\\⟦⟧", END);
    expect("\"title\": \"\\u12⟦⟧", END);
    expect("\"title\":⟦⟧", END);
    expect("\"titl⟦⟧", END);
    expect("⟦⟧", END);
    expect("\"outline\": [\"/aims\",⟦⟧", END);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", "\r\n\t ", "\uFEFF", "\uFEFF \n"})
  void aDocumentWithNothingInIt(String document) {
    Decoded decoded =
        Marked.of("⟦⟧" + document).has(syntax("", "there is nothing in the document"));

    assertThat(decoded.isComplete()).isFalse();
  }

  @Test
  void whatWasFoundBeforeIsStillReported() {
    Marked.policy("⟦\"titel\"⟧: \"x\", \"language\": ⟦7⟧, \"school\": {\"urn\": ⟦\"x\"⟧}⟦,⟧")
        .has(
            "json.unknown-member /titel: there is no such member here; rename it or take it out; did you mean \"title\"?",
            "json.wrong-type /language: this is a number, but must be text, one of \"en\" or \"cy\"",
            "json.bad-value /school/urn: this is not a URN, which has six digits, such as \"999999\"",
            syntax("/school", COMMA));
  }

  @Test
  void whatIsBrokenInsideAnUnknownMemberIsFoundToo() {
    Marked.policy("⟦\"colour\"⟧: {\"a\": [1⟦}⟧}")
        .has(
            "json.unknown-member /colour: there is no such member here; rename it or take it out",
            syntax("/colour/a/0", BRACKET));
  }

  @Test
  void aSecondByteOrderMarkIsNoWhiteSpace() {
    Marked.of("\uFEFF⟦\uFEFF⟧{\"formatVersion\": \"1.0\"}").has(syntax("", OTHER));
    Marked.of("{⟦\uFEFF⟧\"formatVersion\": \"1.0\"}").has(syntax("", OTHER));
  }

  @Test
  void aDocumentCutOffAnywhereIsReportedAndNothingIsThrown() {
    byte[] document =
        Marked.policy(
                "\"title\": \"ŵ\\u0175😀\\n\", \"school\": {\"ageRange\": {\"from\": 4, \"to\": 11}}, \"links\": [{\"title\": \"x\"}], \"extensions\": {\"org.example\": [true, null, -1.5e3]}")
            .bytes();
    assertThat(PolicyJson.decode(document).getFindings()).isEmpty();

    for (int length = 0; length < document.length; length++) {
      Decoded decoded = PolicyJson.decode(Arrays.copyOf(document, length));

      assertThat(decoded.getPolicy()).isEmpty();
      Finding last = decoded.getFindings().get(decoded.getFindings().size() - 1);
      assertThat(last.getKind()).isIn(StructuralKinds.SYNTAX, StructuralKinds.ENCODING);
      assertThat(last.text(Locale.ENGLISH)).isNotBlank();
      assertThat(last.getPosition()).isPresent();
    }
  }

  @Test
  void aDocumentWithAnyByteReplacedIsNeverThrownBack() {
    byte[] document =
        Marked.policy(
                "\"title\": \"ŵ\\n\", \"outline\": [\"/aims\"], \"school\": {\"ageRange\": {\"from\": 4, \"to\": 11}}, \"control\": {\"author\": {\"name\": \"x\"}}, \"extensions\": {\"org.a\": [true, 1.5]}")
            .bytes();

    for (int at = 0; at < document.length; at++) {
      for (char other : "\0\n\"\\{}[]:,'/x1-.\u00ff".toCharArray()) {
        byte[] changed = document.clone();
        changed[at] = (byte) other;

        Decoded decoded = PolicyJson.decode(changed);

        for (Finding finding : decoded.getFindings()) {
          assertThat(finding.text(Locale.ENGLISH)).isNotBlank();
          assertThat(finding.getPosition()).isPresent();
        }
      }
    }
  }

  /** Expects the last finding of a document that begins like a policy. */
  private static void expect(String members, String problem) {
    Marked marked = Marked.of("{\"formatVersion\": \"1.0\", " + members);

    Decoded decoded = PolicyJson.decode(marked.bytes());

    Finding last = decoded.getFindings().get(decoded.getFindings().size() - 1);
    assertThat(last.getKind()).describedAs(members).isEqualTo(StructuralKinds.SYNTAX);
    assertThat(last.text(Locale.ENGLISH))
        .describedAs(members)
        .isEqualTo("this is not JSON: " + problem);
    assertThat(last.getPosition()).describedAs(members).contains(marked.place(0));
    assertThat(PolicyJson.decodeText(marked.text()).getFindings()).isEqualTo(decoded.getFindings());
    assertThat(decoded.getPolicy()).isEmpty();
  }

  private static String syntax(String pointer, String problem) {
    return "json.syntax " + pointer + ": this is not JSON: " + problem;
  }
}

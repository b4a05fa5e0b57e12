package org.cohesion.examples.policyimport.format.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.document.BlockKind;
import org.cohesion.examples.policyimport.document.DocumentNote;
import org.cohesion.examples.policyimport.document.SourceDocument;
import org.cohesion.examples.policyimport.document.Zone;
import org.cohesion.examples.policyimport.format.Budget;
import org.cohesion.examples.policyimport.format.DocumentLimits;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlReaderTest {

  @Test
  void readsHeadingsParagraphsAndEntries() throws Exception {
    assertThat(
            shown(
                "<h1>Aims</h1><p>We <b>work</b>\n together.</p><ul><li>One<ul><li>Two</ul>"
                    + "<li><p>Three</p><p>more</p></ul><ol start=3 type=a><li>C<li>D</ol>"))
        .containsExactly(
            "HEADING 1 Aims",
            "PARAGRAPH 0 We work together.",
            "ITEM 0 • One",
            "ITEM 1 • Two",
            "ITEM 0 • Three",
            "PARAGRAPH 0 more",
            "ITEM 0 c. C",
            "ITEM 0 d. D");
  }

  @Test
  void makesRowsOfTablesAndOfLabelsAndLetsOneColumnStandAlone() throws Exception {
    assertThat(
            shown(
                "<table><thead><tr><th>Role</th><th>Who</th></tr></thead><tbody><tr><td><p>Head"
                    + "</p></td><td>A<br>B</td></tr></tbody></table><table><tr><td><p>Alone</p>"
                    + "<li>Entry</td></tr></table><dl><dt>Owner</dt><dd>Head</dd><dd>Chair</dd></dl>"))
        .containsExactly(
            "ROW 0 Role\tWho",
            "ROW 0 Head\tA\nB",
            "PARAGRAPH 0 Alone",
            "ITEM 0 • Entry",
            "ROW 0 Owner\tHead\nChair");
  }

  @Test
  void letsNoWordsRunTogether() throws Exception {
    assertThat(shown("<details><summary>Aims</summary>Every pupil</details>a<br>b<div>c</div>d"))
        .containsExactly(
            "PARAGRAPH 0 Aims",
            "PARAGRAPH 0 Every pupil",
            "PARAGRAPH 0 a\nb",
            "PARAGRAPH 0 c",
            "PARAGRAPH 0 d");
  }

  @Test
  void leavesOutWhatIsHiddenOrDeletedAndSaysSo() throws Exception {
    SourceDocument page =
        read(
            "<p>Seen <del>gone now</del><ins>put</ins></p><p hidden>one</p>"
                + "<p style='display: none'>two</p><script>x</script><template>y</template>");

    assertThat(page.blocks()).extracting(Block::text).containsExactly("Seen put");
    assertThat(page.notes())
        .extracting(DocumentNote::message)
        .containsExactly(
            "2 hidden words left out",
            "the document shows its changes: 1 inserted word read, 2 deleted words left out");
  }

  @Test
  void knowsTheZonesOfAPage() throws Exception {
    SourceDocument page =
        read(
            "<footer>Address</footer><nav>Home</nav><header>School</header><main><header><h2>Aims"
                + "</h2></header><p>Text</p></main><div title=footer>Page 1</div>");

    assertThat(page.blocks())
        .extracting(Block::zone)
        .containsExactly(Zone.HEADER, Zone.HEADER, Zone.BODY, Zone.BODY, Zone.FOOTER, Zone.FOOTER);
  }

  @Test
  void readsListsAsWordSavesThem() throws Exception {
    assertThat(
            shown(
                "<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]>"
                    + "<span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]>"
                    + "Work</p><p>Owner<span style='mso-tab-count:1'>&nbsp; </span>Head</p>"
                    + "<!--[if gte mso 9]><xml>no</xml><![endif]--><p><o:p>&nbsp;</o:p></p>"))
        .containsExactly("ITEM 1 · Work", "PARAGRAPH 0 Owner\tHead");
  }

  @Test
  void readsTypedMarksAndTabsAsLibreOfficeSavesThem() throws Exception {
    assertThat(
            shown(
                "<p style='margin-left: 0.47in; text-indent: -0.24in'>\n•\tWork with\n\tall</p>"
                    + "<p style='margin-left: 0.95in; text-indent: -0.24in'>o\tVisits</p>"
                    + "<p>1. One<br>2. Two</p>"))
        .containsExactly(
            "ITEM 0 • Work with all", "ITEM 1 o Visits", "ITEM 0 1. One", "ITEM 0 2. Two");
  }

  @Test
  void seesHowLettersLook() throws Exception {
    List<Block> blocks =
        read("<style>p.t {font-weight: bold; font-size: 16pt}</style><p class=t>A</p>"
                + "<p><b>B</b> c</p><p><font size=5>D</font></p>")
            .blocks();

    assertThat(blocks)
        .extracting(block -> block.print().bold())
        .containsExactly(true, false, false);
    assertThat(blocks).extracting(block -> block.print().size()).containsExactly(16.0, 0.0, 18.0);
  }

  @Test
  void saysWhereBlocksStand() throws Exception {
    assertThat(read("<p>a</p><div id=aims><p>b</p><p>c</p></div>").blocks())
        .extracting(block -> block.place().toString())
        .containsExactly(
            "body > p:nth-of-type(1)", "#aims > p:nth-of-type(1)", "#aims > p:nth-of-type(2)");
  }

  @Test
  void showsTheValuesOfFields() throws Exception {
    SourceDocument page =
        read(
            "<p><label>Owner</label><input value=Head></p><textarea>Text\nhere</textarea>"
                + "<select><option>No<option selected>Yes</select><p>Date <input></p>");

    assertThat(page.blocks())
        .extracting(Block::text)
        .containsExactly("Owner Head", "Text\nhere Yes", "Date");
    assertThat(page.notes())
        .extracting(DocumentNote::kind)
        .containsExactly(DocumentNote.Kind.EMPTY_CONTROL);
  }

  @Test
  void findsTitleLanguageAndThePolicyThatItCarries() throws Exception {
    SourceDocument page =
        read(
            "<html lang=cy><title> Polisi </title><script type='application/json'>{\"a\": 1}"
                + "</script><script type='application/json'>\n{\"formatVersion\": \"1\"}\n</script>x");

    assertThat(page.title()).contains("Polisi");
    assertThat(page.language()).contains("cy");
    assertThat(page.carriedPolicy()).contains("{\"formatVersion\": \"1\"}");
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, '', false",
    "windows-1252, '', true",
    "windows-1252, <meta charset=windows-1252>, false",
    "ISO-8859-14, <meta charset=ISO-8859-14>, false",
    "UTF-16, '', false"
  })
  void readsItsEncoding(String charset, String declaration, boolean isNoted) throws Exception {
    if (!Charset.isSupported(charset)) {
      return;
    }
    byte[] bytes = (declaration + "<p>pêl</p>").getBytes(Charset.forName(charset));

    SourceDocument page = new HtmlReader().read(bytes, new Budget(DocumentLimits.DEFAULT));

    assertThat(page.blocks()).extracting(Block::text).containsExactly("pêl");
    assertThat(page.notes()).hasSize(isNoted ? 1 : 0);
  }

  @Test
  void readsPagesUpToTheLimitOfTheirDepth() throws Exception {
    int most = DocumentLimits.DEFAULT.htmlDepth() - 2;

    assertThat(read("<div>".repeat(most) + "deep").blocks()).hasSize(1);
    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(() -> read("<div>".repeat(most + 1) + "deep"))
        .matches(e -> e.reason() == Reason.TOO_LARGE)
        .withMessageContaining("more than 512 deep");
    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(() -> read("<div>".repeat(100_000) + "deep"));
  }

  private static List<String> shown(String html) throws Exception {
    return read(html).blocks().stream().map(HtmlReaderTest::shown).toList();
  }

  private static String shown(Block block) {
    assertThat(block.kind()).isIn((Object[]) BlockKind.values());
    return block.kind() + " " + block.level() + " " + block.printed();
  }

  private static SourceDocument read(String html) throws Exception {
    return new HtmlReader()
        .read(html.getBytes(StandardCharsets.UTF_8), new Budget(DocumentLimits.DEFAULT));
  }
}

package org.cohesion.examples.policyimport.format.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.document.SourceDocument;
import org.cohesion.examples.policyimport.format.Budget;
import org.cohesion.examples.policyimport.format.DocumentLimits;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {

  @Test
  void readsHeadingsParagraphsAndEntries() throws Exception {
    assertThat(
            shown(
                """
                # Aims

                We *work*
                together \s
                now.

                - One
                  - Two

                3. Three
                4. Four

                > Quoted

                ---

                    code
                """))
        .containsExactly(
            "1 HEADING 1 Aims",
            "3 PARAGRAPH 0 We work together\nnow.",
            "7 ITEM 0 - One",
            "8 ITEM 1 - Two",
            "10 ITEM 0 3. Three",
            "11 ITEM 0 4. Four",
            "13 PARAGRAPH 0 Quoted",
            "17 PARAGRAPH 0 code");
  }

  @Test
  void makesRowsOfTables() throws Exception {
    assertThat(read("| | |\n|---|---|\n| Owner | Head |\n\n| Alone |\n|---|\n| Text |\n").blocks())
        .extracting(Block::printed)
        .containsExactly("Owner\tHead", "Alone", "Text");
  }

  @Test
  void writesAddressesBehindLinksAndNothingForPictures() throws Exception {
    assertThat(
            shown(
                "[the law](https://law.example/act) <https://a.example> [b.example](http://b.example/)"
                    + " [Aims](#aims) ![logo](a.png) ~~old~~new"))
        .containsExactly(
            "1 PARAGRAPH 0 the law (https://law.example/act) https://a.example b.example Aims new");
  }

  @Test
  void readsHtmlAsABrowserDoes() throws Exception {
    assertThat(
            shown(
                """
                One<br>two <sup>3</sup>

                <details><summary>Aims</summary>

                Text

                </details>

                <!-- no -->

                <table><tr><td>a</td><td>b</td></tr></table>
                """))
        .containsExactly(
            "1 PARAGRAPH 0 One\ntwo 3", "1 PARAGRAPH 0 Aims", "5 PARAGRAPH 0 Text", "5 ROW 0 a\tb");
  }

  @Test
  void readsFrontMatterAsLabelsAndValues() throws Exception {
    SourceDocument document =
        read("---\ntitle: \"A policy\"\nlang: cy\ntags:\n - one\n---\n# Aims\n");

    assertThat(shown(document))
        .containsExactly(
            "2 PARAGRAPH 0 title: A policy",
            "3 PARAGRAPH 0 lang: cy",
            "4 PARAGRAPH 0 tags:",
            "5 ITEM 0 - one",
            "7 HEADING 1 Aims");
    assertThat(document.title()).contains("A policy");
    assertThat(document.language()).contains("cy");
    assertThat(shown("---\n\ntext\n\n---\n")).containsExactly("3 PARAGRAPH 0 text");
  }

  @Test
  void seesABoldParagraph() throws Exception {
    assertThat(read("**Elm Road**\n\n**Elm** Road\n").blocks())
        .extracting(block -> block.print().bold())
        .containsExactly(true, false);
  }

  @Test
  void keepsLinesOfLabelsAndOfTypedBullets() throws Exception {
    assertThat(shown("Owner: Head\nDate: May 2024\n\n• one\n• two\n"))
        .containsExactly(
            "1 PARAGRAPH 0 Owner: Head\nDate: May 2024", "4 ITEM 0 • one", "4 ITEM 0 • two");
    assertThat(shown("Elm Row\n**Owner:** Head\nHill Road\nand more\n"))
        .containsExactly("1 PARAGRAPH 0 Elm Row\nOwner: Head\nHill Road and more");
  }

  @Test
  void refusesWhatIsTooDeep() {
    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(() -> read("**a ".repeat(2_000) + "b** ".repeat(2_000)))
        .withMessageContaining("more than 512 deep");
  }

  private static List<String> shown(String markdown) throws Exception {
    return shown(read(markdown));
  }

  private static List<String> shown(SourceDocument document) {
    return document.blocks().stream()
        .map(
            block ->
                block.place().line()
                    + " "
                    + block.kind()
                    + " "
                    + block.level()
                    + " "
                    + block.printed())
        .toList();
  }

  private static SourceDocument read(String markdown) throws Exception {
    return new MarkdownReader()
        .read(markdown.getBytes(StandardCharsets.UTF_8), new Budget(DocumentLimits.DEFAULT));
  }
}

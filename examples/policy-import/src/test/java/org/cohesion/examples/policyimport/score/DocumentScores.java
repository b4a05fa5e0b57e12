package org.cohesion.examples.policyimport.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cohesion.examples.policyimport.DocumentImport;
import org.cohesion.examples.policyimport.format.Budget;
import org.cohesion.examples.policyimport.format.DocumentLimits;
import org.cohesion.examples.policyimport.format.DocumentReader;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Policy;

/** Imports all documents whose policy is known and scores what comes of them. */
final class DocumentScores {

  private static final Map<String, String> READERS =
      Map.of(
          "docx", "docx.DocxReader",
          "odt", "odt.OdtReader",
          "doc", "doc.DocReader",
          "pdf", "pdf.PdfReader",
          "pdftag", "pdf.PdfReader",
          "html", "html.HtmlReader",
          "md", "markdown.MarkdownReader",
          "txt", "text.TextReader");

  private DocumentScores() {}

  /**
   * Prints the tables, one for each set of documents; of what is held back only the sums.
   *
   * @param arguments nothing, or the folder to write each draft to, what it should be, and how they
   *     differ
   */
  public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
    Map<String, ScoreTable> tables = new TreeMap<>();
    for (TestDocument document : TestDocument.all()) {
      boolean held = document.set().equals("held");
      try {
        Optional<Policy> draft = draft(document);
        if (draft.isPresent()) {
          Score score = Scorer.score(document.policy(), draft.get(), document.text());
          tables
              .computeIfAbsent(document.set(), set -> new ScoreTable())
              .add(held ? "held back" : document.name(), document.format(), score);
          if (arguments.length > 0 && !held) {
            write(Path.of(arguments[0]), document, draft.get());
          }
        }
      } catch (RuntimeException e) {
        System.out.println(document.format() + "/" + document.name() + ": " + e);
      }
    }
    tables.forEach((set, table) -> System.out.println("## " + set + "\n\n" + table));
  }

  /** {@return the draft; empty if nothing reads the format yet} */
  static Optional<Policy> draft(TestDocument document)
      throws IOException, ReflectiveOperationException {
    Class<?> reader;
    try {
      reader =
          Class.forName(
              DocumentReader.class.getPackageName() + "." + READERS.get(document.format()));
    } catch (ClassNotFoundException e) {
      return Optional.empty();
    }
    DocumentReader opened = (DocumentReader) reader.getConstructor().newInstance();
    byte[] bytes = Files.readAllBytes(document.file());
    return Optional.of(
        DocumentImport.of(opened.read(bytes, new Budget(DocumentLimits.DEFAULT))).policy());
  }

  private static void write(Path folder, TestDocument document, Policy draft) throws IOException {
    String name = document.format() + "." + document.name();
    Policy right = document.policy();
    Files.createDirectories(folder);
    Files.write(folder.resolve(name + ".json"), PolicyJson.encodeIndented(draft));
    Files.write(folder.resolve(name + ".right.json"), PolicyJson.encodeIndented(right));
    Files.writeString(folder.resolve(name + ".differences.txt"), Scorer.differences(right, draft));
  }
}

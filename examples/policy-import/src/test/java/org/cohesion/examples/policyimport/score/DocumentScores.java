package org.cohesion.examples.policyimport.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cohesion.examples.policyimport.DocumentImport;
import org.cohesion.examples.policyimport.format.DocumentLimits;
import org.cohesion.examples.policyimport.format.DocumentReaders;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException.Reason;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Policy;

/** Imports all documents whose policy is known and scores what comes of them. */
final class DocumentScores {

  private static final DocumentReaders READERS = new DocumentReaders(DocumentLimits.DEFAULT);

  private DocumentScores() {}

  /**
   * Prints the tables, one for each set of documents; of what is held back only the sums.
   *
   * @param arguments nothing, or the folder to write each draft to, what it should be, and how they
   *     differ
   */
  public static void main(String[] arguments) throws IOException {
    Optional<Path> folder =
        arguments.length > 0 ? Optional.of(Path.of(arguments[0])) : Optional.empty();
    tables(folder).forEach((set, table) -> System.out.println("## " + set + "\n\n" + table));
  }

  /**
   * {@return the scores by set}
   *
   * @param folder where to write what is not held back; empty to write nothing
   */
  static Map<String, ScoreTable> tables(Optional<Path> folder) throws IOException {
    Map<String, ScoreTable> tables = new TreeMap<>();
    for (TestDocument document : TestDocument.all()) {
      Optional<Policy> draft = draft(document);
      if (draft.isEmpty()) {
        continue;
      }
      boolean held = document.set().equals("held");
      tables
          .computeIfAbsent(document.set(), set -> new ScoreTable())
          .add(
              held ? "held back" : document.name(),
              document.format(),
              Scorer.score(document.policy(), draft.get(), document.text()));
      if (folder.isPresent() && !held) {
        write(folder.get(), document, draft.get());
      }
    }
    return tables;
  }

  /** {@return the draft; empty if nothing reads the format yet} */
  private static Optional<Policy> draft(TestDocument document) throws IOException {
    try {
      byte[] bytes = Files.readAllBytes(document.file());
      return Optional.of(DocumentImport.of(READERS.read(bytes)).policy());
    } catch (UnreadableDocumentException e) {
      if (e.reason() == Reason.UNKNOWN_FORMAT) {
        return Optional.empty();
      }
      throw e;
    }
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

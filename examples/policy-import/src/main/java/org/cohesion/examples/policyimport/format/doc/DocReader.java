package org.cohesion.examples.policyimport.format.doc;

import java.util.List;
import java.util.Optional;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.document.DocumentFormat;
import org.cohesion.examples.policyimport.document.SourceDocument;
import org.cohesion.examples.policyimport.format.Budget;
import org.cohesion.examples.policyimport.format.DocumentReader;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException.Reason;

/** Reads documents of Word 97 to 2003; other OLE files are refused by name. */
public final class DocReader implements DocumentReader {

  @Override
  public SourceDocument read(byte[] bytes, Budget budget) throws UnreadableDocumentException {
    if (bytes.length > budget.limits().fileBytes()) {
      throw Budget.tooLarge("it has more than " + Budget.mebibytes(budget.limits().fileBytes()));
    }
    try {
      return read(OleFile.open(bytes, budget), budget);
    } catch (RuntimeException e) {
      // The library has no exception of its own for what it cannot follow.
      throw broken(e);
    } catch (StackOverflowError e) {
      // It follows styles that are based on each other.
      throw broken(e);
    }
  }

  private static SourceDocument read(OleFile file, Budget budget)
      throws UnreadableDocumentException {
    WordStories stories = new WordStories(file.word(), budget);
    List<Block> blocks = stories.read();
    if (blocks.isEmpty()) {
      throw new UnreadableDocumentException(
          Reason.EMPTY,
          "there are no words in this document; if it shows some, they are a picture");
    }
    return new SourceDocument(
        DocumentFormat.DOC,
        blocks,
        stories.notes(),
        file.title(),
        stories.language(),
        Optional.empty());
  }

  private static UnreadableDocumentException broken(Throwable cause) {
    return new UnreadableDocumentException(
        Reason.BROKEN,
        "this Word document is damaged; open it in Word and save it again as .docx",
        cause);
  }
}

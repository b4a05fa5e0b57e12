package org.cohesion.examples.policyimport.format.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.document.DocumentFormat;
import org.cohesion.examples.policyimport.document.DocumentNote;
import org.cohesion.examples.policyimport.document.DocumentNote.Kind;
import org.cohesion.examples.policyimport.document.Place;
import org.cohesion.examples.policyimport.document.SourceDocument;
import org.cohesion.examples.policyimport.format.Budget;
import org.cohesion.examples.policyimport.format.Counted;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException.Reason;

/** One document while it is read. */
final class Pages {

  private final PDDocument document;
  private final Budget budget;
  private final List<DocumentNote> notes = new ArrayList<>();
  private final List<PageText> pages = new ArrayList<>();

  Pages(PDDocument document, Budget budget) {
    this.document = document;
    this.budget = budget;
  }

  SourceDocument read() throws IOException {
    Unpacking unpacking = new Unpacking(budget);
    unpacking.objects(document.getDocument());
    int most = budget.limits().pages();
    if (document.getNumberOfPages() > most) {
      throw Budget.tooLarge("it has more than " + pages(most));
    }
    PageEngine engine = new PageEngine(document, budget, unpacking);
    int number = 0;
    int emptyFields = 0;
    int remarks = 0;
    for (PDPage page : document.getPages()) {
      number++;
      budget.step();
      if (number > most) {
        throw Budget.tooLarge("it has more than " + pages(most));
      }
      pages.add(engine.read(page, number));
      for (PDAnnotation annotation : page.getAnnotations()) {
        emptyFields += Annotations.isEmptyField(annotation) ? 1 : 0;
        remarks += Annotations.isRemark(annotation) ? 1 : 0;
      }
    }
    refuseWithoutWords(engine);
    noteAll(engine, emptyFields, remarks);
    List<Block> blocks = blocks();
    DocumentInfo info = new DocumentInfo(document, unpacking);
    return new SourceDocument(
        DocumentFormat.PDF, blocks, notes, info.title(), info.language(), info.carriedPolicy());
  }

  private List<Block> blocks() throws IOException {
    LineMaker maker = new LineMaker(LineMaker.drawsSpaces(pages));
    LayoutReader layout = new LayoutReader(maker, budget);
    if (new StructureTree(document).root() == null) {
      return layout.read(pages);
    }
    StructureReader tree = new StructureReader(document, pages, maker, budget);
    return tree.covers() ? tree.read(layout) : layout.read(pages);
  }

  private void refuseWithoutWords(PageEngine engine) throws UnreadableDocumentException {
    if (pages.stream().anyMatch(PageText::hasWords)) {
      return;
    }
    String where = "no words on " + pages(pages.size());
    if (pages.stream().anyMatch(page -> page.picture)) {
      throw new UnreadableDocumentException(
          Reason.PICTURE,
          where
              + ": this is a picture of a document; find the file that it was printed from, or"
              + " have its words recognised first");
    }
    if (engine.unnamed() > 0) {
      throw new UnreadableDocumentException(
          Reason.PICTURE,
          where
              + ": its letters do not say which characters they are; find the file that it was"
              + " printed from");
    }
    throw new UnreadableDocumentException(
        Reason.EMPTY,
        engine.hidden() > 0 ? where + " but hidden ones" : where + ", and no pictures either");
  }

  private void noteAll(PageEngine engine, int emptyFields, int remarks) {
    List<String> pictures = new ArrayList<>();
    int first = 0;
    for (PageText page : pages) {
      if (page.picture && !page.hasWords()) {
        pictures.add(String.valueOf(page.number));
        first = first == 0 ? page.number : first;
      }
    }
    if (!pictures.isEmpty()) {
      notes.add(
          new DocumentNote(
              Kind.PICTURE_PAGES,
              (pictures.size() == 1 ? "page " : "pages ")
                  + String.join(", ", pictures)
                  + (pictures.size() == 1 ? " is a picture" : " are pictures")
                  + " without words, of which nothing is read",
              Place.page(first, 0)));
    }
    if (engine.hidden() > 0) {
      notes.add(
          DocumentNote.of(
              Kind.HIDDEN_TEXT,
              Counted.of(engine.hidden(), "letter") + " in layers that are switched off left out"));
    }
    if (emptyFields > 0) {
      notes.add(
          DocumentNote.of(
              Kind.EMPTY_CONTROL,
              emptyFields
                  + (emptyFields == 1 ? " field of its form is" : " fields of its form are")
                  + " empty"));
    }
    if (remarks > 0) {
      notes.add(DocumentNote.of(Kind.COMMENTS, Counted.of(remarks, "comment") + " left out"));
    }
    if (document.isEncrypted() && !document.getCurrentAccessPermission().canExtractContent()) {
      notes.add(
          DocumentNote.of(
              Kind.PERMISSIONS, "it asks readers not to copy from it; it was read all the same"));
    }
  }

  private static String pages(int count) {
    return Counted.of(count, "page");
  }
}

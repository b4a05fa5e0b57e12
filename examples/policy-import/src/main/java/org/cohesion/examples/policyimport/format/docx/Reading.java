package org.cohesion.examples.policyimport.format.docx;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.cohesion.examples.policyimport.document.DocumentNote;
import org.cohesion.examples.policyimport.document.DocumentNote.Kind;
import org.cohesion.examples.policyimport.document.Place;
import org.cohesion.examples.policyimport.format.Budget;
import org.cohesion.examples.policyimport.format.Counted;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;
import org.cohesion.examples.policyimport.format.packed.XmlElement;

/** What is counted and noted while one document is read. */
final class Reading {

  private static final Pattern WORD = Pattern.compile("\\S+");

  final Styles styles;
  final NumberingPart numbering;
  final Budget budget;
  final EmbeddedParts embedded;
  private final Relations related;

  /** The ids of the notes that the text shows, in its order. */
  final Set<String> footnotes = new LinkedHashSet<>();

  final Set<String> endnotes = new LinkedHashSet<>();

  private final List<DocumentNote> notes = new ArrayList<>();
  private final Map<String, Integer> languages = new TreeMap<>();
  int paragraph;
  int table;
  int page;

  /** Whether there are pictures, in which words may be. */
  boolean picture;

  private int hiddenWords;
  private int changes;

  Reading(
      Styles styles,
      NumberingPart numbering,
      Relations related,
      boolean readsEmbedded,
      Budget budget) {
    this.related = related;
    this.styles = styles;
    this.numbering = numbering;
    this.budget = budget;
    this.embedded = new EmbeddedParts(this, related, readsEmbedded);
  }

  /** {@return the part with the words of a diagram of the text} */
  Optional<XmlElement> diagram(String id) throws UnreadableDocumentException {
    return related.byId(id);
  }

  void turnPage() {
    if (page > 0) {
      page++;
    }
  }

  void change() {
    changes++;
  }

  /** Counts text that is left out since nobody sees it. */
  void hide(String letters) {
    hiddenWords += (int) WORD.matcher(letters).results().count();
  }

  /** Counts all text of an element that nobody sees. */
  void hide(XmlElement element) {
    if (element.is("t")) {
      hide(element.text());
    }
    element.children().forEach(this::hide);
  }

  void language(String language, int letters) {
    languages.merge(language, letters, Integer::sum);
  }

  /** {@return the language of most letters; empty if none is said to be in any} */
  Optional<String> language() {
    return languages.entrySet().stream()
        .filter(entry -> !entry.getKey().isEmpty())
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  void date() {
    note(Kind.DATE_FIELD, "the program fills in a date here by itself");
  }

  /** Tells of something in which words may stand that is not read. */
  void leaveOut(String message) {
    note(Kind.NOT_READ, message);
  }

  /** Tells what an embedded document has to tell. */
  void takeNotes(List<DocumentNote> more) {
    more.forEach(each -> note(each.kind(), each.message()));
  }

  void emptyControl() {
    note(Kind.EMPTY_CONTROL, "nobody has written anything in this field");
  }

  private void note(Kind kind, String message) {
    notes.add(new DocumentNote(kind, message, new Place(page, 0, paragraph, 0, 0, 0, "")));
  }

  /** {@return the notes, those about the whole document first} */
  List<DocumentNote> notes(int comments) {
    List<DocumentNote> all = new ArrayList<>();
    if (hiddenWords > 0) {
      String text = Counted.of(hiddenWords, "hidden word") + " left out";
      all.add(DocumentNote.of(Kind.HIDDEN_TEXT, text));
    }
    if (changes > 0) {
      String text = ": what is inserted was read, what is deleted left out";
      all.add(DocumentNote.of(Kind.TRACKED_CHANGES, Counted.of(changes, "tracked change") + text));
    }
    if (comments > 0) {
      all.add(DocumentNote.of(Kind.COMMENTS, Counted.of(comments, "comment") + " left out"));
    }
    all.addAll(notes);
    return all;
  }
}

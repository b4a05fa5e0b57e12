package org.cohesion.examples.policyimport.format.docx;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.cohesion.examples.policyimport.document.DocumentNote;
import org.cohesion.examples.policyimport.document.DocumentNote.Kind;
import org.cohesion.examples.policyimport.document.Place;
import org.cohesion.examples.policyimport.format.Budget;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;
import org.cohesion.examples.policyimport.format.packed.XmlElement;

/** What is counted and noted while one document is read. */
final class Reading {

  private static final Pattern WORD = Pattern.compile("\\S+");

  final Styles styles;
  final NumberingPart numbering;
  final Budget budget;
  private final Relations related;

  /** The ids of the notes that the text shows, in its order. */
  final Set<String> footnotes = new LinkedHashSet<>();

  final Set<String> endnotes = new LinkedHashSet<>();

  private final List<DocumentNote> notes = new ArrayList<>();
  private final Map<String, Integer> languages = new TreeMap<>();
  int paragraph;
  int table;
  int page;
  private int hiddenWords;
  private int changes;

  Reading(Styles styles, NumberingPart numbering, Relations related, Budget budget) {
    this.related = related;
    this.styles = styles;
    this.numbering = numbering;
    this.budget = budget;
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
      String text = counted(hiddenWords, "hidden word") + " left out";
      all.add(DocumentNote.of(Kind.HIDDEN_TEXT, text));
    }
    if (changes > 0) {
      String text = ": what is inserted was read, what is deleted left out";
      all.add(DocumentNote.of(Kind.TRACKED_CHANGES, counted(changes, "tracked change") + text));
    }
    if (comments > 0) {
      all.add(DocumentNote.of(Kind.COMMENTS, counted(comments, "comment") + " left out"));
    }
    all.addAll(notes);
    return all;
  }

  private static String counted(int count, String noun) {
    return String.format(Locale.ROOT, "%d %s%s", count, noun, count == 1 ? "" : "s");
  }
}

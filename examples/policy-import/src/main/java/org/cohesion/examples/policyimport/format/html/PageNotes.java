package org.cohesion.examples.policyimport.format.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cohesion.examples.policyimport.document.DocumentNote;
import org.cohesion.examples.policyimport.document.DocumentNote.Kind;
import org.cohesion.examples.policyimport.document.Place;
import org.jsoup.nodes.Element;

/** Counts what whoever checks the import should know of a page; used by one thread. */
final class PageNotes {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final List<DocumentNote> notes = new ArrayList<>();
  private int hidden;
  private int deleted;
  private int inserted;
  private int comments;

  /** Counts the words of an element that is not shown. */
  void hide(Element element) {
    hidden += words(element);
  }

  /** Counts the words of an element that is struck out. */
  void delete(Element element) {
    deleted += words(element);
  }

  /** Counts the words of an element that was put in. */
  void insert(Element element) {
    inserted += words(element);
  }

  /** Counts the comments of reviewers in an element. */
  void comments(Element list) {
    comments += Math.max(1, list.childrenSize());
  }

  /** Counts a date that the program filled in. */
  void dateField(Place place) {
    notes.add(
        new DocumentNote(
            Kind.DATE_FIELD,
            "a date that the program fills in by itself says nothing about the policy",
            place));
  }

  /** Counts a form field without a value. */
  void emptyField(Place place) {
    notes.add(
        new DocumentNote(
            Kind.EMPTY_CONTROL, "a form field in which nobody has written anything", place));
  }

  /** {@return the notes, those about the whole page first} */
  List<DocumentNote> notes() {
    List<DocumentNote> all = new ArrayList<>();
    if (hidden > 0) {
      all.add(DocumentNote.of(Kind.HIDDEN_TEXT, counted(hidden, "hidden word") + " left out"));
    }
    if (inserted + deleted > 0) {
      all.add(
          DocumentNote.of(
              Kind.TRACKED_CHANGES,
              "the document shows its changes: "
                  + counted(inserted, "inserted word")
                  + " read, "
                  + counted(deleted, "deleted word")
                  + " left out"));
    }
    if (comments > 0) {
      all.add(DocumentNote.of(Kind.COMMENTS, counted(comments, "comment") + " left out"));
    }
    all.addAll(notes);
    return all;
  }

  private static int words(Element element) {
    return (int) WORD.matcher(element.text()).results().count();
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}

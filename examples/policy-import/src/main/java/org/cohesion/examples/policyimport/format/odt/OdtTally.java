package org.cohesion.examples.policyimport.format.odt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.cohesion.examples.policyimport.document.DocumentNote;
import org.cohesion.examples.policyimport.document.DocumentNote.Kind;
import org.cohesion.examples.policyimport.document.Place;

/** Counts what whoever checks the import should know; used by one thread. */
final class OdtTally {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final List<DocumentNote> notes = new ArrayList<>();
  private int hidden;
  private int insertions;
  private int deletions;
  private int comments;

  /** Counts text that readers do not see. */
  void hidden(String text) {
    hidden += (int) WORD.matcher(text).results().count();
  }

  /** Counts a tracked change that puts text in. */
  void insertion() {
    insertions++;
  }

  /** Counts a tracked change that takes text out. */
  void deletion() {
    deletions++;
  }

  /** Counts a comment. */
  void comment() {
    comments++;
  }

  /** Counts a date that the program fills in. */
  void date(Place place) {
    notes.add(
        new DocumentNote(
            Kind.DATE_FIELD,
            "a date that the program fills in by itself says nothing about the policy",
            place));
  }

  /** Counts a place in which nobody has written anything. */
  void placeholder(Place place) {
    notes.add(
        new DocumentNote(
            Kind.EMPTY_CONTROL, "a form field in which nobody has written anything", place));
  }

  /** {@return the notes, those about the whole document first} */
  List<DocumentNote> notes() {
    List<DocumentNote> all = new ArrayList<>();
    if (hidden > 0) {
      all.add(DocumentNote.of(Kind.HIDDEN_TEXT, counted(hidden, "hidden word", "left out")));
    }
    if (insertions + deletions > 0) {
      all.add(
          DocumentNote.of(
              Kind.TRACKED_CHANGES,
              "changes are tracked and not yet accepted: "
                  + counted(insertions, "insertion", "read")
                  + ", "
                  + counted(deletions, "deletion", "left out")));
    }
    if (comments > 0) {
      all.add(DocumentNote.of(Kind.COMMENTS, counted(comments, "comment", "left out")));
    }
    all.addAll(notes);
    return all;
  }

  private static String counted(int count, String noun, String done) {
    return String.format(Locale.ROOT, "%d %s%s %s", count, noun, count == 1 ? "" : "s", done);
  }
}

package org.cohesion.examples.policyimport.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cohesion.examples.policyimport.document.DocumentNote;
import org.cohesion.examples.policyimport.document.DocumentNote.Kind;
import org.cohesion.examples.policyimport.document.Place;

/** Counts what whoever checks the import should know of a document; used by one thread. */
public final class Tally {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final String changes;
  private final String insertion;
  private final String deletion;
  private final List<DocumentNote> notes = new ArrayList<>();
  private long hidden;
  private long inserted;
  private long deleted;
  private long comments;

  /**
   * Starts at nothing.
   *
   * @param changes what to say of tracked changes, before how many there are
   * @param insertion what is counted as inserted, one of it
   * @param deletion what is counted as deleted, one of it
   */
  public Tally(String changes, String insertion, String deletion) {
    this.changes = changes;
    this.insertion = insertion;
    this.deletion = deletion;
  }

  /** {@return how many words a text has} */
  public static int words(String text) {
    return (int) WORD.matcher(text).results().count();
  }

  /** Counts the words of a text that readers do not see. */
  public void hidden(String text) {
    hidden += words(text);
  }

  /** Counts what tracked changes put in. */
  public void inserted(int count) {
    inserted += count;
  }

  /** Counts what tracked changes take out. */
  public void deleted(int count) {
    deleted += count;
  }

  /** Counts comments. */
  public void comments(int count) {
    comments += count;
  }

  /** Counts a date that a program fills in. */
  public void date(Place place) {
    notes.add(
        new DocumentNote(
            Kind.DATE_FIELD,
            "a date that the program fills in by itself says nothing about the policy",
            place));
  }

  /** Counts a place in which nobody has written anything. */
  public void placeholder(Place place) {
    notes.add(
        new DocumentNote(
            Kind.EMPTY_CONTROL, "a form field in which nobody has written anything", place));
  }

  /** {@return the notes, those about the whole document first} */
  public List<DocumentNote> notes() {
    List<DocumentNote> all = new ArrayList<>();
    if (hidden > 0) {
      all.add(DocumentNote.of(Kind.HIDDEN_TEXT, Counted.of(hidden, "hidden word") + " left out"));
    }
    if (inserted + deleted > 0) {
      all.add(
          DocumentNote.of(
              Kind.TRACKED_CHANGES,
              changes
                  + ": "
                  + Counted.of(inserted, insertion)
                  + " read, "
                  + Counted.of(deleted, deletion)
                  + " left out"));
    }
    if (comments > 0) {
      all.add(DocumentNote.of(Kind.COMMENTS, Counted.of(comments, "comment") + " left out"));
    }
    all.addAll(notes);
    return all;
  }
}

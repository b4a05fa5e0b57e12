package org.cohesion.examples.misservice.page.draft;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.cohesion.examples.misservice.page.wording.PageWords;
import org.cohesion.examples.policyimport.document.DocumentNote;
import org.cohesion.examples.policyimport.document.DocumentNote.Kind;
import org.cohesion.examples.policyreport.page.ShownText;

/**
 * What to know about a document.
 *
 * @param message what it is, in the language of the page
 * @param detail how much of it there is, or what exactly, in English; empty if that is all said
 * @param place where in the document; empty if nowhere in particular
 */
public record NoteItem(String message, String detail, String place) {

  /** Those that tell how much there is, or what. */
  private static final Set<Kind> DETAILED =
      EnumSet.of(
          Kind.HIDDEN_TEXT, Kind.TRACKED_CHANGES, Kind.COMMENTS, Kind.NOT_READ, Kind.PICTURE_PAGES);

  /** Says a note in words. */
  static NoteItem of(DocumentNote note, PageWords words) {
    String id = note.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new NoteItem(
        words.text("note." + id),
        DETAILED.contains(note.kind()) ? ShownText.of(note.message()) : "",
        ImportPlace.of(note.place(), words));
  }
}

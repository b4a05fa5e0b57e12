package org.cohesion.examples.policyimport.format.doc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.hwpf.usermodel.CharacterProperties;
import org.cohesion.examples.policyimport.document.DocumentNote;
import org.cohesion.examples.policyimport.document.DocumentNote.Kind;
import org.cohesion.examples.policyimport.document.Place;
import org.cohesion.examples.policyimport.format.doc.WordRuns.Run;

/** Counts what whoever checks the import should know; used by one thread. */
final class Tally {

  private static final char COMMENT = 0x05;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private static final Map<Integer, String> LANGUAGES =
      Map.of(
          0x0409, "en-US", 0x0809, "en-GB", 0x0c09, "en-AU", 0x1009, "en-CA", 0x1809, "en-IE",
          0x0452, "cy-GB", 0x043c, "gd-GB", 0x083c, "ga-IE");

  private final List<DocumentNote> notes = new ArrayList<>();
  private final Map<Integer, Integer> languages = new HashMap<>();
  private int hidden;
  private int deleted;
  private int inserted;
  private int comments;

  /** Counts the words of a run. */
  void run(Run run) {
    int words = (int) WORD.matcher(run.text()).results().count();
    CharacterProperties looks = run.looks();
    if (looks.isFRMarkDel()) {
      deleted += words;
    } else if (looks.isFVanish()) {
      hidden += words;
    } else {
      inserted += looks.isFRMark() ? words : 0;
      languages.merge(looks.getLidDefault() & 0xFFFF, words, Integer::sum);
    }
    if (looks.isFSpec()) {
      comments += (int) run.text().chars().filter(c -> c == COMMENT).count();
    }
  }

  /** Counts dates that Word fills in. */
  void dates(int count, Place place) {
    for (int i = 0; i < count; i++) {
      notes.add(
          new DocumentNote(
              Kind.DATE_FIELD,
              "a date that Word fills in by itself says nothing about the policy",
              place));
    }
  }

  /** Counts places in which nobody has written anything. */
  void placeholders(int count, Place place) {
    for (int i = 0; i < count; i++) {
      notes.add(
          new DocumentNote(
              Kind.EMPTY_CONTROL, "a form field in which nobody has written anything", place));
    }
  }

  /** {@return the notes, those about the whole document first} */
  List<DocumentNote> notes() {
    List<DocumentNote> all = new ArrayList<>();
    if (hidden > 0) {
      all.add(DocumentNote.of(Kind.HIDDEN_TEXT, counted(hidden, "hidden word", "left out")));
    }
    if (inserted + deleted > 0) {
      all.add(
          DocumentNote.of(
              Kind.TRACKED_CHANGES,
              "changes are tracked and not yet accepted: "
                  + counted(inserted, "inserted word", "read")
                  + ", "
                  + counted(deleted, "deleted word", "left out")));
    }
    if (comments > 0) {
      all.add(DocumentNote.of(Kind.COMMENTS, counted(comments, "comment", "left out")));
    }
    all.addAll(notes);
    return all;
  }

  /** {@return the language of most words} */
  Optional<String> language() {
    return languages.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .flatMap(most -> Optional.ofNullable(LANGUAGES.get(most.getKey())));
  }

  private static String counted(int count, String noun, String done) {
    return String.format(Locale.ROOT, "%d %s%s %s", count, noun, count == 1 ? "" : "s", done);
  }
}

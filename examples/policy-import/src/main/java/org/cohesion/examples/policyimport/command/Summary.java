package org.cohesion.examples.policyimport.command;

import java.util.List;
import java.util.Locale;
import org.cohesion.examples.policyimport.Imported;
import org.cohesion.examples.policyimport.NotUnderstood;
import org.cohesion.examples.policyimport.WordCount;
import org.cohesion.examples.policyimport.document.DocumentNote;
import org.cohesion.text.PrintableText;

/** Tells a person what came of a document. Of its text only headings are quoted, and dates. */
final class Summary {

  private static final int LONGEST_HEADING = 60;

  private final Voice voice;
  private final double tolerance;

  /**
   * Makes one.
   *
   * @param voice says it
   * @param tolerance how many words of a hundred need not be understood
   */
  Summary(Voice voice, double tolerance) {
    this.voice = voice;
    this.tolerance = tolerance;
  }

  /** Tells of a document. */
  void tell(ImportedFile file) {
    Imported draft = file.draft();
    voice.line(
        voice.strong(file.title()) + ": " + draft.format().title() + ", " + understood(draft));
    if (draft.carried()) {
      voice.line("  The document carries this policy inside, and shows the same words.");
    }
    list("Found:", FoundMembers.lines(draft.guesses()));
    list(
        "Not understood, kept word for word:",
        draft.notUnderstood().stream().map(this::part).toList());
    list("Notes:", draft.notes().stream().map(Summary::note).toList());
    list("Look first at:", FirstLook.at(draft));
  }

  /** {@return whether more was not understood than is tolerated} */
  boolean isTooMuch(WordCount words) {
    return words.shareNotUnderstood() * 100 > tolerance;
  }

  private String understood(Imported draft) {
    WordCount words = draft.words();
    // Not all is understood if a single word is not.
    double percent = Math.floor((1 - words.shareNotUnderstood()) * 1000 + 1e-9) / 10;
    String text =
        String.format(
            Locale.ROOT,
            "%.1f %% of %,d %s understood",
            percent,
            words.all(),
            words.all() == 1 ? "word" : "words");
    return isTooMuch(words) ? voice.warning(text) : text;
  }

  private String part(NotUnderstood part) {
    String place = PlaceWords.of(part.place());
    String heading = part.heading().isEmpty() ? "" : " \"" + shortened(part.heading()) + "\"";
    return part.pointer()
        + ":"
        + heading
        + (heading.isEmpty() ? " " : ", ")
        + (place.isEmpty() ? "" : place + ", ")
        + part.words()
        + (part.words() == 1 ? " word" : " words");
  }

  private static String shortened(String heading) {
    return heading.codePointCount(0, heading.length()) <= LONGEST_HEADING
        ? heading
        : heading.substring(0, heading.offsetByCodePoints(0, LONGEST_HEADING - 1)) + "…";
  }

  private static String note(DocumentNote note) {
    String place = PlaceWords.of(note.place());
    return note.message() + (place.isEmpty() ? "" : " (" + place + ")");
  }

  private void list(String title, List<String> lines) {
    if (!lines.isEmpty()) {
      voice.line("  " + voice.strong(title));
      lines.forEach(line -> voice.line("    " + PrintableText.of(line)));
    }
  }
}

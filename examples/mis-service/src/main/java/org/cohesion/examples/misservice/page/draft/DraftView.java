package org.cohesion.examples.misservice.page.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cohesion.examples.misservice.page.school.CheckedView;
import org.cohesion.examples.misservice.page.wording.PageWords;
import org.cohesion.examples.policyimport.Imported;
import org.cohesion.examples.policyimport.NotUnderstood;
import org.cohesion.examples.policyimport.WordCount;
import org.cohesion.examples.policyreport.page.ShownText;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Language;
import org.jspecify.annotations.Nullable;

/**
 * What came of a document, for people to confirm.
 *
 * @param isCarried whether the document carried the policy inside, so that nothing was guessed
 * @param understood how much was understood, in a sentence
 * @param first what to look at first, most urgent first
 * @param members what was understood, the short values first
 * @param kept what was not understood and kept word for word
 * @param notKept how much more of that there is
 * @param others what was found in none of these
 * @param places where in the document each finding belongs, by its anchor
 * @param notes what to know about the document
 * @param language the tag of the language of the document
 */
public record DraftView(
    boolean isCarried,
    String understood,
    List<String> first,
    List<DraftMember> members,
    List<Kept> kept,
    int notKept,
    List<DraftFinding> others,
    Map<String, String> places,
    List<NoteItem> notes,
    String language) {

  private static final int MOST_KEPT = 60;

  private static final int MOST_NOTES = 40;

  /**
   * A part that was not understood.
   *
   * @param heading its heading; null if it has none
   * @param place where in the document
   * @param size how many words it has, in words
   * @param findings what was found in it
   */
  public record Kept(
      @Nullable String heading, String place, String size, List<DraftFinding> findings) {}

  /**
   * Lays out what came of a document.
   *
   * @param checked the text as it was corrected so far; null if it was not checked
   */
  public static DraftView of(Imported imported, @Nullable CheckedView checked, PageWords words) {
    DraftMembers found = new DraftMembers(imported, checked, words);
    Map<JsonPointer, DraftMember> facts = found.facts();
    List<DraftMember> parts = found.parts();
    List<NotUnderstood> kept = imported.notUnderstood();
    List<Kept> shown =
        kept.stream().limit(MOST_KEPT).map(part -> kept(part, found.in(part), words)).toList();
    return new DraftView(
        imported.carried(),
        understood(imported.words(), words),
        FirstLook.of(imported, found, facts, words),
        Stream.concat(facts.values().stream(), parts.stream()).toList(),
        shown,
        kept.size() - shown.size(),
        found.others(),
        found
            .all()
            .filter(finding -> !finding.place().isEmpty())
            .collect(
                Collectors.toMap(
                    finding -> finding.item().anchor(),
                    DraftFinding::place,
                    (a, b) -> a,
                    LinkedHashMap::new)),
        imported.notes().stream().limit(MOST_NOTES).map(note -> NoteItem.of(note, words)).toList(),
        imported.policy().getLanguage().orElse(Language.ENGLISH).getJsonName());
  }

  /** {@return whether anything was found in what was understood} */
  public boolean hasFindings() {
    return members.stream().anyMatch(member -> !member.findings().isEmpty());
  }

  private static Kept kept(NotUnderstood part, List<DraftFinding> findings, PageWords words) {
    return new Kept(
        part.heading().isBlank() ? null : ShownText.of(part.heading()),
        ImportPlace.of(part.place(), words),
        words.counted("draft.words", part.words()),
        findings);
  }

  private static String understood(WordCount count, PageWords words) {
    // Not all is understood if a single word is not.
    int percent = (int) Math.floor((1 - count.shareNotUnderstood()) * 100 + 1e-9);
    return words
        .of("draft.understood")
        .with("percent", percent)
        .with("n", count.all())
        .text(words.locale());
  }
}

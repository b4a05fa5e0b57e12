package org.cohesion.examples.misservice.page.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.cohesion.examples.misservice.page.wording.PageWords;
import org.cohesion.examples.policyimport.Imported;
import org.cohesion.examples.policyimport.NotUnderstood;
import org.cohesion.examples.policyimport.document.DocumentNote;
import org.cohesion.examples.policyreport.page.ShownText;
import org.cohesion.finding.JsonPointer;

/** Says what to look at first before a draft is confirmed. */
final class FirstLook {

  private static final JsonPointer NUMBER = JsonPointer.of("school", "urn");

  private static final List<JsonPointer> WANTED =
      List.of(
          NUMBER,
          JsonPointer.of("control", "approval", "date"),
          JsonPointer.of("review", "nextReview"));

  private FirstLook() {}

  /**
   * {@return sentences, the most urgent first; none if nothing had to be guessed}
   *
   * @param members what was understood, and what it is now
   * @param facts the short values of these
   */
  static List<String> of(
      Imported imported,
      DraftMembers members,
      Map<JsonPointer, DraftMember> facts,
      PageWords words) {
    List<String> first = new ArrayList<>();
    if (imported.carried()) {
      return first;
    }
    if (imported.notes().stream()
        .anyMatch(note -> note.kind() == DocumentNote.Kind.TRACKED_CHANGES)) {
      first.add(words.text("draft.first.tracked"));
    }
    imported.notUnderstood().stream()
        .max(Comparator.comparingInt(NotUnderstood::words))
        .ifPresent(part -> first.add(longest(part, words)));
    List<String> dates = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (JsonPointer wanted : WANTED) {
      DraftMember fact = facts.get(wanted);
      if (members.isMissing(wanted)) {
        missing.add(new MemberNames(words).ofFact(wanted));
      } else if (fact != null && !wanted.equals(NUMBER)) {
        dates.add(fact.name() + " " + fact.value());
      }
    }
    if (!dates.isEmpty()) {
      first.add(words.text("draft.first.dates", String.join(", ", dates)));
    }
    if (!missing.isEmpty()) {
      first.add(words.text("draft.first.missing", String.join(", ", missing)));
    }
    return first;
  }

  private static String longest(NotUnderstood part, PageWords words) {
    return part.heading().isBlank()
        ? words.text("draft.first.kept-unnamed", ImportPlace.of(part.place(), words))
        : words.text("draft.first.kept", ShownText.of(part.heading()));
  }
}

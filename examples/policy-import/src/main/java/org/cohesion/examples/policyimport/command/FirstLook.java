package org.cohesion.examples.policyimport.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cohesion.examples.policyimport.Guess;
import org.cohesion.examples.policyimport.Imported;
import org.cohesion.examples.policyimport.NotUnderstood;
import org.cohesion.examples.policyimport.document.DocumentNote;
import org.cohesion.policy.Policy;
import org.cohesion.review.ReviewSchedule;

/** What of a draft is to be looked at first: where it matters most, and where it may be wrong. */
final class FirstLook {

  private static final int MOST = 3;

  private FirstLook() {}

  /** {@return what to look at, most urgent first; none if the document carries the policy} */
  static List<String> at(Imported imported) {
    List<String> all = new ArrayList<>();
    if (imported.carried()) {
      return all;
    }
    if (imported.notes().stream()
        .anyMatch(note -> note.kind() == DocumentNote.Kind.TRACKED_CHANGES)) {
      all.add("the tracked changes: accept or reject them in the document, and import it again");
    }
    imported.notUnderstood().stream()
        .max(Comparator.comparingInt(NotUnderstood::words))
        .ifPresent(part -> all.add(part.pointer() + ", the longest part that was not understood"));
    dates(imported).ifPresent(all::add);
    missing(imported.policy()).ifPresent(all::add);
    return all.subList(0, Math.min(MOST, all.size()));
  }

  /** What follows from a date that was read wrong is wrong as well. */
  private static Optional<String> dates(Imported imported) {
    List<String> dates = new ArrayList<>();
    for (Guess guess : imported.guesses()) {
      String pointer = guess.pointer().toString();
      if (pointer.equals("/control/approval/date") || pointer.equals("/review/nextReview")) {
        String name = MemberNames.fact(guess.pointer()).orElse(pointer);
        date(imported.policy(), pointer).ifPresent(date -> dates.add(name + " " + date));
      }
    }
    return dates.isEmpty()
        ? Optional.empty()
        : Optional.of("the dates: " + String.join(", ", dates));
  }

  private static Optional<String> date(Policy policy, String pointer) {
    return pointer.startsWith("/control")
        ? policy.approvedOn().map(Object::toString)
        : policy.getReview().flatMap(ReviewSchedule::getNextReview).map(Object::toString);
  }

  private static Optional<String> missing(Policy policy) {
    List<String> missing = new ArrayList<>();
    if (policy.getTitle().isEmpty()) {
      missing.add("title");
    }
    if (policy.getSchool().flatMap(school -> school.getName()).isEmpty()) {
      missing.add("name of the school");
    }
    if (policy.approvedOn().isEmpty()) {
      missing.add("approval date");
    }
    if (policy.getReview().flatMap(ReviewSchedule::getNextReview).isEmpty()) {
      missing.add("next review");
    }
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of("what was not found: " + String.join(", ", missing));
  }
}

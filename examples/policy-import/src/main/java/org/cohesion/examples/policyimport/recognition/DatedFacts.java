package org.cohesion.examples.policyimport.recognition;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.recognition.LabelVocabulary.Label;

/** Fills in who approved a policy and when, and when it was reviewed and will be. */
final class DatedFacts {

  private static final Pattern SMALL_WORDS =
      Pattern.compile("(?i)(?:[\\s,;:(–-]+(?:on|in|at|dated|ar|ym|yn|date))*[\\s,;:(–-]*$");
  private static final Pattern SMALL_WORDS_ALONE =
      Pattern.compile("(?i)^(?:(?:on|in|by|at|dated|ar|ym|yn|erbyn|date)[\\s,;:(–-]*)+$");

  /** No date has more letters, with what stands around it behind its label. */
  private static final int LONGEST_VALUE = 1_000;

  private final Draft draft;
  private final Filling filling;
  private boolean allReviews;

  DatedFacts(Filling filling) {
    this.filling = filling;
    this.draft = filling.draft();
  }

  /** Settles that labels which could mean the last review or the next one are taken from now on. */
  void takeAllReviews() {
    allReviews = true;
  }

  /** {@return whether the value is one that the label stands for, and there is none yet} */
  boolean canTake(String member, String value) {
    if (value.length() > LONGEST_VALUE) {
      return false;
    }
    return switch (member) {
      case "approved" -> date(value).isPresent() && free("/control/approval/date");
      case "approved-by" -> free("/control/approval/body");
      case "next-review" ->
          free("/review/nextReview")
              && (date(value).isPresent() || filling.frequency(value).isPresent() || isTerm(value));
      case "last-review" -> date(value).isPresent() && free("/review/lastReview");
      case "review" -> allReviews && canTake(meaning(value), value);
      case "frequency" -> free("/review/frequency") && filling.frequency(value).isPresent();
      default -> false;
    };
  }

  /**
   * {@return what "Review date" means: the last review where the next one is known or the policy
   * was approved later, else the next}
   */
  private String meaning(String value) {
    String date = date(value).map(BritishDates.Found::json).orElse("");
    Optional<String> next = draft.string("/review/nextReview");
    if (next.isPresent()) {
      return date.compareTo(next.get()) < 0 ? "last-review" : "";
    }
    String approved =
        draft
            .string("/control/approval/date")
            .or(() -> draft.string("/review/lastReview"))
            .orElse("");
    boolean before = !date.isEmpty() && date.compareTo(approved) <= 0;
    return before ? "last-review" : "next-review";
  }

  /** {@return whether a term is named and nothing else, not even a year} */
  private static boolean isTerm(String value) {
    return Words.count(value) <= 5 && BritishDates.term(value).isPresent();
  }

  private boolean free(String at) {
    return !draft.has(at);
  }

  /** {@return the date in the value; empty if there is none, or several} */
  static Optional<BritishDates.Found> date(String value) {
    List<BritishDates.Found> all = BritishDates.all(value);
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  /** {@return whether the value is a date and nothing else} */
  static boolean isOnly(Optional<BritishDates.Found> found, String value) {
    return found.isPresent()
        && value.length() <= LONGEST_VALUE
        && without(value, found.get()).isEmpty();
  }

  /** Takes the body that approved the policy, the date, or both. */
  void approval(Label label, String name, String value, Block block) {
    draft.ledger().coded(name);
    Optional<BritishDates.Found> date = date(value);
    String body = label.rest();
    String rest = value;
    if (date.isPresent() && free("/control/approval/date")) {
      draft.value("/control/approval/date", date.get().json(), block, "label", name + " " + value);
      rest = without(value, date.get());
      draft.ledger().codedBut(value, rest);
    }
    String all = (body + " " + rest).strip();
    if (!body.isEmpty() && !rest.isEmpty()) {
      all = body + ", " + rest;
    }
    if (Words.count(all) > 0) {
      String who = all;
      filling
          .role(who)
          .ifPresent(role -> draft.value("/control/approval/body/role", role, block, "role", who));
      draft.append("/control/approval/body/name", all, block, "label");
    } else if (!label.member().equals("approved-by")) {
      filling
          .role(name)
          .ifPresent(
              role -> draft.value("/control/approval/body/role", role, block, "label", name));
    }
  }

  /** Takes a date of a review, an interval, or both; what is neither is kept as it is printed. */
  void review(String member, String label, String value, Block block) {
    String meaning = member.equals("review") ? meaning(value) : member;
    String at = meaning.equals("last-review") ? "/review/lastReview" : "/review/nextReview";
    Optional<BritishDates.Found> date =
        meaning.equals("frequency") ? Optional.empty() : date(value);
    String rest = date.isPresent() ? without(value, date.get()) : value;
    if (date.isPresent()) {
      draft.value(at, date.get().json(), block, "label", label + " " + value);
      String term = date.get().term();
      if (!term.isEmpty() && meaning.equals("next-review") && free("/review/term")) {
        draft.value("/review/term", term, block, "label", label + " " + value);
      }
    }
    Optional<String> interval = filling.frequency(rest);
    boolean counts =
        interval.isPresent() && free("/review/frequency") && !meaning.equals("last-review");
    if (counts) {
      draft.value("/review/frequency", interval.get(), block, "label", label + " " + value);
    }
    boolean term = date.isEmpty() && !counts && isTerm(value) && free("/review/term");
    if (term) {
      String name = BritishDates.term(value).orElseThrow();
      draft.value("/review/term", name, block, "label", label + " " + value);
    }
    boolean all = rest.isEmpty() || term || (counts && Words.count(rest) <= 4);
    if (all) {
      draft.ledger().coded(label);
      draft.ledger().coded(value);
    } else {
      draft.append(
          "/review/statement", label.strip().replaceFirst(":$", "") + ": " + value, block, "label");
    }
  }

  /** {@return the value without the date and the marks and small words around it} */
  private static String without(String value, BritishDates.Found date) {
    String before = value.substring(0, date.start());
    before = SMALL_WORDS_ALONE.matcher(before).replaceFirst("");
    before = SMALL_WORDS.matcher(before).replaceFirst("");
    String after = value.substring(date.end()).replaceFirst("^[\\s,;:).–-]+", "");
    return (before + " " + after).strip();
  }
}

package org.cohesion.examples.policyimport.recognition;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.recognition.LabelVocabulary.Label;

/** Puts what stands behind labels into the members that the labels stand for. */
final class ControlMembers {

  private static final Pattern URN = Pattern.compile("^\\d{6}$");
  private static final Pattern LAESTAB = Pattern.compile("^(\\d{3})[/ ]?(\\d{4})$");
  private static final Pattern BLANK = Pattern.compile("^[\\s_.…-]*$");
  private static final List<String> STATUSES =
      List.of("draft", "adopted", "superseded", "withdrawn");

  private final Draft draft;
  private final Filling filling;
  private final DatedFacts dated;

  ControlMembers(Filling filling) {
    this.filling = filling;
    this.draft = filling.draft();
    this.dated = new DatedFacts(filling);
  }

  /** Settles that labels which could mean the last review or the next one are taken from now on. */
  void takeAllReviews() {
    dated.takeAllReviews();
  }

  /** {@return whether the value is one that the label stands for, and there is none yet} */
  boolean canTake(Label label, String value) {
    if (BLANK.matcher(value).matches() || Words.count(value) == 0) {
      return false;
    }
    String one = Line.oneLine(value);
    return switch (label.member()) {
      case "title" -> isFreeOrSame("/title", one);
      case "academic-year" ->
          DatedFacts.isOnly(BritishDates.academicYear(one), one) && free("/control/academicYear");
      case "author" -> free("/control/author") && ControlFacts.isShort(one);
      case "owner" -> free("/control/owner") && ControlFacts.isShort(one);
      case "link-governor" -> free("/control/linkGovernor") && ControlFacts.isShort(one);
      case "approved", "approved-by", "next-review", "last-review", "review", "frequency" ->
          dated.canTake(label.member(), one);
      case "version" -> free("/control/version") && Words.count(one) <= 4;
      case "effective-from" ->
          DatedFacts.isOnly(DatedFacts.date(one), one) && free("/control/effectiveFrom");
      case "reference" -> free("/reference");
      case "status" -> status(one).isPresent() && free("/control/status");
      case "school" -> isFreeOrSame("/school/name", one);
      case "urn" -> URN.matcher(one).matches() && free("/school/urn");
      case "laestab" -> LAESTAB.matcher(one).matches() && free("/school/laEstab");
      case "ukprn" -> one.matches("1\\d{7}") && free("/school/ukprn");
      case "published-at" -> free("/control/publishedAt");
      case "audience" -> free("/control/audience");
      case "also-for" -> free("/alsoFor");
      default -> false;
    };
  }

  /**
   * {@return whether the value is one that the label stands for; one that could mean two reviews
   * may be either}
   */
  boolean fits(Label label, String value) {
    boolean review = label.member().equals("review");
    return canTake(review ? new Label("next-review", "") : label, value);
  }

  private boolean isFreeOrSame(String at, String value) {
    return free(at) || Words.same(value, draft.string(at).orElse(""));
  }

  private boolean free(String at) {
    return !draft.has(at);
  }

  private Optional<String> status(String value) {
    List<String> words = Words.of(value);
    return STATUSES.stream()
        .filter(status -> words.size() <= 3 && filling.cues().occur("status-" + status, words))
        .findFirst();
  }

  /** Takes the value of a label. */
  void take(Label label, String printed, String value, Block block) {
    String name = printed.substring(0, printed.length() - label.rest().length());
    switch (label.member()) {
      case "title" -> again("/title", name, value, block);
      case "academic-year" ->
          coded(
              "/control/academicYear",
              BritishDates.academicYear(value).orElseThrow().json(),
              name,
              value,
              block);
      case "author" -> party("/control/author", name, value, block);
      case "owner" -> party("/control/owner", name, value, block);
      case "link-governor" -> party("/control/linkGovernor", name, value, block);
      case "approved", "approved-by" -> dated.approval(label, name, value, block);
      case "next-review", "last-review", "review", "frequency" ->
          dated.review(label.member(), name, value, block);
      case "version" -> labelled("/control/version", name, value, block);
      case "effective-from" ->
          coded(
              "/control/effectiveFrom",
              DatedFacts.date(value).orElseThrow().json(),
              name,
              value,
              block);
      case "reference" -> labelled("/reference", name, value, block);
      case "status" -> coded("/control/status", status(value).orElseThrow(), name, value, block);
      case "school" -> again("/school/name", name, value, block);
      case "urn" -> coded("/school/urn", value, name, value, block);
      case "laestab" -> {
        Matcher number = LAESTAB.matcher(value);
        String json = number.matches() ? number.group(1) + "/" + number.group(2) : value;
        coded("/school/laEstab", json, name, value, block);
      }
      case "ukprn" -> coded("/school/ukprn", value, name, value, block);
      case "published-at" -> labelled("/control/publishedAt", name, value, block);
      case "audience" -> list("/control/audience/", "", name, value, block);
      case "also-for" -> list("/alsoFor/", "/name", name, value, block);
      default -> throw new IllegalStateException("no member for the label " + label.member());
    }
    if (!label.rest().isEmpty() && !label.member().startsWith("approved")) {
      draft.ledger().coded(label.rest());
    }
  }

  /** Keeps each of several texts with semicolons between them. */
  private void list(String before, String after, String label, String value, Block block) {
    draft.ledger().coded(label);
    int count = 0;
    for (String element : value.split(";", -1)) {
      if (Words.count(element) > 0) {
        draft.text(before + count++ + after, Line.oneLine(element), block, "label");
      }
    }
  }

  private void labelled(String at, String label, String value, Block block) {
    draft.ledger().coded(label);
    draft.text(at, value, block, "label");
  }

  private void coded(String at, String json, String label, String value, Block block) {
    draft.ledger().coded(label);
    draft.ledger().coded(value);
    draft.value(at, json, block, "label", label + " " + value);
  }

  /** Keeps a text, or counts it as one that is printed again. */
  private void again(String at, String label, String value, Block block) {
    if (draft.has(at)) {
      draft.ledger().coded(label);
      draft.ledger().furniture(value);
    } else {
      labelled(at, label, value, block);
    }
  }

  private void party(String at, String label, String value, Block block) {
    draft.ledger().coded(label);
    filling.role(value).ifPresent(role -> draft.value(at + "/role", role, block, "role", value));
    draft.text(at + "/name", value, block, "label");
  }
}

package org.cohesion.examples.policyimport.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.recognition.LabelVocabulary.Label;

/** Fills the control of the draft, and what else stands behind labels. */
final class ControlFacts {

  private static final Pattern PAIR =
      Pattern.compile("^([^:\\t]{2,60}?)\\s*(?::-?|\\t)\\s*(\\S.*)$", Pattern.DOTALL);
  private static final Pattern URN = Pattern.compile("^\\d{6}$");
  private static final Pattern LAESTAB = Pattern.compile("^(\\d{3})[/ ]?(\\d{4})$");
  private static final Pattern BLANK = Pattern.compile("^[\\s_.…-]*$");
  private static final List<String> DATED =
      List.of("approved", "next-review", "last-review", "effective-from", "approved-by");

  private final Draft draft;
  private final Filling filling;
  private final LabelVocabulary labels;

  ControlFacts(Filling filling, LabelVocabulary labels) {
    this.filling = filling;
    this.draft = filling.draft();
    this.labels = labels;
  }

  /**
   * Takes a row of labels and values.
   *
   * @return whether it was one; if not, nothing was taken
   */
  boolean row(Block block) {
    List<String> cells = new ArrayList<>(block.cells());
    while (!cells.isEmpty() && cells.get(cells.size() - 1).isBlank()) {
      cells.remove(cells.size() - 1);
    }
    cells.removeIf(String::isBlank);
    if (cells.size() == 1) {
      return line(cells.get(0), block, true);
    }
    if (cells.size() % 2 != 0) {
      return false;
    }
    for (int i = 0; i < cells.size(); i += 2) {
      Optional<Label> label = labels.of(cells.get(i));
      if (label.isEmpty() || !canTake(label.get(), cells.get(i + 1))) {
        return false;
      }
    }
    for (int i = 0; i < cells.size(); i += 2) {
      take(
          labels.of(cells.get(i)).orElseThrow(),
          cells.get(i),
          Line.oneLine(cells.get(i + 1)),
          block);
    }
    return true;
  }

  /**
   * Takes a text of the form "LABEL: value", or a short one such as "Approved by governors, May
   * 2024".
   *
   * @param text the text
   * @param block the block it stands in
   * @param control whether it stands where documents are controlled, so that any label counts
   * @return whether it was one; if not, nothing was taken
   */
  boolean line(String text, Block block, boolean control) {
    Matcher pair = PAIR.matcher(text);
    if (pair.matches()) {
      Optional<Label> label = labels.of(pair.group(1));
      if (label.isEmpty()
          || Words.count(pair.group(2)) > 30
          || (pair.group(2).indexOf(':') > 0 && pair.group(2).contains("\n"))) {
        return false;
      }
      String value = Line.oneLine(pair.group(2));
      boolean sure =
          control
              || (DATED.contains(label.get().member()) && BritishDates.first(value).isPresent());
      if (!sure || !canTake(label.get(), value)) {
        return false;
      }
      take(label.get(), pair.group(1), value, block);
      return true;
    }
    return !text.contains("\n") && sentence(text, block);
  }

  /** Takes "Approved May 2024", "Next review: …" without a colon. */
  private boolean sentence(String text, Block block) {
    List<String> words = Words.of(text);
    List<BritishDates.Found> dates = BritishDates.all(text);
    if (words.size() > 14 || dates.size() != 1) {
      return false;
    }
    String best = "";
    int length = 0;
    for (String member :
        List.of("approved-by", "approved", "next-review", "last-review", "effective-from")) {
      int begins = labels.beginning(member, words);
      if (begins > length) {
        best = member;
        length = begins;
      }
    }
    if (length == 0) {
      return false;
    }
    String value = LabelVocabulary.after(text, length);
    String label = text.substring(0, text.length() - value.length());
    Label found = new Label(best, "");
    if (value.isEmpty() || !canTake(found, value)) {
      return false;
    }
    take(found, label, value, block);
    return true;
  }

  private boolean canTake(Label label, String value) {
    if (BLANK.matcher(value).matches() || Words.count(value) == 0) {
      return false;
    }
    String one = Line.oneLine(value);
    return switch (label.member()) {
      case "title" -> !draft.has("/title") || Words.same(one, draft.string("/title").orElse(""));
      case "academic-year" ->
          isOnly(BritishDates.academicYear(one), one) && free("/control/academicYear");
      case "author" -> free("/control/author");
      case "owner" -> free("/control/owner");
      case "link-governor" -> free("/control/linkGovernor");
      case "approved" -> (date(one).isPresent() && free("/control/approval/date"));
      case "approved-by" -> free("/control/approval/body");
      case "next-review" ->
          free("/review/nextReview")
              && (date(one).isPresent() || filling.frequency(one).isPresent() || isTerm(one));
      case "last-review" -> date(one).isPresent() && free("/review/lastReview");
      case "frequency" -> free("/review/frequency");
      case "version" -> free("/control/version") && Words.count(one) <= 4;
      case "effective-from" -> isOnly(date(one), one) && free("/control/effectiveFrom");
      case "reference" -> free("/reference");
      case "status" -> status(one).isPresent() && free("/control/status");
      case "school" ->
          !draft.has("/school/name") || Words.same(one, draft.string("/school/name").orElse(""));
      case "urn" -> URN.matcher(one).matches() && free("/school/urn");
      case "laestab" -> LAESTAB.matcher(one).matches() && free("/school/laEstab");
      case "ukprn" -> one.matches("1\\d{7}") && free("/school/ukprn");
      case "published-at" -> free("/control/publishedAt");
      case "audience" -> free("/control/audience");
      case "also-for" -> free("/alsoFor");
      default -> false;
    };
  }

  private boolean free(String at) {
    return !draft.has(at);
  }

  private static Optional<BritishDates.Found> date(String value) {
    List<BritishDates.Found> all = BritishDates.all(value);
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  private static boolean isOnly(Optional<BritishDates.Found> found, String value) {
    return found.isPresent() && without(value, found.get()).isEmpty();
  }

  private boolean isTerm(String value) {
    List<String> words = Words.of(value);
    return words.size() <= 5
        && List.of("autumn", "spring", "summer").stream()
            .anyMatch(term -> words.contains(term) || filling.cues().occur("term-" + term, words));
  }

  private Optional<String> status(String value) {
    List<String> words = Words.of(value);
    return List.of("draft", "adopted", "superseded", "withdrawn").stream()
        .filter(status -> words.size() <= 3 && filling.cues().occur("status-" + status, words))
        .findFirst();
  }

  private void take(Label label, String printed, String value, Block block) {
    Ledger ledger = draft.ledger();
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
      case "approved", "approved-by" -> approval(label, name, value, block);
      case "next-review" -> review("/review/nextReview", name, value, block);
      case "last-review" -> review("/review/lastReview", name, value, block);
      case "frequency" -> review("", name, value, block);
      case "version" -> labelled("/control/version", name, value, block);
      case "effective-from" ->
          coded("/control/effectiveFrom", date(value).orElseThrow().json(), name, value, block);
      case "reference" -> labelled("/reference", name, value, block);
      case "status" -> coded("/control/status", status(value).orElseThrow(), name, value, block);
      case "school" -> again("/school/name", name, value, block);
      case "urn" -> coded("/school/urn", value, name, value, block);
      case "laestab" -> {
        Matcher number = LAESTAB.matcher(value);
        coded(
            "/school/laEstab",
            number.matches() ? number.group(1) + "/" + number.group(2) : value,
            name,
            value,
            block);
      }
      case "ukprn" -> coded("/school/ukprn", value, name, value, block);
      case "published-at" -> labelled("/control/publishedAt", name, value, block);
      case "audience" -> list("/control/audience/", "", name, value, block);
      case "also-for" -> list("/alsoFor/", "/name", name, value, block);
      default -> throw new IllegalStateException("no member for the label " + label.member());
    }
    if (!label.rest().isEmpty() && !label.member().startsWith("approved")) {
      ledger.coded(label.rest());
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

  private void approval(Label label, String name, String value, Block block) {
    draft.ledger().coded(name);
    Optional<BritishDates.Found> date = date(value);
    String body = label.rest();
    String rest = value;
    if (date.isPresent() && free("/control/approval/date")) {
      draft.ledger().coded(value.substring(date.get().start(), date.get().end()));
      draft.value("/control/approval/date", date.get().json(), block, "label", name + " " + value);
      rest = without(value, date.get());
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
  private void review(String at, String label, String value, Block block) {
    Optional<BritishDates.Found> date = at.isEmpty() ? Optional.empty() : date(value);
    String rest = date.isPresent() ? without(value, date.get()) : value;
    date.ifPresent(found -> draft.value(at, found.json(), block, "label", label + " " + value));
    Optional<String> interval = filling.frequency(rest);
    boolean counts =
        interval.isPresent() && free("/review/frequency") && !at.equals("/review/lastReview");
    if (counts) {
      draft.value("/review/frequency", interval.get(), block, "label", label + " " + value);
    }
    boolean all = rest.isEmpty() || (counts && Words.count(rest) <= 4);
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
    String before = value.substring(0, date.start()).replaceFirst("[\\s,;:(–-]+$", "");
    String after = value.substring(date.end()).replaceFirst("^[\\s,;:).–-]+", "");
    return (before + " " + after).strip();
  }
}

package org.cohesion.examples.policyimport.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cohesion.examples.policyimport.recognition.Line.Kind;

/** Fills monitoring and review, sentence by sentence: policies say both in one breath. */
final class ReviewFilling {

  private static final String ACTIVITIES = "/monitoring/activities";
  private static final Pattern LABELLED =
      Pattern.compile("^([^:]{2,50}):\\s*(\\S.*)$", Pattern.DOTALL);

  private enum Kinds {
    REVIEW,
    OUTCOME,
    ACTIVITY
  }

  private final Filling filling;
  private final Draft draft;
  private final EntryFacts facts;
  private final LabelVocabulary labels;

  ReviewFilling(Filling filling, EntryFacts facts, LabelVocabulary labels) {
    this.filling = filling;
    this.draft = filling.draft();
    this.facts = facts;
    this.labels = labels;
  }

  /** Fills in a segment about monitoring, review, or both. */
  void fill(Segment segment) {
    boolean monitoring = segment.topic() == Topic.MONITORING && !isOnlyReview(segment);
    String own = monitoring ? "/monitoring" : "/review";
    if (draft.has(own + "/heading") && !segment.headings().isEmpty()) {
      filling.section(segment);
      return;
    }
    filling.heading(own + "/heading", segment);
    List<Line> lines = segment.lines();
    int firstItem = 0;
    while (firstItem < lines.size() && lines.get(firstItem).is(Kind.TEXT)) {
      firstItem++;
    }
    int base = firstItem < lines.size() ? lines.get(firstItem).level() : 0;
    Optional<List<String>> columns = Optional.empty();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.text().isEmpty()) {
        filling.dropMark(line);
      } else if (line.is(Kind.ROW) && monitoring && facts.columns(line).isPresent()) {
        columns = facts.columns(line);
        draft.ledger().coded(line.block().printed());
      } else if (line.is(Kind.ROW) && columns.isPresent()) {
        facts.row(ACTIVITIES + "/" + draft.size(ACTIVITIES), line, columns.get(), true);
      } else if (line.is(Kind.ITEM) && monitoring) {
        item(line, base);
      } else if (monitoring
          && i < firstItem
          && i + 1 == firstItem
          && firstItem < lines.size()
          && isLead(line)) {
        filling.append("/monitoring/introduction", line, "before a list");
      } else if (monitoring || !ofReview(line)) {
        sentences(line, monitoring ? Topic.MONITORING : Topic.REVIEW);
      }
    }
  }

  /** {@return whether each sentence below a heading over both is about the review} */
  private boolean isOnlyReview(Segment segment) {
    for (Line line : segment.lines()) {
      if (!line.is(Kind.TEXT)) {
        return false;
      }
      for (String sentence : Sentences.of(line.text())) {
        if (kind(sentence, Topic.MONITORING, Kinds.ACTIVITY) != Kinds.REVIEW) {
          return false;
        }
      }
    }
    return !segment.lines().isEmpty();
  }

  /** {@return whether a paragraph leads to a list: it does not speak of a review or of who acts} */
  private boolean isLead(Line line) {
    return line.leads() || kind(line.text(), Topic.MONITORING, Kinds.ACTIVITY) != Kinds.REVIEW;
  }

  private void item(Line line, int base) {
    int last = draft.size(ACTIVITIES) - 1;
    if (last >= 0 && facts.labelled(ACTIVITIES + "/" + last, line, true)) {
      return;
    }
    if (last >= 0 && line.level() > base) {
      filling.append(ACTIVITIES + "/" + last + "/statement", line, "entry below an entry");
      return;
    }
    sentences(line, Topic.MONITORING);
  }

  /** Takes "Outcome of the last review: …" and "Feeds into: …". */
  private boolean ofReview(Line line) {
    Matcher label = LABELLED.matcher(line.text());
    if (!label.matches()) {
      return false;
    }
    String member = labels.entry(label.group(1)).orElse("");
    if (member.equals("outcome") && !draft.has("/review/outcome")) {
      draft.ledger().coded(label.group(1));
      draft.text("/review/outcome", label.group(2), line.block(), "label");
      filling.dropMark(line);
      return true;
    }
    if (member.equals("feeds-into")
        && facts.list("/review/feedsInto", label.group(1), label.group(2), line.block())) {
      filling.dropMark(line);
      return true;
    }
    return false;
  }

  private void sentences(Line line, Topic topic) {
    Kinds before = topic == Topic.REVIEW ? Kinds.REVIEW : Kinds.ACTIVITY;
    List<String> run = new ArrayList<>();
    boolean first = true;
    for (String sentence : Sentences.of(line.text())) {
      Kinds kind = kind(sentence, topic, before);
      if (!first && kind != before) {
        put(String.join(" ", run), line, before);
        run.clear();
      }
      run.add(sentence);
      before = kind;
      first = false;
    }
    put(String.join(" ", run), line, before);
    filling.dropMark(line);
  }

  private Kinds kind(String sentence, Topic topic, Kinds before) {
    List<String> words = Words.of(sentence);
    boolean review = filling.cues().occur("review", words);
    if (filling.cues().occur("outcome", words)
        && draft.has("/review/statement")
        && words.contains("review")) {
      return Kinds.OUTCOME;
    }
    if (review) {
      return Kinds.REVIEW;
    }
    if (topic == Topic.MONITORING && filling.cues().occur("monitoring", words)) {
      return Kinds.ACTIVITY;
    }
    return before == Kinds.OUTCOME && topic == Topic.MONITORING ? Kinds.ACTIVITY : before;
  }

  private void put(String text, Line line, Kinds kind) {
    switch (kind) {
      case OUTCOME -> draft.append("/review/outcome", text, line.block(), "outcome of a review");
      case REVIEW -> {
        draft.append("/review/statement", text, line.block(), "review of the policy");
        review(text, line);
      }
      case ACTIVITY -> activity(text, line);
    }
  }

  private void review(String text, Line line) {
    if (!draft.has("/review/frequency")) {
      filling
          .frequency(text)
          .ifPresent(
              name -> draft.value("/review/frequency", name, line.block(), "interval", text));
    }
    List<String> words = Words.of(text);
    for (String term : List.of("autumn", "spring", "summer")) {
      if (!draft.has("/review/term")
          && filling.cues().occur("term-" + term, words)
          && text.toLowerCase(Locale.ROOT).contains(term + " term")
          && BritishDates.all(text).isEmpty()
          && !words.stream().anyMatch(word -> word.matches("20\\d\\d"))) {
        draft.value("/review/term", term, line.block(), "term", text);
      }
    }
    List<BritishDates.Found> dates = BritishDates.all(text);
    if (dates.size() == 1 && words.contains("next") && !draft.has("/review/nextReview")) {
      draft.value("/review/nextReview", dates.get(0).json(), line.block(), "next review", text);
    }
  }

  private void activity(String text, Line line) {
    String at = "/monitoring/activities/" + draft.size("/monitoring/activities");
    draft.text(at + "/statement", text, line.block(), "monitoring");
    filling
        .frequency(text)
        .ifPresent(name -> draft.value(at + "/frequency", name, line.block(), "interval", text));
    filling
        .role(text)
        .ifPresent(role -> draft.value(at + "/actor/role", role, line.block(), "who acts", text));
  }
}

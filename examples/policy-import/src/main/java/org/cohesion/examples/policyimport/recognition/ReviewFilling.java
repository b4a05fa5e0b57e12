package org.cohesion.examples.policyimport.recognition;

import java.util.ArrayList;
import java.util.List;
import org.cohesion.examples.policyimport.recognition.Line.Kind;

/** Fills monitoring and review, sentence by sentence: policies say both in one breath. */
final class ReviewFilling {

  private enum Kinds {
    REVIEW,
    OUTCOME,
    ACTIVITY
  }

  private final Filling filling;
  private final Draft draft;

  ReviewFilling(Filling filling) {
    this.filling = filling;
    this.draft = filling.draft();
  }

  /** Fills in a segment about monitoring, review, or both. */
  void fill(Segment segment) {
    String own = segment.topic() == Topic.REVIEW ? "/review" : "/monitoring";
    if (draft.has(own + "/heading") && !segment.headings().isEmpty()) {
      filling.section(segment);
      return;
    }
    filling.heading(own + "/heading", segment);
    List<Line> lines = segment.lines();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.text().isEmpty()) {
        filling.dropMark(line);
      } else if (line.is(Kind.TEXT)
          && segment.topic() == Topic.MONITORING
          && line.leads()
          && i + 1 < lines.size()
          && lines.get(i + 1).is(Kind.ITEM)) {
        filling.append("/monitoring/introduction", line, "before a list");
      } else {
        sentences(line, segment.topic());
      }
    }
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
          && text.toLowerCase(java.util.Locale.ROOT).contains(term + " term")
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

package org.cohesion.examples.policyimport.recognition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cohesion.examples.policyimport.recognition.Line.Kind;

/**
 * Tells what sections are about whose headings do not tell, by what stands in them: laws, links, an
 * action plan, the limbs of a definition, dimensions, figures. Each only where no other section of
 * the document is about it.
 */
final class ContentCues {

  private final Phrases cues;
  private final LabelVocabulary labels;
  private final EntryFacts facts;
  private final Set<Topic> there = new HashSet<>();

  ContentCues(Phrases cues, LabelVocabulary labels, EntryFacts facts) {
    this.cues = cues;
    this.labels = labels;
    this.facts = facts;
  }

  /** Settles what the segments are about. */
  void settle(List<Segment> segments) {
    segments.forEach(segment -> there.add(segment.topic()));
    for (Segment segment : segments) {
      if (segment.topic() == Topic.UNKNOWN
          && !segment.headings().isEmpty()
          && !segment.lines().isEmpty()) {
        Topic topic = topic(segment);
        if (topic != Topic.UNKNOWN && there.add(topic)) {
          segment.settle(topic);
        }
      }
    }
  }

  private Topic topic(Segment segment) {
    List<Line> items = segment.lines().stream().filter(line -> line.is(Kind.ITEM)).toList();
    if (!items.isEmpty() && items.stream().allMatch(line -> CitationFilling.begins(line.text()))) {
      return Topic.LEGAL_BASIS;
    }
    Topic plan = plan(segment);
    if (plan != Topic.UNKNOWN) {
      return plan;
    }
    if (items.size() > 1 && items.stream().allMatch(this::isReference)) {
      return Topic.LINKS;
    }
    Line first = segment.lines().get(0);
    if (first.is(Kind.TEXT) && limbs(Words.of(first.text())) >= 3) {
      return Topic.DEFINITION;
    }
    if (items.size() > 2 && scopes(items) >= 3 && speaksOf(segment, "communit", "circle")) {
      return Topic.COMMUNITY;
    }
    if (items.size() > 1 && speaksOf(segment.headings(), "want", "hope")) {
      return Topic.AIMS;
    }
    if (items.isEmpty() && isContext(segment)) {
      return Topic.CONTEXT;
    }
    boolean review =
        segment.lines().stream().allMatch(line -> cues.occur("review", Words.of(line.text())));
    return review ? Topic.REVIEW : Topic.UNKNOWN;
  }

  /** {@return procedures or monitoring, where entries have owners, dates and measures} */
  private Topic plan(Segment segment) {
    int known = 0;
    boolean reports = false;
    for (Line line : segment.lines()) {
      List<String> members = new ArrayList<>();
      if (line.is(Kind.ROW)) {
        facts.columns(line).ifPresent(members::addAll);
      } else if (line.text().indexOf(':') > 0) {
        String label = line.text().substring(0, line.text().indexOf(':'));
        labels.entry(label).ifPresent(members::add);
      }
      members.removeIf(String::isEmpty);
      known += members.size();
      reports |= members.contains("reports-to");
    }
    if (known < 3) {
      return Topic.UNKNOWN;
    }
    return reports ? Topic.MONITORING : Topic.PROCEDURES;
  }

  private boolean isReference(Line line) {
    List<String> words = Words.of(line.text());
    boolean address = line.text().contains("://") || line.text().contains("www.");
    return address || (words.size() <= 9 && cues.occur("policy-words", words));
  }

  private int limbs(List<String> words) {
    int limbs = 0;
    for (String limb : List.of("vision", "diversity", "opportunities", "relationships")) {
      limbs += cues.occur("limb-" + limb, words) ? 1 : 0;
    }
    return limbs;
  }

  private int scopes(List<Line> items) {
    Set<String> scopes = new HashSet<>();
    for (Line line : items) {
      List<String> words = Words.of(line.text());
      Roles.SCOPES.stream()
          .filter(scope -> cues.occur("scope-" + scope, words))
          .findFirst()
          .ifPresent(scopes::add);
    }
    return scopes.size();
  }

  private boolean isContext(Segment segment) {
    List<String> words = new ArrayList<>();
    segment.lines().forEach(line -> words.addAll(Words.of(line.text())));
    int considered = 0;
    for (String group : List.of("ethnicity-and-culture", "faith", "socio-economic")) {
      considered += cues.occur("considers-" + group, words) ? 1 : 0;
    }
    boolean figures = words.stream().anyMatch(word -> Character.isDigit(word.charAt(0)));
    return considered >= 2 && figures;
  }

  private static boolean speaksOf(Segment segment, String... stems) {
    List<Line> lines = new ArrayList<>(segment.headings());
    segment.lines().stream().filter(line -> line.is(Kind.TEXT)).forEach(lines::add);
    return speaksOf(lines, stems);
  }

  private static boolean speaksOf(List<Line> lines, String... stems) {
    for (Line line : lines) {
      String text = line.text().toLowerCase(Locale.ROOT);
      for (String stem : stems) {
        if (text.contains(stem)) {
          return true;
        }
      }
    }
    return false;
  }
}

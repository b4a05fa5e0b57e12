package org.cohesion.examples.policyimport.recognition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cohesion.examples.policyimport.format.Deadline;
import org.cohesion.examples.policyimport.recognition.Line.Kind;

/**
 * Tells what sections are about whose headings do not tell, by what stands in them: laws, links, an
 * action plan, the limbs of a definition, dimensions, figures. Each only where no other section of
 * the document is about it.
 */
final class ContentCues {

  /** How many words stand before the end of who does something, at most. */
  private static final int MOST_WORDS_OF_ROLE = 4;

  /** No shorter prose at the start is why a school has a policy. */
  private static final int LEAST_WORDS_OF_REASONS = 25;

  private final Phrases cues;
  private final LabelVocabulary labels;
  private final EntryFacts facts;
  private final Deadline deadline;
  private final Set<Topic> there = new HashSet<>();

  ContentCues(Phrases cues, LabelVocabulary labels, EntryFacts facts, Deadline deadline) {
    this.deadline = deadline;
    this.cues = cues;
    this.labels = labels;
    this.facts = facts;
  }

  /** Settles what the segments are about. */
  void settle(List<Segment> segments) {
    for (Segment segment : segments) {
      if (segment.topic() == Topic.LEGAL_BASIS
          && segment.lines().stream().noneMatch(line -> CitationFilling.names(line.text()))) {
        // "Jobs and duties": no law is named below it.
        segment.settle(Topic.UNKNOWN);
      }
      there.add(segment.topic());
    }
    introduction(segments);
    for (Segment segment : segments) {
      deadline.check();
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

  /** Settles that the first section is why the school has a policy, if it is nothing but prose. */
  private void introduction(List<Segment> segments) {
    Optional<Segment> first =
        segments.stream().filter(segment -> !segment.headings().isEmpty()).findFirst();
    boolean prose =
        first.isPresent()
            && first.get().topic() == Topic.UNKNOWN
            && segments.size() > 3
            && first.get().lines().stream().allMatch(line -> line.is(Kind.TEXT))
            && first.get().lines().stream().mapToInt(line -> Words.count(line.text())).sum()
                >= LEAST_WORDS_OF_REASONS
            && first.get().lines().stream().noneMatch(l -> CitationFilling.names(l.text()))
            && topic(first.get()) == Topic.UNKNOWN;
    if (prose && !there.contains(Topic.RATIONALE)) {
      there.add(Topic.RATIONALE);
      first.get().settle(Topic.RATIONALE);
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
    if (items.size() > 1 && isAims(segment, items)) {
      return Topic.AIMS;
    }
    if (items.size() > 1 && lead(segment).filter(this::isBelief).isPresent()) {
      return Topic.PRINCIPLES;
    }
    if (items.isEmpty() && isContext(segment)) {
      return Topic.CONTEXT;
    }
    if (allOccur(segment, "review")) {
      return Topic.REVIEW;
    }
    if (allOccur(segment, "monitoring-only")) {
      return Topic.MONITORING;
    }
    return isResponsibilities(segment) ? Topic.RESPONSIBILITIES : Topic.UNKNOWN;
  }

  private boolean allOccur(Segment segment, String cue) {
    return segment.lines().stream().allMatch(line -> cues.occur(cue, Words.of(line.text())));
  }

  /** {@return the line before the first entry, if it leads to the entries} */
  private static Optional<Line> lead(Segment segment) {
    Line lead = segment.lines().get(0);
    return Optional.of(lead).filter(line -> line.is(Kind.TEXT) && line.leads());
  }

  private boolean isBelief(Line lead) {
    return cues.occur("belief", Words.of(lead.text()));
  }

  /** {@return whether entries say what is wanted: by the heading, what leads to them, or "To …"} */
  private boolean isAims(Segment segment, List<Line> items) {
    boolean infinitives =
        items.stream().allMatch(line -> cues.begin("infinitive", Words.of(line.text())));
    return infinitives
        || speaksOf(segment.headings(), "want", "hope")
        || lead(segment).filter(line -> cues.occur("aim-lead", Words.of(line.text()))).isPresent();
  }

  /** {@return whether most lines begin with somebody who does something, at least two of them} */
  private boolean isResponsibilities(Segment segment) {
    Set<String> roles = new HashSet<>();
    int begin = 0;
    for (Line line : segment.lines()) {
      List<String> words = Words.of(line.text());
      Optional<String> role = roles(words.subList(0, Math.min(words.size(), MOST_WORDS_OF_ROLE)));
      role.ifPresent(roles::add);
      begin += role.isPresent() ? 1 : 0;
    }
    return roles.size() >= 2 && begin * 4 >= segment.lines().size() * 3;
  }

  private Optional<String> roles(List<String> words) {
    return Roles.NAMES.stream().filter(role -> cues.occur(role, words)).findFirst();
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

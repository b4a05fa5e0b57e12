package org.cohesion.examples.policyimport.rendered;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.cohesion.community.Community;
import org.cohesion.community.Context;
import org.cohesion.community.Principles;
import org.cohesion.examples.policyimport.document.BlockKind;
import org.cohesion.examples.policyimport.recognition.Words;
import org.cohesion.examples.policyreport.document.PrintedWords;
import org.cohesion.policy.Definition;
import org.cohesion.policy.Narrative;
import org.cohesion.policy.Policy;
import org.cohesion.review.Monitoring;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.school.Responsibilities;
import org.cohesion.strand.AimStrand;
import org.cohesion.strand.Aims;
import org.cohesion.strand.Procedures;

/** Tells which part a heading is over: by our own headings, and by what the rules made of it. */
final class HeadingParts {

  private final Map<String, String> standard = new LinkedHashMap<>();
  private final Map<String, Optional<String>> known = new LinkedHashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Set<List<String>> appendices = new HashSet<>();
  private static final List<String> REPORTED = List.of("reportsTo", "term", "feedsInto");
  private static final List<String> PLANNED =
      List.of(
          "owner",
          "frequency",
          "forGroups",
          "baseline",
          "due",
          "resources",
          "measure",
          "procedureStatus",
          "progress");
  private static final Pattern LAW =
      Pattern.compile(
          "^.{0,80}\\b(?:Act|Regulations|Order|Measure|Deddf|Mesur)\\b.{0,60}\\b(?:19|20)\\d\\d\\b");

  private final PrintedWords words;
  private final PrintedValues values;

  HeadingParts(Policy draft, PrintedWords words, PrintedValues values) {
    this.words = words;
    this.values = values;
    known.put("legalBasis", draft.getLegalBasisHeading());
    known.put("rationale", draft.getRationale().flatMap(HeadingParts::printed));
    known.put("definition", draft.getDefinition().flatMap(Definition::getHeading));
    known.put("context", draft.getContext().flatMap(Context::getHeading));
    known.put("community", draft.getCommunity().flatMap(Community::getHeading));
    known.put("principles", draft.getPrinciples().flatMap(Principles::getHeading));
    known.put("aims", draft.getAims().flatMap(Aims::getHeading));
    known.put("procedures", draft.getProcedures().flatMap(Procedures::getHeading));
    known.put(
        "responsibilities", draft.getResponsibilities().flatMap(Responsibilities::getHeading));
    known.put("monitoring", draft.getMonitoring().flatMap(Monitoring::getHeading));
    known.put("review", draft.getReview().flatMap(ReviewSchedule::getHeading));
    known.put("links", draft.getLinksHeading());
    for (Narrative appendix : draft.getAppendices()) {
      printed(appendix).ifPresent(heading -> appendices.add(Words.of(heading)));
    }
    for (String part : known.keySet()) {
      standard.put(words.of("heading." + part), part);
    }
    standard.put(words.of("heading.consultations"), "consultations");
    standard.put(words.of("heading.history"), "history");
    standard.put(words.of("heading.alsoFor"), "alsoFor");
    standard.put(words.of("heading.section"), "sections");
    standard.put(words.of("heading.appendix"), "appendices");
  }

  private static Optional<String> printed(Narrative narrative) {
    String number = narrative.getNumber().map(it -> it + " ").orElse("");
    return narrative.getHeading().map(it -> number + it);
  }

  /** {@return whether the heading is ours for the part, so that the school has none there} */
  boolean isStandard(String part, String heading) {
    return part.equals(standard.get(heading));
  }

  /** Leaves a part to another heading: what stood below this one was something else. */
  void release(String part) {
    taken.remove(part);
  }

  /**
   * Tells the part; each but sections and appendices is there once.
   *
   * @param heading the heading
   * @param nodes what stands below it
   * @return the name of the part
   */
  String part(String heading, List<Node> nodes) {
    for (Map.Entry<String, Optional<String>> part : known.entrySet()) {
      boolean same = part.getValue().filter(it -> Words.same(it, heading)).isPresent();
      if (same && taken.add(part.getKey())) {
        return part.getKey();
      }
    }
    String ours = standard.get(heading);
    if (ours != null && (ours.equals("sections") || ours.equals("appendices") || taken.add(ours))) {
      return ours;
    }
    if (appendices.contains(Words.of(heading))) {
      return "appendices";
    }
    String formed = byForm(nodes);
    return !formed.isEmpty() && hasNoHeading(formed) && taken.add(formed) ? formed : "sections";
  }

  private boolean hasNoHeading(String part) {
    return known.getOrDefault(part, Optional.empty()).isEmpty();
  }

  /** {@return the part that looks so when it is printed, whatever its heading; empty if many do} */
  private String byForm(List<Node> nodes) {
    boolean reported = false;
    boolean planned = false;
    boolean strands = false;
    for (Node node : nodes) {
      boolean below = node.is(BlockKind.ITEM) && node.level() == 1;
      reported |= below && REPORTED.stream().anyMatch(label -> begins(node, label));
      planned |= below && PLANNED.stream().anyMatch(label -> begins(node, label));
      strands |= node.isHeading(3) && values.value(node.text(), AimStrand.values()).isPresent();
    }
    if (reported || planned) {
      return reported ? "monitoring" : "procedures";
    }
    if (strands) {
      return hasNoHeading("aims") && !taken.contains("aims") ? "aims" : "procedures";
    }
    boolean listed = nodes.stream().allMatch(node -> node.is(BlockKind.ITEM));
    boolean law = nodes.stream().anyMatch(node -> LAW.matcher(node.text()).find());
    return listed && law ? "legalBasis" : "";
  }

  private boolean begins(Node node, String label) {
    return node.after(words.of("label." + label)).isPresent();
  }
}

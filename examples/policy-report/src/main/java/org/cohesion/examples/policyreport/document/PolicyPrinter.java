package org.cohesion.examples.policyreport.document;

import java.util.List;
import java.util.Optional;
import org.cohesion.examples.policyreport.document.PrintedBlock.Heading;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Language;
import org.cohesion.policy.Narrative;
import org.cohesion.policy.Policy;
import org.cohesion.review.ReviewSchedule;

/** Prints a policy part by part. */
final class PolicyPrinter {

  private final Policy policy;
  private final PrintedWords words;
  private final BlockList blocks = new BlockList();
  private final PartBlocks parts;
  private final StrandBlocks strands;
  private final ControlBlocks control;

  PolicyPrinter(Policy policy, PrintedWords words) {
    this.policy = policy;
    this.words = words;
    this.parts = new PartBlocks(blocks, words);
    this.strands = new StrandBlocks(blocks, words);
    this.control = new ControlBlocks(blocks, words);
  }

  PrintedDocument print(Language language) {
    String title =
        policy
            .getTitle()
            .filter(PrintedText::isRead)
            .map(PrintedText::oneLine)
            .orElse(words.of("heading.title"));
    control.front(policy);
    blocks.add(new Heading(JsonPointer.ROOT, 1, "", title));
    for (JsonPointer part : PartOrder.of(policy)) {
      part(part.tokens());
    }
    return new PrintedDocument(language, title, blocks.blocks());
  }

  private void part(List<String> names) {
    switch (names.get(0)) {
      case "control" -> control(names);
      case "alsoFor" -> control.alsoFor(policy.getAlsoFor());
      case "legalBasis" -> parts.law(policy);
      case "rationale" ->
          parts.narrative(
              JsonPointer.of("rationale"), policy.getRationale(), words.of("heading.rationale"));
      case "definition" -> policy.getDefinition().ifPresent(parts::definition);
      case "context" -> policy.getContext().ifPresent(parts::context);
      case "community" -> policy.getCommunity().ifPresent(parts::community);
      case "principles" -> policy.getPrinciples().ifPresent(strands::principles);
      case "aims" -> policy.getAims().ifPresent(strands::aims);
      case "procedures" -> policy.getProcedures().ifPresent(strands::procedures);
      case "responsibilities" -> policy.getResponsibilities().ifPresent(strands::responsibilities);
      case "monitoring" -> policy.getMonitoring().ifPresent(strands::monitoring);
      case "review" -> policy.getReview().ifPresent(this::review);
      case "links" -> parts.links(policy);
      case "sections" -> section("sections", policy.getSections(), names.get(1));
      case "appendices" -> section("appendices", policy.getAppendices(), names.get(1));
      default -> throw new IllegalStateException("no part " + names.get(0));
    }
  }

  private void control(List<String> names) {
    if (names.size() == 1) {
      control.facts(policy);
    } else if (policy.getControl().isPresent()) {
      if (names.get(1).equals("history")) {
        control.history(policy.getControl().get());
      } else {
        control.consultations(policy.getControl().get());
      }
    }
  }

  private void review(ReviewSchedule review) {
    parts.review(review);
    if (!ReviewText.factsOnTop(policy)) {
      control.reviewFacts(review);
    }
  }

  /** A section without a heading needs ours: else its words would belong to the part before. */
  private void section(String list, List<Narrative> sections, String index) {
    int i = Integer.parseInt(index);
    parts.narrative(
        JsonPointer.of(list).child(i),
        Optional.of(sections.get(i)),
        words.of(list.equals("sections") ? "heading.section" : "heading.appendix"));
  }
}

package org.cohesion.examples.policyimport.recognition;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.document.SourceDocument;
import org.cohesion.examples.policyimport.document.Zone;
import org.cohesion.examples.policyimport.format.Deadline;

/** Makes a draft of the blocks of a document. */
final class PolicyRecognition {

  private final HeadingVocabulary vocabulary = new HeadingVocabulary();
  private final LabelVocabulary labels = new LabelVocabulary();
  private final Phrases cues = Phrases.of("cues");
  private final Deadline deadline;
  private final Draft draft;
  private final Filling filling;
  private final EntryFacts facts;
  private final ControlFacts control;
  private final NarrativeFilling narratives;
  private final FrontMatter front;

  PolicyRecognition(Deadline deadline) {
    this.deadline = deadline;
    this.draft = new Draft(deadline);
    this.filling = new Filling(draft, cues);
    this.facts = new EntryFacts(filling, labels);
    this.control = new ControlFacts(filling, labels);
    this.narratives = new NarrativeFilling(filling);
    this.front = new FrontMatter(filling, vocabulary);
  }

  /**
   * Makes the draft.
   *
   * @return the draft of the document
   * @throws UncheckedIOException if the time is over, or there is more than a policy holds
   */
  Draft recognise(SourceDocument document) {
    List<Block> edges = Furniture.edges(document.blocks());
    List<Block> body = new ArrayList<>();
    for (Block block : document.blocks()) {
      deadline.check();
      if (block.zone() != Zone.HEADER && block.zone() != Zone.FOOTER) {
        if (Furniture.is(block)) {
          draft.ledger().furniture(block.printed());
        } else {
          body.add(block);
        }
      }
    }
    ControlBlocks blocks = new ControlBlocks(vocabulary, labels, control, deadline);
    List<Line> lines = blocks.apart(Outlining.of(TableRows.of(body), vocabulary, deadline));
    int end = front.length(lines);
    Segment signatures =
        new ControlLines(filling, vocabulary, labels, control, blocks, deadline).take(lines, end);
    end = front.length(lines);
    List<Line> left = front.take(lines.subList(0, end));
    List<Line> text = new ArrayList<>(left);
    text.addAll(lines.subList(end, lines.size()));
    blocks.takeRest(text, signatures);
    new PageEdges(filling, control, front).take(edges, text);
    List<Segment> segments =
        Segmentation.of(
            text, vocabulary, cues, row -> labels.isHistoryHead(row.block().cells()), deadline);
    new ContentCues(cues, labels, facts, deadline).settle(segments);
    segments.forEach(this::fill);
    if (!signatures.isEmpty()) {
      filling.section(signatures);
    }
    SchoolOfTitle.take(draft, cues);
    return draft;
  }

  private void fill(Segment segment) {
    switch (segment.topic()) {
      case AIMS, PROCEDURES, TEACHING, EQUITY, ENGAGEMENT ->
          new StrandFilling(filling, facts).fill(segment);
      case COMMUNITY -> new CommunityFilling(filling).community(segment);
      case PRINCIPLES -> new CommunityFilling(filling).principles(segment);
      case MONITORING, REVIEW -> new ReviewFilling(filling, facts, labels).fill(segment);
      case LEGAL_BASIS -> new CitationFilling(filling).law(segment);
      case LINKS -> new CitationFilling(filling).links(segment);
      case RESPONSIBILITIES -> new ResponsibilityFilling(filling).fill(segment);
      case APPENDIX -> new ResponsibilityFilling(filling).appendix(segment);
      case DEFINITION -> narratives.definition(segment);
      case RATIONALE -> narratives.narrative("/rationale", segment);
      case CONTEXT -> narratives.narrative("/context", segment);
      case CONTENTS -> narratives.contents(segment);
      case HISTORY -> new HistoryFilling(filling, labels).fill(segment);
      case CONTROL -> narratives.control(segment);
      case UNKNOWN -> narratives.unknown(segment);
    }
  }
}

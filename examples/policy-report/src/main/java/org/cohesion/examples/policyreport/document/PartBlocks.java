package org.cohesion.examples.policyreport.document;

import java.util.List;
import java.util.Optional;
import org.cohesion.community.Community;
import org.cohesion.community.CommunityDimension;
import org.cohesion.community.Context;
import org.cohesion.examples.policyreport.document.PrintedBlock.Heading;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Definition;
import org.cohesion.policy.LegalCitation;
import org.cohesion.policy.Link;
import org.cohesion.policy.Narrative;
import org.cohesion.policy.Policy;
import org.cohesion.review.ReviewSchedule;

/** Prints the parts that are prose, citations or links. */
final class PartBlocks {

  private static final int LEVEL = BlockList.PART_LEVEL;

  private final BlockList blocks;
  private final PrintedWords words;

  PartBlocks(BlockList blocks, PrintedWords words) {
    this.blocks = blocks;
    this.words = words;
  }

  void law(Policy policy) {
    List<LegalCitation> law = policy.getLegalBasis();
    if (law.isEmpty() && policy.getLegalBasisHeading().isEmpty()) {
      return;
    }
    JsonPointer at = JsonPointer.of("legalBasis");
    blocks.heading(at, LEVEL, policy.getLegalBasisHeading(), words.of("heading.legalBasis"));
    for (int i = 0; i < law.size(); i++) {
      citation(at.child(i), law.get(i));
    }
  }

  private void citation(JsonPointer at, LegalCitation citation) {
    Optional<String> provision = citation.getProvision().filter(PrintedText::isRead);
    String name = citation.getInstrument() + provision.map(it -> ", " + it).orElse("");
    Optional<String> statement = citation.getStatement().filter(PrintedText::isRead);
    blocks.item(
        at, 0, statement.isPresent() ? name : "", statement.orElse(name), citation.getUrl());
    blocks.fact(at.child("edition"), words.of("label.edition"), citation.getEdition());
    blocks.fact(
        at.child("date"), words.of("label.citationDate"), citation.getDate().map(words::date));
  }

  void narrative(JsonPointer at, Optional<Narrative> narrative, String standard) {
    if (narrative.isPresent()) {
      Narrative part = narrative.get();
      if (isEmpty(part)) {
        return;
      }
      heading(at, LEVEL, part, standard);
      inside(at, LEVEL, part);
    }
  }

  private static boolean isEmpty(Narrative part) {
    return part.getNumber().isEmpty()
        && part.getHeading().isEmpty()
        && part.getParagraphs().isEmpty()
        && part.getSections().isEmpty();
  }

  /** A heading of the school's own, even if it is but a number; or else ours, if we have one. */
  private void heading(JsonPointer at, int level, Narrative part, String standard) {
    String number =
        part.getNumber().filter(PrintedText::isRead).map(PrintedText::oneLine).orElse("");
    String text =
        part.getHeading().filter(PrintedText::isRead).map(PrintedText::oneLine).orElse("");
    if (!number.isEmpty() || !text.isEmpty()) {
      blocks.add(new Heading(at, level, number, text));
    } else if (!standard.isEmpty()) {
      blocks.standard(new Heading(at, level, "", standard));
    }
  }

  private void inside(JsonPointer at, int level, Narrative part) {
    blocks.paragraphs(at.child("paragraphs"), part.getParagraphs());
    JsonPointer sections = at.child("sections");
    for (int i = 0; i < part.getSections().size(); i++) {
      Narrative section = part.getSections().get(i);
      heading(sections.child(i), level + 1, section, "");
      inside(sections.child(i), level + 1, section);
    }
  }

  void definition(Definition definition) {
    JsonPointer at = JsonPointer.of("definition");
    blocks.heading(at, LEVEL, definition.getHeading(), words.of("heading.definition"));
    blocks.paragraph(at.child("statement"), Optional.of(definition.getStatement()));
    blocks.labelled(
        at.child("attribution"), words.of("label.attribution"), definition.getAttribution());
    blocks.paragraphs(at.child("paragraphs"), definition.getParagraphs());
  }

  void context(Context context) {
    JsonPointer at = JsonPointer.of("context");
    blocks.heading(at, LEVEL, context.getHeading(), words.of("heading.context"));
    blocks.paragraphs(at.child("paragraphs"), context.getParagraphs());
    blocks.labelled(at.child("asOf"), words.of("label.asOf"), context.getAsOf().map(words::date));
  }

  void community(Community community) {
    JsonPointer at = JsonPointer.of("community");
    blocks.heading(at, LEVEL, community.getHeading(), words.of("heading.community"));
    blocks.paragraph(at.child("introduction"), community.getIntroduction());
    JsonPointer dimensions = at.child("dimensions");
    for (int i = 0; i < community.getDimensions().size(); i++) {
      CommunityDimension dimension = community.getDimensions().get(i);
      Optional<String> description = dimension.getDescription().filter(PrintedText::isRead);
      blocks.item(
          dimensions.child(i),
          0,
          description.isPresent() ? dimension.getName() : "",
          description.orElse(dimension.getName()));
    }
  }

  void review(ReviewSchedule review) {
    JsonPointer at = JsonPointer.of("review");
    if (review.getHeading().isEmpty() && !ReviewText.isThere(review)) {
      return;
    }
    blocks.heading(at, LEVEL, review.getHeading(), words.of("heading.review"));
    blocks.paragraph(at.child("statement"), review.getStatement());
    blocks.labelled(at.child("outcome"), words.of("label.outcome"), review.getOutcome());
    blocks.labelled(
        at.child("feedsInto"),
        words.of("label.feedsInto"),
        BlockList.joined(review.getFeedsInto()));
  }

  void links(Policy policy) {
    List<Link> links = policy.getLinks();
    if (links.isEmpty() && policy.getLinksHeading().isEmpty()) {
      return;
    }
    JsonPointer at = JsonPointer.of("links");
    blocks.heading(at, LEVEL, policy.getLinksHeading(), words.of("heading.links"));
    for (int i = 0; i < links.size(); i++) {
      blocks.item(at.child(i), 0, "", links.get(i).getTitle(), links.get(i).getUrl());
    }
  }
}

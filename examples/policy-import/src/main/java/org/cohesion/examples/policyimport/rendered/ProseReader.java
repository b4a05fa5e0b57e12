package org.cohesion.examples.policyimport.rendered;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cohesion.community.Community;
import org.cohesion.community.CommunityBuilder;
import org.cohesion.community.CommunityDimension;
import org.cohesion.community.CommunityScope;
import org.cohesion.community.Context;
import org.cohesion.community.ContextBuilder;
import org.cohesion.examples.policyimport.document.BlockKind;
import org.cohesion.examples.policyreport.document.PrintedWords;
import org.cohesion.policy.Definition;
import org.cohesion.policy.DefinitionBuilder;
import org.cohesion.policy.LegalCitation;
import org.cohesion.policy.LegalCitationBuilder;
import org.cohesion.policy.Link;
import org.cohesion.policy.Narrative;
import org.cohesion.policy.NarrativeBuilder;
import org.cohesion.policy.Policy;
import org.cohesion.review.ReviewScheduleBuilder;

/** Reads the parts that are prose, citations or links. */
final class ProseReader {

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(\\d{1,2}(?:\\.\\d{1,2}){0,4}\\.?|(?:Appendix|Atodiad) [A-Z\\d]{1,2}:?)(?:\\s+(\\S.*))?");

  private static final Pattern PROVISION =
      Pattern.compile(
          "(.*?), ((?:sections?|ss?\\.|part|schedule|regulations?|article|chapter|paragraph|adran|rhan)\\b.*)",
          Pattern.CASE_INSENSITIVE);

  private final PrintedWords words;
  private final PrintedValues values;
  private final Policy draft;
  private final Map<String, CommunityScope> scopes = new HashMap<>();

  ProseReader(PrintedWords words, PrintedValues values, Policy draft) {
    this.words = words;
    this.values = values;
    this.draft = draft;
    draft.getCommunity().stream()
        .flatMap(community -> community.getDimensions().stream())
        .forEach(dimension -> scopes.putIfAbsent(dimension.getName(), dimension.getScope()));
  }

  Narrative narrative(String heading, boolean standard, Cursor nodes) {
    NarrativeBuilder narrative = Narrative.builder();
    if (!standard) {
      number(narrative, heading);
    }
    return inside(narrative, 2, nodes);
  }

  private Narrative inside(NarrativeBuilder narrative, int level, Cursor nodes) {
    narrative.addAllParagraphs(paragraphs(nodes));
    while (nodes.isAt(BlockKind.HEADING) && nodes.peek().level() > level) {
      Node heading = nodes.next();
      NarrativeBuilder section = Narrative.builder();
      number(section, heading.text());
      narrative.addSections(inside(section, heading.level(), nodes));
    }
    return narrative.build();
  }

  private static void number(NarrativeBuilder narrative, String heading) {
    Matcher numbered = NUMBERED.matcher(heading);
    if (numbered.matches()) {
      narrative.number(numbered.group(1)).heading(Optional.ofNullable(numbered.group(2)));
    } else {
      narrative.heading(heading);
    }
  }

  private static List<String> paragraphs(Cursor nodes) {
    List<String> texts = new ArrayList<>();
    while (nodes.isAt(BlockKind.PARAGRAPH) || nodes.isAt(BlockKind.ITEM)) {
      Node node = nodes.next();
      texts.add(node.is(BlockKind.ITEM) ? "- " + node.text() : node.text());
    }
    return texts;
  }

  Definition definition(Optional<String> heading, Cursor nodes) {
    DefinitionBuilder definition = Definition.builder().heading(heading);
    definition.statement(nodes.paragraph().orElseThrow(() -> new NotRendered("no definition")));
    definition.attribution(nodes.labelled(words.of("label.attribution")));
    return definition.addAllParagraphs(paragraphs(nodes)).build();
  }

  Context context(Optional<String> heading, Cursor nodes) {
    ContextBuilder context = Context.builder().heading(heading);
    List<String> texts = paragraphs(nodes);
    String label = words.of("label.asOf") + ": ";
    if (!texts.isEmpty() && texts.get(texts.size() - 1).startsWith(label)) {
      String date = texts.remove(texts.size() - 1).substring(label.length());
      context.asOf(values.date(date));
    }
    draft.getContext().ifPresent(known -> context.addAllConsiders(known.getConsiders()));
    return context.addAllParagraphs(texts).build();
  }

  Community community(Optional<String> heading, Cursor nodes) {
    CommunityBuilder community =
        Community.builder().heading(heading).introduction(nodes.paragraph());
    while (nodes.isAtItem(0)) {
      String text = nodes.next().text();
      int colon = text.indexOf(": ");
      String name = colon < 0 ? text : text.substring(0, colon);
      community.addDimensions(
          CommunityDimension.builder()
              .scope(scope(name))
              .name(name)
              .description(colon < 0 ? Optional.empty() : Optional.of(text.substring(colon + 2)))
              .build());
    }
    return community.build();
  }

  /** The name is not printed with its scope: the rules for documents know it by its words. */
  private CommunityScope scope(String name) {
    return scopes.getOrDefault(name, CommunityScope.OTHER);
  }

  List<LegalCitation> law(Cursor nodes) {
    List<LegalCitation> law = new ArrayList<>();
    while (nodes.isAtItem(0)) {
      LegalCitationBuilder citation = citation(nodes.next().text());
      while (nodes.isAtItem(1)) {
        Optional<String> edition = nodes.below(words.of("label.edition"));
        Optional<String> date = nodes.below(words.of("label.citationDate"));
        edition.ifPresent(citation::edition);
        date.ifPresent(it -> citation.date(values.date(it)));
        if (edition.isEmpty() && date.isEmpty()) {
          citation.url(nodes.next().text());
        }
      }
      law.add(citation.build());
    }
    return law;
  }

  private static LegalCitationBuilder citation(String text) {
    int colon = text.indexOf(": ");
    String name = colon < 0 ? text : text.substring(0, colon);
    LegalCitationBuilder citation = LegalCitation.builder();
    Matcher provision = PROVISION.matcher(name);
    if (provision.matches()) {
      citation.instrument(provision.group(1)).provision(provision.group(2));
    } else {
      citation.instrument(name);
    }
    return colon < 0 ? citation : citation.statement(text.substring(colon + 2));
  }

  List<Link> links(Cursor nodes) {
    List<Link> links = new ArrayList<>();
    while (nodes.isAtItem(0)) {
      String title = nodes.next().text();
      Optional<String> url =
          nodes.isAtItem(1) ? Optional.of(nodes.next().text()) : Optional.empty();
      links.add(Link.builder().title(title).url(url).build());
    }
    return links;
  }

  void review(ReviewScheduleBuilder review, Cursor nodes) {
    Optional<String> outcome = nodes.labelled(words.of("label.outcome"));
    Optional<String> feedsInto = nodes.labelled(words.of("label.feedsInto"));
    if (outcome.isEmpty() && feedsInto.isEmpty()) {
      review.statement(nodes.paragraph());
      outcome = nodes.labelled(words.of("label.outcome"));
    }
    feedsInto = feedsInto.or(() -> nodes.labelled(words.of("label.feedsInto")));
    review.outcome(outcome);
    feedsInto.ifPresent(text -> review.addAllFeedsInto(PrintedValues.list(text)));
  }
}

package org.cohesion.examples.policyimport.printed;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cohesion.examples.policyimport.printed.Line.Kind;
import org.cohesion.examples.policyimport.printed.Wording.Detail;
import org.cohesion.examples.policyimport.printed.Wording.Part;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Control;
import org.cohesion.policy.Definition;
import org.cohesion.policy.Language;
import org.cohesion.policy.LegalCitation;
import org.cohesion.policy.Link;
import org.cohesion.policy.Narrative;
import org.cohesion.policy.Policy;
import org.cohesion.policy.VersionEntry;
import org.cohesion.review.ReviewSchedule;

/**
 * Prints a policy the way a school would have typed it. Ids, themes and scopes are not printed, nor
 * anything else that only the JSON knows.
 */
final class PolicyPrinter {

  private static final List<String> PARTS =
      List.of(
          "/legalBasis",
          "/rationale",
          "/definition",
          "/context",
          "/community",
          "/principles",
          "/aims",
          "/procedures",
          "/responsibilities",
          "/monitoring",
          "/review",
          "/links");

  private final Policy policy;
  private final Make make;
  private final Wording words;
  private final List<Line> lines = new ArrayList<>();

  private PolicyPrinter(Policy policy, Make make) {
    this.policy = policy;
    this.make = make;
    this.words = Wording.of(make, policy.writtenIn(Language.WELSH));
  }

  /** {@return the lines of the policy in the order of its outline} */
  static List<Line> print(Policy policy, Make make) {
    PolicyPrinter printer = new PolicyPrinter(PrintedPolicy.of(policy, make), make);
    printer.printAll();
    return printer.lines;
  }

  private void printAll() {
    policy
        .getSchool()
        .ifPresent(
            school -> {
              school.getName().ifPresent(name -> lines.add(Line.of(Kind.SCHOOL, name)));
              school.getMotto().ifPresent(motto -> lines.add(Line.of(Kind.MOTTO, motto)));
            });
    policy.getTitle().ifPresent(title -> lines.add(Line.of(Kind.TITLE, title)));
    lines.addAll(new ControlPrinter(words).print(policy));
    parts().forEach(this::part);
    policy.getControl().map(Control::getHistory).ifPresent(this::history);
  }

  private Set<String> parts() {
    Set<String> parts = new LinkedHashSet<>();
    policy.getOutline().stream().map(JsonPointer::toString).forEach(parts::add);
    parts.addAll(PARTS);
    for (int i = 0; i < policy.getSections().size(); i++) {
      parts.add("/sections/" + i);
    }
    for (int i = 0; i < policy.getAppendices().size(); i++) {
      parts.add("/appendices/" + i);
    }
    return parts;
  }

  private void part(String pointer) {
    StrandPrinter strands = new StrandPrinter(words, make, lines);
    switch (pointer) {
      case "/legalBasis" -> law();
      case "/rationale" -> policy.getRationale().ifPresent(it -> narrative(1, it));
      case "/definition" -> policy.getDefinition().ifPresent(this::definition);
      case "/context" ->
          policy
              .getContext()
              .ifPresent(
                  context -> {
                    heading(1, context.getHeading());
                    context.getParagraphs().forEach(this::paragraph);
                  });
      case "/community" ->
          policy
              .getCommunity()
              .ifPresent(
                  community -> {
                    heading(1, community.getHeading());
                    community.getIntroduction().ifPresent(this::paragraph);
                    community
                        .getDimensions()
                        .forEach(
                            d ->
                                item(
                                    d.getName()
                                        + d.getDescription().map(" – "::concat).orElse("")));
                  });
      case "/principles" -> policy.getPrinciples().ifPresent(strands::principles);
      case "/aims" -> policy.getAims().ifPresent(strands::aims);
      case "/procedures" -> policy.getProcedures().ifPresent(strands::procedures);
      case "/responsibilities" -> policy.getResponsibilities().ifPresent(strands::responsibilities);
      case "/monitoring" -> policy.getMonitoring().ifPresent(strands::monitoring);
      case "/review" -> policy.getReview().ifPresent(this::review);
      case "/links" -> links();
      default -> section(pointer);
    }
  }

  private void section(String pointer) {
    int index = Integer.parseInt(pointer.substring(pointer.lastIndexOf('/') + 1));
    boolean appendix = pointer.startsWith("/appendices");
    narrative(1, (appendix ? policy.getAppendices() : policy.getSections()).get(index));
  }

  private void law() {
    if (policy.getLegalBasis().isEmpty()) {
      return;
    }
    heading(1, policy.getLegalBasisHeading());
    for (LegalCitation law : policy.getLegalBasis()) {
      item(
          law.getInstrument()
              + law.getProvision().map(", "::concat).orElse("")
              + law.getStatement().map(": "::concat).orElse(""));
    }
  }

  private void definition(Definition definition) {
    heading(1, definition.getHeading());
    paragraph(definition.getStatement());
    definition.getAttribution().ifPresent(this::paragraph);
    definition.getParagraphs().forEach(this::paragraph);
  }

  private void review(ReviewSchedule review) {
    heading(1, review.getHeading());
    review.getStatement().ifPresent(this::paragraph);
    review.getOutcome().ifPresent(text -> paragraph(words.detail(Detail.OUTCOME) + ": " + text));
    if (!review.getFeedsInto().isEmpty()) {
      paragraph(words.detail(Detail.FEEDS_INTO) + ": " + String.join("; ", review.getFeedsInto()));
    }
  }

  private void history(List<VersionEntry> history) {
    if (history.isEmpty()) {
      return;
    }
    heading(1, Optional.of(words.heading(Part.HISTORY)));
    for (VersionEntry entry : history) {
      lines.add(
          Line.row(
              entry.getVersion().orElse(""),
              entry.getDate().map(words::date).orElse(""),
              entry.getChange().orElse("")));
    }
  }

  private void links() {
    if (policy.getLinks().isEmpty()) {
      return;
    }
    heading(1, policy.getLinksHeading());
    for (Link link : policy.getLinks()) {
      item(link.getTitle() + link.getUrl().map(": "::concat).orElse(""));
    }
  }

  private void narrative(int level, Narrative section) {
    Optional<String> number = section.getNumber();
    Optional<String> heading = section.getHeading();
    if (number.isPresent() || heading.isPresent()) {
      boolean named = number.isPresent() && heading.isPresent();
      heading(level, Optional.of(number.orElse("") + (named ? " " : "") + heading.orElse("")));
    }
    section.getParagraphs().forEach(this::paragraph);
    section.getSections().forEach(inner -> narrative(level + 1, inner));
  }

  private void heading(int level, Optional<String> text) {
    text.ifPresent(it -> lines.add(Line.heading(level, it)));
  }

  private void item(String text) {
    lines.add(Line.item(1, text));
  }

  private void paragraph(String text) {
    if (text.startsWith("- ")) {
      item(text.substring(2));
    } else if (!text.isBlank()) {
      lines.add(Line.paragraph(text));
    }
  }
}

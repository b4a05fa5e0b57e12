package org.cohesion.examples.policyimport.rendered;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.cohesion.examples.policyimport.document.BlockKind;
import org.cohesion.examples.policyimport.recognition.Words;
import org.cohesion.examples.policyimport.rendered.FactReader.Builders;
import org.cohesion.examples.policyreport.document.PrintedWords;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Consultation;
import org.cohesion.policy.Control;
import org.cohesion.policy.ControlBuilder;
import org.cohesion.policy.Language;
import org.cohesion.policy.Policy;
import org.cohesion.policy.PolicyBuilder;
import org.cohesion.policy.VersionEntry;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.review.ReviewScheduleBuilder;
import org.cohesion.school.School;
import org.cohesion.school.SchoolBuilder;
import org.cohesion.school.SchoolGroup;
import org.cohesion.school.SchoolGroupBuilder;

/** Reads the nodes of a printed policy into the policy; for one document. */
final class PolicyReading {

  private static final List<String> FORMAT_ORDER =
      List.of(
          "legalBasis",
          "rationale",
          "definition",
          "context",
          "community",
          "principles",
          "aims",
          "procedures",
          "responsibilities",
          "monitoring",
          "review",
          "links",
          "sections",
          "appendices");

  private final Policy draft;
  private final PrintedWords words;
  private final PrintedValues values;
  private final FactReader facts;
  private final HeadingParts parts;
  private final ProseReader prose;
  private final StrandReader strands;
  private final PolicyBuilder policy = Policy.builder();
  private final ControlBuilder control = Control.builder();
  private final ReviewScheduleBuilder review = ReviewSchedule.builder();
  private final SchoolBuilder school = School.builder();
  private final SchoolGroupBuilder group = SchoolGroup.builder();
  private final Builders builders = new Builders(policy, control, review, school, group);
  private final List<JsonPointer> outline = new ArrayList<>();
  private int sections;
  private int appendices;
  private boolean hasGroup;

  PolicyReading(Policy draft) {
    this.draft = draft;
    this.words = new PrintedWords(draft.getLanguage().orElse(Language.ENGLISH));
    this.values = new PrintedValues(words);
    this.facts = new FactReader(words, values);
    this.parts = new HeadingParts(draft, words, values);
    this.prose = new ProseReader(words, values, draft);
    this.strands = new StrandReader(words, values, draft);
  }

  /**
   * Reads them.
   *
   * @throws NotRendered if they are not in the order of a printed policy
   */
  Policy read(List<Node> nodes) {
    Cursor all = new Cursor(nodes);
    front(all);
    if (!all.isAtHeading(1)) {
      throw new NotRendered("no title");
    }
    String title = all.next().text();
    policy.title(title.equals(words.of("heading.title")) ? Optional.empty() : Optional.of(title));
    facts(all, builders);
    while (all.isAtHeading(2)) {
      part(all.next().text(), all.until(2));
    }
    all.end();
    return built();
  }

  private void front(Cursor all) {
    List<String> names = new ArrayList<>();
    while (all.isAt(BlockKind.PARAGRAPH)) {
      String text = all.next().text();
      if (text.startsWith("“") && text.endsWith("”") && text.length() > 2) {
        school.motto(text.substring(1, text.length() - 1));
      } else {
        names.add(text);
      }
    }
    if (names.size() > 2) {
      throw new NotRendered("more lines above the title than there are");
    }
    if (names.size() == 2 || (names.size() == 1 && isGroup(names.get(0)))) {
      group.name(names.remove(0));
      hasGroup = true;
    }
    names.forEach(school::name);
  }

  private boolean isGroup(String name) {
    return draft.getSchool().flatMap(School::getName).isEmpty()
        && draft
            .getGroup()
            .flatMap(SchoolGroup::getName)
            .filter(it -> Words.same(it, name))
            .isPresent();
  }

  private void facts(Cursor all, Builders to) {
    if (isCaption(all)) {
      all.next();
    }
    while (all.isAt(BlockKind.ROW)) {
      List<String> cells = all.next().cells();
      if (cells.size() != 2) {
        throw new NotRendered("no row of ours");
      }
      hasGroup |= cells.get(0).equals(words.of("label.groupId"));
      facts.read(cells.get(0), cells.get(1), to);
    }
  }

  private boolean isCaption(Cursor nodes) {
    return nodes.isAt(BlockKind.PARAGRAPH)
        && nodes.peek().text().equals(words.of("heading.control"));
  }

  /** What does not have the form of the part that its heading names is a section of its own. */
  private void part(String heading, List<Node> nodes) {
    String part = parts.part(heading, nodes);
    try {
      part(part, heading, nodes);
    } catch (NotRendered e) {
      parts.release(part);
      part = "sections";
      part(part, heading, nodes);
    }
    if (FORMAT_ORDER.contains(part)) {
      outline.add(pointer(part));
    }
  }

  private void part(String part, String heading, List<Node> all) {
    Cursor nodes = new Cursor(all);
    // Ours is not printed over nothing.
    boolean ours = !all.isEmpty() && parts.isStandard(part, heading);
    Optional<String> own = ours ? Optional.empty() : Optional.of(heading);
    Runnable put =
        switch (part) {
          case "alsoFor" -> put(alsoFor(nodes), policy::addAllAlsoFor);
          case "consultations" ->
              put(
                  rows(nodes).stream().map(this::consultation).toList(),
                  control::addAllConsultations);
          case "history" ->
              put(rows(nodes).stream().map(this::version).toList(), control::addAllHistory);
          case "legalBasis" ->
              put(prose.law(nodes), it -> policy.legalBasisHeading(own).addAllLegalBasis(it));
          case "rationale" -> put(prose.narrative(heading, ours, nodes), policy::rationale);
          case "definition" -> put(prose.definition(own, nodes), policy::definition);
          case "context" -> put(prose.context(own, nodes), policy::context);
          case "community" -> put(prose.community(own, nodes), policy::community);
          case "principles" -> put(strands.principles(own, nodes), policy::principles);
          case "aims" -> put(strands.aims(own, nodes), policy::aims);
          case "procedures" -> put(strands.procedures(own, nodes), policy::procedures);
          case "responsibilities" ->
              put(strands.responsibilities(own, nodes), policy::responsibilities);
          case "monitoring" -> put(strands.monitoring(own, nodes), policy::monitoring);
          case "review" -> put(review(heading, nodes), review::from);
          case "links" -> put(prose.links(nodes), it -> policy.linksHeading(own).addAllLinks(it));
          case "sections" -> put(prose.narrative(heading, ours, nodes), policy::addSections);
          case "appendices" -> put(prose.narrative(heading, ours, nodes), policy::addAppendices);
          default -> throw new IllegalStateException("no part " + part);
        };
    nodes.end();
    put.run();
  }

  private static <T> Runnable put(T read, Consumer<T> member) {
    return () -> member.accept(read);
  }

  private JsonPointer pointer(String part) {
    JsonPointer pointer = JsonPointer.of(part);
    return switch (part) {
      case "sections" -> pointer.child(sections++);
      case "appendices" -> pointer.child(appendices++);
      default -> pointer;
    };
  }

  /** Even if it is as ours, the heading is kept: the facts may stand below it. */
  private ReviewSchedule review(String heading, Cursor nodes) {
    ReviewScheduleBuilder read = ReviewSchedule.builder().heading(heading);
    if (!isCaption(nodes)) {
      prose.review(read, nodes);
    }
    facts(nodes, new Builders(policy, control, read, school, group));
    return read.build();
  }

  private List<School> alsoFor(Cursor nodes) {
    List<School> schools = new ArrayList<>();
    while (nodes.isAtItem(0)) {
      String name = nodes.next().text();
      SchoolBuilder further = School.builder();
      if (!name.equals(words.of("unnamedSchool"))) {
        further.name(name);
      }
      while (nodes.isAtItem(1)) {
        String text = nodes.next().text();
        int colon = text.indexOf(": ");
        if (colon < 0) {
          throw new NotRendered("no fact about a school");
        }
        facts.ofSchool(text.substring(0, colon), text.substring(colon + 2), further);
      }
      schools.add(further.build());
    }
    return schools;
  }

  /** {@return the rows of a table without its head} */
  private List<List<String>> rows(Cursor nodes) {
    if (nodes.isAt(BlockKind.PARAGRAPH)) {
      nodes.next();
    }
    List<List<String>> rows = new ArrayList<>();
    while (nodes.isAt(BlockKind.ROW)) {
      rows.add(nodes.next().cells());
    }
    if (rows.size() < 2 || rows.stream().anyMatch(row -> row.size() != 3)) {
      throw new NotRendered("no table of ours");
    }
    return rows.subList(1, rows.size());
  }

  private Consultation consultation(List<String> row) {
    return Consultation.builder()
        .with(text(row, 0).map(values::party))
        .date(text(row, 1).flatMap(values::date))
        .outcome(text(row, 2))
        .build();
  }

  private VersionEntry version(List<String> row) {
    return VersionEntry.builder()
        .version(text(row, 0))
        .date(text(row, 1).flatMap(values::date))
        .change(text(row, 2))
        .build();
  }

  private static Optional<String> text(List<String> row, int column) {
    return Optional.of(row.get(column)).filter(text -> !text.isBlank());
  }

  private Policy built() {
    facts.end(control);
    Control builtControl = control.build();
    ReviewSchedule builtReview = review.build();
    School builtSchool = school.build();
    policy
        .language(draft.getLanguage())
        .control(some(builtControl, Control.builder().build()))
        .review(some(builtReview, ReviewSchedule.builder().build()))
        .school(some(builtSchool, School.builder().build()));
    if (hasGroup) {
      policy.group(group.build());
    }
    if (!isInOrder()) {
      policy.addAllOutline(outline);
    }
    return policy.build();
  }

  private static <T> Optional<T> some(T built, T nothing) {
    return built.equals(nothing) ? Optional.empty() : Optional.of(built);
  }

  private boolean isInOrder() {
    for (int i = 1; i < outline.size(); i++) {
      int before = FORMAT_ORDER.indexOf(outline.get(i - 1).tokens().get(0));
      if (before > FORMAT_ORDER.indexOf(outline.get(i).tokens().get(0))) {
        return false;
      }
    }
    return true;
  }
}

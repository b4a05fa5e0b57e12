package org.cohesion.examples.policyreport.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cohesion.examples.policyreport.document.PrintedBlock.Fact;
import org.cohesion.examples.policyreport.document.PrintedBlock.Facts;
import org.cohesion.examples.policyreport.document.PrintedBlock.FrontLine;
import org.cohesion.examples.policyreport.document.PrintedBlock.Grid;
import org.cohesion.examples.policyreport.document.PrintedBlock.Row;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Approval;
import org.cohesion.policy.Consultation;
import org.cohesion.policy.Control;
import org.cohesion.policy.Policy;
import org.cohesion.policy.VersionEntry;
import org.cohesion.review.PartialDate;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.school.Party;
import org.cohesion.school.School;
import org.cohesion.school.SchoolGroup;

/** Prints whose policy it is, and its control data, those of the review among them. */
final class ControlBlocks {

  private static final int LEVEL = BlockList.PART_LEVEL;

  private final BlockList blocks;
  private final PrintedWords words;

  ControlBlocks(BlockList blocks, PrintedWords words) {
    this.blocks = blocks;
    this.words = words;
  }

  /** Adds the lines above the title; a trust that is the school as well is named once. */
  void front(Policy policy) {
    line(
        JsonPointer.of("group", "name"),
        FrontLine.Kind.GROUP,
        policy
            .getGroup()
            .flatMap(SchoolGroup::getName)
            .filter(
                name -> !policy.getSchool().flatMap(School::getName).equals(Optional.of(name))));
    line(
        JsonPointer.of("school", "name"),
        FrontLine.Kind.SCHOOL,
        policy.getSchool().flatMap(School::getName));
    line(
        JsonPointer.of("school", "motto"),
        FrontLine.Kind.MOTTO,
        policy.getSchool().flatMap(School::getMotto));
  }

  private void line(JsonPointer at, FrontLine.Kind kind, Optional<String> text) {
    text.filter(PrintedText::isRead)
        .ifPresent(it -> blocks.add(new FrontLine(at, kind, PrintedText.oneLine(it))));
  }

  /** Adds a table of all that is printed as a label and a value, if there is any. */
  void facts(Policy policy) {
    FactList facts = new FactList(words);
    facts.text("reference", "reference", policy.getReference());
    policy.getControl().ifPresent(control -> control(facts.in("control"), control));
    if (ReviewText.factsOnTop(policy)) {
      policy.getReview().ifPresent(it -> review(facts.in("review"), it));
    }
    policy.getSchool().ifPresent(school -> school(facts.in("school"), school));
    policy.getGroup().ifPresent(group -> group(facts.in("group"), group));
    add(JsonPointer.of("control"), facts);
  }

  private void add(JsonPointer at, FactList facts) {
    if (!facts.facts().isEmpty()) {
      blocks.add(new Facts(at, words.of("heading.control"), facts.facts()));
    }
  }

  /** Adds the facts about the review below its own heading, if nothing else would stand there. */
  void reviewFacts(ReviewSchedule schedule) {
    FactList facts = new FactList(words).in("review");
    review(facts, schedule);
    add(JsonPointer.of("review"), facts);
  }

  private void control(FactList facts, Control control) {
    facts.text("academicYear", "academicYear", control.getAcademicYear().map(Object::toString));
    facts.text("version", "version", control.getVersion());
    facts.text("status", "status", control.getStatus().map(words::value));
    facts.party("author", control.getAuthor());
    facts.party("owner", "policyOwner", control.getOwner());
    facts.party("linkGovernor", control.getLinkGovernor());
    if (control.getApproval().isPresent()) {
      FactList approval = facts.in("approval");
      approval.party("body", "approvedBy", control.getApproval().get().getBody());
      approval.date("date", "approvedOn", control.getApproval().get().getDate());
    }
    for (int i = 0; i < control.getAlsoApproved().size(); i++) {
      facts
          .in("alsoApproved")
          .text(i, "alsoApproved", Optional.of(approval(control.getAlsoApproved().get(i))));
    }
    facts.date("effectiveFrom", control.getEffectiveFrom());
    facts.date("effectiveUntil", control.getEffectiveUntil());
    facts.text("audience", "audience", BlockList.joined(control.getAudience()));
    facts.address("publishedAt", control.getPublishedAt());
  }

  private String approval(Approval approval) {
    String body = approval.getBody().map(words::party).orElse("");
    String date = approval.getDate().map(words::date).orElse("");
    return body.isEmpty() || date.isEmpty() ? body + date : body + ", " + date;
  }

  private void review(FactList facts, ReviewSchedule review) {
    facts.date("lastReview", review.getLastReview());
    facts.date("nextReview", review.getNextReview());
    facts.text("frequency", "reviewCycle", review.getFrequency().map(words::value));
    facts.text("term", "reviewTerm", review.getTerm().map(words::value));
    facts.party("reviewer", review.getReviewer());
  }

  private void school(FactList facts, School school) {
    facts.text("aliases", "aliases", BlockList.joined(school.getAliases()));
    facts.text(
        "establishmentType", "establishmentType", school.getEstablishmentType().map(words::value));
    facts.text("phase", "phase", school.getPhase().map(words::value));
    facts.text(
        "ageRange",
        "ageRange",
        school.getAgeRange().map(ages -> words.ages(ages.from(), ages.to())));
    facts.text("nation", "nation", school.getNation().map(words::value));
    facts.text("urn", "urn", school.getUrn().map(Object::toString));
    facts.text("ukprn", "ukprn", school.getUkprn().map(Object::toString));
    facts.text("laEstab", "laEstab", school.getLaEstab().map(Object::toString));
    facts.text("seedCode", "seedCode", school.getSeedCode().map(Object::toString));
  }

  private void group(FactList facts, SchoolGroup group) {
    facts.text("kind", "groupKind", group.getKind().map(words::value));
    facts.text("groupId", "groupId", group.getGroupId());
  }

  /** Adds the further schools, each with what is said of it below. */
  void alsoFor(List<School> schools) {
    JsonPointer at = JsonPointer.of("alsoFor");
    if (schools.isEmpty()) {
      return;
    }
    blocks.heading(at, LEVEL, Optional.empty(), words.of("heading.alsoFor"));
    for (int i = 0; i < schools.size(); i++) {
      School school = schools.get(i);
      FactList facts = new FactList(words).in("alsoFor").in(i);
      facts.text("motto", "motto", school.getMotto());
      school(facts, school);
      blocks.item(at.child(i), 0, "", school.getName().orElse(words.of("unnamedSchool")));
      for (Fact fact : facts.facts()) {
        blocks.fact(fact.pointer(), fact.label(), Optional.of(fact.text()));
      }
    }
  }

  void consultations(Control control) {
    List<Row> rows = new ArrayList<>();
    JsonPointer at = JsonPointer.of("control", "consultations");
    for (Consultation one : control.getConsultations()) {
      rows.add(
          new Row(
              at.child(rows.size()),
              List.of(who(one.getWith()), date(one.getDate()), cell(one.getOutcome()))));
    }
    grid(at, "consultations", List.of("with", "when", "outcomeOfConsultation"), rows);
  }

  void history(Control control) {
    List<Row> rows = new ArrayList<>();
    JsonPointer at = JsonPointer.of("control", "history");
    for (VersionEntry entry : control.getHistory()) {
      rows.add(
          new Row(
              at.child(rows.size()),
              List.of(cell(entry.getVersion()), date(entry.getDate()), cell(entry.getChange()))));
    }
    grid(at, "history", List.of("version", "date", "change"), rows);
  }

  private void grid(JsonPointer at, String name, List<String> columns, List<Row> rows) {
    if (!rows.isEmpty()) {
      String heading = words.of("heading." + name);
      blocks.heading(at, LEVEL, Optional.empty(), heading);
      List<String> heads = columns.stream().map(it -> words.of("label." + it)).toList();
      blocks.add(new Grid(at, heading, heads, rows));
    }
  }

  private String who(Optional<Party> party) {
    return cell(party.map(words::party));
  }

  private String date(Optional<PartialDate> date) {
    return date.map(words::date).orElse("");
  }

  private static String cell(Optional<String> text) {
    return text.filter(PrintedText::isRead).map(PrintedText::oneLine).orElse("");
  }
}

package org.cohesion.examples.policyimport.rendered;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cohesion.examples.policyreport.document.PrintedWords;
import org.cohesion.policy.Approval;
import org.cohesion.policy.ApprovalBuilder;
import org.cohesion.policy.ControlBuilder;
import org.cohesion.policy.PolicyBuilder;
import org.cohesion.policy.PolicyStatus;
import org.cohesion.review.AcademicYear;
import org.cohesion.review.Frequency;
import org.cohesion.review.ReviewScheduleBuilder;
import org.cohesion.review.Term;
import org.cohesion.school.EstablishmentType;
import org.cohesion.school.GroupKind;
import org.cohesion.school.LaEstab;
import org.cohesion.school.Nation;
import org.cohesion.school.Phase;
import org.cohesion.school.SchoolBuilder;
import org.cohesion.school.SchoolGroupBuilder;
import org.cohesion.school.SeedCode;
import org.cohesion.school.Ukprn;
import org.cohesion.school.Urn;

/** Reads labels and values into the builders of a policy's parts. */
final class FactReader {

  private final PrintedValues values;
  private final PrintedWords words;
  private final Map<String, String> names;
  private final ApprovalBuilder approval = Approval.builder();
  private boolean approved;

  FactReader(PrintedWords words, PrintedValues values) {
    this.words = words;
    this.values = values;
    this.names =
        Stream.of(
                "reference",
                "academicYear",
                "version",
                "status",
                "author",
                "policyOwner",
                "linkGovernor",
                "approvedBy",
                "approvedOn",
                "alsoApproved",
                "effectiveFrom",
                "effectiveUntil",
                "audience",
                "publishedAt",
                "lastReview",
                "nextReview",
                "reviewCycle",
                "reviewTerm",
                "reviewer",
                "aliases",
                "establishmentType",
                "phase",
                "ageRange",
                "nation",
                "urn",
                "ukprn",
                "laEstab",
                "seedCode",
                "groupKind",
                "groupId",
                "motto")
            .collect(Collectors.toMap(name -> words.of("label." + name), Function.identity()));
  }

  /** What a table of facts is about. */
  record Builders(
      PolicyBuilder policy,
      ControlBuilder control,
      ReviewScheduleBuilder review,
      SchoolBuilder school,
      SchoolGroupBuilder group) {}

  /** {@return what a label stands for} */
  private String name(String label) {
    String name = names.get(label);
    if (name == null) {
      throw new NotRendered("no label of ours: " + label);
    }
    return name;
  }

  /** Reads one row of the control data. */
  void read(String label, String text, Builders to) {
    String name = name(label);
    switch (name) {
      case "reference" -> to.policy().reference(text);
      case "academicYear" -> to.control().academicYear(AcademicYear.parse(text));
      case "version" -> to.control().version(text);
      case "status" -> to.control().status(sure(values.value(text, PolicyStatus.values())));
      case "author" -> to.control().author(values.party(text));
      case "policyOwner" -> to.control().owner(values.party(text));
      case "linkGovernor" -> to.control().linkGovernor(values.party(text));
      case "approvedBy" -> approval(approval.body(values.party(text)));
      case "approvedOn" -> approval(approval.date(sure(values.date(text))));
      case "alsoApproved" -> to.control().addAlsoApproved(alsoApproved(text));
      case "effectiveFrom" -> to.control().effectiveFrom(sure(values.date(text)));
      case "effectiveUntil" -> to.control().effectiveUntil(sure(values.date(text)));
      case "audience" -> to.control().addAllAudience(PrintedValues.list(text));
      case "publishedAt" -> to.control().publishedAt(text);
      case "lastReview" -> to.review().lastReview(sure(values.date(text)));
      case "nextReview" -> to.review().nextReview(sure(values.date(text)));
      case "reviewCycle" -> to.review().frequency(sure(values.value(text, Frequency.values())));
      case "reviewTerm" -> to.review().term(sure(values.value(text, Term.values())));
      case "reviewer" -> to.review().reviewer(values.party(text));
      case "groupKind" -> to.group().kind(sure(values.value(text, GroupKind.values())));
      case "groupId" -> to.group().groupId(text);
      default -> school(name, text, to.school());
    }
  }

  private void approval(ApprovalBuilder changed) {
    approved = changed == approval;
  }

  /** Puts what was read in several rows where it belongs. */
  void end(ControlBuilder control) {
    if (approved) {
      control.approval(approval.build());
    }
  }

  /** Reads one line about a school. */
  void ofSchool(String label, String text, SchoolBuilder school) {
    school(name(label), text, school);
  }

  private void school(String name, String text, SchoolBuilder school) {
    switch (name) {
      case "motto" -> school.motto(text);
      case "aliases" -> school.addAllAliases(PrintedValues.list(text));
      case "establishmentType" ->
          school.establishmentType(sure(values.value(text, EstablishmentType.values())));
      case "phase" -> school.phase(sure(values.value(text, Phase.values())));
      case "ageRange" -> school.ageRange(sure(values.ages(text)));
      case "nation" -> school.nation(sure(values.value(text, Nation.values())));
      case "urn" -> school.urn(Urn.of(text));
      case "ukprn" -> school.ukprn(Ukprn.of(text));
      case "laEstab" -> school.laEstab(LaEstab.parse(text));
      case "seedCode" -> school.seedCode(SeedCode.of(text));
      default -> throw new NotRendered("no fact about a school: " + words.of("label." + name));
    }
  }

  private Approval alsoApproved(String text) {
    int comma = text.lastIndexOf(", ");
    var whole = values.date(text);
    if (whole.isPresent()) {
      return Approval.builder().date(whole).build();
    }
    var date = comma < 0 ? whole : values.date(text.substring(comma + 2));
    String body = date.isPresent() ? text.substring(0, comma) : text;
    return Approval.builder().body(values.party(body)).date(date).build();
  }

  private static <T> T sure(Optional<T> value) {
    return value.orElseThrow(() -> new NotRendered("no value of ours"));
  }
}

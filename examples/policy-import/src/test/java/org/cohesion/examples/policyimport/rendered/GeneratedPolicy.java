package org.cohesion.examples.policyimport.rendered;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.cohesion.community.CommunityScope;
import org.cohesion.community.Context;
import org.cohesion.examples.policyimport.printed.GeneratedPolicies;
import org.cohesion.extension.ExtensionValue;
import org.cohesion.extension.Extensions;
import org.cohesion.policy.Approval;
import org.cohesion.policy.Consultation;
import org.cohesion.policy.Control;
import org.cohesion.policy.LegalCitation;
import org.cohesion.policy.Link;
import org.cohesion.policy.Narrative;
import org.cohesion.policy.Policy;
import org.cohesion.policy.PolicyStatus;
import org.cohesion.policy.VersionEntry;
import org.cohesion.review.AcademicYear;
import org.cohesion.review.Frequency;
import org.cohesion.review.Monitoring;
import org.cohesion.review.MonitoringActivity;
import org.cohesion.review.PartialDate;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.review.Term;
import org.cohesion.school.AgeRange;
import org.cohesion.school.EstablishmentType;
import org.cohesion.school.GroupKind;
import org.cohesion.school.LaEstab;
import org.cohesion.school.Nation;
import org.cohesion.school.Party;
import org.cohesion.school.Phase;
import org.cohesion.school.Responsibilities;
import org.cohesion.school.Responsibility;
import org.cohesion.school.Role;
import org.cohesion.school.School;
import org.cohesion.school.SchoolGroup;
import org.cohesion.school.Urn;
import org.cohesion.strand.Procedure;
import org.cohesion.strand.ProcedureStatus;
import org.cohesion.strand.Procedures;
import org.cohesion.text.ReadableText;

/** A policy at random that says of everything what it can, under headings that leave no doubt. */
final class GeneratedPolicy {

  private static final List<String> TEXTS =
      List.of(
          "Every family is asked, in 7 languages: nobody is left out.",
          "The hall (old wing) is open to all; see 3.2 below.",
          "*Stars*, _lines_ and `ticks` | <b>markup</b> & more.",
          "Cost: £1,200 a year – half from the fund.",
          "Mae croeso i bawb yma.",
          "https://example.org/not_a_link is an address.");

  private final Random random;

  GeneratedPolicy(Random random) {
    this.random = random;
  }

  Policy policy() {
    Policy base = GeneratedPolicies.policy(random);
    return base.toBuilder()
        .reference(maybe(() -> "POL-0" + random.nextInt(99)))
        .school(school(base.getSchool().flatMap(School::getName)))
        .alsoFor(random.nextBoolean() ? List.of() : List.of(school(Optional.of("Oak School"))))
        .group(maybe(this::group))
        .control(control())
        .legalBasisHeading("Legal framework")
        .legalBasis(List.of(citation("Education Act 2002"), citation("Equality Act 2010")))
        .rationale(base.getRationale().map(GeneratedPolicy::readable))
        .context(base.getContext().map(this::context))
        .procedures(base.getProcedures().map(this::procedures))
        .responsibilities(responsibilities())
        .monitoring(base.getMonitoring().map(this::monitoring))
        .review(base.getReview().map(this::review))
        .linksHeading("Related policies")
        .links(List.of(link(), link()))
        .appendices(List.of(appendix()))
        .extensions(Extensions.of("com.example.mis", ExtensionValue.text("kept")))
        .build();
  }

  private School school(Optional<String> name) {
    return School.builder()
        .name(name)
        .motto(maybe(() -> "Learning to live"))
        .aliases(random.nextBoolean() ? List.of() : List.of("Elm Road", "The Elms"))
        .urn(maybe(() -> Urn.of("99999" + random.nextInt(10))))
        .laEstab(maybe(() -> LaEstab.parse("999/200" + random.nextInt(10))))
        .nation(maybe(() -> oneOf(Nation.values())))
        .phase(maybe(() -> oneOf(Phase.values())))
        .establishmentType(maybe(() -> oneOf(EstablishmentType.values())))
        .ageRange(maybe(() -> AgeRange.of(random.nextInt(5), 11)))
        .build();
  }

  private SchoolGroup group() {
    return SchoolGroup.builder()
        .name("Ash Valley Trust")
        .kind(maybe(() -> oneOf(GroupKind.values())))
        .groupId(maybe(() -> "TR99999"))
        .build();
  }

  private Control control() {
    return Control.builder()
        .academicYear(maybe(() -> AcademicYear.of(2000 + random.nextInt(40))))
        .author(maybe(this::party))
        .owner(maybe(this::party))
        .linkGovernor(maybe(this::party))
        .status(maybe(() -> oneOf(PolicyStatus.values())))
        .version(maybe(() -> "2." + random.nextInt(9)))
        .effectiveFrom(maybe(this::date))
        .effectiveUntil(maybe(this::date))
        .approval(maybe(this::approval))
        .alsoApproved(random.nextBoolean() ? List.of() : List.of(approval(), approval()))
        .consultations(
            random.nextBoolean()
                ? List.of()
                : List.of(
                    Consultation.builder()
                        .with(party())
                        .date(maybe(this::date))
                        .outcome(maybe(this::text))
                        .build()))
        .publishedAt(maybe(() -> "https://example.org/a_policy?x=1"))
        .audience(random.nextBoolean() ? List.of() : List.of("All staff", "Governors"))
        .history(
            random.nextBoolean()
                ? List.of()
                : List.of(
                    VersionEntry.builder()
                        .version("1")
                        .date(date())
                        .change(maybe(this::text))
                        .build(),
                    VersionEntry.builder().date(date()).build()))
        .build();
  }

  private Approval approval() {
    return Approval.builder().body(party()).date(date()).build();
  }

  private Party party() {
    Role role = oneOf(Role.values());
    return switch (random.nextInt(3)) {
      case 0 -> Party.builder().role(role).build();
      case 1 -> Party.builder().name("Curriculum group").build();
      default -> Party.builder().role(role).name("Miss Example").build();
    };
  }

  private LegalCitation citation(String instrument) {
    return LegalCitation.builder()
        .instrument(instrument)
        .provision(maybe(() -> "section " + random.nextInt(200) + "(5)(b)"))
        .statement(maybe(this::text))
        .edition(maybe(() -> "second edition"))
        .date(maybe(this::date))
        .url(maybe(() -> "https://example.org/law"))
        .build();
  }

  /** A paragraph in which there is nothing to read would be counted, and is not printed. */
  private static Narrative readable(Narrative narrative) {
    return narrative.toBuilder()
        .paragraphs(
            narrative.getParagraphs().stream().filter(text -> !ReadableText.isBlank(text)).toList())
        .build();
  }

  private Context context(Context context) {
    return context.toBuilder().asOf(maybe(this::date)).build();
  }

  private Procedures procedures(Procedures procedures) {
    return procedures.toBuilder()
        .introduction(maybe(this::text))
        .general(List.of(procedure(), procedure()))
        .build();
  }

  private Procedure procedure() {
    return Procedure.builder()
        .id("P" + random.nextInt())
        .statement(text())
        .details(random.nextBoolean() ? List.of() : List.of(text(), text()))
        .dimensions(List.of(CommunityScope.LOCAL))
        .forGroups(random.nextBoolean() ? List.of() : List.of("Newcomers", "Young carers"))
        .owner(maybe(this::party))
        .frequency(maybe(() -> oneOf(Frequency.values())))
        .baseline(maybe(this::text))
        .due(maybe(this::date))
        .resources(maybe(this::text))
        .measure(maybe(this::text))
        .status(maybe(() -> oneOf(ProcedureStatus.values())))
        .progress(maybe(this::text))
        .build();
  }

  private Responsibilities responsibilities() {
    return Responsibilities.builder()
        .heading("Roles and responsibilities")
        .introduction(maybe(this::text))
        .addResponsibilities(
            Responsibility.builder()
                .party(party())
                .statement(maybe(this::text))
                .details(random.nextBoolean() ? List.of() : List.of(text()))
                .build())
        .build();
  }

  private Monitoring monitoring(Monitoring monitoring) {
    return monitoring.toBuilder()
        .addActivities(
            MonitoringActivity.builder()
                .statement(text())
                .actor(maybe(this::party))
                .frequency(maybe(() -> oneOf(Frequency.values())))
                .term(maybe(() -> oneOf(Term.values())))
                .reportsTo(maybe(this::party))
                .feedsInto(random.nextBoolean() ? List.of() : List.of("The plan", "The form"))
                .build())
        .build();
  }

  private ReviewSchedule review(ReviewSchedule review) {
    return review.toBuilder()
        .frequency(maybe(() -> oneOf(Frequency.values())))
        .term(maybe(() -> oneOf(Term.values())))
        .reviewer(maybe(this::party))
        .lastReview(maybe(this::date))
        .outcome(maybe(this::text))
        .feedsInto(random.nextBoolean() ? List.of() : List.of("The plan", "The form"))
        .build();
  }

  private Link link() {
    return Link.builder().title("Behaviour policy").url(maybe(() -> "www.example.org/b")).build();
  }

  private Narrative appendix() {
    return Narrative.builder()
        .number("Appendix A")
        .heading("A form")
        .addParagraphs(text(), "- " + text(), text())
        .addSections(Narrative.builder().heading("Part 1 of it").addParagraphs(text()).build())
        .build();
  }

  private PartialDate date() {
    int year = 2005 + random.nextInt(30);
    return switch (random.nextInt(3)) {
      case 0 -> PartialDate.of(year);
      case 1 -> PartialDate.of(year, 1 + random.nextInt(12));
      default -> PartialDate.of(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
    };
  }

  private String text() {
    return TEXTS.get(random.nextInt(TEXTS.size()));
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextInt(3) > 0 ? Optional.of(value.get()) : Optional.empty();
  }

  private <T> T oneOf(T[] values) {
    return values[random.nextInt(values.length)];
  }
}

package org.cohesion.examples.policyimport.printed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.cohesion.community.Community;
import org.cohesion.community.Context;
import org.cohesion.community.Principle;
import org.cohesion.community.Principles;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Approval;
import org.cohesion.policy.Control;
import org.cohesion.policy.Definition;
import org.cohesion.policy.Language;
import org.cohesion.policy.Narrative;
import org.cohesion.policy.Policy;
import org.cohesion.review.Monitoring;
import org.cohesion.review.MonitoringActivity;
import org.cohesion.review.PartialDate;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.school.Party;
import org.cohesion.school.Role;
import org.cohesion.school.School;
import org.cohesion.strand.Aim;
import org.cohesion.strand.AimStrand;
import org.cohesion.strand.Aims;
import org.cohesion.strand.Procedure;
import org.cohesion.strand.Procedures;
import org.cohesion.strand.StrandAims;
import org.cohesion.strand.StrandProcedures;

/**
 * Policies at random, with what schools really write in each part: sentences of the example
 * policies, under headings that leave no doubt what the part is.
 */
public final class GeneratedPolicies {

  private static final List<Policy> EXAMPLES = examples();

  private final Random random;

  private GeneratedPolicies(Random random) {
    this.random = random;
  }

  /** {@return any of them} */
  public static Arbitrary<Policy> policies() {
    return Arbitraries.randomValue(GeneratedPolicies::policy);
  }

  /** {@return one of them} */
  public static Policy policy(Random random) {
    return new GeneratedPolicies(random).policy();
  }

  /** {@return the document of a policy, which has statements only} */
  public static GeneratedDocument document(Policy policy) {
    return new GeneratedDocument(PolicyPrinter.print(policy, Make.BOXES));
  }

  /** {@return what that document says} */
  public static Policy printed(Policy policy) {
    return PrintedPolicy.of(policy, Make.BOXES);
  }

  private static List<Policy> examples() {
    List<Policy> policies = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("../policies"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        PolicyJson.decode(file)
            .getPolicy()
            .filter(policy -> policy.writtenIn(Language.ENGLISH))
            .ifPresent(policies::add);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return policies;
  }

  private Policy policy() {
    return Policy.builder()
        .title("Community Cohesion Policy")
        .school(
            School.builder().name(oneOf("Elm Road Primary School", "Ash Hill High School")).build())
        .control(control())
        .rationale(maybe(rationale()))
        .definition(maybe(definition()))
        .context(maybe(context()))
        .community(maybe(community()))
        .principles(maybe(principles()))
        .aims(maybe(aims()))
        .procedures(maybe(procedures()))
        .monitoring(maybe(monitoring()))
        .review(review())
        .addAllSections(sections())
        .build();
  }

  private Control control() {
    Party author = Party.builder().role(Role.HEADTEACHER).build();
    Party board = Party.builder().role(Role.GOVERNING_BODY).build();
    return Control.builder()
        .author(maybe(author))
        .version(maybe(random.nextInt(9) + "." + random.nextInt(9)))
        .approval(maybe(Approval.builder().body(board).date(date()).build()))
        .build();
  }

  private PartialDate date() {
    int year = 2005 + random.nextInt(25);
    return random.nextBoolean()
        ? PartialDate.of(year, 1 + random.nextInt(12))
        : PartialDate.of(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
  }

  private Narrative rationale() {
    return Narrative.builder()
        .heading(oneOf("Rationale", "Introduction", "Why we have this policy"))
        .addAllParagraphs(
            some(texts(p -> p.getRationale().map(Narrative::getParagraphs).orElse(List.of()))))
        .build();
  }

  private Definition definition() {
    List<Definition> all = EXAMPLES.stream().flatMap(p -> p.getDefinition().stream()).toList();
    return Definition.builder()
        .heading(oneOf("Definition", "What do we mean by community cohesion?"))
        .statement(all.get(random.nextInt(all.size())).getStatement())
        .build();
  }

  private Context context() {
    return Context.builder()
        .heading(oneOf("Our context", "School context"))
        .addAllParagraphs(
            some(texts(p -> p.getContext().map(Context::getParagraphs).orElse(List.of()))))
        .build();
  }

  private Community community() {
    List<Community> all = EXAMPLES.stream().flatMap(p -> p.getCommunity().stream()).toList();
    return all.get(random.nextInt(all.size())).toBuilder()
        .heading(oneOf("Our communities", "Dimensions of community"))
        .build();
  }

  private Principles principles() {
    List<String> all =
        texts(
            p ->
                p.getPrinciples().stream()
                    .flatMap(it -> it.getPrinciples().stream())
                    .map(Principle::getStatement)
                    .filter(text -> !text.endsWith(":"))
                    .toList());
    return Principles.builder()
        .heading(oneOf("Principles", "Our principles"))
        .addAllPrinciples(
            some(all).stream().map(it -> Principle.builder().statement(it).build()).toList())
        .build();
  }

  private Aims aims() {
    Aims aims = Aims.builder().heading(oneOf("Aims", "Our aims", "Aims and objectives")).build();
    List<StrandAims> strands = new ArrayList<>();
    for (AimStrand strand : AimStrand.values()) {
      List<String> all = texts(p -> p.aimsOf(strand).stream().map(Aim::getStatement).toList());
      strands.add(
          StrandAims.builder()
              .strand(strand)
              .heading(strand.wording())
              .addAllAims(
                  some(all).stream().map(it -> Aim.builder().statement(it).build()).toList())
              .build());
    }
    return aims.toBuilder().addAllStrands(strands).build();
  }

  private Procedures procedures() {
    List<StrandProcedures> strands = new ArrayList<>();
    for (AimStrand strand : AimStrand.values()) {
      List<String> all =
          texts(p -> p.proceduresOf(strand).stream().map(Procedure::getStatement).toList());
      strands.add(
          StrandProcedures.builder()
              .strand(strand)
              .heading(strand.wording())
              .addAllProcedures(
                  some(all).stream().map(it -> Procedure.builder().statement(it).build()).toList())
              .build());
    }
    return Procedures.builder()
        .heading(oneOf("Procedures", "What we do"))
        .addAllStrands(strands)
        .build();
  }

  private Monitoring monitoring() {
    List<String> all =
        texts(
            p ->
                p.getMonitoring().stream()
                    .flatMap(it -> it.getActivities().stream())
                    .map(MonitoringActivity::getStatement)
                    .toList());
    return Monitoring.builder()
        .heading(oneOf("Monitoring", "Monitoring and evaluation"))
        .addAllActivities(
            some(all).stream()
                .map(it -> MonitoringActivity.builder().statement(it).build())
                .toList())
        .build();
  }

  private ReviewSchedule review() {
    return ReviewSchedule.builder()
        .heading("Review")
        .statement("Governors review this policy every two years.")
        .nextReview(maybe(date()))
        .build();
  }

  /** Sections about nothing that a policy has a part for. */
  private List<Narrative> sections() {
    List<Narrative> all =
        List.of(
            section("Lettings", "The hall is let on Tuesdays and on Saturdays."),
            section("Uniform", "Jumpers are green.", "- with the badge", "- or without it"),
            section("Money", "The fair pays for the minibus."));
    return some(all).stream().limit(2).toList();
  }

  private static Narrative section(String heading, String... paragraphs) {
    return Narrative.builder().heading(heading).addParagraphs(paragraphs).build();
  }

  private static List<String> texts(Function<Policy, List<String>> part) {
    return EXAMPLES.stream().flatMap(p -> part.apply(p).stream()).distinct().toList();
  }

  private <T> List<T> some(List<T> all) {
    List<T> some = new ArrayList<>(all);
    Collections.shuffle(some, random);
    return some.subList(0, Math.min(some.size(), 1 + random.nextInt(4)));
  }

  private <T> Optional<T> maybe(T value) {
    return random.nextInt(4) > 0 ? Optional.of(value) : Optional.empty();
  }

  private String oneOf(String... texts) {
    return Arrays.asList(texts).get(random.nextInt(texts.length));
  }
}

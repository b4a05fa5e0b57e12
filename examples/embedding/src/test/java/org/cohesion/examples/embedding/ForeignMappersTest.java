package org.cohesion.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.cohesion.community.Community;
import org.cohesion.community.CommunityDimension;
import org.cohesion.community.Principle;
import org.cohesion.community.Principles;
import org.cohesion.extension.ExtensionValue;
import org.cohesion.extension.Extensions;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.Severity;
import org.cohesion.finding.Waiver;
import org.cohesion.json.CohesionJacksonModule;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Control;
import org.cohesion.policy.Definition;
import org.cohesion.policy.LegalCitation;
import org.cohesion.policy.Link;
import org.cohesion.policy.Narrative;
import org.cohesion.policy.Policy;
import org.cohesion.report.CheckSettings;
import org.cohesion.report.RuleCheck;
import org.cohesion.report.RuleSeverity;
import org.cohesion.report.ValidationReport;
import org.cohesion.review.AcademicYear;
import org.cohesion.review.PartialDate;
import org.cohesion.review.SchoolTerm;
import org.cohesion.review.Term;
import org.cohesion.review.TermDates;
import org.cohesion.school.AgeRange;
import org.cohesion.school.LaEstab;
import org.cohesion.school.Nation;
import org.cohesion.school.Party;
import org.cohesion.school.Role;
import org.cohesion.school.School;
import org.cohesion.school.SchoolGroup;
import org.cohesion.school.SchoolReference;
import org.cohesion.school.SeedCode;
import org.cohesion.school.Ukprn;
import org.cohesion.school.Urn;
import org.cohesion.strand.Aim;
import org.cohesion.strand.Aims;
import org.cohesion.strand.StrandAims;
import org.cohesion.validation.PolicyValidator;
import org.example.found.FoundProgram;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.BeanWrapperImpl;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a vendor's own mapper makes of our values if nobody has told it about them: it is refused,
 * with a sentence that says what to do, or it is in the lists below.
 */
class ForeignMappersTest {

  private static final JsonMapper OURS =
      JsonMapper.builder().addModule(new CohesionJacksonModule()).build();
  private static final Logger YASSON = Logger.getLogger("org.eclipse.yasson");
  private static final ModelSamples MODEL = new ModelSamples();

  /** Have neither extensions nor a date inside, where mappers that read fields are stopped. */
  private static final Set<Class<?>> PARTS_WITHOUT_EXTENSIONS =
      Set.of(
          Aim.class,
          Aims.class,
          Community.class,
          CommunityDimension.class,
          Definition.class,
          JsonPointer.class,
          LegalCitation.class,
          Link.class,
          Narrative.class,
          Party.class,
          SchoolGroup.class,
          SchoolReference.class,
          Principle.class,
          Principles.class,
          RuleCheck.class,
          StrandAims.class);

  /** Have no room for a field beside their components. */
  private static final Set<Class<?>> RECORDS =
      Set.of(
          AcademicYear.class,
          LaEstab.class,
          RuleSeverity.class,
          SeedCode.class,
          Ukprn.class,
          Urn.class,
          ExtensionValue.class,
          ExtensionValue.TextValue.class,
          ExtensionValue.NumberValue.class,
          ExtensionValue.BooleanValue.class,
          ExtensionValue.NullValue.class,
          ExtensionValue.ArrayValue.class,
          ExtensionValue.ObjectValue.class);

  @TempDir private Path folder = Path.of("");

  /** A vendor's own object. */
  record Note(String text, Object about) {}

  @BeforeAll
  static void findSamples() throws IOException {
    YASSON.setLevel(Level.OFF);
    try (Stream<Path> files = Files.list(Path.of("../policies"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        PolicyJson.decode(file).getPolicy().ifPresent(MODEL::add);
      }
    }
    MODEL.add(
        PolicyValidator.builder()
            .build()
            .validate(Policy.builder().build(), LocalDate.of(2026, 11, 28)));
    MODEL.add(
        Waiver.builder()
            .rule("review.overdue")
            .pointer(JsonPointer.of("review"))
            .school(SchoolReference.builder().name("Quillhurst Junior School").build())
            .reason("the committee's calendar")
            .approvedBy(Party.builder().role(Role.GOVERNING_BODY).build())
            .until(PartialDate.of(2027))
            .build());
    MODEL.add(
        CheckSettings.builder()
            .addSeverities(new RuleSeverity("review.overdue", Severity.INFO))
            .addTermDates(
                new SchoolTerm(
                    Term.AUTUMN,
                    new TermDates(LocalDate.of(2026, 9, 3), LocalDate.of(2026, 12, 18))))
            .build());
    MODEL.add(ExtensionValue.text("x"));
    MODEL.add(ExtensionValue.number(7));
    MODEL.add(ExtensionValue.bool(true));
    MODEL.add(ExtensionValue.nothing());
    MODEL.add(ExtensionValue.array(List.of(ExtensionValue.text("x"))));
    MODEL.add(ExtensionValue.object(Map.of("x", ExtensionValue.text("x"))));
  }

  @Test
  void thereIsAValueOfEachType() {
    assertThat(MODEL.samples().keySet())
        .hasSizeGreaterThan(40)
        .containsExactlyInAnyOrderElementsOf(MODEL.all());
  }

  @ParameterizedTest
  @EnumSource
  void mappersAreRefusedWithASentenceThatSaysWhatToDo(ForeignMapper mapper) {
    Set<Class<?>> written = new HashSet<>();
    Set<Class<?>> refusedInWordsOfItsOwn = new HashSet<>();

    MODEL
        .samples()
        .forEach(
            (type, value) -> {
              switch (outcome(mapper, value)) {
                case WRITTEN -> written.add(type);
                case REFUSED_IN_OTHER_WORDS -> refusedInWordsOfItsOwn.add(type);
                case REFUSED -> {}
              }
            });

    assertThat(written).isEqualTo(writtenBy(mapper));
    assertThat(refusedInWordsOfItsOwn).isEqualTo(refusedInOtherWordsBy(mapper));
  }

  private static Set<Class<?>> writtenBy(ForeignMapper mapper) {
    Set<Class<?>> written = new HashSet<>();
    switch (mapper) {
      case JACKSON_2_BY_FIELDS, GSON -> {
        written.addAll(PARTS_WITHOUT_EXTENSIONS);
        written.addAll(RECORDS);
      }
      // Of a record it reads the accessors, whatever it is told.
      case FASTJSON2_BY_FIELDS -> written.addAll(PARTS_WITHOUT_EXTENSIONS);
      default -> {}
    }
    return written;
  }

  private static Set<Class<?>> refusedInOtherWordsBy(ForeignMapper mapper) {
    return switch (mapper) {
      // They cannot read the days in it, and say so first.
      case JACKSON_2_BY_FIELDS, GSON ->
          Set.of(CheckSettings.class, SchoolTerm.class, ValidationReport.class);
      // It cannot call into the hidden classes behind them, and says so first.
      case JSON_B -> interfaces();
      default -> Set.of();
    };
  }

  private static Set<Class<?>> interfaces() {
    Set<Class<?>> interfaces = new HashSet<>();
    MODEL.all().stream().filter(type -> type.isInterface()).forEach(interfaces::add);
    interfaces.remove(ExtensionValue.class);
    return interfaces;
  }

  private enum Outcome {
    WRITTEN,
    REFUSED,
    REFUSED_IN_OTHER_WORDS
  }

  @SuppressWarnings("CatchingUnchecked") // whatever a mapper throws
  private static Outcome outcome(ForeignMapper mapper, Object value) {
    try {
      mapper.write(value);
      return Outcome.WRITTEN;
    } catch (Exception e) {
      return saysWhatToDo(e) ? Outcome.REFUSED : Outcome.REFUSED_IN_OTHER_WORDS;
    }
  }

  private static boolean saysWhatToDo(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      String message = String.valueOf(cause.getMessage());
      if (message.contains("CohesionJacksonModule") && message.contains("PolicyJson")) {
        return true;
      }
    }
    return false;
  }

  @ParameterizedTest
  @EnumSource
  void mappersAreRefusedInsideObjectsOfTheCallersOwnAsWell(ForeignMapper mapper) {
    School school = School.builder().urn(Urn.of("123456")).build();

    for (Object about :
        List.of(school, List.of(school), Map.of("school", school), Extensions.NONE)) {
      assertThatExceptionOfType(Exception.class)
          .isThrownBy(() -> mapper.write(new Note("x", about)))
          .matches(e -> saysWhatToDo(e) || mapper == ForeignMapper.JSON_B);
    }
  }

  @ParameterizedTest
  @EnumSource
  void constantsAreWrittenByTheirNamesInJava(ForeignMapper mapper) throws Exception {
    assertThat(mapper.write(List.of(Nation.ENGLAND))).isEqualTo("[\"ENGLAND\"]");
  }

  @ParameterizedTest
  @EnumSource
  void anAgeRangeIsTheSameToEveryMapper(ForeignMapper mapper) throws Exception {
    String json = mapper.write(AgeRange.of(4, 11));

    assertThat(json).isEqualTo(OURS.writeValueAsString(AgeRange.of(4, 11)));
    assertThat(mapper.read(json, AgeRange.class)).isEqualTo(AgeRange.of(4, 11));
  }

  @ParameterizedTest
  @EnumSource
  void mappersReadNothingThatWasWrittenRight(ForeignMapper mapper) {
    Set<Class<?>> read = new HashSet<>();

    MODEL
        .samples()
        .forEach(
            (type, value) -> {
              if (reads(mapper, OURS.writeValueAsString(value), type)) {
                read.add(type);
              }
            });

    switch (mapper) {
      case GSON -> assertThat(read).containsExactly(Extensions.class);
      case FASTJSON2, FASTJSON2_BY_FIELDS ->
          // Proxies, of interfaces without values of ours inside.
          assertThat(read).contains(Narrative.class).doesNotContain(Policy.class, School.class);
      default -> assertThat(read).isEmpty();
    }
  }

  @SuppressWarnings("CatchingUnchecked") // whatever a mapper throws
  private static boolean reads(ForeignMapper mapper, String json, Class<?> type) {
    try {
      return mapper.read(json, type) != null;
    } catch (Exception e) {
      return false;
    }
  }

  @Test
  void onTheModulePathAMapperThatFindsNoModuleIsRefused() throws IOException, InterruptedException {
    String path =
        OwnJvm.pathOf(
            Policy.class,
            PolicyJson.class,
            JsonFactory.class,
            JsonMapper.class,
            JsonFormat.class,
            NullMarked.class);
    Path program =
        OwnJvm.compileModule(
            folder,
            path,
            """
            module org.example.found {
              requires org.cohesion.json;
              requires tools.jackson.databind;
            }
            """,
            FoundProgram.class.getPackage());

    List<String> printed =
        OwnJvm.run(
            folder,
            "--module-path",
            path + File.pathSeparator + program,
            "--module",
            "org.example.found/" + FoundProgram.class.getName());

    assertThat(printed)
        .singleElement()
        .asString()
        .contains("add CohesionJacksonModule to a mapper of Jackson 3")
        .contains("PolicyJson");
  }

  @Test
  void whoReadsSinglePropertiesOrComparesFieldsIsNotDisturbed() {
    List<Policy> twice = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      twice.add(
          Policy.builder()
              .title("Cohesion")
              .control(Control.builder().effectiveFrom(PartialDate.of(2027)).build())
              .extensions(Extensions.of("org.example", ExtensionValue.text("x")))
              .build());
    }

    assertThat(new BeanWrapperImpl(twice.get(0)).getPropertyValue("title"))
        .isEqualTo(Optional.of("Cohesion"));
    assertThat(twice.get(0)).usingRecursiveComparison().isEqualTo(twice.get(1));
    assertThat(twice.get(0))
        .usingRecursiveComparison()
        .isNotEqualTo(twice.get(1).toBuilder().title("Other").build());
  }
}

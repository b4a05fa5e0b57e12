package org.cohesion.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.cohesion.finding.Finding;
import org.cohesion.finding.JsonPointer;
import org.cohesion.json.mistake.StructuralKinds;
import org.cohesion.json.source.JacksonStreams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;

/** Decoder and schema accept and reject the same documents, for mistakes at the same places. */
class AgreementTest {

  private static final Path EXAMPLES = Path.of("../examples/policies");
  private static final Path REAL_POLICIES = Path.of("../../shared/policies");

  /** The profile {@code agreement} has a million. */
  private static final int MUTATED_DOCUMENTS = Integer.getInteger("agreement.documents", 20_000);

  private static final int MOST_MUTATIONS = 5;
  private static final int ENOUGH_DISAGREEMENTS = 20;
  private static final int BETWEEN_REPORTS = 10_000;

  private static final Referee REFEREE = new Referee(PolicyJson.schema());
  private static final Referee REFEREE_OF_EDITORS =
      new Referee(PolicyJson.schema(SchemaUse.EDITOR));

  /** The two schemas have the same parts, so that now and then is enough for the second. */
  private static final int BETWEEN_DOCUMENTS_OF_EDITORS = 11;

  private final Map<Mutation, Integer> applied = new EnumMap<>(Mutation.class);
  private int accepted;

  @Test
  void exampleAndRealPoliciesAreAcceptedByBoth() throws IOException {
    assertThat(documents(EXAMPLES)).hasSizeGreaterThanOrEqualTo(4).allSatisfy(this::isAccepted);

    assumeTrue(Files.isDirectory(REAL_POLICIES));
    assertThat(documents(REAL_POLICIES)).hasSize(5).allSatisfy(this::isAccepted);
  }

  private static boolean isSound(Path file) {
    return file.toString().endsWith(".json") && !file.endsWith(ExamplePoliciesTest.MISTAKES);
  }

  @Test
  void whateverIsEncodedIsAccepted() {
    for (int seed = 0; seed < 200; seed++) {
      byte[] document = PolicyJson.encode(PolicyGenerator.policy(seed));

      assertThat(REFEREE.objections(document)).describedAs("seed " + seed).isEmpty();
    }
  }

  private void isAccepted(byte[] document) {
    assertThat(PolicyJson.decode(document).getFindings()).isEmpty();
    assertThat(REFEREE.objections(document)).isEmpty();
    assertThat(REFEREE_OF_EDITORS.objections(document)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Unsayable.class)
  void theDecoderAloneFindsWhatNoSchemaCanSay(Unsayable unsayable) {
    byte[] document = unsayable.example();

    List<Finding> findings = PolicyJson.decode(document).getFindings();

    assertThat(REFEREE.objections(document)).isEmpty();
    assertThat(findings).hasSize(1);
    assertThat(unsayable.covers(findings.get(0), JsonTree.read(document))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{\"formatVersion\": \"1.0\"} x", "{'formatVersion': '1.0'}"})
  void whatIsNotJsonIsAcceptedByNeither(String text) {
    assertThat(PolicyJson.decodeText(text).getPolicy()).isEmpty();
    assertThatThrownBy(() -> assertThat(REFEREE.objections(text.getBytes(UTF_8))).isEmpty())
        .isInstanceOfAny(JacksonException.class, AssertionError.class);
  }

  @Test
  void mutatedPoliciesAreJudgedAlike() throws IOException {
    List<Object> originals = new ArrayList<>();
    Stream.concat(documents(EXAMPLES).stream(), documents(REAL_POLICIES).stream())
        .sorted(Comparator.comparingInt(document -> document.length))
        .forEach(document -> originals.add(JsonTree.read(document)));

    List<String> disagreements = new ArrayList<>();
    for (int i = 0; i < MUTATED_DOCUMENTS && disagreements.size() < ENOUGH_DISAGREEMENTS; i++) {
      judge(originals, i).map(disagreement -> "\n" + disagreement).forEach(disagreements::add);
      if ((i + 1) % BETWEEN_REPORTS == 0) {
        report(i + 1, disagreements.size());
      }
    }

    assertThat(disagreements).isEmpty();
    assertThat(accepted).isBetween(MUTATED_DOCUMENTS / 5, MUTATED_DOCUMENTS * 4 / 5);
    assertThat(applied).containsOnlyKeys(Mutation.values());
    assertThat(applied.values()).allMatch(count -> count > MUTATED_DOCUMENTS / 200);
  }

  /** Leaves the counts so far where somebody who waits for the end can read them. */
  private void report(int documents, int disagreements) throws IOException {
    Files.writeString(
        Path.of("target/agreement.txt"),
        "%d documents: %d accepted, %d rejected, %d disagreements; mutations: %s%n"
            .formatted(documents, accepted, documents - accepted, disagreements, applied));
  }

  /** Every other document has one mutation, and the places must agree too. */
  private Stream<String> judge(List<Object> originals, int number) {
    SplittableRandom random = new SplittableRandom(number);
    // In order of size: of two, the smaller one, since a long one takes long.
    int original = Math.min(random.nextInt(originals.size()), random.nextInt(originals.size()));
    Mutant mutant = new Mutant(originals.get(original), random);
    boolean single = number % 2 == 0;
    List<Mutation> mutations = mutate(mutant, single ? 1 : random.nextInt(2, MOST_MUTATIONS + 1));
    byte[] document = write(mutant.root());
    List<Finding> findings = PolicyJson.decode(document).getFindings();
    accepted += findings.isEmpty() ? 1 : 0;
    Stream<Referee> referees =
        number % BETWEEN_DOCUMENTS_OF_EDITORS == 0
            ? Stream.of(REFEREE, REFEREE_OF_EDITORS)
            : Stream.of(REFEREE);
    return referees
        .map(referee -> referee.objections(document))
        .filter(objections -> !agrees(mutant.root(), findings, objections, single))
        .map(objections -> number + " " + mutations + ": " + findings + " against " + objections);
  }

  private static boolean agrees(
      Object document, List<Finding> findings, Set<JsonPointer> objections, boolean places) {
    Set<JsonPointer> found = new HashSet<>();
    Set<JsonPointer> sayable = new HashSet<>();
    boolean allRead = true;
    for (Finding finding : findings) {
      List<Unsayable> reasons =
          Arrays.stream(Unsayable.values()).filter(u -> u.covers(finding, document)).toList();
      found.add(finding.getPointer());
      if (reasons.isEmpty() && !isOneMistakeWithOthers(finding, findings)) {
        sayable.add(finding.getPointer());
      }
      allRead &= reasons.stream().noneMatch(Unsayable::endsReading);
    }
    return places
        ? objections.containsAll(sayable) && (found.containsAll(objections) || !allRead)
        : (sayable.isEmpty() || !objections.isEmpty())
            && (objections.isEmpty() || !found.isEmpty());
  }

  /**
   * To the schema for tools, an object with a misspelt member is not without one, so that there is
   * one complaint about one mistake.
   */
  private static boolean isOneMistakeWithOthers(Finding missing, List<Finding> findings) {
    Optional<JsonPointer> parent = Optional.of(missing.getPointer());
    return missing.getArguments().get("member") instanceof List<?> choices
        && choices.size() > 1
        && findings.stream()
            .filter(finding -> finding.getKind().equals(StructuralKinds.UNKNOWN_MEMBER))
            .anyMatch(unknown -> unknown.getPointer().parent().equals(parent));
  }

  /** Half of the documents get nothing but mild mutations, so that enough are accepted. */
  private List<Mutation> mutate(Mutant mutant, int count) {
    List<Mutation> choice =
        List.copyOf(mutant.random().nextBoolean() ? Mutation.MILD : EnumSet.allOf(Mutation.class));
    List<Mutation> mutations = new ArrayList<>();
    while (mutations.size() < count) {
      Mutation mutation = mutant.any(choice);
      if (mutation.apply(mutant)) {
        mutations.add(mutation);
        applied.merge(mutation, 1, Integer::sum);
      }
    }
    return mutations;
  }

  private static List<byte[]> documents(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<byte[]> documents = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(AgreementTest::isSound).sorted().toList()) {
        documents.add(Files.readAllBytes(file));
      }
    }
    return documents;
  }

  private static byte[] write(Object document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator generator = JacksonStreams.DEFAULT.compactGenerator(out)) {
      JsonTree.write(document, generator);
    }
    return out.toByteArray();
  }
}

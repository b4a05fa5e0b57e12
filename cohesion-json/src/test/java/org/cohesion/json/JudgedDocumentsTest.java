package org.cohesion.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cohesion.finding.Finding;
import org.cohesion.json.mistake.ValueForm;
import org.cohesion.json.source.JacksonStreams;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;

/**
 * Writes down what the decoder says of the examples and of mutations of them, one document a line,
 * for validators that do not run in Java: the profile {@code interoperability} has them judge.
 */
class JudgedDocumentsTest {

  private static final Path FILE = Path.of("target/judged-documents.ndjson");
  private static final int MUTATED_DOCUMENTS = 2_000;
  private static final int MOST_MUTATIONS = 3;

  /** What the decoder finds between members of these, and no schema can say. */
  private static final Set<ValueForm> BETWEEN_MEMBERS =
      EnumSet.of(ValueForm.SCHOOL_TERM, ValueForm.WAIVER);

  private static final Kind POLICY =
      new Kind(
          "policy",
          document -> PolicyJson.decode(document).getFindings(),
          List.of(Path.of("../examples/policies"), Path.of("../../shared/policies")));

  private static final Kind WAIVERS =
      new Kind(
          "waivers",
          document -> WaiversJson.decode(document).getFindings(),
          List.of(Path.of("../examples/waivers")));

  private static final Kind SETTINGS =
      new Kind(
          "settings",
          document -> SettingsJson.decode(document).getFindings(),
          List.of(Path.of("../examples/settings")));

  private record Kind(String name, Function<byte[], List<Finding>> decode, List<Path> folders) {

    private List<byte[]> examples() throws IOException {
      List<byte[]> examples = new ArrayList<>();
      for (Path folder : folders.stream().filter(Files::isDirectory).toList()) {
        try (Stream<Path> files = Files.list(folder)) {
          for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
            examples.add(Files.readAllBytes(file));
          }
        }
      }
      return examples;
    }

    private List<Object> sound() throws IOException {
      return examples().stream()
          .filter(example -> decode.apply(example).isEmpty())
          .map(JsonTree::read)
          .toList();
    }
  }

  /** What the decoder says. */
  private enum Verdict {
    ACCEPTED,
    REFUSED,
    REFUSED_FOR_WHAT_NO_SCHEMA_CAN_SAY
  }

  private final Map<Verdict, Integer> verdicts = new TreeMap<>();

  @Test
  void whatTheDecoderSaysIsWrittenDown() throws IOException {
    Files.createDirectories(FILE.getParent());
    Map<Kind, List<Object>> sound = new HashMap<>();
    try (OutputStream out = Files.newOutputStream(FILE)) {
      for (Kind kind : List.of(POLICY, WAIVERS, SETTINGS)) {
        for (byte[] example : kind.examples()) {
          write(kind, "example", example, out);
        }
        sound.put(kind, kind.sound());
      }
      for (int seed = 0; seed < MUTATED_DOCUMENTS; seed++) {
        Kind kind = seed % 4 == 0 ? WAIVERS : seed % 4 == 1 ? SETTINGS : POLICY;
        write(
            kind, "mutation " + seed, mutation(Objects.requireNonNull(sound.get(kind)), seed), out);
      }
    }

    assertThat(verdicts.get(Verdict.ACCEPTED)).isGreaterThan(MUTATED_DOCUMENTS / 10);
    assertThat(verdicts.get(Verdict.REFUSED)).isGreaterThan(MUTATED_DOCUMENTS / 3);
    assertThat(verdicts.get(Verdict.REFUSED_FOR_WHAT_NO_SCHEMA_CAN_SAY))
        .isLessThan(MUTATED_DOCUMENTS / 20);
  }

  private static byte[] mutation(List<Object> originals, int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Mutant mutant = new Mutant(originals.get(random.nextInt(originals.size())), random);
    List<Mutation> choice =
        List.copyOf(random.nextBoolean() ? Mutation.MILD : EnumSet.allOf(Mutation.class));
    for (int left = random.nextInt(1, MOST_MUTATIONS + 1); left > 0; ) {
      left -= mutant.any(choice).apply(mutant) ? 1 : 0;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator generator = JacksonStreams.DEFAULT.compactGenerator(out)) {
      JsonTree.write(mutant.root(), generator);
    }
    return out.toByteArray();
  }

  private void write(Kind kind, String origin, byte[] document, OutputStream out)
      throws IOException {
    Verdict verdict = verdict(kind.decode.apply(document), JsonTree.read(document));
    verdicts.merge(verdict, 1, Integer::sum);
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("kind", kind.name);
    line.put("origin", origin);
    line.put("verdict", verdict.name());
    line.put("document", new String(document, UTF_8));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator generator = JacksonStreams.DEFAULT.compactGenerator(bytes)) {
      JsonTree.write(line, generator);
    }
    bytes.write('\n');
    bytes.writeTo(out);
  }

  private static Verdict verdict(List<Finding> findings, Object document) {
    if (findings.isEmpty()) {
      return Verdict.ACCEPTED;
    }
    return findings.stream().allMatch(finding -> isUnsayable(finding, document))
        ? Verdict.REFUSED_FOR_WHAT_NO_SCHEMA_CAN_SAY
        : Verdict.REFUSED;
  }

  private static boolean isUnsayable(Finding finding, Object document) {
    return BETWEEN_MEMBERS.stream().anyMatch(f -> finding.getArguments().get("expected") == f)
        || Arrays.stream(Unsayable.values()).anyMatch(reason -> reason.covers(finding, document));
  }
}

package org.cohesion.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cohesion.finding.Finding;
import org.cohesion.json.HostileDocuments.Hostile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever comes in, there is an answer, and it takes no more memory than there should be. */
class HostileInputTest {

  private static final byte[] DOCUMENT =
      "{\"formatVersion\": \"1.0\", \"title\": 7}".getBytes(UTF_8);

  static List<Hostile> documents() {
    return HostileDocuments.all();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void eachDocumentEndsInTheFindingThatItShould(Hostile hostile) {
    byte[] document = hostile.make().apply(HostileDocuments.SIZE);

    Decoded decoded = PolicyJson.decode(document);

    assertThat(document).hasSizeBetween(HostileDocuments.SIZE / 5 * 3, HostileDocuments.SIZE);
    assertThat(decoded.getPolicy().isPresent()).isEqualTo(hostile.kind().isEmpty());
    assertThat(decoded.getFindings())
        .allMatch(finding -> finding.getPosition().isPresent())
        .allMatch(finding -> !finding.text(Locale.ENGLISH).isBlank());
    assertThat(lastKind(decoded.getFindings())).isEqualTo(hostile.kind());
  }

  @Test
  void sixteenTimesTheLimitIsHeapEnoughForEachDocument(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path output = folder.resolve("output.txt");
    ProcessBuilder program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx16m",
                "-XX:+UseSerialGC",
                "-cp",
                classPath(),
                HostileInput.class.getName())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());

    Process process = program.start();

    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).describedAs(Files.readString(output)).isZero();
    assertThat(Files.readAllLines(output)).hasSize(documents().size());
  }

  @Test
  void namesThatCollideAreReadLikeOthers() {
    assertThat(IntStream.range(0, 1 << 16).mapToObj(CollidingNames::ofStrings).distinct())
        .hasSize(1 << 16)
        .allMatch(name -> name.hashCode() == CollidingNames.ofStrings(0).hashCode());
    for (CollidingNames names : List.of(CollidingNames.ofEight(), CollidingNames.ofTwenty())) {
      // Some of them may be in the parser's table already when the next document comes.
      for (int count : new int[] {200, 300, 2_000, 1}) {
        StringBuilder members = new StringBuilder();
        for (int i = 0; i < count; i++) {
          members.append(i == 0 ? "" : ",").append('"').append(names.next()).append("\":7");
        }
        String document =
            "{\"formatVersion\":\"1.0\",\"extensions\":{\"org.a\":{" + members + "}}}";

        Decoded decoded = PolicyJson.decodeText(document);

        assertThat(Marked.lines(decoded.getFindings())).isEmpty();
        assertThat(new String(PolicyJson.encode(decoded.orThrow()), UTF_8)).isEqualTo(document);
      }
    }
  }

  @Test
  void aStreamMayGiveItsBytesOneByOneOrNoneForAWhile() throws IOException {
    List<Finding> expected = PolicyJson.decode(DOCUMENT).getFindings();

    InputStream slow =
        new FilterInputStream(new ByteArrayInputStream(DOCUMENT)) {
          private int reads;

          @Override
          public int read(byte[] buffer, int offset, int length) throws IOException {
            return reads++ % 3 == 0 ? 0 : super.read(buffer, offset, Math.min(1, length));
          }
        };

    assertThat(PolicyJson.decode(slow).getFindings()).isEqualTo(expected).hasSize(1);
  }

  @Test
  void whatTheStreamThrowsComesOutAsItIs() {
    IOException gone = new IOException("gone");
    IllegalStateException closed = new IllegalStateException("closed");

    assertThatThrownBy(() -> PolicyJson.decode(ending(gone))).isSameAs(gone).hasNoCause();
    assertThatThrownBy(() -> PolicyJson.decode(ending(closed))).isSameAs(closed).hasNoCause();
  }

  @Test
  void aFileThatIsNotThereIsTheCallersToHandle(@TempDir Path folder) {
    assertThatThrownBy(() -> PolicyJson.decode(folder.resolve("policy.json")))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> PolicyJson.decode(folder)).isInstanceOf(IOException.class);
  }

  /** A stream that has a document and then throws, instead of coming to an end. */
  private static InputStream ending(Exception thrown) {
    return new FilterInputStream(new ByteArrayInputStream(DOCUMENT)) {
      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read < 0 && thrown instanceof IOException e) {
          throw e;
        }
        if (read < 0) {
          throw (RuntimeException) thrown;
        }
        return read;
      }
    };
  }

  private static String lastKind(List<Finding> findings) {
    return findings.isEmpty() ? "" : findings.get(findings.size() - 1).getKind().getId();
  }

  /** That of this JVM, be it a class path or a module path. */
  private static String classPath() {
    return Stream.of(
            System.getProperty("jdk.module.path"),
            System.getProperty("java.class.path"),
            "target/test-classes")
        .filter(Objects::nonNull)
        .collect(Collectors.joining(File.pathSeparator));
  }
}

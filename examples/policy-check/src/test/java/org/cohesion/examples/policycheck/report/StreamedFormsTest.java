package org.cohesion.examples.policycheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cohesion.examples.policycheck.PolicyCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** All forms of a report at a time, of more policies than there is memory for. */
@Timeout(300)
class StreamedFormsTest {

  private static final int POLICIES = 10_000;
  private static final int FINDINGS_OF_EACH = 3;

  /** Less than the reports of one form alone would take. */
  private static final String MEMORY = "-Xmx32m";

  private static final String POLICY =
      "{\"formatVersion\": \"1.0\", \"title\": \"XXX\", \"rationale\": {\"paragraphs\": [\"XXX\","
          + " \" \", \"We learn.\"]}, \"links\": [{\"title\": \" \"}]}\n";

  @TempDir private Path folder;

  @Test
  void takeNoMoreMemoryForMorePolicies() throws Exception {
    Path policies = folder.resolve("policies.ndjson");
    try (Writer out = Files.newBufferedWriter(policies)) {
      for (int i = 0; i < POLICIES; i++) {
        out.write(POLICY);
      }
    }
    Path sarif = folder.resolve("out.sarif");
    Path junit = folder.resolve("out.xml");
    Path csv = folder.resolve("out.csv");
    Path github = folder.resolve("out.txt");
    Map<String, Path> reports =
        Map.of("sarif", sarif, "junit", junit, "csv", csv, "github", github);

    Process process = start(policies, reports);

    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(out).isEqualTo(1);
    int findings = POLICIES * FINDINGS_OF_EACH;
    assertThat(out).isEmpty();
    assertThat(names(sarif, "ruleId")).isEqualTo(findings);
    assertThat(lines(csv)).isEqualTo(findings + 1);
    assertThat(lines(github)).isEqualTo(findings);
    try (Stream<String> lines = Files.lines(junit)) {
      assertThat(lines.skip(1).findFirst().orElseThrow())
          .contains("tests=\"" + findings + "\" failures=\"" + findings + "\"");
    }
  }

  private static Process start(Path policies, Map<String, Path> reports) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                MEMORY,
                "-cp",
                System.getProperty("java.class.path"),
                PolicyCheck.class.getName(),
                "check",
                "--profile",
                "draft",
                "--level",
                "error"));
    reports.forEach((form, file) -> command.addAll(List.of("--format", form + "=" + file)));
    command.add(policies.toString());
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  private static long lines(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    }
  }

  /** How many members have that name. */
  private static int names(Path file, String name) {
    int count = 0;
    try (InputStream in = Files.newInputStream(file);
        JsonParser json =
            JsonFactory.builder().build().createParser(ObjectReadContext.empty(), in)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.PROPERTY_NAME && json.currentName().equals(name)) {
          count++;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return count;
  }
}

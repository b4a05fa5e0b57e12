package org.cohesion.examples.policyimport.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cohesion.examples.policyimport.Outcome;
import org.cohesion.examples.policyimport.PolicyImport;
import org.cohesion.examples.policyimport.document.DocumentFormat;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportJsonTest {

  private static final Pattern NAME = Pattern.compile("\"(\\w+)\": ");

  @TempDir private Path folder;

  @Test
  void tellsWhyEachMemberIsThereAndWhatWasNotUnderstoodOrRead() throws IOException {
    Path good = Files.writeString(folder.resolve("good.md"), SampleDocuments.STRANGE);
    Path empty = Files.writeString(folder.resolve("empty.md"), "");

    JsonNode report = JsonMapper.shared().readTree(report(good.toString(), empty.toString()));

    JsonNode file = report.at("/files/0");
    assertThat(file.at("/file").asString()).isEqualTo(good.toString());
    assertThat(file.at("/format").asString()).isEqualTo("markdown");
    assertThat(file.at("/carried").asBoolean()).isFalse();
    JsonNode words = file.at("/words");
    assertThat(words.at("/all").asInt())
        .isEqualTo(
            Stream.of("members", "sections", "values", "furniture")
                .mapToInt(name -> words.get(name).asInt())
                .sum());
    assertThat(file.at("/guesses"))
        .anySatisfy(
            guess -> {
              assertThat(guess.at("/pointer").asString()).isEqualTo("/control/approval/date");
              assertThat(guess.at("/rule").asString()).isEqualTo("label");
              assertThat(guess.at("/place/line").asInt()).isEqualTo(5);
              assertThat(guess.at("/text").asString()).contains("3 May 2024");
            });
    assertThat(file.at("/notUnderstood/0/heading").asString()).isEqualTo("Hot lunches");
    assertThat(report.at("/unread/0/file").asString()).isEqualTo(empty.toString());
    assertThat(report.at("/unread/0/reason").asString()).isEqualTo("empty");
  }

  @Test
  void isAsItsSchemaSays() throws IOException {
    Path good = Files.writeString(folder.resolve("good.md"), SampleDocuments.STRANGE);
    Path empty = Files.writeString(folder.resolve("empty.md"), "");

    String report = report(good.toString(), empty.toString(), folder.resolve("none").toString());

    assertThat(objections(report)).isEmpty();
    assertThat(NAME.matcher(report).results().map(name -> name.group(1)))
        .allSatisfy(name -> assertThat(schema()).contains("\"" + name + "\": {"));
  }

  @Test
  void isHeldToItsSchema() throws IOException {
    Path good = Files.writeString(folder.resolve("good.md"), SampleDocuments.STRANGE);
    String report = report(good.toString());

    assertThat(objections(report.replace("\"markdown\"", "\"papyrus\""))).hasSize(1);
    assertThat(objections(report.replace("\"words\"", "\"wrods\""))).isNotEmpty();
  }

  @Test
  void hasASchemaThatKnowsAllFormatsAndReasons() throws IOException {
    String schema = schema();

    assertThat(DocumentFormat.values())
        .allSatisfy(format -> assertThat(schema).contains(quoted(format)));
    assertThat(UnreadableDocumentException.Reason.values())
        .allSatisfy(reason -> assertThat(schema).contains(quoted(reason)));
  }

  @Test
  void replacesNoDocumentAndNoPolicy() throws IOException {
    Path document = Files.writeString(folder.resolve("policy.md"), SampleDocuments.PLAIN);
    Path policy = Files.writeString(folder.resolve("p.json"), "{\"formatVersion\": \"1.0\"}");

    Outcome read = Outcome.of("--report", document.toString(), document.toString());
    Outcome held = Outcome.of("--report", policy.toString(), document.toString());

    assertThat(List.of(read.status(), held.status())).containsOnly(2);
    assertThat(read.err())
        .endsWith(
            "policy-import: "
                + document
                + " is also read, so the report was not written; name another file\n");
    assertThat(held.err())
        .endsWith(
            "policy-import: "
                + policy
                + " holds a policy, so the report was not written; name another file\n");
    assertThat(document).hasContent(SampleDocuments.PLAIN);
  }

  private String report(String... files) throws IOException {
    Path report = folder.resolve("report.json");
    String[] args =
        Stream.concat(
                Stream.of(
                    "--report",
                    report.toString(),
                    "--output",
                    folder.resolve("drafts").toString() + "/"),
                Stream.of(files))
            .toArray(String[]::new);
    Outcome.of(args);
    return Files.readString(report);
  }

  private static List<String> objections(String report) throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schema())
        .validate(report, InputFormat.JSON)
        .stream()
        .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
        .toList();
  }

  private static String schema() throws IOException {
    try (InputStream in = PolicyImport.class.getResourceAsStream("/import-report.schema.json")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String quoted(Enum<?> constant) {
    return "\"" + constant.name().toLowerCase(Locale.ROOT).replace('_', '-') + "\"";
  }
}

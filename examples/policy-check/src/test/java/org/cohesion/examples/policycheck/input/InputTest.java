package org.cohesion.examples.policycheck.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.cohesion.examples.policycheck.Outcome;
import org.cohesion.json.PolicyJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What is read of what the user names, and what is not. */
@Timeout(120)
class InputTest {

  private static final String POLICY = "{\"formatVersion\": \"1.0\"}";
  private static final String DRAFT =
      "{\"formatVersion\": \"1.0\", \"control\": {\"status\": \"draft\"}}";

  @TempDir private Path folder;
  private boolean pipe;

  /** A folder as a school has it. */
  @BeforeEach
  void fillTheFolder() throws IOException, InterruptedException {
    file("policy.json", DRAFT);
    file("X.JSON", POLICY);
    file("a\nb.json", "{\"formatVersion\": \"1.0\", \"titel\": \"Policy\"}");
    file("broken.json", "{\"formatVersion\": \"1.0\", ");
    file("policy-1.0.schema.json", PolicyJson.schema());
    file("waivers.json", Files.readString(Path.of("../waivers/slips.waivers.json")));
    file("policy-check.json", "{\"formatVersion\": \"1.0\"}");
    file("package.json", "{\"name\": \"site\", \"version\": \"1.0.0\", \"license\": \"MIT\"}");
    file(".git/index.json", POLICY);
    file("archive/old.json", POLICY);
    pipe = madePipe(folder.resolve("pipe.json"));
  }

  @Test
  void isEveryPolicyOfAFolderAndNothingElse() {
    String written = folder + "/a\\u000ab.json";
    String broken = folder + "/broken.json";

    Outcome outcome = Outcome.of("check", "--exclude", "archive", folder.toString());

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.outLines())
        .noneMatch(
            line -> line.matches(".*(package|policy|policy-check|waivers|old|pipe)\\.json:.*"))
        .anySatisfy(line -> assertThat(line).startsWith(folder + "/X.JSON:1:1: "))
        .anySatisfy(line -> assertThat(line).startsWith(written + ":1:26: "))
        .anySatisfy(line -> assertThat(line).startsWith(broken + ":1:26: "));
    assertThat(outcome.outLines())
        .last()
        .asString()
        .startsWith("4 files checked (1 as draft, 1 as adopted): 4 errors")
        .endsWith(
            "; left out: 1 hidden, "
                + (pipe ? "1 not a regular file, " : "")
                + "4 other JSON files, 1 excluded");
    assertThat(outcome.status()).isEqualTo(1);
  }

  @Test
  void isCountedForProgramsToo() {
    Outcome outcome =
        Outcome.of("check", "--format", "json", "--exclude", "archive/*", folder.toString());

    var json = JsonMapper.shared().readTree(outcome.out());
    assertThat(json.get("files").valueStream().map(file -> file.get("path").asString()))
        .containsExactly(
            folder + "/X.JSON",
            folder + "/a\nb.json",
            folder + "/broken.json",
            folder + "/policy.json");
    assertThat(json.at("/summary/leftOut").toString())
        .isEqualTo(
            "{\"hidden\":1,\"notRegular\":"
                + (pipe ? 1 : 0)
                + ",\"otherJson\":4,\"document\":0,\"excluded\":1}");
    assertThat(json.get("unread")).isEmpty();
  }

  @Test
  void isCountedInWelshToo() {
    assertThat(Outcome.of("check", "--locale", "cy", folder.toString()).out())
        .endsWith(
            "; gadawyd allan: 1 cudd, "
                + (pipe ? "1 nad yw'n ffeil arferol, " : "")
                + "4 ffeil JSON arall\n");
  }

  @Test
  void isAPipeIfItIsNamed() throws Exception {
    assumeTrue(pipe);
    Path name = folder.resolve("pipe.json");
    Thread writer = new Thread(() -> write(name));
    writer.start();

    assertThat(Outcome.of("check", "--profile", "draft", name.toString()))
        .isEqualTo(new Outcome(0, "1 file checked as draft: nothing found\n", ""));
    writer.join();
  }

  @ParameterizedTest
  @CsvSource({
    "archive, 1",
    "archive/, 1",
    "archive/**, 1",
    "archive/old.json, 1",
    "/archive, 1",
    "old.json, 1",
    "**/old.json, 1",
    "**/policy.json, 1",
    "/policy.json, 1",
    "/old.json, 0",
    "./policy.json, 1",
    "./archive/, 1",
    "./old.json, 0",
    "*.JSON, 1",
    "'{Z,policy}.*', 2",
    "[a-o]*.json, 1",
    "[a-o]*, 1",
    "p?licy.json, 1",
    "arch, 0"
  })
  void isWithoutWhatIsExcluded(String glob, int count) throws IOException {
    file("few/policy.json", POLICY);
    file("few/archive/old.json", POLICY);
    file("few/Z.JSON", POLICY);

    Outcome outcome = Outcome.of("check", "--exclude", glob, folder.resolve("few").toString());

    assertThat(outcome.out().contains(" excluded\n")).isEqualTo(count > 0);
    assertThat(outcome.out() + outcome.err())
        .contains(count == 0 ? "3 files checked" : "; left out: " + count + " excluded\n");
  }

  @Test
  void isNothingIfEverythingIsExcluded() throws IOException {
    String few = file("few/policy.json", POLICY).replace("/policy.json", "");

    assertThat(Outcome.of("check", "--exclude", "*", few))
        .isEqualTo(
            new Outcome(
                2,
                "",
                "policy-check: no policies as JSON (*.json, *.ndjson) in folder: "
                    + few
                    + "; left out: 1 excluded\n"));
  }

  @Test
  void isAFileThatIsNamedWhateverIsExcludedOrRecognised() {
    for (String name : new String[] {"package.json", ".git/index.json", "waivers.json"}) {
      Outcome outcome = Outcome.of("check", "--exclude", "**", folder.resolve(name).toString());

      assertThat(outcome.outLines()).last().asString().startsWith("1 file checked");
      assertThat(outcome.out()).doesNotContain("left out");
    }
  }

  @Test
  void isWithoutWhatTheSettingsExclude() throws IOException {
    String settings =
        file("policy-check.json", "{\"formatVersion\": \"1.0\", \"exclude\": [\"archive/**\"]}");

    assertThat(
            Outcome.of("check", "--settings", settings, "--exclude", "b*.json", folder.toString())
                .out())
        .contains("4 other JSON files, 2 excluded\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a", "a\\", ""})
  void isNothingIfAPatternIsMalformed(String glob) throws IOException {
    assertThat(Outcome.of("check", "--exclude", glob, folder.toString()))
        .isEqualTo(
            new Outcome(
                2,
                "",
                "policy-check: --exclude must be a pattern such"
                    + " as archive/** or *.bak.json, not '"
                    + glob
                    + "'; see 'policy-check check --help'\n"));
    if (!glob.isEmpty()) {
      String settings =
          file(
              "policy-check.json",
              "{\"formatVersion\": \"1.0\", \"exclude\": [\""
                  + glob.replace("\\", "\\\\")
                  + "\"]}");
      assertThat(Outcome.of("check", "--settings", settings, folder.toString()))
          .isEqualTo(
              new Outcome(
                  2,
                  "",
                  "policy-check: nothing was checked, since the settings exclude '"
                      + glob
                      + "', which is no pattern: "
                      + settings
                      + "\n"));
    }
  }

  static Stream<String> commandsWithoutAFile() {
    return Stream.of(
        "check ''",
        "check '' POLICY",
        "check POLICY ''",
        "check --waivers '' POLICY",
        "check --waivers= POLICY",
        "check --settings '' POLICY",
        "check --before '' POLICY",
        "report ''",
        "report --waivers '' POLICY",
        "report --settings '' POLICY",
        "report --before '' POLICY",
        "waive --rule review.overdue --reason x --approver staff --until 2999 ''",
        "waive --rule review.overdue --reason x --approver staff --until 2999 --waivers= POLICY",
        "waive --rule review.overdue --reason x --approver staff --until 2999 --settings= POLICY",
        "diff '' POLICY",
        "diff POLICY ''");
  }

  @ParameterizedTest
  @MethodSource("commandsWithoutAFile")
  void isNeverTheFolderInWhichTheProgramRuns(String line) {
    String[] typed =
        Stream.of(line.split(" "))
            .map(word -> word.equals("''") ? "" : word)
            .map(word -> word.equals("POLICY") ? folder.resolve("policy.json").toString() : word)
            .toArray(String[]::new);

    Outcome outcome = Outcome.of(typed);

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .startsWith("policy-check: ")
        .endsWith(
            " must be the name of a file, not empty; see 'policy-check " + typed[0] + " --help'\n")
        .hasLineCount(1);
  }

  @Test
  void maySayNullForWhatIsNotThere() throws IOException {
    String nulls =
        "{\"formatVersion\": \"1.0\", \"title\": \"Policy\", \"reference\": null,"
            + " \"alsoFor\": null, \"control\": {\"status\": \"draft\", \"approval\": null}}";
    String policy = file("nulls.json", nulls);
    String lines = file("nulls.ndjson", nulls + "\n" + nulls + "\n");

    assertThat(Outcome.of("check", policy).out()).contains("3 errors").contains("[json.null]");
    assertThat(Outcome.of("check", "--accept-null", policy, lines))
        .isEqualTo(new Outcome(0, "2 files with 3 policies checked as draft: nothing found\n", ""));
    assertThat(Outcome.withInput(nulls, "check", "--accept-null", "--before", policy, "-").status())
        .isZero();
    assertThat(Outcome.of("report", policy).status()).isEqualTo(2);
    assertThat(Outcome.of("report", "--accept-null", policy).status()).isZero();
    assertThat(Outcome.of("diff", policy, policy).status()).isEqualTo(2);
    assertThat(Outcome.of("diff", "--accept-null", policy, policy))
        .isEqualTo(new Outcome(0, "no changes\n", ""));
  }

  private String file(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content).toString();
  }

  private static void write(Path pipe) {
    try {
      Files.writeString(pipe, POLICY);
    } catch (IOException e) {
      // Then what is read is empty, and the test fails.
    }
  }

  private static boolean madePipe(Path place) throws InterruptedException {
    try {
      Process process = new ProcessBuilder("mkfifo", place.toString()).start();
      return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}

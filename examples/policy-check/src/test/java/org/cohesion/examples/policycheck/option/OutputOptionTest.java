package org.cohesion.examples.policycheck.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cohesion.examples.policycheck.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code --output} does to the file that it names. */
class OutputOptionTest {

  private static final String BARE = "{\"formatVersion\": \"1.0\"}\n";
  private static final String NO_WAIVERS = "{\"formatVersion\": \"1.0\", \"waivers\": []}\n";
  private static final String KEPT = "what stood there before\n";

  @TempDir private Path folder;
  private Path policy;

  @BeforeEach
  void writeAPolicy() throws IOException {
    policy = Files.writeString(folder.resolve("policy.json"), BARE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "report"})
  void isNoFileThatIsReadAsWell(String command) {
    assertThat(run(command, "--output", policy.toString(), policy.toString()))
        .isEqualTo(alsoRead(policy));
    assertThat(policy).hasContent(BARE);
    assertThat(names()).containsExactly("policy.json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "report"})
  void isNoFileThatIsReadUnderAnotherName(String command) throws IOException {
    Path spelt = folder.resolve(".").resolve("policy.json");
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("policy.json"));
    Path far = Files.createSymbolicLink(folder.resolve("far"), link);
    Path twin = Files.createLink(folder.resolve("twin"), policy);

    for (Path name : List.of(spelt, link, far, twin)) {
      assertThat(run(command, "--output", name.toString(), policy.toString()))
          .isEqualTo(alsoRead(name));
      assertThat(run(command, "--output", policy.toString(), name.toString()))
          .isEqualTo(alsoRead(policy));
    }

    assertThat(policy).hasContent(BARE);
    assertThat(Files.isSymbolicLink(link)).isTrue();
  }

  @Test
  void isNoPolicyThatIsNotReadEither() throws IOException {
    Files.createDirectory(folder.resolve(".hidden"));
    for (String name : List.of(".hidden/other.json", "excluded.json")) {
      Path other = Files.writeString(folder.resolve(name), BARE);

      assertThat(
              run(
                  "check",
                  "--exclude",
                  "excluded.json",
                  "--output",
                  other.toString(),
                  folder.toString()))
          .isEqualTo(
              new Outcome(
                  2,
                  "",
                  "policy-check: "
                      + other
                      + " holds a policy, so nothing was written; name another file to write to\n"));
      assertThat(other).hasContent(BARE);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "report"})
  void isNotTheFileOfWaivers(String command) throws IOException {
    Path waivers = Files.writeString(folder.resolve("w.json"), NO_WAIVERS);

    assertThat(
            run(
                command,
                "--waivers",
                waivers.toString(),
                "--output",
                waivers.toString(),
                policy.toString()))
        .isEqualTo(alsoRead(waivers));
    assertThat(waivers).hasContent(NO_WAIVERS);
  }

  @Test
  void isNoPolicyOfAFolderThatIsChecked() {
    assertThat(run("check", "--output", policy.toString(), folder.toString()))
        .isEqualTo(alsoRead(policy));
    assertThat(policy).hasContent(BARE);
  }

  @ParameterizedTest
  @CsvSource({
    "json, en, '{\"formatVersion\": \"1.0\"}'",
    "json, en, '{}'",
    "text, en, '{\"formatVersion\": \"1.0\"}'",
    "text, cy, '{\"formatVersion\": \"1.0\"}'",
    "text, en, '{}'",
    "text, cy, '{}'"
  })
  void mayBeTheEarlierReportInAFolderThatIsChecked(String format, String locale, String document)
      throws IOException {
    Files.writeString(policy, document);
    Path report = folder.resolve("report.json");
    String[] arguments = {
      "--format", format, "--locale", locale, "--output", report.toString(), folder.toString()
    };

    Outcome first = run("check", arguments);
    String written = Files.readString(report);
    Outcome second = run("check", arguments);

    assertThat(first.err()).isEmpty();
    assertThat(second).isEqualTo(first);
    assertThat(report).content().isEqualTo(written).doesNotContain("report.json:");
  }

  @Test
  void mayBeAnEmptyFileInAFolderThatIsChecked() throws IOException {
    Path report = Files.writeString(folder.resolve("report.json"), "\n");

    assertThat(run("check", "--output", report.toString(), folder.toString()))
        .isEqualTo(new Outcome(0, "", ""));
    assertThat(report).hasContent("1 file checked as draft: nothing found");
  }

  @Test
  void isNoEarlierReportThatTheUserNamesAsAPolicy() throws IOException {
    Path report = folder.resolve("report.json");
    run("check", "--output", report.toString(), policy.toString());
    String written = Files.readString(report);

    assertThat(run("check", "--output", report.toString(), report.toString()))
        .isEqualTo(alsoRead(report));
    assertThat(report).content().isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"files\": [\"a.ts\"]}",
        "{\"files\": [], \"references\": []}",
        "{\"formatVersion\": \"1.0\", \"title\": \"1 file checked: nothing found\"}",
        "{\n1 file checked: nothing found\n}",
        "not: a report"
      })
  void isNothingElseInAFolderThatIsChecked(String content) throws IOException {
    Path other = Files.writeString(folder.resolve("other.json"), content);

    assertThat(run("check", "--output", other.toString(), folder.toString()))
        .isEqualTo(alsoRead(other));
    assertThat(other).hasContent(content);
  }

  @Test
  void mayBeAFileThatIsExcluded() throws IOException {
    Path other = Files.writeString(folder.resolve("other.json"), "{\"files\": [1]}");

    assertThat(
            run("check", "--exclude", "o*", "--output", other.toString(), folder.toString()).err())
        .isEmpty();
    assertThat(other).hasContent("1 file checked as draft: nothing found; left out: 1 excluded");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json"})
  void staysAsItWasIfNothingCanBeChecked(String format) throws IOException {
    Path old = Files.writeString(folder.resolve("old.txt"), KEPT);
    String missing = folder.resolve("x.json").toString();
    String complaint = "policy-check: no such file or folder: " + missing + "\n";

    for (String command : List.of("check", "report")) {
      assertThat(run(command, "--format", format, "--output", old.toString(), missing))
          .isEqualTo(new Outcome(2, "", complaint));
      assertThat(old).hasContent(KEPT);
      assertThat(names()).containsExactly("old.txt", "policy.json");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "report"})
  void staysAsItWasIfThereAreMistakesInTheWaivers(String command) throws IOException {
    Path old = Files.writeString(folder.resolve("old.txt"), KEPT);
    Path waivers = Files.writeString(folder.resolve("w.json"), "[]");
    String[] arguments = {"--waivers", waivers.toString(), policy.toString()};

    Outcome printed = run(command, arguments);
    Outcome written = run(command, with(arguments, "--output", old.toString()));

    assertThat(written).isEqualTo(printed);
    assertThat(written.out()).contains("[json.wrong-type]");
    assertThat(written.status()).isEqualTo(2);
    assertThat(old).hasContent(KEPT);
  }

  @Test
  void staysAsItWasIfThereIsNoPolicyToReportOn() throws IOException {
    Path old = Files.writeString(folder.resolve("old.txt"), KEPT);
    Files.writeString(policy, "[]");

    assertThat(run("report", "--output", old.toString(), policy.toString()))
        .isEqualTo(run("report", policy.toString()));
    assertThat(old).hasContent(KEPT);
  }

  @Test
  void holdsWhatCouldBeCheckedIfNotEverythingCould() {
    Path report = folder.resolve("report.txt");
    String missing = folder.resolve("x.json").toString();

    Outcome outcome = run("check", "--output", report.toString(), policy.toString(), missing);

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(report).hasContent("1 file checked as draft: nothing found; 1 not read");
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "report"})
  void needsAName(String command) {
    assertThat(run(command, "--output", "", policy.toString()))
        .isEqualTo(new Outcome(2, "", "policy-check: no file is named to write to\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "report"})
  void needsAFolder(String command) {
    String file = folder.resolve("none").resolve("report.txt").toString();

    assertThat(run(command, "--output", file, policy.toString()))
        .isEqualTo(
            new Outcome(
                2, "", "policy-check: cannot write to " + file + ": there is no such folder\n"));
  }

  @Test
  void isNoFolder() {
    for (String name : List.of(folder.toString(), folder + "/", folder + "/none/")) {
      assertThat(run("check", "--output", name, policy.toString()))
          .isEqualTo(
              new Outcome(2, "", "policy-check: cannot write to " + name + ": it is a folder\n"));
    }
    assertThat(names()).containsExactly("policy.json");
  }

  @Test
  void needsPermission() throws IOException {
    Path old = Files.writeString(folder.resolve("old.txt"), KEPT);
    Files.setPosixFilePermissions(old, PosixFilePermissions.fromString("r--r--r--"));
    assumeTrue(!Files.isWritable(old), "this user may write everywhere");

    assertThat(run("check", "--output", old.toString(), policy.toString()))
        .isEqualTo(
            new Outcome(2, "", "policy-check: cannot write to " + old + ": permission denied\n"));
    assertThat(old).hasContent(KEPT);
  }

  @Test
  void doesNotFollowLinksInCircles() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("a"), Path.of("b"));
    Files.createSymbolicLink(folder.resolve("b"), Path.of("a"));

    assertThat(run("check", "--output", link.toString(), policy.toString()))
        .isEqualTo(
            new Outcome(
                2, "", "policy-check: cannot write to " + link + ": the link leads to itself\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-------", "rw-rw-rw-", "rwxr-x---"})
  void keepsItsPermissions(String permissions) throws IOException {
    Path old = Files.writeString(folder.resolve("old.txt"), KEPT);
    Set<PosixFilePermission> wanted = PosixFilePermissions.fromString(permissions);
    Files.setPosixFilePermissions(old, wanted);

    run("check", "--output", old.toString(), policy.toString());

    assertThat(old).hasContent("1 file checked as draft: nothing found");
    assertThat(Files.getPosixFilePermissions(old)).isEqualTo(wanted);
  }

  @Test
  void keepsItsOwnerAndGroupIfTheSystemAllowsIt() throws IOException {
    Path old = Files.writeString(folder.resolve("old.txt"), KEPT);
    try {
      Files.setAttribute(old, "unix:uid", 12_345);
      Files.setAttribute(old, "unix:gid", 12_346);
    } catch (IOException | UnsupportedOperationException e) {
      assumeTrue(false, "this user may not give files away");
    }

    run("check", "--output", old.toString(), policy.toString());

    assertThat(old).hasContent("1 file checked as draft: nothing found");
    assertThat(Files.readAttributes(old, "unix:uid,gid"))
        .containsEntry("uid", 12_345)
        .containsEntry("gid", 12_346);
  }

  @Test
  void hasThePermissionsOfAnyNewFileIfItIsNew() throws IOException {
    Path report = folder.resolve("report.txt");

    run("check", "--output", report.toString(), policy.toString());

    assertThat(Files.getPosixFilePermissions(report))
        .isEqualTo(Files.getPosixFilePermissions(policy));
  }

  @Test
  void isWrittenThroughALinkWhetherOrNotTheFileIsThere() throws IOException {
    Path below = Files.createDirectory(folder.resolve("below"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("below", "report.txt"));

    for (int time = 0; time < 2; time++) {
      run("check", "--output", link.toString(), policy.toString());

      assertThat(Files.isSymbolicLink(link)).isTrue();
      assertThat(Files.isRegularFile(below.resolve("report.txt"), LinkOption.NOFOLLOW_LINKS))
          .isTrue();
      assertThat(link).hasContent("1 file checked as draft: nothing found");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "/dev/stdout", "/dev/fd/1", "/dev/./stdout", "link"})
  void mayBeStandardOutput(String name) throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("/dev/stdout"));
    String output = name.equals("link") ? link.toString() : name;
    assumeTrue(output.equals("-") || Files.exists(Path.of("/dev/stdout")));

    for (String command : List.of("check", "report")) {
      assertThat(run(command, "--output", output, policy.toString()))
          .isEqualTo(run(command, policy.toString()));
    }
  }

  @Test
  void mayBeADevice() {
    Path nothing = Path.of("/dev/null");
    assumeTrue(Files.exists(nothing));

    assertThat(run("check", "--output", nothing.toString(), policy.toString()))
        .isEqualTo(new Outcome(0, "", ""));
    assertThat(Files.isRegularFile(nothing)).isFalse();
  }

  @Test
  void saysThatADeviceIsFull() {
    assumeTrue(Files.exists(Path.of("/dev/full")));

    assertThat(run("check", "--output", "/dev/full", policy.toString()))
        .isEqualTo(
            new Outcome(
                2, "", "policy-check: cannot write to /dev/full: No space left on device\n"));
  }

  private static Outcome alsoRead(Path file) {
    return new Outcome(
        2,
        "",
        "policy-check: "
            + file
            + " is also read, so nothing was written; name another file to write to\n");
  }

  private static Outcome run(String command, String... more) {
    return Outcome.of(
        with(new String[] {command, "--profile", "draft", "--as-of", "2026-11-22"}, more));
  }

  private static String[] with(String[] arguments, String... more) {
    return Stream.of(arguments, more).flatMap(Arrays::stream).toArray(String[]::new);
  }

  private List<String> names() {
    String[] names = folder.toFile().list();
    return Stream.of(names == null ? new String[0] : names).sorted().toList();
  }
}

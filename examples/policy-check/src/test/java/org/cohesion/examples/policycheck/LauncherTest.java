package org.cohesion.examples.policycheck;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code bin/policy-check}, with a jar of what is being tested. */
@Timeout(180)
class LauncherTest {

  private static final String[] CHECK = {
    "check", "--as-of", "2026-12-01", Path.of("../policies/slips.json").toAbsolutePath().toString()
  };

  @TempDir private static Path all;
  private static Path launcher;
  private static Path jar;

  @TempDir private Path folder;
  private Path cache;
  private Path home;

  @BeforeAll
  static void install() throws IOException {
    assumeTrue(File.separatorChar == '/', "the launcher is for a POSIX shell");
    Path place = Files.createDirectories(all.resolve("with spaces"));
    launcher = Files.copy(Path.of("bin/policy-check"), place.resolve("policy-check"));
    assertThat(launcher.toFile().setExecutable(true)).isTrue();
    jar = place.resolve("policy-check.jar");
    PackedJar.write(jar);
  }

  @BeforeEach
  void wrapJava() throws IOException {
    cache = folder.resolve("the cache");
    home = javaHome("17.0.99");
  }

  @Test
  void makesTheArchiveOnceAndUsesItFromThenOn() throws Exception {
    Outcome plain = run(folder, List.of(java(), "-jar", jar.toString()), "", CHECK);

    Outcome first = launch(CHECK);
    Path archive = onlyArchive();
    FileTime made = Files.getLastModifiedTime(archive);
    Outcome second = launch(CHECK);

    assertThat(plain.status()).isOne();
    assertThat(first).isEqualTo(plain);
    assertThat(second).isEqualTo(plain);
    assertThat(onlyArchive()).isEqualTo(archive);
    assertThat(Files.getLastModifiedTime(archive)).isEqualTo(made);
    assertThat(runs()).hasSize(3).first().asString().contains("-XX:ArchiveClassesAtExit=");
    assertThat(runs().subList(1, 3)).allMatch(run -> run.contains("SharedArchiveFile=" + archive));
    // The Java machine itself would say nothing if it could not use it.
    assertThat(
            run(
                folder,
                List.of(
                    java(),
                    "-Xshare:on",
                    "-XX:SharedArchiveFile=" + archive,
                    "-jar",
                    jar.toString()),
                "",
                CHECK))
        .isEqualTo(plain);
  }

  @Test
  void findsTheProgramAndWhatItIsMadeOfInTheArchive() throws Exception {
    // Java 17 takes no classes from an archive if the path of their jar has a space.
    Path place = Files.createDirectory(folder.resolve("plain"));
    Path launcherThere = Files.copy(launcher, place.resolve("policy-check"), COPY_ATTRIBUTES);
    Path jarThere = Files.copy(jar, place.resolve("policy-check.jar"), COPY_ATTRIBUTES);
    run(folder, List.of(launcherThere.toString()), "", "--version");
    String archive = "-XX:SharedArchiveFile=" + onlyArchive();
    List<String> java =
        List.of(java(), "-Xlog:class+load", archive, "-jar", jarThere.toRealPath().toString());
    String sound = Path.of("../policies/sound.json").toAbsolutePath().toString();

    Outcome outcome = run(folder, java, "", "check", sound);

    assertThat(outcome.out().lines().filter(line -> line.endsWith("/policy-check.jar")))
        .hasSizeLessThan(20)
        .noneMatch(line -> line.contains(" picocli."));
  }

  @Test
  void makesTheNewerKindOfArchiveWithTheNewerJava() throws Exception {
    assumeTrue(Runtime.version().feature() >= 25, "older Java has no such archive");
    home = javaHome("25.0.99");

    Outcome first = launch(CHECK);
    Outcome second = launch(CHECK);

    assertThat(first.status()).isOne();
    assertThat(second).isEqualTo(first);
    assertThat(onlyArchive()).isNotEmptyFile();
    assertThat(runs()).hasSize(3).first().asString().contains("-XX:AOTCacheOutput=");
    assertThat(runs().subList(1, 3))
        .allMatch(run -> run.contains("-XX:AOTCache=" + cache.resolve("policy-check-25.0.99-")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"17", "18.0.2", "24.0.1", "25", "25.0.3", "25.0.3.1"})
  void makesTheOlderKindWhereTheNewerIsNotSound(String version) throws Exception {
    home = javaHome(version);

    launch("--version");

    assertThat(runs()).first().asString().contains("-XX:ArchiveClassesAtExit=");
  }

  @Test
  void letsSeveralFirstRunsMakeItAtOnce() throws Exception {
    Outcome plain = run(folder, List.of(java(), "-jar", jar.toString()), "", CHECK);
    ExecutorService runs = Executors.newFixedThreadPool(2);
    try {
      List<Future<Outcome>> outcomes =
          runs.invokeAll(List.of(() -> launch(CHECK), () -> launch(CHECK)));

      for (Future<Outcome> outcome : outcomes) {
        assertThat(outcome.get()).isEqualTo(plain);
      }
    } finally {
      runs.shutdown();
    }
    assertThat(onlyArchive()).isNotEmptyFile();
  }

  @Test
  void leavesItsPlaceToJavaSoThatSignalsReachIt() throws Exception {
    launch("--version");
    ProcessBuilder builder = new ProcessBuilder(launcher.toString(), "check", "-");
    builder.environment().put("COHESION_CACHE", cache.toString());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process process = builder.start();
    try {
      while (!process.info().command().map(c -> c.endsWith("/bin/java")).orElse(false)) {
        assertThat(process.isAlive()).isTrue();
        Thread.sleep(10);
      }
      process.destroy();

      assertThat(process.waitFor()).isEqualTo(128 + 15);
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void makesItAnewForAnotherJar() throws Exception {
    launch("--version");
    Path old = onlyArchive();
    Files.setLastModifiedTime(jar, FileTime.fromMillis(1_700_000_000_000L));

    assertThat(launch("--version").err()).isEmpty();
    assertThat(onlyArchive()).isNotEqualTo(old);
  }

  @Test
  void makesNoSecondTryWhereJavaMakesNone() throws Exception {
    Files.createDirectories(cache);
    launch("--version");
    Path archive = onlyArchive();
    Files.delete(archive);
    Files.createFile(archive);
    int before = runs().size();

    assertThat(launch("--version").status()).isZero();
    assertThat(runs()).hasSize(before + 1).last().asString().doesNotContain("SharedArchive");
  }

  @Test
  void runsWithoutWhereNothingCanBeKept() throws Exception {
    cache = Files.createFile(folder.resolve("file")).resolve("below");

    Outcome outcome = launch("explain", "review.missing");

    assertThat(outcome).isEqualTo(Outcome.of("explain", "review.missing"));
    assertThat(runs()).hasSize(1).first().asString().doesNotContain("Archive");
  }

  @Test
  void handsOnStandardInputAndIsFoundThroughLinks() throws Exception {
    Path link = Files.createSymbolicLink(all.resolve("a link"), launcher);
    Path further = Files.createSymbolicLink(all.resolve("further"), Path.of("a link"));
    String input = "{\"formatVersion\": \"1.0\"}";
    String[] typed = {"check", "--profile", "draft", "-"};

    assertThat(run(folder, List.of(further.toString()), input, typed))
        .isEqualTo(Outcome.withInput(input, typed));
    assertThat(link).exists();
  }

  @Test
  void takesMoreCareOfWhatMayTakeLong() throws Exception {
    cache = Files.createFile(folder.resolve("file")).resolve("below");
    Path lines = Files.writeString(folder.resolve("x.ndjson"), "{\"formatVersion\": \"1.0\"}\n");

    launch(CHECK);
    launch("check", lines.toString());
    launch("check", folder.toString());

    assertThat(runs().stream().map(run -> run.contains("TieredStopAtLevel=1")))
        .containsExactly(true, false, false);
  }

  @Test
  void leavesTheCollectorToTheUser() throws Exception {
    ProcessBuilder builder = new ProcessBuilder(launcher.toString(), "--version");
    builder.environment().put("COHESION_CACHE", cache.toString());
    builder.environment().put("JAVA_HOME", home.toString());
    builder.environment().put("JDK_JAVA_OPTIONS", "-XX:+UseParallelGC");
    Process process = builder.redirectErrorStream(true).start();
    process.getInputStream().readAllBytes();

    assertThat(process.waitFor()).isZero();
    assertThat(runs()).hasSize(2).last().asString().doesNotContain("UseSerialGC");
    assertThat(onlyArchive()).isNotEmptyFile();
  }

  @Test
  void saysThatThereIsNoJavaOrTooOldAOne() throws Exception {
    home = javaHome("11.0.2");
    assertThat(launch("--version"))
        .isEqualTo(
            new Outcome(
                2,
                "",
                "policy-check: needs Java 17 or later, but "
                    + home.resolve("bin/java")
                    + " is Java 11.0.2\n"));

    home = folder.resolve("none");
    assertThat(launch("--version"))
        .isEqualTo(new Outcome(2, "", "policy-check: JAVA_HOME has no bin/java: " + home + "\n"));
  }

  private Outcome launch(String... arguments) throws Exception {
    return run(folder, List.of(launcher.toString()), "", arguments);
  }

  private Outcome run(Path work, List<String> program, String input, String... arguments)
      throws Exception {
    List<String> command = new ArrayList<>(program);
    command.addAll(List.of(arguments));
    File err = Files.createTempFile(all, "err", "").toFile();
    File out = Files.createTempFile(all, "out", "").toFile();
    ProcessBuilder builder = new ProcessBuilder(command).directory(work.toFile());
    Map<String, String> environment = builder.environment();
    environment.put("COHESION_CACHE", cache.toString());
    environment.put("JAVA_HOME", home.toString());
    Process process = builder.redirectOutput(out).redirectError(err).start();
    try (OutputStream in = process.getOutputStream()) {
      in.write(input.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      // It need not read.
    }
    int status = process.waitFor();
    return new Outcome(status, Files.readString(out.toPath()), Files.readString(err.toPath()));
  }

  private Path onlyArchive() throws IOException {
    try (Stream<Path> files = Files.list(cache)) {
      List<Path> found = files.toList();
      assertThat(found).hasSize(1);
      return found.get(0);
    }
  }

  /** What Java was started with, a line for each run. */
  private List<String> runs() throws IOException {
    return Files.readAllLines(folder.resolve("runs"));
  }

  /** A folder that passes for that of Java, and notes how it is started. */
  private Path javaHome(String version) throws IOException {
    Path place = folder.resolve("java " + version);
    Files.createDirectories(place.resolve("bin"));
    Files.writeString(place.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    Path script =
        Files.writeString(
            place.resolve("bin/java"),
            "#!/bin/sh\necho \"$*\" >> '%s'\nexec '%s' \"$@\"\n"
                .formatted(folder.resolve("runs"), java()));
    assertThat(script.toFile().setExecutable(true)).isTrue();
    return place;
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}

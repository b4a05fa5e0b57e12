package org.cohesion.examples.policycheck.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cohesion.examples.policycheck.Outcome;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.FindingTexts;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Policy;
import org.cohesion.text.PrintableText;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Rules of a vendor's whose jar stands on the class path are used like the library's own. */
class InstalledRulesTest {

  private static final String BARE = "{\"formatVersion\": \"1.0\"}";

  @TempDir private Path jar;
  private ClassLoader before;

  @BeforeEach
  void rememberTheLoader() {
    before = Thread.currentThread().getContextClassLoader();
  }

  @AfterEach
  void putTheLoaderBack() {
    Thread.currentThread().setContextClassLoader(before);
  }

  /** A vendor's rule: every policy is found to be one. */
  public static final class Always implements PolicyRule {

    private static final String PAGE =
        "# It is a policy\n\n## Source\n\nThe vendor, s. 3. Nobody else.\n";

    /** Makes the rule; the service loader calls this. */
    public Always() {}

    @Override
    public RuleInfo info() {
      return RuleInfo.of(kind("vendor.always", PAGE)).alsoInDraft();
    }

    @Override
    public void check(Policy policy, RuleContext context) {
      context.report(Finding.of(info().kind(), JsonPointer.ROOT));
    }
  }

  /** Another one, about which nobody wrote a page. */
  public static final class WithoutPage implements PolicyRule {

    /** Makes the rule; the service loader calls this. */
    public WithoutPage() {}

    @Override
    public RuleInfo info() {
      return RuleInfo.of(kind("vendor.never", ""));
    }

    @Override
    public void check(Policy policy, RuleContext context) {}
  }

  /** One whose texts would obey a terminal's commands. */
  public static final class Hostile implements PolicyRule {

    /** Makes the rule; the service loader calls this. */
    public Hostile() {}

    @Override
    public RuleInfo info() {
      return RuleInfo.of(
              kind(
                  "vendor.hostile", "# It \u001b[2J is\u202e\n\n## Source\n\nA law\udb40\udc41.\n"))
          .alsoInDraft();
    }

    @Override
    public void check(Policy policy, RuleContext context) {}
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rules",
        "rules --format csv",
        "rules --format json",
        "rules --locale cy",
        "explain vendor.hostile"
      })
  void theirTextsAreEscaped(String line) throws IOException {
    install(Hostile.class.getName());

    String out = Outcome.of(line.split(" ")).out();

    assertThat(out).containsIgnoringCase("It \\u001b[2J is\\u202e");
    assertThat(out).contains("A law\\udb40\\udc41.");
    assertThat(out.codePoints()).allMatch(c -> c == '\n' || c == '\r' || PrintableText.isSeen(c));
  }

  @Test
  void checkAndReportRunThem() throws IOException {
    install(Always.class.getName());

    assertThat(Outcome.withInput(BARE, "check", "--profile", "draft", "-").outLines())
        .contains("-:1:1: warning: this is a policy [vendor.always]");
    assertThat(Outcome.withInput(BARE, "report", "--profile", "draft", "-").out())
        .containsPattern("found something: 1\\n {4}vendor.always\\n");
  }

  @Test
  void theyAreListedAndExplained() throws IOException {
    install(Always.class.getName(), WithoutPage.class.getName());

    assertThat(Outcome.of("rules").out())
        .containsPattern("vendor.always +warning +draft, adopted +It is a policy\\n")
        .contains("\n    Source: The vendor, s. 3.\n")
        .containsPattern("vendor.never +warning +adopted +\\n");
    assertThat(Outcome.of("explain", "vendor.always")).isEqualTo(new Outcome(0, Always.PAGE, ""));
    assertThat(Outcome.of("explain", "vendor.never"))
        .isEqualTo(
            new Outcome(
                2,
                "",
                "policy-check: whoever made the rule vendor.never wrote no page about it\n"));
  }

  /** One that fails as no rule should on policies with certain titles. */
  public static final class Fragile implements PolicyRule {

    /** Makes the rule; the service loader calls this. */
    public Fragile() {}

    @Override
    public RuleInfo info() {
      return RuleInfo.of(kind("vendor.fragile", "")).alsoInDraft();
    }

    @Override
    public void check(Policy policy, RuleContext context) {
      if (policy.getTitle().filter("heavy"::equals).isPresent()) {
        throw new OutOfMemoryError("heavy");
      }
      if (policy.getTitle().filter("wrong"::equals).isPresent()) {
        throw new AssertionError("wrong");
      }
    }
  }

  /** One that has no words in Welsh, and fails when asked for them. */
  public static final class Speechless implements PolicyRule {

    /** Makes the rule; the service loader calls this. */
    public Speechless() {}

    @Override
    public RuleInfo info() {
      FindingTexts texts =
          FindingTexts.of(
              name -> {
                if (name.contains("cy")) {
                  throw new IllegalStateException("speechless");
                }
                return new ByteArrayInputStream(
                    "org.cohesion.vendor.speechless = this".getBytes(StandardCharsets.UTF_8));
              });
      return RuleInfo.of(FindingKind.warning("vendor.speechless", texts)).alsoInDraft();
    }

    @Override
    public void check(Policy policy, RuleContext context) {
      context.report(Finding.of(info().kind(), JsonPointer.ROOT));
    }
  }

  @Test
  void theyEndTheCheckOfOneFileAndNotTheRun() throws IOException {
    install(Fragile.class.getName());
    Path folder = Files.createDirectory(jar.resolve("policies"));
    for (String title : List.of("calm", "heavy", "wrong", "zealous")) {
      String policy = "{\"formatVersion\": \"1.0\", \"title\": \"" + title + "\"}";
      Files.writeString(folder.resolve(title + ".json"), policy);
      Files.writeString(folder.resolve(title + ".ndjson"), policy + "\n" + policy + "\n");
    }

    Outcome text = Outcome.of("check", "--profile", "draft", folder.toString());
    Outcome json = Outcome.of("check", "--format", "json", folder.toString());

    assertThat(text)
        .isEqualTo(
            new Outcome(
                2,
                "4 files with 6 policies checked as draft: nothing found; 4 not read\n",
                """
                policy-check: cannot read heavy.json: there is not enough memory
                policy-check: cannot read heavy.ndjson: there is not enough memory
                policy-check: cannot read wrong.json: internal error: java.lang.AssertionError
                policy-check: cannot read wrong.ndjson: internal error: java.lang.AssertionError
                """
                    .replace("read ", "read " + folder + "/")));
    assertThat(JsonMapper.shared().readTree(json.out()).at("/unread")).hasSize(4);
    assertThat(json.status()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json"})
  void theirFindingsAreNotHalfPrinted(String format) throws IOException {
    install(Speechless.class.getName());

    Outcome outcome = Outcome.withInput(BARE, "check", "--locale", "cy", "--format", format, "-");

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err())
        .isEqualTo(
            "policy-check: cannot read standard input: internal error:"
                + " java.lang.IllegalStateException\n");
    if (format.equals("json")) {
      assertThat(JsonMapper.shared().readTree(outcome.out()).at("/unread/0/path").asString())
          .isEqualTo("-");
    }
  }

  @Test
  void aRuleThatCannotBeMadeIsSaidInOneLine() throws IOException {
    install("org.example.Missing");

    Outcome outcome = Outcome.withInput(BARE, "check", "-");

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .startsWith("policy-check: internal error: ")
        .contains("org.example.Missing")
        .hasLineCount(1);
  }

  private void install(String... classes) throws IOException {
    Path services = Files.createDirectories(jar.resolve("META-INF/services"));
    Files.write(services.resolve(PolicyRule.class.getName()), List.of(classes));
    Thread.currentThread()
        .setContextClassLoader(new URLClassLoader(new URL[] {jar.toUri().toURL()}, before));
  }

  private static FindingKind kind(String id, String page) {
    FindingTexts texts =
        FindingTexts.of(
            name -> {
              String text =
                  name.endsWith(".md") ? page : "org.cohesion." + id + " = this is a policy";
              return text.isEmpty()
                  ? null
                  : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            });
    return FindingKind.warning(id, texts);
  }
}

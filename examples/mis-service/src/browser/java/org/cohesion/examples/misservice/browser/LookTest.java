package org.cohesion.examples.misservice.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.cohesion.examples.misservice.Policies;
import org.cohesion.examples.misservice.TestService;
import org.cohesion.examples.misservice.page.Stored;
import org.cohesion.examples.policyreport.browser.Browser;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Policy;
import org.cohesion.school.School;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** Whether everybody can use each page, and how it looks. */
@TestInstance(Lifecycle.PER_CLASS)
class LookTest {

  private static final Path FOLDER = Path.of("target", "browser");

  private static final String LONG = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch";

  private Browser browser;
  private Person school;

  /** Comes to a page. */
  private interface Way {
    void go() throws IOException;
  }

  @BeforeAll
  void start() throws IOException {
    Files.createDirectories(FOLDER);
    browser = Browser.start();
    school = new Person(browser);
    TestService.shared().clear();
    Stored.example("sound", "999001");
    Stored.policy(changed("999001"), "999001");
    Stored.example("slips", "999002");
    Stored.policy(usual("999007"), "999007");
    Stored.example("draft", "999003");
    Stored.example("cymraeg", "999004");
    Stored.policy(longNames("999006"), "999006");
    for (int i = 0; i < 25; i++) {
      Stored.example("nursery", Integer.toString(999_100 + i));
    }
    browser.look(1280, false);
    school.signIn("writer");
  }

  /** A policy in which as much is found as usual: slips that cannot be stored are mended. */
  private static Policy usual(String urn) {
    String slips =
        Stored.text(Policies.of("slips", urn))
            .replace("\"Weekly reading support from\"", "\"Weekly reading support by parents.\"")
            .replace("tell the parents and\"", "tell the parents.\"")
            .replace("across the valley partnership:\"", "across the valley partnership.\"")
            .replace("\"Equality and excellence\"", "\"Equity and excellence\"")
            .replace("\"aim-4\"", "\"aim-2\"")
            .replaceFirst("\"[\\h\\v]+\",", "\"We all live in one village.\",")
            .replaceFirst(
                "(?s)]\\s*},\\s*\\{\\s*\"strand\": \"engagement-and-extended-services\",\\s*\"heading\": \"[^\"]*\",\\s*\"procedures\": \\[\\s*(\\{\\s*\"id\": \"proc-9\")",
                ",$1");
    return PolicyJson.decodeText(slips).orThrow();
  }

  /** The sound example with some changes of each kind. */
  private static Policy changed(String urn) {
    String text = Stored.text(Policies.of("sound", urn));
    return PolicyJson.decodeText(
            text.replaceFirst("(\"title\": \")", "$1Our ")
                .replaceFirst("\"motto\": [^\\n]*\\n", "")
                .replaceFirst("(\"statement\": \"[^\"]*)\"", "$1 So says the law.\"")
                .replaceFirst("(\"audience\": \\[)", "$1\"Neighbours\","))
        .orThrow();
  }

  private static Policy longNames(String urn) {
    Policy policy = Policies.of("values", urn);
    School named =
        policy.getSchool().orElseThrow().toBuilder().name(LONG + LONG + " School").build();
    return policy.toBuilder().title(LONG + "-" + LONG).school(named).build();
  }

  @AfterAll
  void end() throws IOException {
    browser.close();
  }

  private Map<String, Way> pages() {
    Map<String, Way> pages = new LinkedHashMap<>();
    pages.put("schools", () -> school.open("/?lang=en"));
    pages.put("schools-cy", () -> school.open("/?lang=cy"));
    pages.put("school", () -> school.open("/schools/999002?lang=en"));
    pages.put("school-sound", () -> school.open("/schools/999001?lang=en&stored=2"));
    pages.put("school-cy", () -> school.open("/schools/999004?lang=cy"));
    pages.put("school-long", () -> school.open("/schools/999006?lang=en"));
    pages.put("older", () -> school.open("/schools/999001/versions/1?lang=en"));
    pages.put("compare", () -> school.open("/schools/999001/compare?lang=en"));
    pages.put("due", () -> school.open("/due?lang=en"));
    pages.put("new", () -> school.open("/new?lang=en"));
    pages.put("edit", () -> school.open("/schools/999002/edit?lang=en"));
    pages.put("refused", this::refused);
    pages.put("conflict", this::conflict);
    pages.put("draft", () -> draft("draft.s2.docx"));
    pages.put("draft-slips", () -> draft("slips.s2.docx"));
    pages.put("draft-refused", this::draftRefused);
    pages.put("upload-refused", this::uploadRefused);
    pages.put("compare-turned", () -> school.open("/schools/999001/compare?lang=en&from=2&to=1"));
    pages.put("missing", () -> school.open("/nowhere?lang=en"));
    pages.put("stale", this::stale);
    pages.put("sign-in", this::signedOut);
    pages.put("sign-in-refused", this::signInRefused);
    return pages;
  }

  private void refused() {
    school.open("/new?lang=en");
    set("#text", new String(Policies.document("mistakes"), StandardCharsets.UTF_8));
    school.find("#policy button").click();
    school.waitFor(".problems");
  }

  /** Somebody else was faster: the version that the form is about is not the newest. */
  private void conflict() {
    school.open("/new?lang=en");
    set("#text", Stored.text(Policies.titled("My policy", "999001")));
    school.find("#policy button").click();
    school.waitFor("#differences");
  }

  private void draft(String name) {
    school.open("/new?lang=en");
    school
        .find("#file")
        .sendKeys(
            Path.of("../policy-import/src/test/documents/docx", name)
                .toAbsolutePath()
                .normalize()
                .toString());
    school.find("form[action='/upload'] button").click();
    school.waitFor("#found");
  }

  private void draftRefused() {
    draft("slips.s2.docx");
    set("#text", school.written().replace("\"2026-09\"", "\"2027-03\""));
    school.find("#policy button").click();
    school.waitFor(".problems");
  }

  private void uploadRefused() {
    school.open("/new?lang=en");
    browser.driver().executeScript("document.querySelector('#file').required = false");
    school.find("#upload-urn").sendKeys("12");
    school.find("form[action='/upload'] button").click();
    school.waitFor(".problems");
  }

  private void stale() {
    school.open("/new?lang=en");
    set("#text", "{\"title\": \"Our policy\"}");
    browser.driver().manage().deleteCookieNamed("JSESSIONID");
    school.find("#policy button").click();
    school.waitFor("textarea[readonly]");
  }

  private void signInRefused() {
    signedOut();
    school.find("#username").sendKeys("writer");
    school.find("#password").sendKeys("wrong");
    school.find("main form button").click();
    school.waitFor(".problems");
  }

  private void signedOut() {
    browser.forget();
    school.open("/login?lang=en");
  }

  private void set(String selector, String value) {
    browser
        .driver()
        .executeScript(
            "document.querySelector(arguments[0]).value = arguments[1]", selector, value);
  }

  @Test
  void isGoodForEverybody() throws IOException {
    String axe = resource("/axe.min.js");
    List<String> problems = new ArrayList<>();
    for (Map.Entry<String, Way> page : pages().entrySet()) {
      browser.complaints();
      page.getValue().go();
      for (int width : new int[] {360, 1280}) {
        for (boolean dark : new boolean[] {false, true}) {
          browser.look(width, dark);
          Files.write(
              FOLDER.resolve(name(page.getKey(), width, dark) + ".png"), browser.picture(width));
        }
      }
      for (int width : new int[] {360, 1280}) {
        for (boolean dark : new boolean[] {false, true}) {
          String name = name(page.getKey(), width, dark);
          browser.look(width, dark);
          browser
              .driver()
              .executeScript("document.querySelectorAll('details').forEach(d => d.open = true)");
          browser.driver().executeScript(axe);
          Object found =
              browser
                  .driver()
                  .executeAsyncScript(
                      "const done = arguments[0]; axe.run(document, {runOnly: ['wcag2a', 'wcag2aa',"
                          + " 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}).then(r => done(r.violations.map(v =>"
                          + " v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html + ' ' + n.failureSummary).join(' '))))");
          for (Object problem : (List<?>) Objects.requireNonNull(found)) {
            problems.add(name + ": " + problem);
          }
          long wide = browser.ask("return document.documentElement.scrollWidth", Long.class);
          if (wide > width) {
            problems.add(name + " is " + wide + " wide");
          }
        }
      }
      for (String complaint : browser.complaints()) {
        // The browser remarks on answers that are no success, which some of these are.
        if (!complaint.contains("the server responded with a status of")) {
          problems.add(page.getKey() + ": " + complaint);
        }
      }
      if (page.getKey().startsWith("sign-in")) {
        school.signIn("writer");
      }
    }

    assertThat(problems).isEmpty();
  }

  private static String name(String page, int width, boolean dark) {
    return page + "-" + width + (dark ? "-dark" : "-light");
  }

  @Test
  void letsTheKeyboardReachEverything() {
    browser.look(1280, false);
    for (String path : List.of("/", "/schools/999002", "/new", "/due")) {
      school.open(path);
      String all =
          "[...document.querySelectorAll('a[href], summary, button, select, textarea,"
              + " input:not([type=hidden])')].filter(e => e.checkVisibility())";
      long wanted = browser.ask("return " + all + ".length", Long.class);
      TreeSet<Long> reached = new TreeSet<>();
      for (int i = 0; i < wanted; i++) {
        new Actions(browser.driver()).sendKeys(Keys.TAB).perform();
        Map<?, ?> at =
            browser.ask(
                "const e = document.activeElement; const s = getComputedStyle(e); return {n: "
                    + all
                    + ".indexOf(e), seen: s.outlineStyle != 'none'}",
                Map.class);
        assertThat(at.get("seen")).as("%s, stop %s", path, i).isEqualTo(true);
        reached.add((Long) at.get("n"));
      }

      assertThat(reached).as(path).hasSize((int) wanted).doesNotContain(-1L);
    }
  }

  @Test
  void jumpsFromTheFindingToItsLineAndBack() {
    school.open("/schools/999002?lang=en");

    school.find(".stretch .tag a").click();
    String line = school.path().replaceAll(".*#", "");
    assertThat(line).matches("L\\d+");
    school.find("#" + line + " a.no").click();

    assertThat(school.path()).endsWith("#" + school.find(".stretch article").getDomAttribute("id"));
  }

  @Test
  void changesTheLanguageWithoutLosingWhatWasTyped() {
    refused();
    String typed = school.written();

    school.find(".languages button[value='cy']").click();
    school.waitFor("html[lang='cy']");

    assertThat(school.written()).isEqualTo(typed);
    school.open("/?lang=en");
  }

  /** {@code -Dpicture.write=true} renews the picture that is checked in. */
  @Test
  void hasAPictureForThosePassingBy() throws IOException {
    browser.look(1280, false);
    school.open("/schools/999007?lang=en");
    byte[] picture = browser.picture(1280, 1120);

    if (Boolean.getBoolean("picture.write")) {
      Files.write(Path.of("page.png"), picture);
    }

    assertThat(picture.length).isLessThan(200_000);
    assertThat(Path.of("page.png")).isNotEmptyFile();
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = LookTest.class.getResourceAsStream(name)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Objects.requireNonNull(in, name).transferTo(out);
      return out.toString(StandardCharsets.UTF_8);
    }
  }
}

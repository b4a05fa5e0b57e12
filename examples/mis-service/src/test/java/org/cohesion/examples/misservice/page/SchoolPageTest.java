package org.cohesion.examples.misservice.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cohesion.examples.misservice.Policies;
import org.cohesion.examples.misservice.TestService;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Policy;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SchoolPageTest {

  private static final String PAGE = "/schools/999002";

  private final Visitor reader = Visitor.signedIn("reader");

  @BeforeEach
  void forgetAll() {
    TestService.shared().clear();
  }

  @Test
  void hasEachFindingBesideItsLine() {
    Policy policy = Stored.example("slips", "999002");
    List<String> lines = Stored.text(policy).lines().toList();

    Document page = reader.get(PAGE);

    assertThat(page.select(".stretch")).isNotEmpty();
    for (Element stretch : page.select(".stretch")) {
      Element line = stretch.expectFirst(".hit .line");
      int number = Integer.parseInt(line.id().substring(1));
      assertThat(line.expectFirst("code").wholeText()).isEqualTo(lines.get(number - 1));
      assertThat(stretch.select("article .tag a").eachAttr("href")).containsOnly("#L" + number);
      assertThat(line.select("a.no").attr("href"))
          .isEqualTo("#" + stretch.expectFirst("article").id());
    }
    assertThat(page.select(".hit code").eachText())
        .contains("\"instrument\": \"Race Relations (Amendment) Act 2000\",");
  }

  @Test
  void hasEveryLineOnceAndLinksThatLeadSomewhere() {
    Policy policy = Stored.example("slips", "999002");
    long lines = Stored.text(policy).lines().count();

    Document page = reader.get(PAGE);

    assertThat(page.select(".source .line").eachAttr("id"))
        .doesNotHaveDuplicates()
        .hasSize((int) lines);
    for (Element link : page.select("a[href^=#]")) {
      assertThat(page.getElementById(link.attr("href").substring(1)))
          .as(link.outerHtml())
          .isNotNull();
    }
  }

  @Test
  void hasCoverageTimelineTermVersionsAndDownloads() {
    Stored.example("sound", "999002");

    Document page = reader.get(PAGE);

    assertThat(page.select("main h2").eachText())
        .containsExactly(
            "What was found",
            "What the policy covers",
            "What falls due",
            "Due this term",
            "Versions",
            "Download");
    assertThat(page.select("#due-term .lead").text())
        .startsWith("Autumn term: from 1 September 2026 to 31 December 2026.");
    assertThat(page.select("#versions").text()).contains("There is only one version");
    assertThat(page.select("#downloads a").eachAttr("href"))
        .containsExactly(
            PAGE + "/versions/1/policy.json",
            PAGE + "/versions/1/calendar.ics",
            PAGE + "/versions/1/report");
  }

  @Test
  void hasNoFormsForReadersButTheirOwn() {
    Stored.example("sound", "999002");

    assertThat(reader.get(PAGE).select("form").eachAttr("action")).containsExactly("/logout");
    assertThat(reader.page().select("a[href$=/edit]")).isEmpty();
    for (String path : List.of("/new", PAGE + "/edit", "/imports/abc")) {
      Document page = reader.get(path);
      assertThat(reader.status()).as(path).isEqualTo(403);
      assertThat(page.select("form").eachAttr("action")).as(path).containsExactly("/logout");
    }
    assertThat(Visitor.signedIn("writer").get(PAGE).select("form").eachAttr("action"))
        .containsExactly("/logout", "/upload");
  }

  @Test
  void showsOlderVersionsAndWhatChanged() {
    Stored.policy(Policies.titled("First title", "999002"), "999002");
    Stored.policy(Policies.titled("Second title", "999002"), "999002");

    Document older = reader.get(PAGE + "/versions/1");
    assertThat(older.select("h1").text()).isEqualTo("First title");
    assertThat(older.select(".notice").text())
        .isEqualTo("This is version 1, which is not the newest. See the newest version");

    Document changes = reader.get(PAGE + "/compare?from=1&to=2");
    assertThat(changes.select("h1").text()).isEqualTo("Version 1 and version 2");
    assertThat(changes.select("#changes h2").text())
        .isEqualTo("1 change from version 1 to version 2");
    assertThat(changes.select(".change").text()).contains("Changed", "First title", "Second title");
    assertThat(changes.select("option[selected]").eachAttr("value")).containsExactly("1", "2");
    assertThat(changes.select(".side .label").eachText())
        .containsExactly("Before: version 1", "After: version 2");
    assertThat(changes.select(".notice")).isEmpty();
    assertThat(reader.get(PAGE + "/compare?from=2&to=2").select("#changes h2").text())
        .isEqualTo("The two versions say the same.");
  }

  @Test
  void comparesFromTheOlderVersionInWhicheverOrderTheyAreNamed() {
    Stored.policy(Policies.titled("First title", "999002"), "999002");
    Stored.policy(Policies.titled("Second title", "999002"), "999002");

    Document changes = reader.get(PAGE + "/compare?from=2&to=1");

    assertThat(changes.select(".notice").text()).startsWith("You chose the newer version first.");
    assertThat(changes.select("h1").text()).isEqualTo("Version 1 and version 2");
    assertThat(changes.select("#changes h2").text())
        .isEqualTo("1 change from version 1 to version 2");
    assertThat(changes.select(".before").text()).isEqualTo("Before: version 1 First title");
    assertThat(changes.select(".after").text()).isEqualTo("After: version 2 Second title");
    assertThat(changes.select("option[selected]").eachAttr("value")).containsExactly("1", "2");
  }

  @Test
  void saysThatAPolicyDoesNotStateItsStatus() {
    Policy sound = Policies.of("sound", "999002");
    Stored.policy(
        sound.toBuilder()
            .control(sound.getControl().orElseThrow().toBuilder().status(Optional.empty()).build())
            .build(),
        "999002");

    assertThat(reader.get(PAGE).select(".glance .status").text()).isEqualTo("status not stated");
    assertThat(reader.page().select(".glance").text())
        .contains("The policy is checked as if it were adopted.");
    assertThat(reader.get("/").select(".schools .status.unstated").text())
        .isEqualTo("status not stated");
  }

  @Test
  void givesFilesOfAVersion() {
    Policy policy = Stored.example("sound", "999002");
    String version = PAGE + "/versions/1/";

    reader.get(version + "policy.json");
    assertThat(reader.body()).isEqualTo(PolicyJson.encodeIndented(policy));
    assertThat(reader.header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"999002-1.json\"");

    reader.get(version + "calendar.ics");
    assertThat(reader.header("Content-Type")).startsWith("text/calendar");
    assertThat(new String(reader.body(), StandardCharsets.UTF_8))
        .startsWith("BEGIN:VCALENDAR")
        .contains("BEGIN:VEVENT");

    Document report = reader.get(version + "report");
    assertThat(report.select("h1").text()).isEqualTo("Community Cohesion Policy");
    assertThat(report.select("meta[http-equiv]").attr("content"))
        .contains(reader.header("Content-Security-Policy").replaceAll(".*style-src ", ""));

    reader.get(PAGE + "/versions/2/policy.json");
    assertThat(reader.status()).isEqualTo(404);
  }

  @Test
  void hasNoCalendarIfNothingFallsDue() {
    Stored.policy(
        Policies.of("nursery", "999002").toBuilder().review(Optional.empty()).build(), "999002");

    assertThat(reader.get(PAGE).select("#downloads").text()).contains("so there is no calendar");
    reader.get(PAGE + "/versions/1/calendar.ics");
    assertThat(reader.status()).isEqualTo(404);
  }

  @Test
  void saysPlainlyThatSomethingDoesNotExist() {
    Stored.example("sound", "999002");

    for (String path :
        List.of(
            "/schools/999003",
            "/schools/nonsense",
            PAGE + "/versions/2",
            PAGE + "/versions/0",
            PAGE + "/compare?from=1&to=9",
            "/imports/x/y")) {
      Document page = reader.get(path);

      assertThat(reader.status()).as(path).isEqualTo(404);
      assertThat(page.select("h1").text()).as(path).isEqualTo("This page does not exist");
      assertThat(page.text()).as(path).doesNotContain("Exception", "org.");
    }
  }

  @Test
  void speaksWelshToThoseWhoAskForIt() {
    Stored.example("slips", "999002");

    Document asked = reader.asking("fr, cy;q=0.9, en;q=0.8").get(PAGE);
    assertThat(asked.select("html").attr("lang")).isEqualTo("cy");
    assertThat(asked.expectFirst("#findings h2").text()).isEqualTo("Yr hyn a ganfuwyd");
    assertThat(asked.select("h1").attr("lang")).isEqualTo("en");

    assertThat(asked.select(".reasons p:not(.label)"))
        .isNotEmpty()
        .allSatisfy(
            reason ->
                assertThat(Objects.requireNonNull(reason.closest("[lang]")).attr("lang"))
                    .isEqualTo("en"));

    Document chosen = reader.get(asked.select(".languages a:eq(0)").attr("href"));
    assertThat(chosen.select("html").attr("lang")).isEqualTo("en");
    assertThat(reader.get("/").select("html").attr("lang")).isEqualTo("en");
  }
}

package org.cohesion.examples.misservice.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.cohesion.examples.misservice.Call;
import org.cohesion.examples.misservice.Call.Answer;
import org.cohesion.examples.misservice.Policies;
import org.cohesion.examples.misservice.TestService;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Policy;
import org.cohesion.review.PartialDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Storing policies and getting them back. */
class PolicyApiTest {

  private static final String URN = "999417";
  private static final String POLICY = "/api/schools/" + URN + "/policy";

  @BeforeEach
  void forgetAll() {
    TestService.shared().clear();
  }

  private static Answer put(String title) {
    return Call.put(URN, PolicyJson.encode(Policies.titled(title, URN))).send();
  }

  private static Answer put(String title, String ifMatch) {
    return Call.put(URN, PolicyJson.encode(Policies.titled(title, URN)))
        .with("If-Match", ifMatch)
        .send();
  }

  @Test
  void storesTheFirstVersionAndGivesItBackByteForByte() {
    byte[] sent = Policies.document("sound");

    Answer stored = Call.put(URN, sent).send();
    Answer got = Call.get(POLICY).by("reader").send();

    Policy policy = PolicyJson.decode(sent).orThrow();
    String etag = '"' + PolicyJson.digest(policy) + '"';
    assertThat(stored.status()).isEqualTo(201);
    assertThat(stored.header("Location")).isEqualTo(POLICY);
    assertThat(stored.header("ETag")).isEqualTo(etag);
    assertThat(stored.json().path("version").asInt()).isEqualTo(1);
    assertThat(stored.json().path("etag").asString()).isEqualTo(etag);
    assertThat(stored.json().path("findings").size()).isZero();
    assertThat(got.status()).isEqualTo(200);
    assertThat(got.header("ETag")).isEqualTo(etag);
    assertThat(got.header("Content-Location")).isEqualTo(POLICY + "/versions/1");
    assertThat(got.bytes()).isEqualTo(PolicyJson.encode(policy));
  }

  @Test
  void sendsNothingTwice() {
    String etag = put("First").header("ETag");

    Answer again = Call.get(POLICY).with("If-None-Match", etag).send();

    assertThat(again.status()).isEqualTo(304);
    assertThat(again.bytes()).isEmpty();
  }

  @Test
  void needsToKnowWhichVersionIsReplaced() {
    String first = put("First").header("ETag");

    assertThat(put("Second").status()).isEqualTo(428);
    assertThat(put("Second", '"' + "0".repeat(64) + '"').status()).isEqualTo(412);
    assertThat(put("Second", "W/" + first).status()).isEqualTo(412);
    Answer second = put("Second", first);
    Answer late = put("Third", first);

    assertThat(second.status()).isEqualTo(200);
    assertThat(second.json().path("version").asInt()).isEqualTo(2);
    assertThat(late.status()).isEqualTo(412);
    assertThat(late.header("ETag")).isEqualTo(second.header("ETag"));
    assertThat(put("Third", "*").status()).isEqualTo(200);
    assertThat(put("Fourth", "\"x\", " + put("Third").header("ETag")).status()).isEqualTo(200);
    assertThat(Call.get(POLICY + "/versions").send().json().path("total").asInt()).isEqualTo(4);
  }

  @Test
  void storesTheSameContentOnce() {
    put("First");

    Answer again = put("First");

    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json().path("version").asInt()).isEqualTo(1);
  }

  @Test
  void storesOnlyWhatIsNewIfAskedTo() {
    byte[] policy = PolicyJson.encode(Policies.titled("First", URN));

    assertThat(Call.put(URN, policy).with("If-None-Match", "*").send().status()).isEqualTo(201);
    assertThat(Call.put(URN, policy).with("If-None-Match", "*").send().status()).isEqualTo(412);
    assertThat(
            Call.put(URN, PolicyJson.encode(Policies.titled("Second", URN)))
                .with("If-Match", "*")
                .with("If-None-Match", "*")
                .send()
                .status())
        .isEqualTo(412);
    assertThat(Call.put("999001", policy).with("If-Match", "*").send().status()).isEqualTo(422);
  }

  @Test
  void tellsTheWarningsOfWhatIsStoredInTheLanguageOfTheRequest() {
    byte[] policy = Policies.document("undated-law");

    Answer english = Call.put("999583", policy).send();
    Answer welsh = Call.put("999583", policy).with("Accept-Language", "cy, en;q=0.5").send();

    JsonNode warning = english.json().path("findings").path(1);
    assertThat(warning.toString())
        .isEqualTo(
            "{\"rule\":\"control.approval-missing\",\"severity\":\"warning\","
                + "\"pointer\":\"/control\",\"line\":21,\"column\":14,\"message\":"
                + "\"the policy does not say when it was approved; add control.approval.date\"}");
    assertThat(welsh.header("Content-Language")).isEqualTo("cy");
    assertThat(welsh.json().path("findings").path(1).path("message").asString())
        .isNotEqualTo(warning.path("message").asString());
  }

  @Test
  void refusesWhatIsNoPolicyWithEverythingThatIsWrong() {
    Answer answer = Call.put("999999", Policies.document("mistakes")).send();

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    JsonNode findings = answer.json().path("findings");
    assertThat(findings.size())
        .isEqualTo(PolicyJson.decode(Policies.document("mistakes")).getFindings().size());
    assertThat(findings.path(0).path("pointer").asString()).isEqualTo("/titel");
    assertThat(findings.path(0).path("line").asInt()).isEqualTo(4);
  }

  @Test
  void refusesPoliciesWithErrorsAndThoseOfOtherSchools() {
    Answer blank = put(" ");
    Answer other = Call.put("999001", Policies.document("sound")).send();
    Answer none =
        Call.put(
                "999001",
                "{\"formatVersion\":\"1.0\",\"title\":\"A\"}".getBytes(StandardCharsets.UTF_8))
            .send();

    assertThat(blank.status()).isEqualTo(422);
    assertThat(blank.text()).contains("\"text.blank\"").doesNotContain("Marrowby");
    assertThat(other.status()).isEqualTo(422);
    assertThat(other.text())
        .contains(
            "\"pointer\":\"/school/urn\"",
            "this is another URN than that of the address, which is 999001; correct one of them");
    assertThat(none.status()).isEqualTo(422);
    assertThat(none.text())
        .contains("the school has no URN here; write \\\"urn\\\": \\\"999001\\\"");
  }

  @Test
  void refusesWhatItWouldLose() {
    String newer =
        new String(Policies.document("sound"), StandardCharsets.UTF_8)
            .replaceFirst("\"1.0\"", "\"1.1\"")
            .replaceFirst("\"title\"", "\"subtitle\": \"x\", \"title\"");

    Answer answer = Call.put(URN, newer.getBytes(StandardCharsets.UTF_8)).send();

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text()).contains("service.newer-version", "json.newer-version");
  }

  @Test
  void takesThePolicyOfATrustForEachOfItsSchools() {
    Answer answer = Call.put("999802", Policies.document("trust")).send();

    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    assertThat(Call.get("/api/schools").send().text()).contains("999802");
  }

  @Test
  void listsWhatIsOverdueAsTheRulesSeeIt() {
    put("Current");
    Policy late = Policies.of("sound", "999001");
    late =
        late.toBuilder()
            .review(
                late.getReview().orElseThrow().toBuilder()
                    .nextReview(PartialDate.of(2026, 10))
                    .build())
            .build();
    Answer stored = Call.put("999001", PolicyJson.encode(late)).send();

    JsonNode overdue = Call.get("/api/schools?overdue=true").send().json();
    JsonNode all = Call.get("/api/schools?page=0&size=1").send().json();

    assertThat(stored.text()).contains("review.overdue");
    assertThat(overdue.path("total").asInt()).isEqualTo(1);
    assertThat(overdue.path("items").path(0).path("urn").asString()).isEqualTo("999001");
    assertThat(overdue.path("items").path(0).path("state").asString()).isEqualTo("overdue");
    assertThat(overdue.path("items").path(0).path("dueBy").asString()).isEqualTo("2026-10-31");
    assertThat(all.path("total").asInt()).isEqualTo(2);
    assertThat(all.path("items").size()).isEqualTo(1);
  }

  @Test
  void comparesVersionsWithoutTheirWordsUnlessAsked() {
    String first = put("Before").header("ETag");
    put("After", first);

    Answer plain = Call.get(POLICY + "/diff?from=1&to=2").send();
    Answer words = Call.get(POLICY + "/diff?from=1&to=2&showText=true").send();

    assertThat(plain.json().path("changes").size()).isEqualTo(1);
    assertThat(plain.text()).contains("\"/title\"").doesNotContain("Before", "After");
    assertThat(words.text()).contains("\"text\":\"Before\"", "\"text\":\"After\"");
  }

  @Test
  void comparesVersionsInAnyOrder() {
    String first = put("Before").header("ETag");
    put("After", first);

    Answer back = Call.get(POLICY + "/diff?from=2&to=1&showText=true").send();
    Answer same = Call.get(POLICY + "/diff?from=2&to=2").send();

    assertThat(back.json().path("from").asInt()).isEqualTo(2);
    assertThat(back.json().path("to").asInt()).isEqualTo(1);
    JsonNode change = back.json().path("changes").path(0);
    assertThat(change.path("before").path("text").asString()).isEqualTo("After");
    assertThat(change.path("after").path("text").asString()).isEqualTo("Before");
    assertThat(same.status()).isEqualTo(200);
    assertThat(same.json().path("changes").size()).isZero();
  }

  @Test
  void leavesOutOfTheListWhatThePolicyDoesNotSay() {
    put("Sound");
    byte[] little =
        "{\"formatVersion\":\"1.0\",\"title\":\"A\",\"school\":{\"urn\":\"999001\"}}"
            .getBytes(StandardCharsets.UTF_8);
    Answer stored = Call.put("999001", little).send();

    JsonNode schools = Call.get("/api/schools").send().json().path("items");

    assertThat(stored.status()).as(stored.text()).isEqualTo(201);
    assertThat(schools.path(0).propertyNames())
        .containsExactlyInAnyOrder("urn", "title", "version", "etag", "state", "warnings");
    assertThat(schools.path(0).path("state").asString()).isEqualTo("undated");
    assertThat(schools.path(1).path("status").asString()).isEqualTo("adopted");
    assertThat(schools.path(1).propertyNames()).contains("name", "nextReview", "dueBy");
  }

  @Test
  void showsCalendarAndReport() {
    put("First");

    Answer calendar = Call.get(POLICY + "/calendar.ics?from=2027-10-01&to=2027-10-31").send();
    Answer nothing = Call.get(POLICY + "/calendar.ics?from=1500-10-01&to=1500-10-31").send();
    Answer report = Call.get(POLICY + "/report").with("Accept-Language", "cy").send();

    assertThat(calendar.header("Content-Type")).isEqualTo("text/calendar;charset=UTF-8");
    assertThat(calendar.text()).contains("DTSTART;VALUE=DATE:20271006", "END:VCALENDAR");
    assertThat(nothing.status()).isEqualTo(404);
    assertThat(report.text()).contains("<html lang=\"cy\">");
  }

  @Test
  void makesDraftsOfDocumentsForWhoeverSentThem() {
    byte[] document =
        "# Community Cohesion Policy\n\nElm Road Primary School\n\nNext review: July 2027\n"
            .getBytes(StandardCharsets.UTF_8);

    Answer made = Call.of("POST", "/api/imports?urn=" + URN).file("file", document).send();
    Answer again = Call.get(made.header("Location")).send();
    Answer others = Call.get(made.header("Location")).by("reader").send();

    assertThat(made.status()).as(made.text()).isEqualTo(201);
    assertThat(made.json().path("policy").path("school").path("urn").asString()).isEqualTo(URN);
    assertThat(made.json().path("guesses").size()).isPositive();
    assertThat(made.json().path("policy").path("control").path("status").asString())
        .isEqualTo("draft");
    assertThat(again.text()).isEqualTo(made.text());
    assertThat(others.status()).isEqualTo(404);
    Answer confirmed =
        Call.put(URN, made.json().path("policy").toString().getBytes(StandardCharsets.UTF_8))
            .send();
    assertThat(confirmed.status()).as(confirmed.text()).isEqualTo(201);
  }
}

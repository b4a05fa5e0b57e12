package org.cohesion.examples.policyimport.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Policy;
import org.junit.jupiter.api.Test;

class ScorerTest {

  private static final Policy POLICY =
      policy(
          """
          {"formatVersion": "1.0", "title": "Community Cohesion",
           "control": {"academicYear": "2018/2019", "approval": {"date": "2016-09"}},
           "rationale": {"heading": "Why", "paragraphs": ["We are one school."]},
           "aims": {"strands": [
             {"strand": "equity-and-excellence", "aims": [{"statement": "High hopes"}]},
             {"strand": "teaching-learning-and-curriculum", "aims": [{"statement": "Good books"}]}]},
           "review": {"frequency": "annual", "nextReview": "2019-09"}}
          """);

  @Test
  void findsEverythingRightInThePolicyItself() {
    Score score = Scorer.score(POLICY, POLICY);

    assertThat(score)
        .isEqualTo(new Score(11, 0, 0, 0, 0, 0, new Counts(3, 0, 0), new Counts(1, 0, 0)));
  }

  @Test
  void findsEverythingLostInAnEmptyDraft() {
    Score score = Scorer.score(POLICY, policy("{\"formatVersion\": \"1.0\"}"));

    assertThat(score)
        .isEqualTo(new Score(0, 0, 0, 11, 0, 0, new Counts(0, 3, 0), new Counts(0, 1, 0)));
  }

  @Test
  void tellsSectionsFromWrongMembersAndFromLost() {
    Policy draft =
        policy(
            """
            {"formatVersion": "1.0", "title": "Community Cohesion",
             "rationale": {"heading": "Why", "paragraphs": ["Good books"]},
             "sections": [{"sections": [{"paragraphs": ["High hopes, we"]}]}]}
            """);

    Score score = Scorer.score(POLICY, draft);

    assertThat(score.right()).isEqualTo(3);
    assertThat(score.sections()).isEqualTo(3);
    assertThat(score.wrong()).isEqualTo(2);
    assertThat(score.lost()).isEqualTo(3);
    assertThat(score.percent(score.sections())).isEqualTo("27.3");
  }

  @Test
  void countsWhatBelongsInTheSectionsAsRightThereAtAnyLevel() {
    Policy policy =
        policy("{\"formatVersion\": \"1.0\", \"sections\": [{\"paragraphs\": [\"Our day\"]}]}");
    Policy deeper =
        policy(
            """
            {"formatVersion": "1.0",
             "sections": [{"heading": "Our", "sections": [{"paragraphs": ["Our day"]}]}]}
            """);

    assertThat(Scorer.score(policy, deeper).right()).isEqualTo(2);
    assertThat(Scorer.score(policy, deeper).strayInSections()).isEqualTo(1);
  }

  @Test
  void countsWhatBelongsInTheSectionsAsWrongElsewhere() {
    Policy policy =
        policy("{\"formatVersion\": \"1.0\", \"sections\": [{\"paragraphs\": [\"Our day\"]}]}");
    Policy draft =
        policy("{\"formatVersion\": \"1.0\", \"context\": {\"paragraphs\": [\"Our own day\"]}}");

    assertThat(Scorer.score(policy, draft))
        .isEqualTo(new Score(0, 0, 2, 0, 0, 1, Counts.NONE, Counts.NONE));
  }

  @Test
  void tellsOneStrandFromAnother() {
    Policy draft =
        policy(
            """
            {"formatVersion": "1.0", "aims": {"strands": [
              {"strand": "equity-and-excellence",
               "aims": [{"statement": "Good books"}, {"statement": "High hopes"}]}]}}
            """);

    Score score = Scorer.score(POLICY, draft);

    assertThat(score.right()).isEqualTo(2);
    assertThat(score.wrong()).isEqualTo(2);
  }

  @Test
  void takesNoNoticeOfCaseFormsOfLettersAndApostrophes() {
    Policy policy =
        policy("{\"formatVersion\": \"1.0\", \"title\": \"Pupils\u2019 first caf\u00e9\"}");
    Policy draft =
        policy("{\"formatVersion\": \"1.0\", \"title\": \"PUPILS' \ufb01r\u00adst CAFE\u0301\"}");

    assertThat(Scorer.score(policy, draft).right()).isEqualTo(3);
  }

  @Test
  void losesNothingThatIsNotPrinted() {
    Policy draft = policy("{\"formatVersion\": \"1.0\", \"title\": \"Community\"}");

    assertThat(Scorer.score(POLICY, draft, "Community Cohesion. Why?").lost()).isEqualTo(2);
    assertThat(Scorer.score(POLICY, draft).lost()).isEqualTo(10);
  }

  @Test
  void losesNoNameThatARoleSays() {
    Policy policy =
        policy(
            """
            {"formatVersion": "1.0",
             "control": {"approval": {"body": {"role": "governing-body", "name": "Full Board"}}}}
            """);
    Policy draft =
        policy(
            """
            {"formatVersion": "1.0",
             "control": {"approval": {"body": {"role": "governing-body"}}}}
            """);

    assertThat(Scorer.score(policy, draft).lost()).isZero();
    assertThat(Scorer.score(policy, policy("{\"formatVersion\": \"1.0\"}")).lost()).isEqualTo(2);
  }

  @Test
  void losesNothingThatIsOnlySaidAgain() {
    Policy policy =
        policy(
            """
            {"formatVersion": "1.0",
             "review": {"statement": "Governors look at it.", "reviewer": {"name": "Governors"}}}
            """);
    Policy draft =
        policy("{\"formatVersion\": \"1.0\", \"review\": {\"statement\": \"Governors look at\"}}");

    assertThat(Scorer.score(policy, draft).lost()).isEqualTo(1);
  }

  @Test
  void tellsWhatEachMemberLacksAndHasTooMuchOf() {
    Policy draft =
        policy(
            """
            {"formatVersion": "1.0", "title": "Community Cohesion Policy",
             "control": {"academicYear": "2018/2019", "approval": {"date": "2016-09"}},
             "rationale": {"heading": "Why", "paragraphs": ["We are one school."]},
             "aims": {"strands": [
               {"strand": "equity-and-excellence", "aims": [{"statement": "High hopes"}]},
               {"strand": "teaching-learning-and-curriculum",
                "aims": [{"statement": "Good books"}]}]},
             "review": {"frequency": "annual", "nextReview": "2018-09"}}
            """);

    assertThat(Scorer.differences(POLICY, draft).lines())
        .containsExactly(
            "/review/nextReview lacks [2019-09], has [2018-09]", "/title lacks [], has [policy]");
  }

  @Test
  void callsADateWrongThatIsAnotherOrShouldNotBeThere() {
    Policy draft =
        policy(
            """
            {"formatVersion": "1.0",
             "control": {"effectiveFrom": "2016", "approval": {"date": "2016-09"}},
             "review": {"frequency": "termly", "nextReview": "2018-09"}}
            """);

    Score score = Scorer.score(POLICY, draft);

    assertThat(score.dates()).isEqualTo(new Counts(1, 1, 2));
    assertThat(score.codes()).isEqualTo(new Counts(0, 0, 1));
  }

  @Test
  void saysNothingOfTheStatusOfADraft() {
    Policy draft = policy("{\"formatVersion\": \"1.0\", \"control\": {\"status\": \"draft\"}}");
    Policy withdrawn =
        policy("{\"formatVersion\": \"1.0\", \"control\": {\"status\": \"withdrawn\"}}");

    assertThat(Scorer.score(POLICY, draft).codes()).isEqualTo(new Counts(0, 1, 0));
    assertThat(Scorer.score(POLICY, withdrawn).codes()).isEqualTo(new Counts(0, 1, 1));
  }

  @Test
  void tellsTheScoresByDocumentAndFormat() {
    ScoreTable table = new ScoreTable();

    table.add("one.s1", "pdf", Scorer.score(POLICY, POLICY));
    table.add("one.s1", "docx", Scorer.score(POLICY, POLICY));
    table.add("one.s2", "docx", Scorer.score(POLICY, policy("{\"formatVersion\": \"1.0\"}")));

    assertThat(table.toString().lines().skip(2))
        .containsExactly(
            "| one.s1 | docx | 11 | 100.0 | 0.0 | 0.0 | 0 | 0 + 0 | 3 / 0 / 0 | 1 / 0 / 0 |",
            "| one.s1 | pdf | 11 | 100.0 | 0.0 | 0.0 | 0 | 0 + 0 | 3 / 0 / 0 | 1 / 0 / 0 |",
            "| one.s2 | docx | 11 | 0.0 | 0.0 | 0.0 | 11 | 0 + 0 | 0 / 3 / 0 | 0 / 1 / 0 |",
            "| all | docx | 22 | 50.0 | 0.0 | 0.0 | 11 | 0 + 0 | 3 / 3 / 0 | 1 / 1 / 0 |",
            "| all | pdf | 11 | 100.0 | 0.0 | 0.0 | 0 | 0 + 0 | 3 / 0 / 0 | 1 / 0 / 0 |");
  }

  private static Policy policy(String json) {
    return PolicyJson.decodeText(json).orThrow();
  }
}

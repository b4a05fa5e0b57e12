package org.cohesion.examples.policycheck.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cohesion.calendar.DutyKind;
import org.cohesion.examples.policycheck.Outcome;
import org.cohesion.examples.policycheck.SchemaCheck;
import org.cohesion.examples.policycheck.output.Terminal;
import org.cohesion.review.Frequency;
import org.cohesion.school.Role;
import org.cohesion.text.JsonNamed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarCommandTest {

  private static final String SOUND = "../policies/sound.json";
  private static final String[] YEAR = {"--from", "2026-09-01", "--to", "2027-08-31"};
  private static final String POLICY =
      "{\"formatVersion\":\"1.0\",\"title\":\"All of Us\",\"school\":{\"urn\":\"999528\"},"
          + "\"review\":{\"nextReview\":\"2027-06-30\",\"term\":\"summer\",\"frequency\":\"annual\","
          + "\"reviewer\":{\"role\":\"governing-body\",\"name\":\"Full body\"}},"
          + "\"monitoring\":{\"activities\":[{\"statement\":\"Look at it.\","
          + "\"frequency\":\"termly\",\"reportsTo\":{\"role\":\"headteacher\"}}]}}";

  @TempDir private Path folder;

  @Test
  void printsACalendarOfAnExample() {
    Outcome outcome = calendar(SOUND, YEAR);

    assertThat(outcome.status()).isZero();
    assertThat(outcome.err())
        .isEqualTo(
            "policy-check: 2 things that recur every week or month are left out; --all includes"
                + " them\n");
    assertThat(outcome.out())
        .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Cohesion//policy-check//EN\r\n")
        .endsWith("END:VCALENDAR\r\n")
        .contains("UID:urn999417-", "SUMMARY;LANGUAGE=en:Report due\\, every term");
    assertThat(outcome.out().split("\r\n", -1))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
  }

  @Test
  void printsForPeopleDayByDay() throws IOException {
    Path policy = Files.writeString(folder.resolve("policy.json"), POLICY);

    String out = calendar(policy.toString(), YEAR, "--format", "text").out();

    assertThat(out.replace(policy + "\n    ", "FILE ").replace(policy.toString(), "FILE"))
        .isEqualTo(
            """
            4 things fall due from 1 September 2026 to 31 August 2027

            31 December 2026: Report due, every term
                Any day from 1 September 2026 to 31 December 2026
                reported to headteacher
                FILE /monitoring/activities/0

            31 March 2027: Report due, every term
                Any day from 1 January 2027 to 31 March 2027
                reported to headteacher
                FILE /monitoring/activities/0

            30 June 2027: Review of the policy
                by governing body
                FILE /review/nextReview

            31 August 2027: Report due, every term
                Any day from 1 April 2027 to 31 August 2027
                reported to headteacher
                FILE /monitoring/activities/0
            """)
        .doesNotContain("Full body", "Look at it");
  }

  @Test
  void takesTermsFromTheSettings() throws IOException {
    Path policy = Files.writeString(folder.resolve("policy.json"), POLICY);
    Path settings =
        Files.writeString(
            folder.resolve("settings.json"),
            "{\"formatVersion\":\"1.0\",\"termDates\":[{\"term\":\"autumn\","
                + "\"from\":\"2026-09-03\",\"to\":\"2026-12-18\"}]}");

    Outcome outcome =
        calendar(policy.toString(), YEAR, "--format", "text", "--settings", settings.toString());

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .contains("18 December 2026: Report due", "from 3 September 2026 to 18 December 2026");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatItPrintsForProgramsIsAsItsSchemaSays(boolean showText) throws IOException {
    String schema = Files.readString(Path.of("src/main/resources/calendar-output.schema.json"));
    try (Stream<Path> examples = Files.list(Path.of("../policies"))) {
      List<String> arguments =
          new ArrayList<>(
              examples.map(Path::toString).filter(n -> n.endsWith(".json")).sorted().toList());
      arguments.add(0, "calendar");
      arguments.addAll(List.of("--format", "json", "--from", "2026-09-01", "--to", "2028-08-31"));
      if (showText) {
        arguments.add("--show-text");
      }

      Outcome outcome = Outcome.of(arguments.toArray(String[]::new));

      assertThat(SchemaCheck.objections(schema, outcome.out())).isEmpty();
      assertThat(outcome.out().contains("\"statement\"")).isEqualTo(showText);
    }
  }

  @Test
  void theSchemaKnowsEveryWord() throws IOException {
    String schema = Files.readString(Path.of("src/main/resources/calendar-output.schema.json"));

    for (JsonNamed[] words :
        new JsonNamed[][] {DutyKind.values(), Frequency.values(), Role.values()}) {
      assertThat(schema)
          .contains(
              Stream.of(words)
                  .map(word -> "\"" + word.getJsonName() + "\"")
                  .collect(Collectors.joining(", ", "[", "]")));
    }
  }

  @Test
  void hasTheYearFromTodayUnlessToldOtherwise() {
    LocalDate today = LocalDate.now(ZoneId.systemDefault());

    Outcome outcome = Outcome.of("calendar", SOUND, "--format", "json");

    assertThat(outcome.out())
        .contains("\"from\": \"" + today + "\",\n  \"to\": \"" + today.plusYears(1) + "\"");
  }

  @Test
  void leavesOutWhatIsNoPolicyAndSaysSo() throws IOException {
    Path policy = Files.writeString(folder.resolve("policy.json"), POLICY);
    Path other =
        Files.writeString(folder.resolve("other.json"), "{\"formatVersion\":\"1.0\",\"titel\":1}");
    Path output = folder.resolve("all.ics");

    Outcome outcome =
        calendar(policy.toString(), YEAR, other.toString(), "--output", output.toString());

    assertThat(outcome)
        .isEqualTo(
            new Outcome(
                2,
                "",
                "policy-check: "
                    + other
                    + " is left out, since it is no policy; 'policy-check check' shows what is"
                    + " wrong\n"));
    assertThat(output).content().contains("UID:urn999528-");
  }

  @Test
  void readsPoliciesLineByLine() {
    Outcome outcome =
        Outcome.withInput(
            POLICY + "\n" + POLICY.replace("999528", "999529") + "\n",
            "calendar",
            "-",
            "--from",
            "2026-09-01",
            "--to",
            "2027-08-31",
            "--format",
            "json");

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out()).contains("\"path\": \"-, policy 1\"", "\"path\": \"-, policy 2\"");
  }

  @Test
  void saysThatNothingFallsDue() throws IOException {
    Path policy =
        Files.writeString(folder.resolve("p.json"), "{\"formatVersion\":\"1.0\",\"title\":\"A\"}");

    assertThat(calendar(policy.toString(), YEAR))
        .isEqualTo(
            new Outcome(
                0,
                "",
                "policy-check: nothing falls due from 2026-09-01 to 2027-08-31, so there is no"
                    + " calendar\n"));
    assertThat(calendar(policy.toString(), YEAR, "--format", "text", "--locale", "cy"))
        .isEqualTo(
            new Outcome(0, "Nid oes dim yn ddyledus rhwng 1 Medi 2026 a 31 Awst 2027\n", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ics", "text", "json"})
  void saysHowMuchItLeavesOutSinceItRecursAllTheTime(String format) throws IOException {
    Path policy =
        Files.writeString(folder.resolve("policy.json"), POLICY.replace("termly", "weekly"));

    Outcome outcome = calendar(policy.toString(), YEAR, "--format", format);
    Outcome all = calendar(policy.toString(), YEAR, "--format", format, "--all");

    assertThat(outcome.status()).isZero();
    assertThat(outcome.err())
        .isEqualTo(
            "policy-check: 1 thing that recurs every week or month is left out; --all includes"
                + " it\n");
    assertThat(outcome.out()).doesNotContain("Report due");
    assertThat(all.status()).isZero();
    assertThat(all.err()).isEmpty();
    assertThat(all.out()).contains("Report due");
  }

  @Test
  void noLineOfTheExamplesIsTooLongForTheHelp() {
    assertThat(Outcome.of("calendar", "--help").out())
        .contains("policies --settings settings.json \\\n", "--locale cy > polisi.ics\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-09-01 | 2026-08-31 | --to is 2026-08-31, which is before 2026-09-01",
        "2026-09-01 | 2036-09-02 | from 2026-09-01 to 2036-09-02 is more than 10 years",
        "2026-09 | 2027-08-31 | --from must be a day such as 2026-11-22, not '2026-09'"
      })
  void refusesDaysThatMakeNoCalendar(String from, String to, String problem) {
    assertThat(Outcome.of("calendar", SOUND, "--from", from, "--to", to))
        .isEqualTo(
            new Outcome(
                2, "", "policy-check: " + problem + "; see 'policy-check calendar --help'\n"));
  }

  @Test
  void writesNothingWithoutTheSettings() throws IOException {
    Path settings = Files.writeString(folder.resolve("settings.json"), "{}");

    Outcome outcome = calendar(SOUND, YEAR, "--settings", settings.toString());

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("mistakes in the settings: " + settings);
  }

  @Test
  void countsOnTheScreenWhileMuchIsRead() throws IOException {
    for (int i : IntStream.range(0, 60).toArray()) {
      Files.writeString(folder.resolve("p" + i + ".json"), i == 30 ? "{}" : POLICY);
    }
    StringWriter screen = new StringWriter();
    Terminal terminal = new Terminal(new PrintWriter(screen), false, 80);

    Outcome watched =
        Outcome.of(
            InputStream.nullInputStream(),
            terminal,
            "calendar",
            folder.toString(),
            "--format",
            "json");
    Outcome piped = Outcome.of("calendar", folder.toString(), "--format", "json");

    assertThat(screen.toString()).contains("59 of 60 files read").endsWith("\r\u001b[K");
    assertThat(watched).isEqualTo(piped);
    assertThat(piped.out() + piped.err()).doesNotContain("files read");
  }

  private static Outcome calendar(String file, String[] days, String... more) {
    List<String> arguments = new ArrayList<>(List.of("calendar", file));
    arguments.addAll(List.of(days));
    arguments.addAll(List.of(more));
    return Outcome.of(arguments.toArray(String[]::new));
  }
}

package org.cohesion.examples.policyreport.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.jqwik.api.ForAll;
import org.cohesion.calendar.ReviewCalendar;
import org.cohesion.policy.Policy;
import org.cohesion.review.TermCalendar;
import org.cohesion.strand.Procedure;
import org.cohesion.text.PrintableText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calendars, in the words of a parser that had no part in writing them. */
class CalendarFileTest {

  private static final Instant STAMP = Instant.parse("2026-11-22T09:30:15.7Z");

  @Test
  void everyDutyIsAnEventOfOneWholeDay() throws Exception {
    List<VEvent> events = events(write(Locale.ENGLISH, false, Sample.policy()));

    assertThat(events)
        .extracting(CalendarFileTest::start, event -> value(event, Property.SUMMARY))
        .containsExactly(
            tuple("20261231", "Report due, every term: Activity 1"),
            tuple("20270326", "Procedure due: Item 1"),
            tuple("20270331", "Report due, every term: Activity 1"),
            tuple("20270630", "Review of the policy"),
            tuple("20270831", "Report due, every term: Activity 1"));
    assertThat(events)
        .allSatisfy(
            event -> {
              assertThat(event.getProperty("DTSTART").orElseThrow().toString())
                  .startsWith("DTSTART;VALUE=DATE:");
              assertThat(value(event, "DTSTAMP")).isEqualTo("20261122T093015Z");
              assertThat(value(event, "TRANSP")).isEqualTo("TRANSPARENT");
              assertThat(value(event, "STATUS")).isEqualTo("CONFIRMED");
            });
    assertThat(value(events.get(3), "DTEND")).isEqualTo("20270701");
    assertThat(value(events.get(3), "CATEGORIES")).isEqualTo("Policy review");
  }

  @Test
  void theCalendarIsValidByTheOtherLibraryToo() throws Exception {
    assertThat(parsed(write(Locale.ENGLISH, true, Sample.policy())).validate(true).getEntries())
        .isEmpty();
  }

  @Test
  void remindsTwoMonthsOneMonthAndOneWeekBeforeAndOnTheDay() throws Exception {
    VEvent review = events(write(Locale.ENGLISH, false, Sample.policy())).get(3);

    assertThat(review.getAlarms())
        .extracting(CalendarFileTest::before)
        .containsExactly("-P60DT15H", "-P30DT15H", "-P6DT15H", "PT9H");
    assertThat(review.getAlarms())
        .allSatisfy(
            alarm -> assertThat(value(alarm, "DESCRIPTION")).isEqualTo("Review of the policy"));
  }

  @Test
  void saysNothingOfTheDocumentUnlessAskedFor() {
    String quiet = ContentLines.unfolded(write(Locale.ENGLISH, false, Sample.policy()));

    assertThat(quiet)
        .doesNotContain("All of Us", "Elm Road", "REF", "Walk round", "Class teachers", "log of")
        .doesNotContain("URL", "/home")
        .contains("By staff\\nStated in policy.json /procedures/general/0/due");
  }

  @Test
  void showsTextWhereAskedFor() throws Exception {
    VEvent event = events(write(Locale.ENGLISH, true, Sample.policy())).get(1);

    assertThat(value(event, Property.SUMMARY)).isEqualTo("Procedure due: Walk round the building.");
    assertThat(value(event, Property.DESCRIPTION))
        .isEqualTo(
            """
            Walk round the building.
            By staff, Class teachers
            Policy: All of Us
            School: Elm Road Primary
            Stated in policy.json /procedures/general/0/due""");
    assertThat(value(event, Property.URL)).isEqualTo("https://example.org/a%3Bb%2Cc?d=e");
  }

  @Test
  void isWrittenInTheLanguageOfItsReader() {
    assertThat(write(Sample.WELSH, false, Sample.policy()))
        .contains("SUMMARY;LANGUAGE=cy:Adolygu'r polisi\r\n")
        .contains("CATEGORIES;LANGUAGE=cy:Adolygiad o'r polisi\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "mailto:a@example.org", "HTTPX://x", "ftp://x"})
  void leadsNowhereButToTheWeb(String url) {
    String json = Sample.json().replace("https://example.org/a;b,c?d=e", url);

    assertThat(write(Locale.ENGLISH, true, Sample.of(json))).doesNotContain("URL", url);
  }

  @Test
  void anEventKeepsItsNameWhenItsDateOrItsPlaceChanges() throws Exception {
    List<VEvent> before = events(write(Locale.ENGLISH, false, Sample.policy()));
    String moved =
        Sample.json()
            .replace("2027-03-26", "2027-05-01")
            .replace(
                "\"general\": [",
                "\"general\": [{ \"statement\": \"Another.\", \"due\": \"2027-07-01\" },")
            .replace("STATEMENT", "Walk round the building.");
    List<VEvent> after = events(write(Locale.ENGLISH, false, Sample.of(moved)));

    String name = value(before.get(1), Property.UID);
    assertThat(name).matches("urn999528-[0-9a-f]{16}-[0-9a-f]{16}@policy-check");
    assertThat(after)
        .filteredOn(event -> value(event, Property.UID).equals(name))
        .extracting(CalendarFileTest::start)
        .containsExactly("20270501");
  }

  @Test
  void eventsOfSchoolsAndPoliciesHaveNamesOfTheirOwn() {
    CalendarPolicy another = Sample.of(Sample.json().replace("REF", "REF-2"));
    CalendarPolicy elsewhere = Sample.of(Sample.json().replace("999528", "999529"));
    CalendarPolicy without =
        Sample.of(
            Sample.json()
                .replace("\"reference\": \"REF\",", "")
                .replace(", \"urn\": \"999528\"", ""));
    CalendarPolicy nameless =
        Sample.of(
            Sample.json()
                .replace("\"reference\": \"REF\",", "")
                .replace(
                    "\"name\": \"Elm Road Primary\", \"urn\": \"999528\"",
                    "\"laEstab\": \"999/2528\""));
    CalendarFile file = new CalendarFile(new DutyWords(Locale.ENGLISH, false), STAMP);

    String all = file.of(List.of(Sample.policy(), another, elsewhere, without, nameless));

    assertThat(all.lines().filter(line -> line.startsWith("UID:")))
        .doesNotHaveDuplicates()
        .hasSize(25)
        .anyMatch(uid -> uid.startsWith("UID:school"))
        .anyMatch(uid -> uid.startsWith("UID:estab9992528"));
  }

  @Test
  void whatIsTheSamePolicyTwiceIsInItOnce() throws Exception {
    CalendarFile file = new CalendarFile(new DutyWords(Locale.ENGLISH, false), STAMP);

    assertThat(events(file.of(List.of(Sample.policy(), Sample.policy())))).hasSize(5);
  }

  @Test
  void eventsCanBeToldApartWithoutTheTextOfThePolicies() throws Exception {
    String json =
        """
        {"formatVersion": "1.0", "title": "All of Us", "school": {"urn": "999528"},
         "procedures": {"strands": [{"strand": "teaching-learning-and-curriculum", "procedures": [
           {"statement": "Meet."}, {"statement": "Talk.", "frequency": "annual"}]}]}}
        """;
    CalendarFile file = new CalendarFile(new DutyWords(Locale.ENGLISH, false), STAMP);

    assertThat(
            events(
                file.of(
                    List.of(
                        Sample.of("/home/x/elm/policy.json", json, false),
                        Sample.of("/home/x/oak/policy.json", json.replace("28", "29"), false),
                        Sample.of("/home/x/oak/own.json", json.replace("28", "30"), false)))))
        .extracting(event -> value(event, Property.SUMMARY))
        .containsExactly(
            "Procedure, every year: Teaching, learning and curriculum, procedure 2"
                + " (elm/policy.json)",
            "Procedure, every year: Teaching, learning and curriculum, procedure 2"
                + " (oak/policy.json)",
            "Procedure, every year: Teaching, learning and curriculum, procedure 2 (own.json)");
    assertThat(write(Sample.WELSH, false, Sample.of(json)))
        .contains("gweithdrefn 2")
        .doesNotContain("policy.json)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"weekly", "monthly"})
  void whatIsDoneEveryWeekOrMonthIsInItOnlyIfWanted(String often) throws Exception {
    String json =
        Sample.json()
            .replace("\"due\": \"2027", "\"frequency\": \"" + often + "\", \"due\": \"2027");
    CalendarPolicy without = Sample.of("x", json, false);
    CalendarPolicy with = Sample.of("x", json, true);

    assertThat(without.leftOut()).isOne();
    assertThat(with.leftOut()).isZero();
    assertThat(events(write(Locale.ENGLISH, false, with)))
        .hasSizeGreaterThan(events(write(Locale.ENGLISH, false, without)).size() + 5);
  }

  @Test
  void thereIsNoCalendarOfNothing() {
    CalendarPolicy nothing = Sample.of("{\"formatVersion\":\"1.0\",\"title\":\"All of Us\"}");

    assertThatThrownBy(() -> write(Locale.ENGLISH, false, nothing))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the calendar is not valid: there is nothing in it");
  }

  /** Where the machine counts years from other events, and where its nights change the clock. */
  @ParameterizedTest
  @ValueSource(strings = {"th-TH-u-ca-buddhist-nu-thai", "ar-EG-u-nu-arab", "ja-JP-u-ca-japanese"})
  void doesNotDependOnTheMachine(String tag) {
    String expected = write(Locale.ENGLISH, true, Sample.policy());
    Locale usual = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      TimeZone.setDefault(TimeZone.getTimeZone("America/Santiago"));

      assertThat(write(Locale.ENGLISH, true, Sample.policy())).isEqualTo(expected);
    } finally {
      Locale.setDefault(usual);
      TimeZone.setDefault(zone);
    }
  }

  @net.jqwik.api.Property(tries = 100)
  void whateverAPolicySaysComesOutAsItWas(@ForAll String text) throws Exception {
    CalendarPolicy sample = Sample.policy();
    Policy policy = sample.policy();
    String statement = "Ŵy 😀 " + text.replace('\0', ' ');
    Procedure general =
        policy.getProcedures().orElseThrow().getGeneral().get(0).toBuilder()
            .statement(statement)
            .build();
    Policy changed =
        policy.toBuilder()
            .procedures(
                policy.getProcedures().orElseThrow().toBuilder().general(List.of(general)).build())
            .build();
    CalendarPolicy from =
        new CalendarPolicy(
            "x",
            changed,
            ReviewCalendar.of(changed, Sample.FROM, Sample.TO, TermCalendar.statutory()),
            false);

    String written = write(Sample.WELSH, true, from);

    assertThat(written.split("\r\n", -1))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
        .noneMatch(line -> line.contains("\n") || line.contains("\r"));
    VEvent event =
        events(written).stream().filter(e -> start(e).equals("20270326")).findFirst().orElseThrow();
    assertThat(value(event, Property.DESCRIPTION)).startsWith(PrintableText.of(statement) + "\n");
  }

  private static String write(Locale locale, boolean showsText, CalendarPolicy policy) {
    return new CalendarFile(new DutyWords(locale, showsText), STAMP).of(List.of(policy));
  }

  private static Calendar parsed(String text) throws IOException, ParserException {
    return new CalendarBuilder().build(new StringReader(text));
  }

  private static List<VEvent> events(String text) throws IOException, ParserException {
    return parsed(text).getComponents("VEVENT");
  }

  private static String start(VEvent event) {
    return value(event, "DTSTART");
  }

  private static String value(Component part, String name) {
    return part.getProperty(name).orElseThrow().getValue();
  }

  private static String before(VAlarm alarm) {
    return value(alarm, "TRIGGER");
  }
}

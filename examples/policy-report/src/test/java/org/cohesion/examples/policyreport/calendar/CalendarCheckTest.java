package org.cohesion.examples.policyreport.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarCheckTest {

  private static final String VALID =
      String.join(
          "\r\n",
          "BEGIN:VCALENDAR",
          "VERSION:2.0",
          "PRODID:-//x//EN",
          "BEGIN:VEVENT",
          "UID:1@x",
          "DTSTAMP:20261122T093000Z",
          "DTSTART;VALUE=DATE:20261122",
          "DTEND;VALUE=DATE:20261123",
          "SUMMARY;LANGUAGE=en:Review",
          "BEGIN:VALARM",
          "ACTION:DISPLAY",
          "TRIGGER;RELATED=START:-P6DT15H",
          "DESCRIPTION:Review",
          "END:VALARM",
          "END:VEVENT",
          "END:VCALENDAR",
          "");

  @Test
  void letsAValidCalendarPass() {
    assertThat(CalendarCheck.require(VALID)).isSameAs(VALID);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "BEGIN:VCALENDAR | begin:vcalendar | it does not begin and end as one",
        "END:VCALENDAR | END:VCALENDAR;x | it does not begin and end as one",
        "VERSION:2.0 | VERSION:3.0 | VERSION has a value that it must not have",
        "VERSION:2.0 | X-A:2 | VERSION is missing",
        "PRODID:-//x//EN | PRODID: | PRODID is missing",
        "UID:1@x | X-UID:1 | UID is missing",
        "DTSTAMP:20261122T093000Z | DTSTAMP:20261122 | DTSTAMP has a value that it must not have",
        "DTSTART;VALUE=DATE: | DTSTART: | DTSTART has a value that it must not have",
        "DATE:20261123 | DATE:20261122 | DTEND is not after DTSTART",
        "ACTION:DISPLAY | ACTION:AUDIO | ACTION has a value that it must not have",
        "-P6DT15H | -P2M | TRIGGER has a value that it must not have",
        "UID:1@x | URL:javascript:x | URL has a value that it must not have",
        "SUMMARY;LANGUAGE=en:Review | summary:x | a line is not of the form of one",
        "SUMMARY;LANGUAGE=en:Review | SUMMARY | a line is not of the form of one",
        "BEGIN:VALARM | BEGIN:VEVENT | a part stands where it must not",
        "BEGIN:VALARM | BEGIN:Valarm | a part stands where it must not",
        "END:VALARM | END:VEVENT | a part does not end where it must"
      })
  void refusesWhatIsNot(String right, String wrong, String reason) {
    assertThatThrownBy(() -> CalendarCheck.require(VALID.replace(right, wrong)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the calendar is not valid: " + reason);
  }

  @Test
  void refusesLinesThatAreTooLongOrEndOtherwise() {
    assertThatThrownBy(() -> CalendarCheck.require(VALID.replace("Review", "R".repeat(76))))
        .hasMessageEndingWith("a line is too long");
    assertThatThrownBy(() -> CalendarCheck.require(VALID.replace("Review\r\nB", "Review\nB")))
        .hasMessageContaining("not valid");
    assertThatThrownBy(() -> CalendarCheck.require(VALID.replace("Review\r\nB", "Re\u0007\r\nB")))
        .hasMessageEndingWith("a line is not of the form of one");
  }

  @Test
  void refusesTwoEventsWithOneName() {
    String event = VALID.substring(VALID.indexOf("BEGIN:VEVENT"), VALID.indexOf("END:VCALENDAR"));

    assertThatThrownBy(() -> CalendarCheck.require(VALID.replace(event, event + event)))
        .hasMessageEndingWith("two events have one UID");
  }
}

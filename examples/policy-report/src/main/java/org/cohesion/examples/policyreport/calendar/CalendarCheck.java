package org.cohesion.examples.policyreport.calendar;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Holds a calendar against what RFC 5545 asks of one like ours, line by line and before anybody
 * gets it: programs that read calendars say little about what is wrong with one.
 */
final class CalendarCheck {

  private static final Pattern LINE =
      Pattern.compile("[A-Z-]+(;[A-Z-]+=([^\\p{Cntrl}\";:,]+|\"[^\\p{Cntrl}\"]*\"))*:[^\\p{Cc}]*");
  private static final Pattern DAY = Pattern.compile("DT(START|END);VALUE=DATE:\\d{8}");
  private static final Pattern STAMP = Pattern.compile("DTSTAMP:\\d{8}T\\d{6}Z");
  private static final Pattern TRIGGER =
      Pattern.compile("TRIGGER;RELATED=START:-?P(\\d+D)?(T\\d+H)?");

  /** What each part must have, once. */
  private static final Map<String, List<String>> REQUIRED =
      Map.of(
          "VCALENDAR", List.of("PRODID", "VERSION"),
          "VEVENT", List.of("UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY"),
          "VALARM", List.of("ACTION", "TRIGGER", "DESCRIPTION"));

  /** Which part each stands in. */
  private static final Map<String, String> WITHIN =
      Map.of("VCALENDAR", "", "VEVENT", "VCALENDAR", "VALARM", "VEVENT");

  private final Deque<String> open = new ArrayDeque<>();
  private final Deque<Map<String, String>> values = new ArrayDeque<>();
  private final Set<String> uids = new HashSet<>();

  private CalendarCheck() {}

  /**
   * Lets a calendar pass.
   *
   * @param text the calendar as it is to be written
   * @return the same
   * @throws IllegalStateException if it is not as it must be
   */
  static String require(String text) {
    if (!text.startsWith("BEGIN:VCALENDAR" + ContentLines.END)
        || !text.endsWith(ContentLines.END + "END:VCALENDAR" + ContentLines.END)) {
      throw wrong("it does not begin and end as one");
    }
    for (String line : text.split(ContentLines.END, -1)) {
      if (line.getBytes(StandardCharsets.UTF_8).length > ContentLines.LONGEST) {
        throw wrong("a line is too long");
      }
    }
    CalendarCheck check = new CalendarCheck();
    String whole = ContentLines.unfolded(text);
    String withoutEnd = whole.substring(0, whole.length() - ContentLines.END.length());
    for (String line : withoutEnd.split(ContentLines.END, -1)) {
      check.line(line);
    }
    if (check.uids.isEmpty()) {
      throw wrong("there is nothing in it");
    }
    return text;
  }

  private void line(String line) {
    if (!LINE.matcher(line).matches()) {
      throw wrong("a line is not of the form of one");
    }
    String name = line.split("[:;]", 2)[0];
    String value = line.substring(line.indexOf(':') + 1);
    switch (name) {
      case "BEGIN" -> begin(value);
      case "END" -> end(value);
      default -> property(name, line, value);
    }
  }

  private void begin(String part) {
    if ((!open.isEmpty() && part.equals("VCALENDAR"))
        || !String.valueOf(WITHIN.get(part)).equals(open.isEmpty() ? "" : open.peek())) {
      throw wrong("a part stands where it must not");
    }
    open.push(part);
    values.push(new HashMap<>());
  }

  private void end(String part) {
    if (open.isEmpty() || !open.pop().equals(part)) {
      throw wrong("a part does not end where it must");
    }
    Map<String, String> had = values.pop();
    for (String name : REQUIRED.getOrDefault(part, List.of())) {
      if (had.getOrDefault(name, "").isBlank()) {
        throw wrong(name + " is missing");
      }
    }
    if (part.equals("VEVENT")) {
      if (had.getOrDefault("DTSTART", "").compareTo(had.getOrDefault("DTEND", "")) >= 0) {
        throw wrong("DTEND is not after DTSTART");
      }
      if (!uids.add(had.getOrDefault("UID", ""))) {
        throw wrong("two events have one UID");
      }
    }
  }

  private void property(String name, String line, String value) {
    if (open.isEmpty()) {
      throw wrong("something stands outside the calendar");
    }
    if (values.element().put(name, value) != null) {
      throw wrong(name + " is there twice");
    }
    boolean fits =
        switch (name) {
          case "VERSION" -> value.equals("2.0");
          case "DTSTART", "DTEND" -> DAY.matcher(line).matches();
          case "DTSTAMP" -> STAMP.matcher(line).matches();
          case "TRIGGER" -> TRIGGER.matcher(line).matches();
          case "ACTION" -> value.equals("DISPLAY");
          case "URL" -> value.startsWith("http://") || value.startsWith("https://");
          default -> true;
        };
    if (!fits) {
      throw wrong(name + " has a value that it must not have");
    }
  }

  private static IllegalStateException wrong(String what) {
    return new IllegalStateException("the calendar is not valid: " + what);
  }
}

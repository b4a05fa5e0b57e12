#!/usr/bin/env bash
# biweekly: the days, the folds and the addresses that it writes
#
# Guess:   a day made of its year, month and day, new DateTimeComponents(2026, 3, 29), is written as that day wherever the program runs;
#          lines are folded so that none is longer than 75 octets; an address is written as it is; and what validate() objects to is not
#          written.
# Seen:    biweekly 0.6.8 puts the numbers into the calendar of the machine's locale: with -Duser.language=th -Duser.country=TH it writes
#          29 March 1483. It folds by characters: a line of Welsh has up to twice as many octets. It puts backslashes before commas and
#          semicolons in an address, as in text, so that a program that reads by RFC 5545 has another address. An event with an empty
#          UID, without a start and a stamp is written without a word; validate() is never called by the writer.
# Instead: hand over a java.util.Date, midnight where the program runs, and false; switch folding off (setLineLength(null)) and fold by
#          octets; write %2C and %3B in addresses; and hold what was written against what must be in it. CalendarFile does so.
#
# Needs JDK 17, Maven and the network; leaves nothing behind. Prints "holds:", or "changed:" with exit status 1.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"

changed() {
  echo "changed: $1"
  exit 1
}

cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>findings</groupId>
  <artifactId>biweekly-days-and-folds</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>net.sf.biweekly</groupId>
      <artifactId>biweekly</artifactId>
      <version>0.6.8</version>
    </dependency>
  </dependencies>
</project>
POM
mvn -q -B -Dmaven.repo.local="$work/repository" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=classpath > installed 2>&1 \
  || { cat installed; exit 2; }

cat > Days.java <<'JAVA'
import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateStart;
import biweekly.property.DateTimeStamp;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;

public class Days {
  public static void main(String[] args) {
    VEvent event = new VEvent();
    event.setDateStart(new DateStart(new ICalDate(new DateTimeComponents(2026, 3, 29), false)));
    event.setDateEnd(
        Date.from(LocalDate.of(2026, 3, 30).atStartOfDay(ZoneId.systemDefault()).toInstant()), false);
    event.setSummary("ŵ".repeat(200));
    event.setUrl("https://example.org/a;b,c");
    String text = write(event);
    text.lines().filter(l -> l.startsWith("DTSTART") || l.startsWith("DTEND") || l.startsWith("URL")).forEach(System.out::println);
    System.out.println(text.lines().mapToInt(l -> l.getBytes(StandardCharsets.UTF_8).length).max().getAsInt());

    VEvent empty = new VEvent();
    empty.setUid("");
    empty.removeProperties(DateTimeStamp.class);
    System.out.println(write(empty).lines().filter(l -> !l.startsWith("PRODID")).toList());
  }

  private static String write(VEvent event) {
    ICalendar calendar = new ICalendar();
    calendar.addEvent(event);
    return Biweekly.write(calendar).go();
  }
}
JAVA
cat > expected <<'OUT'
DTSTART;VALUE=DATE:14830329
DTEND;VALUE=DATE:20260330
URL:https://example.org/a\;b\,c
149
[BEGIN:VCALENDAR, VERSION:2.0, BEGIN:VEVENT, UID:, END:VEVENT, END:VCALENDAR]
OUT
java -Duser.language=th -Duser.country=TH -Dstdout.encoding=UTF-8 -cp "$(cat classpath)" Days.java > seen
diff expected seen || changed "see the lines above: < as described, > as seen now"
echo "holds: days depend on the machine's locale, folds count characters, addresses are escaped as text, and what is invalid is written"

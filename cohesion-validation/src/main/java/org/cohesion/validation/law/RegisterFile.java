package org.cohesion.validation.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cohesion.review.PartialDate;
import org.cohesion.school.Nation;
import org.jspecify.annotations.Nullable;

/** A legal register as a properties file: one block of lines a key, described in the file. */
final class RegisterFile {

  private final RegisterLines lines;

  private RegisterFile(RegisterLines lines) {
    this.lines = lines;
  }

  static LegalRegister read(String name) {
    RegisterLines lines = RegisterLines.of(name);
    RegisterFile file = new RegisterFile(lines);
    List<LegalInstrument> entries = new ArrayList<>();
    for (String key : lines.keys()) {
      entries.add(file.entry(key));
    }
    LocalDate oldest = LocalDate.MAX;
    for (LegalInstrument entry : entries) {
      LocalDate day = entry.getCheckedUntil().orElseThrow();
      oldest = day.isBefore(oldest) ? day : oldest;
    }
    return LegalRegister.of(oldest, entries);
  }

  private LegalInstrument entry(String key) {
    LegalInstrumentBuilder entry = LegalInstrument.builder(key, lines.required(key + ".title"));
    String provision = lines.optional(key + ".provision");
    if (provision != null) {
      entry.provision(provision);
    }
    PartialDate from = date(key + ".from");
    if (from != null) {
      entry.inForceFrom(from);
    }
    PartialDate until = date(key + ".until");
    if (until != null) {
      entry.inForceUntil(until);
    }
    String successor = lines.optional(key + ".replaced-by");
    if (successor != null) {
      entry.replacedBy(successor);
    }
    entry.knownFrom(lines.confidence(key), lines.required(key + ".source"));
    entry.checkedUntil(PartialDate.parse(lines.required(key + ".checked-until")).latest());
    if ("policy".equals(lines.optional(key + ".kind"))) {
      entry.notLaw();
    }
    for (String nation : lines.list(key + ".nations")) {
      entry.nations(Nation.valueOf(nation.toUpperCase(Locale.ROOT).replace('-', '_')));
    }
    entry.otherNames(lines.list(key + ".other-names"));
    entry.wrongNames(lines.list(key + ".wrong-names"));
    entry.abbreviations(lines.list(key + ".abbreviations"));
    for (String year : lines.list(key + ".other-years")) {
      entry.otherYears(Integer.parseInt(year));
    }
    for (String place : lines.list(key + ".also-at")) {
      entry.alsoAt(titleOf(place), provisionOf(place));
    }
    for (String place : lines.list(key + ".wrongly-at")) {
      entry.wronglyAt(titleOf(place), provisionOf(place));
    }
    return entry.build();
  }

  private static String titleOf(String place) {
    return place.substring(0, place.indexOf(", "));
  }

  private static String provisionOf(String place) {
    return place.substring(place.indexOf(", ") + 2);
  }

  private @Nullable PartialDate date(String line) {
    String date = lines.optional(line);
    return date == null ? null : PartialDate.parse(date);
  }
}

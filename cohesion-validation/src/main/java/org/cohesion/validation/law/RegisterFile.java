package org.cohesion.validation.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.cohesion.review.PartialDate;
import org.cohesion.school.Nation;
import org.jspecify.annotations.Nullable;

/** A legal register as a properties file: one block of lines a key, described in the file. */
final class RegisterFile {

  private final Properties lines = new Properties();

  private RegisterFile(String name) {
    try (InputStream in = RegisterFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("No legal register " + name);
      }
      lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static LegalRegister read(String name) {
    RegisterFile file = new RegisterFile(name);
    List<LegalInstrument> entries = new ArrayList<>();
    for (String key : file.required("keys").split(" ", -1)) {
      if (!key.isEmpty()) {
        entries.add(file.entry(key));
      }
    }
    LocalDate oldest = LocalDate.MAX;
    for (LegalInstrument entry : entries) {
      LocalDate day = entry.getCheckedUntil().orElseThrow();
      oldest = day.isBefore(oldest) ? day : oldest;
    }
    return LegalRegister.of(oldest, entries);
  }

  private LegalInstrument entry(String key) {
    LegalInstrumentBuilder entry = LegalInstrument.builder(key, required(key + ".title"));
    String provision = lines.getProperty(key + ".provision");
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
    String successor = lines.getProperty(key + ".replaced-by");
    if (successor != null) {
      entry.replacedBy(successor);
    }
    entry.knownFrom(
        Confidence.valueOf(required(key + ".confidence").toUpperCase(Locale.ROOT)),
        required(key + ".source"));
    entry.checkedUntil(LocalDate.parse(required(key + ".checked-until")));
    if ("policy".equals(lines.getProperty(key + ".kind"))) {
      entry.notLaw();
    }
    for (String nation : list(key + ".nations")) {
      entry.nations(Nation.valueOf(nation.toUpperCase(Locale.ROOT).replace('-', '_')));
    }
    entry.otherNames(list(key + ".other-names"));
    entry.wrongNames(list(key + ".wrong-names"));
    entry.abbreviations(list(key + ".abbreviations"));
    for (String year : list(key + ".other-years")) {
      entry.otherYears(Integer.parseInt(year));
    }
    for (String place : list(key + ".also-at")) {
      entry.alsoAt(titleOf(place), provisionOf(place));
    }
    for (String place : list(key + ".wrongly-at")) {
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
    String date = lines.getProperty(line);
    return date == null ? null : PartialDate.parse(date);
  }

  private String[] list(String line) {
    String list = lines.getProperty(line);
    if (list == null) {
      return new String[0];
    }
    String[] items = list.split(";", -1);
    for (int i = 0; i < items.length; i++) {
      items[i] = items[i].strip();
    }
    return items;
  }

  private String required(String line) {
    String value = lines.getProperty(line);
    if (value == null) {
      throw new IllegalStateException("No line " + line + " in the legal register");
    }
    return value;
  }
}

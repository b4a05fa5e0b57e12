package org.cohesion.examples.nationalaudit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day that was typed. */
final class Day implements ITypeConverter<LocalDate> {

  @Override
  public LocalDate convert(String typed) {
    try {
      return LocalDate.parse(typed);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("must be a day such as 2026-11-29, but is '" + typed + "'");
    }
  }
}

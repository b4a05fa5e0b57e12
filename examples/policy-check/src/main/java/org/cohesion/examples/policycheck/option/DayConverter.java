package org.cohesion.examples.policycheck.option;

import java.time.LocalDate;
import org.cohesion.review.PartialDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day. */
public final class DayConverter implements ITypeConverter<LocalDate> {

  @Override
  public LocalDate convert(String typed) {
    try {
      PartialDate date = PartialDate.parse(typed);
      if (date.getDay().isPresent()) {
        return date.earliest();
      }
    } catch (IllegalArgumentException e) {
      // Said below, in the same words as for a month or a year.
    }
    throw new TypeConversionException("must be a day such as 2026-11-22, not '" + typed + "'");
  }
}

package org.cohesion.examples.policycheck.option;

import org.cohesion.review.PartialDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day, a month or a year. */
public final class DateConverter implements ITypeConverter<PartialDate> {

  @Override
  public PartialDate convert(String typed) {
    try {
      return PartialDate.parse(typed);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(
          "must be a date such as 2027-07-31, 2027-07 or 2027, not '" + typed + "'");
    }
  }
}

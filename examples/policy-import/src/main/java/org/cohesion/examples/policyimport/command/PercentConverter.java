package org.cohesion.examples.policyimport.command;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a share of a hundred. */
final class PercentConverter implements ITypeConverter<Double> {

  @Override
  public Double convert(String typed) {
    try {
      double percent = Double.parseDouble(typed.strip().replaceFirst("\\s*%$", ""));
      if (percent >= 0 && percent <= 100) {
        return percent;
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    throw new TypeConversionException("must be a percentage from 0 to 100, not '" + typed + "'");
  }
}

package org.cohesion.examples.policycheck.option;

import java.util.List;
import java.util.regex.PatternSyntaxException;
import org.cohesion.examples.policycheck.input.ExcludePatterns;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Refuses patterns that {@link ExcludePatterns} would not understand. */
final class ExcludeConverter implements ITypeConverter<String> {

  @Override
  public String convert(String typed) {
    try {
      ExcludePatterns.of(List.of(typed));
      return typed;
    } catch (PatternSyntaxException e) {
      throw new TypeConversionException(
          "must be a pattern such as archive/** or *.bak.json, not '" + typed + "'");
    }
  }
}

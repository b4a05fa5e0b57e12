package org.cohesion.examples.policycheck.option;

import org.cohesion.finding.JsonPointer;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a place in a document. */
public final class PointerConverter implements ITypeConverter<JsonPointer> {

  @Override
  public JsonPointer convert(String typed) {
    try {
      return JsonPointer.parse(typed);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(
          "must be a JSON Pointer such as /review, not '" + typed + "'");
    }
  }
}

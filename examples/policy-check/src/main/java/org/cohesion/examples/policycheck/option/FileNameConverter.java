package org.cohesion.examples.policycheck.option;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Refuses to take nothing for the name of a file. Java would take it for the folder in which the
 * program runs; it comes from a variable of the shell that is empty.
 */
public final class FileNameConverter implements ITypeConverter<String> {

  public static final String PROBLEM = "must be the name of a file, not empty";

  @Override
  public String convert(String typed) {
    if (typed.isEmpty()) {
      throw new TypeConversionException(PROBLEM);
    }
    return typed;
  }
}

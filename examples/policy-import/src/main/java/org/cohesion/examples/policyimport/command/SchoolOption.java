package org.cohesion.examples.policyimport.command;

import java.util.regex.Pattern;
import org.cohesion.examples.policycheck.command.NewCommand;
import org.cohesion.school.SchoolReference;
import org.cohesion.school.Urn;
import org.cohesion.text.ReadableText;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads what tells a school: its URN or its name. */
final class SchoolOption implements ITypeConverter<SchoolReference> {

  private static final Pattern NUMBER = Pattern.compile("[0-9 ]+");

  @Override
  public SchoolReference convert(String typed) {
    if (ReadableText.isBlank(typed)) {
      throw new TypeConversionException("must be the name of a school or its URN, not empty");
    }
    if (typed.indexOf(NewCommand.UNREADABLE) >= 0) {
      throw new TypeConversionException(
          "has letters that this locale cannot hold; set LC_ALL=C.UTF-8");
    }
    if (!NUMBER.matcher(typed).matches()) {
      return SchoolReference.builder().name(typed.strip()).build();
    }
    try {
      return SchoolReference.builder().urn(Urn.of(typed.strip())).build();
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(
          "must be the name of a school or its URN of six digits, not '" + typed + "'");
    }
  }
}

package org.cohesion.examples.policycheck.option;

import java.util.Arrays;
import java.util.Optional;
import org.cohesion.school.Party;
import org.cohesion.school.Role;
import org.cohesion.text.ReadableText;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a role, and the name of whoever has it behind a colon. */
public final class ApproverConverter implements ITypeConverter<Party> {

  @Override
  public Party convert(String typed) {
    int colon = typed.indexOf(':');
    Role role = role((colon < 0 ? typed : typed.substring(0, colon)).strip());
    Optional<String> name = Optional.of(typed.substring(colon + 1).strip()).filter(n -> colon >= 0);
    if (name.filter(ReadableText::isBlank).isPresent()) {
      throw new TypeConversionException("has no name behind the colon");
    }
    return Party.builder().role(role).name(name).build();
  }

  private static Role role(String typed) {
    for (Role role : Role.values()) {
      if (role.getJsonName().equals(typed)) {
        return role;
      }
    }
    throw new TypeConversionException(
        "must begin with a role, "
            + ChoiceConverters.list(Arrays.stream(Role.values()).map(Role::getJsonName).toList())
            + ", not '"
            + typed
            + "'");
  }
}

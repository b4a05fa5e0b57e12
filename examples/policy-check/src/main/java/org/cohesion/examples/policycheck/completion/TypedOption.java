package org.cohesion.examples.policycheck.completion;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;

/**
 * An option of a command.
 *
 * @param names its names, such as {@code -h} and {@code --help}
 * @param description what it does, in a sentence
 * @param isRepeated whether it can be given several times
 * @param value what is typed behind it; empty if nothing is
 */
record TypedOption(
    List<String> names, String description, boolean isRepeated, Optional<TypedValue> value) {

  static TypedOption of(OptionSpec option) {
    return new TypedOption(
        List.of(option.names()),
        TypedCommand.firstSentence(option.description()),
        option.typeInfo().isMultiValue(),
        option.arity().max() == 0 ? Optional.empty() : Optional.of(TypedValue.of(option)));
  }
}

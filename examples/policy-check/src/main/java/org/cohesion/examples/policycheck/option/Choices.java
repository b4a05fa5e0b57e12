package org.cohesion.examples.policycheck.option;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads one of a few words.
 *
 * @param <T> what the words stand for
 */
public final class Choices<T> implements ITypeConverter<T> {

  private final T[] values;
  private final Function<T, String> word;
  private final UnaryOperator<String> meaning;

  /**
   * @param word the word for a value
   * @param meaning the word that is meant by what was typed
   */
  Choices(T[] values, Function<T, String> word, UnaryOperator<String> meaning) {
    this.values = values;
    this.word = word;
    this.meaning = meaning;
  }

  /** The words, in the order in which they are told of. */
  public List<String> words() {
    return Arrays.stream(values).map(word).toList();
  }

  @Override
  public T convert(String typed) {
    String meant = meaning.apply(typed);
    for (T value : values) {
      if (word.apply(value).equals(meant)) {
        return value;
      }
    }
    throw new TypeConversionException(
        "must be " + ChoiceConverters.list(words()) + ", not '" + typed + "'");
  }
}

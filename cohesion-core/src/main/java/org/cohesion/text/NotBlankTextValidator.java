package org.cohesion.text;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Checks {@link NotBlankText}. Stateless, so one instance serves any number of threads. Needs Bean
 * Validation; {@link ReadableText} does not.
 */
public final class NotBlankTextValidator
    implements ConstraintValidator<NotBlankText, CharSequence> {

  /** Makes a validator; a Bean Validation provider calls this. */
  public NotBlankTextValidator() {}

  @Override
  public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
    return text == null || !isBlank(text);
  }

  /**
   * Tells whether a text says nothing.
   *
   * @param text any text, the empty one included
   * @return true if it has nothing but white space, no-break spaces and format characters
   */
  public static boolean isBlank(CharSequence text) {
    return ReadableText.isBlank(text);
  }
}

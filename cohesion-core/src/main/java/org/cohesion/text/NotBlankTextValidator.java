package org.cohesion.text;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link NotBlankText}. Stateless, so one instance serves any number of threads. */
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
    int length = text.length();
    for (int i = 0; i < length; ) {
      int codePoint = Character.codePointAt(text, i);
      if (!isInvisible(codePoint)) {
        return false;
      }
      i += Character.charCount(codePoint);
    }
    return true;
  }

  private static boolean isInvisible(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || Character.getType(codePoint) == Character.FORMAT;
  }
}

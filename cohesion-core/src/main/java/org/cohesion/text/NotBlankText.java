package org.cohesion.text;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The text, if there is one, says something: it holds at least one character that is not white
 * space, a no-break space or an invisible format character such as a zero-width space. Absent text
 * is valid.
 *
 * <p>Differs from Jakarta Validation's {@code @NotBlank} in both respects: that one rejects an
 * empty {@code Optional} and lets a lone no-break space through, which is what word processors
 * leave in cells that look empty.
 */
@Documented
@Target({METHOD, FIELD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RUNTIME)
@Constraint(validatedBy = NotBlankTextValidator.class)
public @interface NotBlankText {

  /** {@return the message of a violation} */
  String message() default "this text is blank; write it, or leave it out";

  /** {@return the validation groups the constraint belongs to} */
  Class<?>[] groups() default {};

  /** {@return what a caller attaches to violations of the constraint} */
  Class<? extends Payload>[] payload() default {};
}

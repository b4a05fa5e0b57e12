package org.cohesion.validation.bean;

import jakarta.validation.MessageInterpolator;
import java.lang.annotation.Annotation;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.cohesion.finding.FindingKind;
import org.cohesion.text.NotBlankText;
import org.cohesion.validation.RuleCatalogue;
import org.cohesion.validation.rule.RuleInfo;
import org.hibernate.validator.messageinterpolation.HibernateMessageInterpolatorContext;

/**
 * Gives the messages of violations in a language: the sentences of {@link ConformsToRules} as
 * findings have them, and for blank texts the sentence of the rule {@code text.blank}. A message
 * that is not to be had in the language is in English. All other messages come from another
 * interpolator, which is asked for the same language.
 *
 * <pre>{@code
 * configuration.messageInterpolator(
 *     new FindingInterpolator(new ParameterMessageInterpolator(), () -> welsh));
 * }</pre>
 *
 * <p>Hibernate Validator's {@code ParameterMessageInterpolator} does without an expression
 * language. Where there is one, {@code configuration.getDefaultMessageInterpolator()} may take its
 * place.
 *
 * <p>A program that answers many people says the language of the moment, such as {@code
 * LocaleContextHolder::getLocale} under Spring. Nothing in the sentence of a finding is taken for a
 * parameter or an expression. Safe to share between threads if the other interpolator is.
 */
public final class FindingInterpolator implements MessageInterpolator {

  private static final FindingKind BLANK = kindOf("text.blank");
  private static final String BLANK_TEMPLATE = templateOf(NotBlankText.class);

  private final MessageInterpolator others;
  private final Supplier<Locale> language;

  /**
   * Makes an interpolator.
   *
   * @param others interpolates the messages of all other constraints
   * @param language says the language where the provider does not, by the thread that validates;
   *     never null
   */
  public FindingInterpolator(MessageInterpolator others, Supplier<Locale> language) {
    this.others = Objects.requireNonNull(others, "others");
    this.language = Objects.requireNonNull(language, "language");
  }

  @Override
  public String interpolate(String template, Context context) {
    return interpolate(template, context, language.get());
  }

  @Override
  public String interpolate(String template, Context context, Locale locale) {
    if (context instanceof HibernateMessageInterpolatorContext hibernate
        && hibernate.getMessageParameters().get(FindingParameter.NAME)
            instanceof FindingParameter parameter) {
      return parameter.finding().text(locale);
    }
    // The program may have given the constraint a message of its own.
    if (context.getConstraintDescriptor().getAnnotation() instanceof NotBlankText
        && template.equals(BLANK_TEMPLATE)) {
      return BLANK.message(locale);
    }
    return others.interpolate(template, context, locale);
  }

  private static FindingKind kindOf(String rule) {
    return RuleCatalogue.all().stream()
        .map(RuleInfo::kind)
        .filter(kind -> kind.getId().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private static String templateOf(Class<? extends Annotation> constraint) {
    try {
      return (String) constraint.getMethod("message").getDefaultValue();
    } catch (NoSuchMethodException e) {
      throw new LinkageError("Each constraint has a message", e);
    }
  }
}

package org.cohesion.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cohesion.internal.CohesionStyle;
import org.cohesion.review.PartialDate;
import org.cohesion.school.Party;
import org.cohesion.school.SchoolReference;
import org.cohesion.text.JsonFormed;
import org.cohesion.text.NotBlankText;
import org.cohesion.text.ReadableText;
import org.immutables.value.Value;

/**
 * Somebody's decision to live with one finding, or with those of one rule at one place, until a
 * day. What it covers stays in the report, marked.
 *
 * <p>It follows the finding if it has the finding's {@linkplain Finding#getFingerprint
 * fingerprint}, and the place if it has a pointer that names list elements as {@link
 * Finding#getNamedPointer} does. A position in a list is taken too, but the validator says of it
 * that it may come to be another's.
 */
@Value.Immutable
@CohesionStyle
public interface Waiver extends JsonFormed {

  /** {@return the id of the rule, such as {@code review.interval-mismatch}} */
  @NotBlankText
  String getRule();

  /**
   * {@return the fingerprint of the one finding that it covers; empty if it covers those of a
   * place. Where there is one, it decides, and the pointer only helps the reader}
   */
  Optional<String> getFingerprint();

  /**
   * {@return the place; findings inside it are covered too, so that the root covers the policy. An
   * element of a list goes by its name or its position, and {@code -} is any; digits alone are
   * always a position. Empty only if there is a fingerprint}
   */
  Optional<JsonPointer> getPointer();

  /** {@return the school whose policies it is for; empty if it is for everybody's} */
  Optional<SchoolReference> getSchool();

  /** {@return why the school lives with it; {@code toString()} leaves it out} */
  @Value.Redacted
  @NotBlankText
  String getReason();

  /** {@return who decided so} */
  Party getApprovedBy();

  /** {@return the last day on which it holds; of a month or a year, its last day} */
  PartialDate getUntil();

  /**
   * Tells whether it is about a finding, whatever the day and the school.
   *
   * @param finding the finding
   * @return true if the finding is of the rule, and has the fingerprint; or, if there is none, is
   *     at the place or inside it
   */
  default boolean covers(Finding finding) {
    return finding.getKind().getId().equals(getRule())
        && (getFingerprint().isPresent()
            ? getFingerprint().get().equals(finding.getFingerprint())
            : getPointer().isPresent() && isAt(getPointer().get(), finding));
  }

  private static boolean isAt(JsonPointer place, Finding finding) {
    List<String> wanted = place.tokens();
    List<String> tokens = finding.getPointer().tokens();
    List<String> named = finding.getNamedPointer().tokens();
    if (wanted.size() > tokens.size()) {
      return false;
    }
    for (int i = 0; i < wanted.size(); i++) {
      String token = wanted.get(i);
      boolean element = DocumentOrder.isPosition(tokens.get(i));
      boolean name = token.equals(named.get(i)) && !(element && DocumentOrder.isPosition(token));
      if (!name && !token.equals(tokens.get(i)) && !(element && token.equals(JsonPointer.ANY))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Tells whether it has ended.
   *
   * @param day a day
   * @return true if the day is after the last one on which it holds
   */
  default boolean isExpired(LocalDate day) {
    return getUntil().isCertainlyBefore(day);
  }

  /**
   * Says until when it holds, for a mark behind the sentence of a finding.
   *
   * @param locale the language; English where it is not to be had
   * @return such as {@code waived until 30 November 2026}
   */
  default String text(Locale locale) {
    return MessageFormatter.shared("waived", locale, Map.of("until", getUntil()));
  }

  /**
   * Refuses what means nothing; called by the builder.
   *
   * @throws IllegalArgumentException if the rule is no id of a kind of finding, the fingerprint is
   *     not 16 hexadecimal digits with letters in lower case, there is neither a fingerprint nor a
   *     pointer, or the reason or the name of who decided is blank
   */
  @Value.Check
  default void check() {
    FindingKind.requireId(getRule());
    getFingerprint().ifPresent(Fingerprints::require);
    if (getFingerprint().isEmpty() && getPointer().isEmpty()) {
      throw new IllegalArgumentException("A waiver needs a fingerprint or a pointer");
    }
    if (ReadableText.isBlank(getReason())) {
      throw new IllegalArgumentException("The reason of a waiver must have text that can be read");
    }
    if (getApprovedBy().getName().filter(ReadableText::isBlank).isPresent()) {
      throw new IllegalArgumentException(
          "The name of who approved a waiver must have text that can be read");
    }
  }

  /** {@return an empty builder} */
  static WaiverBuilder builder() {
    return new WaiverBuilder();
  }

  /** {@return a builder that holds this waiver's values} */
  default WaiverBuilder toBuilder() {
    return builder().from(this);
  }
}

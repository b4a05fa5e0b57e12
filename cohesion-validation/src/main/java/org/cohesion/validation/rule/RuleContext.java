package org.cohesion.validation.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.cohesion.finding.Finding;
import org.cohesion.policy.Policy;
import org.cohesion.review.TermCalendar;
import org.cohesion.validation.law.Frame;
import org.cohesion.validation.law.LegalRegister;
import org.cohesion.validation.reading.TextReading;

/** What a rule may know besides the policy, and where its findings go. */
public interface RuleContext {

  /** {@return the day of the validation; empty if the caller named none} */
  Optional<LocalDate> today();

  /** {@return the version of the policy before this one; empty if the caller gave none} */
  Optional<Policy> previous();

  /** {@return the school's own term dates; empty if the caller gave none} */
  Optional<TermCalendar> calendar();

  /** {@return what was law when; the library's own register unless the caller gave another} */
  LegalRegister law();

  /** {@return what guidance asks the policy to hold; asks for nothing if none is known} */
  Frame frame();

  /** {@return every text of the policy in document order; walked once for all rules} */
  List<PolicyText> texts();

  /**
   * What one of the texts is made of. Each text is taken apart once for all rules.
   *
   * @param position the position of the text among {@link #texts()}
   * @return its words, numbers and marks, with the names of the legal register in it
   * @throws IndexOutOfBoundsException if there is no such text
   */
  TextReading reading(int position);

  /**
   * The phrases of a list found in the texts of the policy; the words are walked once for all
   * rules.
   *
   * @param list one of the lists that the rule named in {@link PolicyRule#phrases()}
   * @return what was found, in document order; of phrases that begin with the same word the
   *     longest; nothing if the policy is in another language than the list, or no rule named it
   */
  List<PhraseMatch> found(PhraseList list);

  /**
   * What several rules need to know of the policy, worked out for the first that asks.
   *
   * @param <T> what it is
   * @param type the class of what it is, which tells it from what other rules share
   * @param work works it out
   * @return the same instance for every rule of one validation
   */
  <T> T shared(Class<T> type, Supplier<T> work);

  /**
   * Tells whether another rule is used on policies. A rule that leaves a cause to another one asks,
   * so that the cause is told by one of the two whatever the settings.
   *
   * @param rule the id of the other rule
   * @return false if it is switched off, does not belong to the profile, or does not exist
   */
  boolean isInUse(String rule);

  /**
   * Takes a finding. The order in which rules report does not matter.
   *
   * @param finding the finding, of the rule's own kind
   * @throws IllegalArgumentException if it is of another kind than {@link RuleInfo#kind()}
   */
  void report(Finding finding);
}

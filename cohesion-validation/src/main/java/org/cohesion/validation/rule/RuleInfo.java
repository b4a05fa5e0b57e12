package org.cohesion.validation.rule;

import java.util.Objects;
import java.util.Optional;
import org.cohesion.finding.FindingKind;
import org.cohesion.validation.law.FramePart;

/**
 * What a rule finds and when it runs. Immutable.
 *
 * @param kind the kind of its findings; its id is the rule's id
 * @param inDraft whether the rule holds for a policy that is still being written, too
 * @param needsDay whether the rule is silent unless the validator is given a day
 * @param needsPrevious whether the rule is silent unless the validator is given the version of the
 *     policy before
 * @param needsPhrase whether the rule is silent unless the policy has one of the rule's {@linkplain
 *     PolicyRule#phrases() phrases}
 * @param framePart what the rule misses in a policy, so that it is silent where the {@linkplain
 *     RuleContext#frame() frame} does not ask for it; empty if it holds whatever the frame
 */
public record RuleInfo(
    FindingKind kind,
    boolean inDraft,
    boolean needsDay,
    boolean needsPrevious,
    boolean needsPhrase,
    Optional<FramePart> framePart) {

  /**
   * Refuses null.
   *
   * @param kind the kind of its findings; its id is the rule's id
   * @param inDraft whether the rule holds for a policy that is still being written, too
   * @param needsDay whether the rule is silent unless the validator is given a day
   * @param needsPrevious whether the rule is silent unless the validator is given the version of
   *     the policy before
   * @param needsPhrase whether the rule is silent unless the policy has one of its phrases
   * @param framePart what the rule misses in a policy; empty if it holds whatever the frame
   */
  public RuleInfo {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(framePart, "framePart");
  }

  /**
   * Describes a rule that holds for complete policies only, and needs no day.
   *
   * @param kind the kind of its findings
   * @return the description
   */
  public static RuleInfo of(FindingKind kind) {
    return new RuleInfo(kind, false, false, false, false, Optional.empty());
  }

  /** {@return the same description for a rule that holds for drafts too} */
  public RuleInfo alsoInDraft() {
    return new RuleInfo(kind, true, needsDay, needsPrevious, needsPhrase, framePart);
  }

  /** {@return the same description for a rule that is silent without a day} */
  public RuleInfo onGivenDay() {
    return new RuleInfo(kind, inDraft, true, needsPrevious, needsPhrase, framePart);
  }

  /** {@return the same description for a rule that compares with the version before} */
  public RuleInfo onGivenPrevious() {
    return new RuleInfo(kind, inDraft, needsDay, true, needsPhrase, framePart);
  }

  /** {@return the same description for a rule that is not run unless one of its phrases occurs} */
  public RuleInfo onFoundPhrase() {
    return new RuleInfo(kind, inDraft, needsDay, needsPrevious, true, framePart);
  }

  /**
   * Says what the rule misses in a policy.
   *
   * @param part the part of a frame that asks for it
   * @return the same description for a rule that is silent where the frame does not ask for it
   */
  public RuleInfo inFrame(FramePart part) {
    return new RuleInfo(kind, inDraft, needsDay, needsPrevious, needsPhrase, Optional.of(part));
  }

  /** {@return the id of the rule, such as {@code review.missing}} */
  public String id() {
    return kind.getId();
  }
}

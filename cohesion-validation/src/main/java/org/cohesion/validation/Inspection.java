package org.cohesion.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cohesion.finding.DocumentOrder;
import org.cohesion.finding.Finding;
import org.cohesion.policy.Language;
import org.cohesion.policy.Policy;
import org.cohesion.review.TermCalendar;
import org.cohesion.validation.internal.PhraseIndex;
import org.cohesion.validation.internal.PolicyTexts;
import org.cohesion.validation.rule.PhraseList;
import org.cohesion.validation.rule.PhraseMatch;
import org.cohesion.validation.rule.PolicyText;
import org.cohesion.validation.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/** One validation of one policy, by one thread. */
final class Inspection implements RuleContext {

  private static final Comparator<Finding> IN_ORDER =
      Comparator.comparing(Finding::getPointer, DocumentOrder.INSTANCE)
          .thenComparing(Finding::getSeverity, Comparator.reverseOrder())
          .thenComparing(finding -> finding.getKind().getId());

  private final Policy policy;
  private final @Nullable Policy previous;
  private final @Nullable LocalDate today;
  private final @Nullable TermCalendar calendar;
  private final List<Finding> found = new ArrayList<>();
  private final PhraseIndex phrases;
  private @Nullable List<PolicyText> texts;
  private @Nullable Map<PhraseList, List<PhraseMatch>> phrasesFound;

  Inspection(
      Policy policy,
      @Nullable Policy previous,
      @Nullable LocalDate today,
      @Nullable TermCalendar calendar,
      PhraseIndex phrases) {
    this.policy = policy;
    this.previous = previous;
    this.today = today;
    this.calendar = calendar;
    this.phrases = phrases;
  }

  @Override
  public Optional<LocalDate> today() {
    return Optional.ofNullable(today);
  }

  @Override
  public Optional<Policy> previous() {
    return Optional.ofNullable(previous);
  }

  @Override
  public Optional<TermCalendar> calendar() {
    return Optional.ofNullable(calendar);
  }

  @Override
  public List<PolicyText> texts() {
    List<PolicyText> walked = texts;
    if (walked == null) {
      walked = PolicyTexts.of(policy);
      texts = walked;
    }
    return walked;
  }

  @Override
  public List<PhraseMatch> found(PhraseList list) {
    Map<PhraseList, List<PhraseMatch>> walked = phrasesFound;
    if (walked == null) {
      walked = phrases.find(texts(), policy.getLanguage().orElse(Language.ENGLISH));
      phrasesFound = walked;
    }
    return walked.getOrDefault(list, List.of());
  }

  @Override
  public void report(Finding finding) {
    found.add(Objects.requireNonNull(finding, "finding"));
  }

  /** What was found, in document order, each with the fingerprint it keeps. */
  List<Finding> findings() {
    return Finding.numbered(
        found.stream()
            .sorted(IN_ORDER)
            .map(f -> f.withAnchor(Anchor.of(policy, f.getPointer())))
            .toList());
  }
}

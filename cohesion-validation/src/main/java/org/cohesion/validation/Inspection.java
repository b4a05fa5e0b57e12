package org.cohesion.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.cohesion.finding.DocumentOrder;
import org.cohesion.finding.Finding;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Language;
import org.cohesion.policy.Policy;
import org.cohesion.report.RuleCheck;
import org.cohesion.report.RuleOutcome;
import org.cohesion.review.TermCalendar;
import org.cohesion.validation.law.Frame;
import org.cohesion.validation.law.Frames;
import org.cohesion.validation.law.LegalRegister;
import org.cohesion.validation.reading.Reading;
import org.cohesion.validation.reading.TextReading;
import org.cohesion.validation.rule.PhraseList;
import org.cohesion.validation.rule.PhraseMatch;
import org.cohesion.validation.rule.PolicyText;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.law.LawUse;
import org.jspecify.annotations.Nullable;

/** One validation of one policy, by one thread. */
final class Inspection {

  private final Policy policy;
  private final @Nullable Policy previous;
  private final @Nullable LocalDate today;
  private final @Nullable TermCalendar calendar;
  private final LegalRegister law;
  private final Frame frame;
  private final Set<String> rulesInUse;
  private final Map<Class<?>, Object> shared = new HashMap<>();
  private final List<Finding> found = new ArrayList<>();
  private final List<PolicyText> texts;
  private final Reading reading;
  private final PhrasesFound phrases;
  private final ContextOfRules context = new ContextOfRules();

  Inspection(
      Policy policy,
      @Nullable Policy previous,
      @Nullable LocalDate today,
      @Nullable TermCalendar calendar,
      LegalRegister law,
      @Nullable Frame frame,
      RuleVocabulary vocabulary,
      Set<String> rulesInUse) {
    this.policy = policy;
    this.previous = previous;
    this.today = today;
    this.calendar = calendar;
    this.law = law;
    this.rulesInUse = rulesInUse;
    this.frame = frame == null ? Frames.of(policy) : frame;
    texts = PolicyTexts.of(policy);
    List<String> values = new ArrayList<>(texts.size());
    for (PolicyText text : texts) {
      values.add(text.value());
    }
    reading = Reading.of(vocabulary.words(), values);
    Language language = policy.getLanguage().orElse(Language.ENGLISH);
    phrases = new PhrasesFound(vocabulary, language, texts, reading);
    reading.findPhrases(phrases);
  }

  /** Runs a rule if it has what it needs, and tells what became of it. */
  RuleCheck run(ConfiguredRule rule) {
    RuleOutcome silence = rule.silence(today != null, previous != null, frame);
    return rule.check(silence == null ? check(rule) : silence);
  }

  /** What guidance asks the policy to hold. */
  Frame frame() {
    return frame;
  }

  private RuleOutcome check(ConfiguredRule rule) {
    if (rule.info().needsPhrase() && !phrases.hasAny(rule.phrases())) {
      return RuleOutcome.PASSED;
    }
    int before = found.size();
    try {
      context.running = rule;
      rule.rule().check(policy, context);
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      // Whatever a rule does wrong, the others run. What went wrong may quote the policy.
      found.add(
          Finding.of(ValidationFindingKinds.RULE_FAILED, JsonPointer.ROOT)
              .with("rule", rule.info().id()));
      return RuleOutcome.FAILED;
    }
    return found.size() == before ? RuleOutcome.PASSED : RuleOutcome.FOUND;
  }

  /** The day until which the law that the rules went by has been checked. */
  LocalDate lawCheckedUntil() {
    return shared.get(LawUse.class) instanceof LawUse use
        ? use.checkedUntil(law)
        : law.checkedUntil();
  }

  /** What was found, in document order, each with its place and the fingerprint it keeps. */
  List<Finding> findings() {
    return settled(found);
  }

  /**
   * Adds findings about waivers.
   *
   * @param findings what was found in the policy
   */
  List<Finding> with(List<Finding> findings, List<Finding> aboutWaivers) {
    if (aboutWaivers.isEmpty()) {
      return findings;
    }
    List<Finding> all = new ArrayList<>(findings);
    all.addAll(settled(aboutWaivers));
    all.sort(Inspection::inOrder);
    return all;
  }

  /** As many of what was found as a report lists, and how many more there are. */
  static List<Finding> listed(List<Finding> findings) {
    List<Finding> listed = FindingLimit.apply(findings);
    if (listed.size() < findings.size()) {
      listed.sort(Inspection::inOrder);
    }
    return listed;
  }

  private List<Finding> settled(List<Finding> findings) {
    findings.sort(Inspection::inOrder);
    return Finding.numbered(findings, () -> new Places(policy)::add);
  }

  /** The order of a report: that of the document, at one place the worst first. */
  static int inOrder(Finding one, Finding other) {
    int order = DocumentOrder.INSTANCE.compare(one.getPointer(), other.getPointer());
    if (order == 0) {
      order = other.getSeverity().compareTo(one.getSeverity());
    }
    return order != 0 ? order : one.getKind().getId().compareTo(other.getKind().getId());
  }

  /** The inspection as the rules see it, one after the other. */
  private final class ContextOfRules implements RuleContext {

    private @Nullable ConfiguredRule running;

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
    public LegalRegister law() {
      return law;
    }

    @Override
    public Frame frame() {
      return frame;
    }

    @Override
    public <T> T shared(Class<T> type, Supplier<T> work) {
      Object known = shared.get(type);
      if (known == null) {
        known = work.get();
        shared.put(type, known);
      }
      return type.cast(known);
    }

    @Override
    public List<PolicyText> texts() {
      return texts;
    }

    @Override
    public TextReading reading(int position) {
      return reading.text(position);
    }

    @Override
    public List<PhraseMatch> found(PhraseList list) {
      return phrases.of(list);
    }

    @Override
    public boolean isInUse(String rule) {
      return rulesInUse.contains(rule);
    }

    @Override
    public void report(Finding finding) {
      ConfiguredRule rule = Objects.requireNonNull(running);
      if (!finding.getKind().equals(rule.info().kind())) {
        throw new IllegalArgumentException(
            "Rule " + rule.info().id() + " reports a finding of kind " + finding.getKind());
      }
      found.add(rule.withSeverity(finding));
    }
  }
}

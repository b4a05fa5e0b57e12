package org.cohesion.validation;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.FindingTexts;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Policy;
import org.cohesion.validation.rule.PhraseList;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** A rule such as a vendor writes: it does whatever a test has it do. */
public final class OwnRule implements PolicyRule {

  private final FindingKind kind;
  private final BiConsumer<RuleContext, Finding> behaviour;

  private final List<PhraseList> phrases;
  private final boolean needsPhrase;

  private OwnRule(
      FindingKind kind,
      BiConsumer<RuleContext, Finding> behaviour,
      List<PhraseList> phrases,
      boolean needsPhrase) {
    this.kind = kind;
    this.behaviour = behaviour;
    this.phrases = phrases;
    this.needsPhrase = needsPhrase;
  }

  /** Has a message; the behaviour gets a finding of the rule at the root. */
  public static OwnRule of(String id, BiConsumer<RuleContext, Finding> behaviour) {
    return of(id, "always the case", behaviour);
  }

  /** Has a message of its own. */
  public static OwnRule of(String id, String message, BiConsumer<RuleContext, Finding> behaviour) {
    String messages = "org.cohesion." + id + " = " + message + "\n";
    FindingTexts texts =
        FindingTexts.of(
            name ->
                name.equals("messages_en.properties")
                    ? new ByteArrayInputStream(messages.getBytes(StandardCharsets.UTF_8))
                    : null);
    return new OwnRule(FindingKind.info(id, texts), behaviour, List.of(), false);
  }

  static OwnRule withoutMessage(String id) {
    return new OwnRule(
        FindingKind.info(id, FindingTexts.of(name -> null)), (context, f) -> {}, List.of(), false);
  }

  OwnRule lookingFor(PhraseList... lists) {
    return new OwnRule(kind, behaviour, List.of(lists), needsPhrase);
  }

  OwnRule onFoundPhrase() {
    return new OwnRule(kind, behaviour, phrases, true);
  }

  @Override
  public RuleInfo info() {
    RuleInfo info = RuleInfo.of(kind).alsoInDraft();
    return needsPhrase ? info.onFoundPhrase() : info;
  }

  @Override
  public List<PhraseList> phrases() {
    return phrases;
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    behaviour.accept(context, Finding.of(kind, JsonPointer.ROOT));
  }
}

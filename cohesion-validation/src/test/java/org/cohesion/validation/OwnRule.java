package org.cohesion.validation;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.FindingTexts;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Policy;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** A rule such as a vendor writes: it does whatever a test has it do. */
public final class OwnRule implements PolicyRule {

  private final FindingKind kind;
  private final BiConsumer<RuleContext, Finding> behaviour;

  private OwnRule(FindingKind kind, BiConsumer<RuleContext, Finding> behaviour) {
    this.kind = kind;
    this.behaviour = behaviour;
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
    return new OwnRule(FindingKind.info(id, texts), behaviour);
  }

  static OwnRule withoutMessage(String id) {
    return new OwnRule(FindingKind.info(id, FindingTexts.of(name -> null)), (context, f) -> {});
  }

  @Override
  public RuleInfo info() {
    return RuleInfo.of(kind).alsoInDraft();
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    behaviour.accept(context, Finding.of(kind, JsonPointer.ROOT));
  }
}

package org.cohesion.validation.rule.law;

import java.util.EnumSet;
import java.util.Set;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Policy;
import org.cohesion.validation.law.LegalInstrument;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** A list offered as the protected characteristics lacks some of them. */
final class LawProtectedCharacteristicsIncomplete implements PolicyRule {

  private static final FindingKind KIND =
      FindingKind.warning("law.protected-characteristics-incomplete", RuleTexts.TEXTS);

  private static final String KEY = "equality-act";

  /** These matter to staff and not to pupils. */
  private static final EnumSet<ProtectedCharacteristic> NOT_OF_PUPILS =
      EnumSet.of(
          ProtectedCharacteristic.AGE, ProtectedCharacteristic.MARRIAGE_AND_CIVIL_PARTNERSHIP);

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND).onGivenDay();
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    LawReading reading = LawReading.of(policy, context);
    LegalInstrument act = context.law().find(KEY).orElse(null);
    if (act == null
        || !act.mayReach(reading.nation())
        || reading.day().isEmpty()
        || !act.isInForce(reading.day().get())) {
      return;
    }
    CharacteristicsList lists = new CharacteristicsList(context);
    for (LawText text : reading.texts()) {
      Set<ProtectedCharacteristic> lacking = lacking(text, lists);
      if (!lacking.isEmpty()) {
        context.report(finding(text.pointer(), lacking));
      }
    }
  }

  /** What the first list lacks that lacks any. */
  private static Set<ProtectedCharacteristic> lacking(LawText text, CharacteristicsList lists) {
    Set<ProtectedCharacteristic> needed = null;
    for (Sentence sentence : text.sentences()) {
      Set<ProtectedCharacteristic> named = lists.in(text, sentence);
      if (named != null) {
        needed = needed == null ? needed(text) : needed;
        Set<ProtectedCharacteristic> lacking = EnumSet.copyOf(needed);
        lacking.removeAll(named);
        if (!lacking.isEmpty()) {
          return lacking;
        }
      }
    }
    return Set.of();
  }

  private static Set<ProtectedCharacteristic> needed(LawText text) {
    boolean aboutPupils = text.has(LawWords.ABOUT_PUPILS);
    return aboutPupils
        ? EnumSet.complementOf(NOT_OF_PUPILS)
        : EnumSet.allOf(ProtectedCharacteristic.class);
  }

  private static Finding finding(JsonPointer pointer, Set<ProtectedCharacteristic> lacking) {
    Finding finding = Finding.of(KIND, pointer);
    ProtectedCharacteristic first = lacking.iterator().next();
    return lacking.size() == 1
        ? finding.with("characteristic", first)
        : finding.with("lacking", lacking.size()).with("first", first);
  }
}

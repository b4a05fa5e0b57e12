package org.cohesion.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.Severity;
import org.cohesion.report.Profile;
import org.cohesion.validation.rule.PolicyRule;

/** The rules of a validator while it is set up, and what was said of them. */
final class RuleChoice {

  private final Map<String, PolicyRule> rules = new LinkedHashMap<>();
  private final Map<String, Severity> severities = new HashMap<>();
  private final Set<String> switchedOff = new HashSet<>();

  /** Begins with the library's own. */
  RuleChoice() {
    for (PolicyRule rule : RuleCatalogue.rules()) {
      rules.put(rule.info().id(), rule);
    }
  }

  /** Adds a rule, which needs an id of its own and a message. */
  void add(PolicyRule rule) {
    FindingKind kind = rule.info().kind();
    try {
      kind.message(Locale.ENGLISH);
    } catch (IllegalStateException e) {
      throw new IllegalArgumentException(
          "Rule " + kind + " has no message: its texts must have one with its id", e);
    }
    if (ValidationFindingKinds.all().contains(kind)
        || rules.putIfAbsent(kind.getId(), rule) != null) {
      throw new IllegalArgumentException(
          "There is a rule " + kind + " already: give this one an id of its own");
    }
  }

  void severity(String ruleId, Severity severity) {
    severities.put(ruleId, Objects.requireNonNull(severity, "severity"));
  }

  void switchOff(Collection<String> ruleIds) {
    switchedOff.addAll(ruleIds);
  }

  /** The ids of the rules, by subject, those of the caller's own last. */
  Set<String> ids() {
    return rules.keySet();
  }

  /** The rules as they are to be used with a profile; fails if an id was named that none has. */
  List<ConfiguredRule> configured(Profile profile) {
    checkKnown(severities.keySet());
    checkKnown(switchedOff);
    List<ConfiguredRule> configured = new ArrayList<>(rules.size());
    for (Map.Entry<String, PolicyRule> rule : rules.entrySet()) {
      String id = rule.getKey();
      configured.add(
          new ConfiguredRule(
              rule.getValue(), profile, severities.get(id), switchedOff.contains(id)));
    }
    return List.copyOf(configured);
  }

  private void checkKnown(Set<String> ids) {
    for (String id : ids) {
      if (!rules.containsKey(id)) {
        throw new IllegalArgumentException(
            "There is no rule " + id + "; RuleCatalogue.all() has the ids");
      }
    }
  }
}

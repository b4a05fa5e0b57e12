package org.cohesion.examples.policyreport;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cohesion.finding.Severity;
import org.cohesion.report.CheckSettings;
import org.cohesion.report.Profile;
import org.cohesion.report.RuleSeverity;
import org.cohesion.validation.rule.RuleInfo;
import org.jspecify.annotations.Nullable;

/**
 * What checks rest on beside the policies, for reports to say.
 *
 * @param before the file of the version before; null if there is none
 * @param file the file of settings; null if there is none
 * @param settings what was taken from it
 * @param changed the severities that differ from those of the rules themselves
 * @param waivers the files of waivers, those that the user named and those of the settings
 */
public record CheckBasis(
    @Nullable String before,
    @Nullable String file,
    CheckSettings settings,
    List<ChangedSeverity> changed,
    List<String> waivers) {

  /**
   * A severity that is not the rule's own.
   *
   * @param rule the id of the rule
   * @param severity the severity that the settings give it
   * @param usual the rule's own
   */
  public record ChangedSeverity(String rule, Severity severity, Severity usual) {}

  /**
   * Works out what the settings change.
   *
   * @param before the file of the version before; null if there is none
   * @param file the file of settings; null if there is none
   * @param profile what the user chose, whatever the settings say; null if nothing
   * @param rules all rules, or at least those whose severities the settings set
   */
  public static CheckBasis of(
      @Nullable String before,
      @Nullable String file,
      CheckSettings settings,
      List<String> waivers,
      @Nullable Profile profile,
      List<RuleInfo> rules) {
    return new CheckBasis(
        before,
        file,
        profile == null ? settings : settings.toBuilder().profile(Optional.empty()).build(),
        changed(settings.getSeverities(), rules),
        waivers);
  }

  private static List<ChangedSeverity> changed(List<RuleSeverity> set, List<RuleInfo> rules) {
    Map<String, Severity> usual = new HashMap<>();
    rules.forEach(rule -> usual.put(rule.id(), rule.kind().getSeverity()));
    return set.stream()
        .map(
            s ->
                new ChangedSeverity(
                    s.rule(), s.severity(), usual.getOrDefault(s.rule(), s.severity())))
        .filter(changed -> changed.severity() != changed.usual())
        .toList();
  }
}

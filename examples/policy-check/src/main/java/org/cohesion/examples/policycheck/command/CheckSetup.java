package org.cohesion.examples.policycheck.command;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cohesion.examples.policycheck.checking.Checker;
import org.cohesion.examples.policycheck.checking.EarlierVersion;
import org.cohesion.examples.policycheck.checking.SettingsFile;
import org.cohesion.examples.policycheck.checking.Validators;
import org.cohesion.examples.policycheck.checking.WaiversFiles;
import org.cohesion.examples.policycheck.input.Complaints;
import org.cohesion.examples.policycheck.option.CheckOptions;
import org.cohesion.examples.policycheck.output.Shell;
import org.cohesion.examples.policyreport.CheckBasis;
import org.cohesion.examples.policyreport.Report;
import org.cohesion.examples.policyreport.Tally;
import org.cohesion.json.PolicyReader;
import org.cohesion.review.SchoolTerm;
import org.cohesion.review.TermCalendar;
import org.cohesion.validation.PolicyValidator;
import org.cohesion.validation.rule.RuleInfo;
import org.jspecify.annotations.Nullable;

/** What a run rests on beside the policies, read before any policy is. */
final class CheckSetup {

  private final CheckOptions options;
  private final SettingsFile settings;
  private final EarlierVersion before;
  private final List<String> waiversPaths;
  private final WaiversFiles waivers;
  private final @Nullable List<String> exclude;

  private CheckSetup(
      CheckOptions options,
      SettingsFile settings,
      EarlierVersion before,
      List<String> waiversPaths,
      WaiversFiles waivers,
      @Nullable List<String> exclude) {
    this.options = options;
    this.settings = settings;
    this.before = before;
    this.waiversPaths = waiversPaths;
    this.waivers = waivers;
    this.exclude = exclude;
  }

  /**
   * Reads all files that the options and the settings name.
   *
   * @param reading reads the version before
   * @param complaints is told in a line each why there is nothing to go on with
   */
  static CheckSetup read(
      CheckOptions options, PolicyReader reading, Complaints complaints, Shell shell) {
    SettingsFile settings = SettingsFile.read(options.rules().settings(), complaints);
    EarlierVersion before = EarlierVersion.read(options.before(), reading, complaints, shell);
    List<String> paths = options.waivers(settings.waivers());
    WaiversFiles waivers = WaiversFiles.read(paths, complaints);
    return new CheckSetup(options, settings, before, paths, waivers, settings.exclude(complaints));
  }

  /** Whether there is something to go on with. */
  boolean isSound() {
    return settings.isSound() && before.isSound() && waivers.areSound() && exclude != null;
  }

  /** Whether everything that the files say is known to this version of the program. */
  boolean isComplete() {
    return settings.isComplete() && before.isComplete() && waivers.areComplete();
  }

  /** The files that were read, as the user or the settings named them. */
  List<String> inputs() {
    return Stream.of(
            Stream.ofNullable(settings.path()),
            Stream.ofNullable(before.path()),
            waiversPaths.stream())
        .flatMap(paths -> paths)
        .toList();
  }

  /** The patterns of files and folders in folders that the settings exclude. */
  List<String> exclude() {
    return exclude == null ? List.of() : exclude;
  }

  /** Checks any number of policies; what is wrong with the waivers comes at the end. */
  Checker checker() {
    return checker(() -> rules().waiverUse(waivers.use()));
  }

  /** Checks one policy; what is wrong with the waivers is among what is found. */
  Checker checkerOfOne() {
    return checker(this::rules);
  }

  private Checker checker(Supplier<PolicyValidator.Builder> rules) {
    Validators validators = Validators.of(options.rules().profile(), settings.settings(), rules);
    return new Checker(validators, before.policy(), options.rules().day());
  }

  CheckBasis basis() {
    return CheckBasis.of(
        before.path(),
        settings.path(),
        settings.settings(),
        waiversPaths,
        options.rules().profile(),
        rulesAsTheyAre());
  }

  /** All rules; none where the settings change no severity, since finding them takes time. */
  private List<RuleInfo> rulesAsTheyAre() {
    boolean changed = !settings.settings().getSeverities().isEmpty();
    return changed ? Checker.rules().build().getRules() : List.of();
  }

  /** When terms begin and end; by law where the settings do not say. */
  TermCalendar terms() {
    List<SchoolTerm> dates = settings.settings().getTermDates();
    return dates.isEmpty() ? TermCalendar.statutory() : TermCalendar.of(dates);
  }

  private PolicyValidator.Builder rules() {
    return Checker.rules().settings(settings.settings()).waivers(waivers.waivers());
  }

  /** Counts and prints what is wrong with the files, after all that was checked. */
  void report(Report report, Tally tally) {
    settings.report(report, tally);
    before.report(report, tally);
    waivers.report(options.rules().day(), report, tally);
  }
}

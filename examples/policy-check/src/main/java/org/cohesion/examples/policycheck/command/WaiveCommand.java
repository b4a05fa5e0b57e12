package org.cohesion.examples.policycheck.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cohesion.examples.policycheck.checking.Checker;
import org.cohesion.examples.policycheck.checking.KindInfo;
import org.cohesion.examples.policycheck.checking.SettingsFile;
import org.cohesion.examples.policycheck.checking.Validators;
import org.cohesion.examples.policycheck.checking.WaiversDocument;
import org.cohesion.examples.policycheck.input.Complaints;
import org.cohesion.examples.policycheck.input.PolicyFiles;
import org.cohesion.examples.policycheck.option.LocaleOption;
import org.cohesion.examples.policycheck.option.RuleOptions;
import org.cohesion.examples.policycheck.output.Shell;
import org.cohesion.examples.policycheck.report.TextReport;
import org.cohesion.finding.Finding;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.Waiver;
import org.cohesion.json.Decoded;
import org.cohesion.json.WaiversJson;
import org.cohesion.policy.Policy;
import org.cohesion.school.SchoolReference;
import org.cohesion.text.PrintableText;
import org.cohesion.text.ReadableText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Writes down the decision to live with a finding. */
public final class WaiveCommand implements Callable<Integer> {

  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  private final WaiveOptions typed = new WaiveOptions();

  private final RuleOptions rules = new RuleOptions();

  private final LocaleOption language = new LocaleOption();

  private final Shell shell;

  public WaiveCommand(Shell shell) {
    this.shell = shell;
  }

  /** {@return the command as picocli knows it, with what can be typed behind it} */
  public CommandSpec spec() {
    spec.name("waive");
    typed.addTo(spec);
    rules.addTo(spec);
    language.addTo(spec);
    spec.usageMessage()
        .sortOptions(false)
        .description(
            "Records in a file of waivers that the school lives with a finding for a time.",
            "The waiver stays with the finding wherever it moves, and holds for this school only.")
        .footer(
            "",
            "The file is written anew; the waivers that it has already are kept.",
            "",
            "Exit status:",
            "  0    written",
            "  2    nothing was written");
    return spec;
  }

  @Override
  public Integer call() {
    LocalDate today = rules.day();
    String problem = problem(today);
    if (problem != null) {
      return refuse(problem);
    }
    Complaints complaints = new Complaints(shell::complain);
    Decoded decoded = shell.decode(typed.file(), rules.reading().reader().build(), complaints);
    WaiversDocument document = WaiversDocument.read(waiversFile(), complaints);
    SettingsFile checkedWith = SettingsFile.read(rules.settings(), complaints);
    if (decoded == null || document == null || !checkedWith.isSound()) {
      return ExitStatus.FAILED;
    }
    if (decoded.getPolicy().isEmpty()) {
      return refuse(
          typed.file() + " has mistakes that cannot be waived; 'policy-check check' shows them");
    }
    Policy policy = decoded.orThrow();
    List<Finding> meant = meant(policy, document, checkedWith, today);
    if (meant.size() != 1) {
      return meant.isEmpty()
          ? refuse(noneMeant())
          : refuse(severalMeant(meant.size()), decoded, meant);
    }
    Finding finding = meant.get(0);
    if (finding.getWaiver().isPresent()) {
      return refuse(
          "the finding is waived already: " + finding.getWaiver().get().text(Locale.ENGLISH));
    }
    return write(document, decoded, finding, waiver(policy, finding));
  }

  /** Says why no finding could be waived like this; null if one could. */
  private @Nullable String problem(LocalDate today) {
    List<String> ids = KindInfo.rules().stream().map(KindInfo::id).toList();
    if (!ids.contains(typed.rule())) {
      boolean known = KindInfo.all().stream().anyMatch(kind -> kind.id().equals(typed.rule()));
      return known || typed.rule().startsWith("json.")
          ? "only what a rule finds in a policy can be waived, and "
              + typed.rule()
              + " is no such rule"
          : UnknownName.rule(typed.rule(), ids);
    }
    if (typed.pointer() != null && typed.fingerprint() != null) {
      return "name the finding with --pointer or with --fingerprint, not with both";
    }
    if (ReadableText.isBlank(typed.reason())) {
      return "the reason is blank; say why the school lives with the finding";
    }
    if ((typed.reason() + typed.approver().getName().orElse("")).indexOf(NewCommand.UNREADABLE)
        >= 0) {
      return "the reason or the name has letters that this locale cannot hold; set LC_ALL=C.UTF-8";
    }
    if (typed.until().isCertainlyBefore(today)) {
      return typed.until() + " is past already; name a later day for --until";
    }
    if (typed.waivers() == null && typed.file().equals(PolicyFiles.STANDARD_INPUT)) {
      return "say with --waivers which file to add to, since standard input has no name";
    }
    return null;
  }

  private String waiversFile() {
    if (typed.waivers() != null) {
      return typed.waivers();
    }
    String file = typed.file();
    boolean json = file.toLowerCase(Locale.ROOT).endsWith(".json");
    return (json ? file.substring(0, file.length() - ".json".length()) : file) + ".waivers.json";
  }

  private List<Finding> meant(
      Policy policy, WaiversDocument document, SettingsFile checkedWith, LocalDate today) {
    String fingerprint = typed.fingerprint();
    JsonPointer pointer = typed.pointer();
    Validators validators =
        Validators.of(
            rules.profile(),
            checkedWith.settings(),
            () -> Checker.rules().settings(checkedWith.settings()).waivers(document.waivers()));
    return validators.of(policy).validate(policy, today).getFindings().stream()
        .filter(finding -> finding.getKind().getId().equals(typed.rule()))
        .filter(finding -> fingerprint == null || finding.getFingerprint().equals(fingerprint))
        .filter(finding -> pointer == null || isAt(pointer, finding))
        .toList();
  }

  private boolean isAt(JsonPointer place, Finding finding) {
    return waiver(Policy.builder().build(), finding).toBuilder()
        .fingerprint(Optional.empty())
        .pointer(place)
        .build()
        .covers(finding);
  }

  private Waiver waiver(Policy policy, Finding finding) {
    return Waiver.builder()
        .rule(typed.rule())
        .fingerprint(finding.getFingerprint())
        .pointer(finding.getNamedPointer())
        .school(policy.getSchool().flatMap(SchoolReference::of))
        .reason(typed.reason().strip())
        .approvedBy(typed.approver())
        .until(typed.until())
        .build();
  }

  private String noneMeant() {
    return "no such finding: the rule "
        + typed.rule()
        + " finds nothing "
        + (typed.pointer() == null && typed.fingerprint() == null
            ? "in " + typed.file()
            : "there in " + typed.file());
  }

  private String severalMeant(int findings) {
    return typed.rule() + " has " + findings + " findings; choose one of them with --fingerprint:";
  }

  private int write(WaiversDocument document, Decoded decoded, Finding finding, Waiver waiver) {
    byte[] content = document.with(waiver);
    String place = waiversFile();
    if (WaiversJson.decode(content).getValue().isEmpty()) {
      return refuse("the waivers would be too many for one file: " + place);
    }
    boolean written =
        shell.print(
            place,
            List.of(typed.file()),
            out -> {
              out.writeBytes(content);
              return true;
            });
    if (!written) {
      return ExitStatus.FAILED;
    }
    if (!place.equals(PolicyFiles.STANDARD_INPUT)) {
      Finding waived = decoded.locate(List.of(finding.withWaiver(waiver))).get(0);
      shell.out().print(line(waived) + PrintableText.of(", in " + place) + "\n");
    }
    return ExitStatus.ALL_WELL;
  }

  private int refuse(String problem, Decoded decoded, List<Finding> findings) {
    refuse(problem);
    for (Finding finding : decoded.locate(findings)) {
      shell.err().print("  " + finding.getFingerprint() + "  " + line(finding) + "\n");
    }
    shell.err().flush();
    return ExitStatus.FAILED;
  }

  private int refuse(String problem) {
    shell.complain(problem);
    return ExitStatus.FAILED;
  }

  private String line(Finding finding) {
    return PrintableText.of(typed.file()) + ":" + TextReport.line(finding, language.locale());
  }
}

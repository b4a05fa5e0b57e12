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
import org.cohesion.examples.policycheck.option.ApproverConverter;
import org.cohesion.examples.policycheck.option.DateConverter;
import org.cohesion.examples.policycheck.option.FileNameConverter;
import org.cohesion.examples.policycheck.option.LocaleOption;
import org.cohesion.examples.policycheck.option.PointerConverter;
import org.cohesion.examples.policycheck.option.RuleOptions;
import org.cohesion.examples.policycheck.output.Shell;
import org.cohesion.examples.policycheck.report.TextReport;
import org.cohesion.finding.Finding;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.Waiver;
import org.cohesion.json.Decoded;
import org.cohesion.json.WaiversJson;
import org.cohesion.policy.Policy;
import org.cohesion.review.PartialDate;
import org.cohesion.school.Party;
import org.cohesion.school.SchoolReference;
import org.cohesion.text.PrintableText;
import org.cohesion.text.ReadableText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes down the decision to live with a finding. */
@Command(
    name = "waive",
    description = {
      "Records in a file of waivers that the school lives with a finding for a time.",
      "The waiver stays with the finding wherever it moves, and holds for this school only."
    },
    sortOptions = false,
    footer = {
      "",
      "The file is written anew; the waivers that it has already are kept.",
      "",
      "Exit status:",
      "  0    written",
      "  2    nothing was written"
    })
public final class WaiveCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "FILE",
      converter = FileNameConverter.class,
      description = "The policy: a file, or - for standard input.")
  private String file = "";

  @Option(
      names = "--rule",
      required = true,
      paramLabel = "RULE-ID",
      description = "What stands in brackets after the finding, such as review.overdue.")
  private String rule = "";

  @Option(
      names = "--pointer",
      paramLabel = "POINTER",
      converter = PointerConverter.class,
      description =
          "Where the finding is, such as /review, if the rule has several. Entries of lists are named"
              + " by their ids.")
  private @Nullable JsonPointer pointer;

  @Option(
      names = "--fingerprint",
      paramLabel = "DIGITS",
      description = "The fingerprint of the finding, as 'check --format json' prints it.")
  private @Nullable String fingerprint;

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "Why the school lives with it. It goes into reports.")
  private String reason = "";

  @Option(
      names = "--approver",
      required = true,
      paramLabel = "ROLE[: NAME]",
      converter = ApproverConverter.class,
      description =
          "Who decided so, such as governing-body or \"governors-committee: Curriculum\".")
  private Party approver = Party.builder().name("nobody yet").build();

  @Option(
      names = "--until",
      required = true,
      paramLabel = "DATE",
      converter = DateConverter.class,
      description = "The last day of the waiver: YYYY-MM-DD, YYYY-MM or YYYY.")
  private PartialDate until = PartialDate.of(9999);

  @Option(
      names = "--waivers",
      paramLabel = "FILE",
      converter = FileNameConverter.class,
      description =
          "The file to add to. Default for policy.json: policy.waivers.json. It is made if it is not"
              + " there; - prints it instead.")
  private @Nullable String waivers;

  @Mixin private final RuleOptions rules = new RuleOptions();

  @Mixin private final LocaleOption language = new LocaleOption();

  private final Shell shell;

  public WaiveCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    LocalDate today = rules.day();
    String problem = problem(today);
    if (problem != null) {
      return refuse(problem);
    }
    Complaints complaints = new Complaints(shell::complain);
    Decoded decoded = shell.decode(file, rules.reading().reader().build(), complaints);
    WaiversDocument document = WaiversDocument.read(waiversFile(), complaints);
    SettingsFile checkedWith = SettingsFile.read(rules.settings(), complaints);
    if (decoded == null || document == null || !checkedWith.isSound()) {
      return ExitStatus.FAILED;
    }
    if (decoded.getPolicy().isEmpty()) {
      return refuse(file + " has mistakes that cannot be waived; 'policy-check check' shows them");
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
    if (!ids.contains(rule)) {
      boolean known = KindInfo.all().stream().anyMatch(kind -> kind.id().equals(rule));
      return known || rule.startsWith("json.")
          ? "only what a rule finds in a policy can be waived, and " + rule + " is no such rule"
          : UnknownName.rule(rule, ids);
    }
    if (pointer != null && fingerprint != null) {
      return "name the finding with --pointer or with --fingerprint, not with both";
    }
    if (ReadableText.isBlank(reason)) {
      return "the reason is blank; say why the school lives with the finding";
    }
    if ((reason + approver.getName().orElse("")).indexOf(NewCommand.UNREADABLE) >= 0) {
      return "the reason or the name has letters that this locale cannot hold; set LC_ALL=C.UTF-8";
    }
    if (until.isCertainlyBefore(today)) {
      return until + " is past already; name a later day for --until";
    }
    if (waivers == null && file.equals(PolicyFiles.STANDARD_INPUT)) {
      return "say with --waivers which file to add to, since standard input has no name";
    }
    return null;
  }

  private String waiversFile() {
    if (waivers != null) {
      return waivers;
    }
    boolean json = file.toLowerCase(Locale.ROOT).endsWith(".json");
    return (json ? file.substring(0, file.length() - ".json".length()) : file) + ".waivers.json";
  }

  private List<Finding> meant(
      Policy policy, WaiversDocument document, SettingsFile checkedWith, LocalDate today) {
    Validators validators =
        Validators.of(
            rules.profile(),
            checkedWith.settings(),
            () -> Checker.rules().settings(checkedWith.settings()).waivers(document.waivers()));
    return validators.of(policy).validate(policy, today).getFindings().stream()
        .filter(finding -> finding.getKind().getId().equals(rule))
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
        .rule(rule)
        .fingerprint(finding.getFingerprint())
        .pointer(finding.getNamedPointer())
        .school(policy.getSchool().flatMap(SchoolReference::of))
        .reason(reason.strip())
        .approvedBy(approver)
        .until(until)
        .build();
  }

  private String noneMeant() {
    return "no such finding: the rule "
        + rule
        + " finds nothing "
        + (pointer == null && fingerprint == null ? "in " + file : "there in " + file);
  }

  private String severalMeant(int findings) {
    return rule + " has " + findings + " findings; choose one of them with --fingerprint:";
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
            List.of(file),
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
    return PrintableText.of(file) + ":" + TextReport.line(finding, language.locale());
  }
}

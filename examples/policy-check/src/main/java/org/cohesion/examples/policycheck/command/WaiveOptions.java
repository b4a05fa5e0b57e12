package org.cohesion.examples.policycheck.command;

import org.cohesion.examples.policycheck.option.ApproverConverter;
import org.cohesion.examples.policycheck.option.DateConverter;
import org.cohesion.examples.policycheck.option.FileNameConverter;
import org.cohesion.examples.policycheck.option.PointerConverter;
import org.cohesion.finding.JsonPointer;
import org.cohesion.review.PartialDate;
import org.cohesion.school.Party;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The finding that is meant, and what is decided about it. */
final class WaiveOptions {

  private final PositionalParamSpec file =
      PositionalParamSpec.builder()
          .type(String.class)
          .paramLabel("FILE")
          .required(true)
          .converters(new FileNameConverter())
          .description("The policy: a file, or - for standard input.")
          .build();

  private final OptionSpec rule =
      OptionSpec.builder("--rule")
          .type(String.class)
          .paramLabel("RULE-ID")
          .required(true)
          .description("What stands in brackets after the finding, such as review.overdue.")
          .build();

  private final OptionSpec pointer =
      OptionSpec.builder("--pointer")
          .type(JsonPointer.class)
          .paramLabel("POINTER")
          .converters(new PointerConverter())
          .description(
              "Where the finding is, such as /review, if the rule has several. Entries of lists are named"
                  + " by their ids.")
          .build();

  private final OptionSpec fingerprint =
      OptionSpec.builder("--fingerprint")
          .type(String.class)
          .paramLabel("DIGITS")
          .description("The fingerprint of the finding, as 'check --format json' prints it.")
          .build();

  private final OptionSpec reason =
      OptionSpec.builder("--reason")
          .type(String.class)
          .paramLabel("TEXT")
          .required(true)
          .description("Why the school lives with it. It goes into reports.")
          .build();

  private final OptionSpec approver =
      OptionSpec.builder("--approver")
          .type(Party.class)
          .paramLabel("ROLE[: NAME]")
          .required(true)
          .converters(new ApproverConverter())
          .description(
              "Who decided so, such as governing-body or \"governors-committee: Curriculum\".")
          .build();

  private final OptionSpec until =
      OptionSpec.builder("--until")
          .type(PartialDate.class)
          .paramLabel("DATE")
          .required(true)
          .converters(new DateConverter())
          .description("The last day of the waiver: YYYY-MM-DD, YYYY-MM or YYYY.")
          .build();

  private final OptionSpec waivers =
      OptionSpec.builder("--waivers")
          .type(String.class)
          .paramLabel("FILE")
          .converters(new FileNameConverter())
          .description(
              "The file to add to. Default for policy.json: policy.waivers.json. It is made if it is not"
                  + " there; - prints it instead.")
          .build();

  /** Adds these options to a command. */
  void addTo(CommandSpec command) {
    command.addPositional(file);
    command.addOption(rule);
    command.addOption(pointer);
    command.addOption(fingerprint);
    command.addOption(reason);
    command.addOption(approver);
    command.addOption(until);
    command.addOption(waivers);
  }

  String file() {
    return file.getValue();
  }

  String rule() {
    return rule.getValue();
  }

  @Nullable JsonPointer pointer() {
    return pointer.getValue();
  }

  @Nullable String fingerprint() {
    return fingerprint.getValue();
  }

  String reason() {
    return reason.getValue();
  }

  Party approver() {
    return approver.getValue();
  }

  PartialDate until() {
    return until.getValue();
  }

  @Nullable String waivers() {
    return waivers.getValue();
  }
}

package org.cohesion.examples.policycheck.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** What can be typed, in the help of each command. */
public final class Examples {

  /** What stands above them in the help. */
  public static final String HEADING = "Examples:";

  private static final String INDENT = "  ";

  private Examples() {}

  /** Adds a command's examples to its help, above what stands there below the options. */
  public static void addTo(CommandSpec command) {
    List<String> examples = of(command.name());
    if (!examples.isEmpty()) {
      List<String> footer = new ArrayList<>(List.of("", HEADING));
      examples.forEach(example -> footer.add(INDENT + example.replace("\n", "\n    ")));
      footer.addAll(Arrays.asList(command.usageMessage().footer()));
      command.usageMessage().footer(footer.toArray(String[]::new));
    }
  }

  private static List<String> of(String command) {
    return switch (command) {
      case "check" ->
          List.of(
              "policy-check check policy.json",
              "policy-check check --level info --fail-on warning policies",
              "policy-check check --settings settings.json --output report.txt policies");
      case "report" ->
          List.of(
              "policy-check report policy.json",
              "policy-check report --before last-year.json --as-of 2026-09-01 policy.json",
              "policy-check report --format json --output evidence.json policy.json");
      case "waive" ->
          List.of(
              """
              policy-check waive policy.json --rule review.reviewer-missing \\
                --reason "To be named in spring" --approver headteacher --until 2099-07""",
              """
              policy-check waive policy.json --rule links.insecure --pointer /links/0/url \\
                --reason "No other address" --approver "governors-committee: Premises" \\
                --until 2099""",
              """
              policy-check waive policy.json --rule review.reviewer-missing \\
                --reason "As in the trust's plan" --approver trust --until 2099-12-31 \\
                --waivers trust.waivers.json""");
      case "calendar" ->
          List.of(
              "policy-check calendar policy.json --output reviews.ics",
              """
              policy-check calendar policy.json --format text \\
                --from 2026-09-01 --to 2027-08-31""",
              """
              policy-check calendar policies --settings settings.json \\
                --locale cy > polisi.ics""");
      case "coverage" ->
          List.of(
              "policy-check coverage policy.json",
              "policy-check coverage --show-text policy.json",
              "policy-check coverage --format json policies > coverage.json");
      case "rules" ->
          List.of(
              "policy-check rules",
              "policy-check rules --format csv > rules.csv",
              "policy-check rules --format html --locale cy > rheolau.html");
      case "explain" ->
          List.of(
              "policy-check explain review.overdue",
              "policy-check explain --locale cy review.overdue",
              "policy-check explain text.placeholder > placeholder.md");
      case "new" ->
          List.of(
              "policy-check new --school \"Elm Road Primary\" > policy.json",
              "policy-check new --school \"Ysgol Ffordd y Llwyfen\" --locale cy > polisi.json",
              "policy-check new --school \"Elm Road Primary\" | policy-check check -");
      case "render" ->
          List.of(
              "policy-check render policy.json --format html --output policy.html",
              "policy-check render policy.json --format md --output policy.md",
              "policy-check render policy.json --format docx --output policy.docx");
      case "diff" ->
          List.of(
              "policy-check diff last-year.json policy.json",
              "policy-check diff --show-text last-year.json policy.json",
              "policy-check diff --format json last-year.json policy.json > changes.json");
      case "schema" ->
          List.of(
              "policy-check schema > policy.schema.json",
              "policy-check schema --for editor > policy-1.0.schema.json",
              "policy-check schema settings > settings.schema.json");
      case "completion" ->
          List.of(
              "policy-check completion bash > policy-check.bash",
              "policy-check completion zsh > _policy-check",
              "eval \"$(policy-check completion bash)\"");
      default -> List.of();
    };
  }
}

package org.cohesion.examples.policycheck.command;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.cohesion.examples.policycheck.checking.KindInfo;
import org.cohesion.examples.policycheck.option.ChoiceConverters;
import org.cohesion.examples.policycheck.option.LocaleOption;
import org.cohesion.examples.policycheck.output.JsonOutput;
import org.cohesion.examples.policycheck.output.Shell;
import org.cohesion.examples.policyreport.csv.CsvRecord;
import org.cohesion.examples.policyreport.rules.CatalogueRule;
import org.cohesion.examples.policyreport.rules.RuleCatalogue;
import org.cohesion.report.Profile;
import org.cohesion.text.PrintableText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import tools.jackson.core.JsonGenerator;

/** Lists everything that can be found. */
public final class RulesCommand implements Callable<Integer> {

  /** How the list is printed. */
  public enum Format {
    TEXT,
    JSON,
    CSV,
    HTML
  }

  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  private final OptionSpec format =
      OptionSpec.builder("--format")
          .type(Format.class)
          .converters(ChoiceConverters.of(Format.values()))
          .initialValue(Format.TEXT)
          .paramLabel("text|json|csv|html")
          .description(
              "How to print: html is a page to browse and to search, with all that 'explain' says."
                  + " Default: text.")
          .build();

  private final LocaleOption language = new LocaleOption();

  private final Shell shell;

  public RulesCommand(Shell shell) {
    this.shell = shell;
  }

  /** {@return the command as picocli knows it, with what can be typed behind it} */
  public CommandSpec spec() {
    spec.name("rules");
    spec.addOption(format);
    language.addTo(spec);
    spec.usageMessage().sortOptions(false).description("Lists everything that can be found.");
    return spec;
  }

  @Override
  public Integer call() {
    List<KindInfo> kinds = KindInfo.all();
    switch (format.<Format>getValue()) {
      case TEXT -> printTable(kinds);
      case JSON -> JsonOutput.write(shell.out(), json -> writeArray(json, kinds));
      case CSV -> printCsv(kinds);
      case HTML -> printPage(kinds);
    }
    return ExitStatus.ALL_WELL;
  }

  private void printTable(List<KindInfo> kinds) {
    int width = kinds.stream().mapToInt(kind -> kind.id().length()).max().orElse(1);
    for (KindInfo kind : kinds) {
      printLine(
          pad(kind.id(), width)
              + pad(kind.severity(), "warning".length())
              + pad(kind.profileNames(), "draft, adopted".length())
              + kind.title(language.locale()));
      if (!kind.shortSource().isEmpty()) {
        printLine("    Source: " + kind.shortSource());
      }
    }
  }

  private void printLine(String line) {
    shell.out().print(PrintableText.of(line) + "\n");
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()) + 2);
  }

  private void writeArray(JsonGenerator json, List<KindInfo> kinds) {
    json.writeStartArray();
    for (KindInfo kind : kinds) {
      json.writeStartObject();
      json.writeStringProperty("id", kind.id());
      json.writeStringProperty("severity", kind.severity());
      json.writeArrayPropertyStart("profiles");
      kind.profiles().stream().map(Profile::getJsonName).forEach(json::writeString);
      json.writeEndArray();
      json.writeBooleanProperty("needsDay", kind.needsDay());
      json.writeStringProperty("title", kind.title(language.locale()));
      json.writeStringProperty("source", kind.source());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void printCsv(List<KindInfo> kinds) {
    shell
        .out()
        .print(CsvRecord.of(List.of("id", "severity", "profiles", "needsDay", "title", "source")));
    for (KindInfo kind : kinds) {
      shell
          .out()
          .print(
              CsvRecord.of(
                  List.of(
                      kind.id(),
                      kind.severity(),
                      kind.profileNames(),
                      Boolean.toString(kind.needsDay()),
                      kind.title(language.locale()),
                      kind.source())));
    }
  }

  /** What is found in policies comes before what is found in documents. */
  private void printPage(List<KindInfo> kinds) {
    List<CatalogueRule> rules =
        kinds.stream()
            .sorted(Comparator.comparing(KindInfo::isAlwaysOn))
            .map(
                kind ->
                    new CatalogueRule(
                        kind.kind(),
                        kind.profiles(),
                        kind.isAlwaysOn(),
                        kind.page(Locale.ENGLISH),
                        kind.shortSource()))
            .toList();
    shell.out().print(RuleCatalogue.page(rules, language.locale()));
  }
}

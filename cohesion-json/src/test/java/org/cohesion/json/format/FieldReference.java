package org.cohesion.json.format;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.cohesion.json.codec.Member;
import org.cohesion.json.codec.ObjectCodec;
import org.cohesion.json.codec.ValueType;

/** Writes the field reference, a page for people, from the tables of the codec. */
final class FieldReference {

  private static final String HEAD =
      """
      # The format of policies, version 1.0

      A policy is one JSON document in UTF-8. Members may stand in any order; they are written in the order given here. Those in **bold** are required,
      all others may be left out: what is absent is not said, and an empty list says no more than an absent one. `null` is refused, except inside
      extensions. There are no members but those listed, and none may stand twice. Text is plain, without markup.

      Three other documents stand beside a policy, and are read as strictly: the waivers of a school, the settings of its checks, and the report of a check.
      The last section describes them.

      This page and the JSON Schemas (`policy-check schema`, `PolicyJson.schema()`, `WaiversJson.schema()`, `SettingsJson.schema()`, `ReportJson.schema()`)
      are generated from the tables that the decoder works from; CONTRIBUTING.md says how. Those for tools are read by every validator and generator of
      code that [INTEROPERABILITY.md](INTEROPERABILITY.md) has tried. Those for editors (`policy-check schema --for editor`,
      `PolicyJson.schema(SchemaUse.EDITOR)`) say the same, and explain each value and each mistake in words that only editors know.

      What the schemas cannot say: no member may stand twice, an age range must not run backwards, nor a term, which must be about where the law has it,
      the years of a school year follow each other (their last digits are compared: `2026/2037` passes), a number is written as a plain whole number (`7`,
      not `7.0`), a finding has both a start and an end, in this order, or neither, whoever approved a waiver has no blank name, a reason, the name of a
      file, and the name of the school that a waiver is for must not be of invisible characters beyond U+FFFF alone, and text must not have half of a
      surrogate pair. A document of a newer minor version, such as `1.1`, is read with a warning and is nothing that this schema knows.

      Dates compare as text, with as much of a day as they have themselves: `2026-08` is before 15 September 2026, `2026-09` and `2026` need not be. The
      policies whose review was due before that day for certain, with [jq](https://jqlang.org):

      ```
      jq -r --arg day 2026-09-15 '.review.nextReview as $due
        | select($due and $due < $day[:($due | length)]) | "\\(input_filename): \\($due)"' policies/*.json
      ```

      `strptime` is not for such dates: of `2026-09` it makes a day that nobody has written.

      ## Where the rest goes

      A policy may hold what no member is for. Words go to `sections`, or to `appendices` if they are printed after the policy itself; either can have
      sections inside, with their numbers and headings as printed. Data that programs work with goes to `extensions`, of the policy or of the part that
      it is about, under the reversed domain name of the program's maker: it is kept as it is, and no rule reads it.

      | what the policy has | where it goes |
      |---|---|
      | equality impact assessment | `appendices`: its heading, and its answers as paragraphs; scores to `extensions` |
      | glossary | `sections` or `appendices`: a paragraph a term, "- Prejudice: …" |
      | signature block | `control.approval` says who approved it and when; a printed block to `sections`, a signed file to `extensions` |
      | complaints route | `sections`: a paragraph a step; the complaints policy itself to `links` |
      | flow chart | `appendices`: its steps as list items; the address of the picture to `links` |
      | training records | what is done about training to `procedures`; who attended when to `extensions` |
      | budget | `resources` of the procedure that it pays for; a table of figures to `extensions` |
      | contact list | who answers for what to `responsibilities`; numbers and addresses to `appendices` |
      | action plan | `procedures`, with `forGroups`, `baseline`, `owner`, `due`, `resources`, `measure` and `progress`; an older plan, printed again, to `appendices` |
      | consultation | whom and when to `control.consultations`; the questions that were asked to `appendices` |
      | school number of Northern Ireland | `extensions` of the school: it has no member, since we know no source for its form |
      | incident form | `appendices`: a section for each part of the form |
      """;

  private final Descriptions descriptions;
  private final StringBuilder page = new StringBuilder(HEAD);

  FieldReference(Descriptions descriptions) {
    this.descriptions = descriptions;
  }

  String page() {
    Map<String, ValueType> policy = FormatTypes.all();
    Map<String, ValueType> others = FormatTypes.ofAllDocuments();
    others.keySet().removeAll(policy.keySet());
    section("Objects", policy, type -> type instanceof ValueType.Table);
    section(
        "Values",
        policy,
        type -> type instanceof ValueType.Scalar || type instanceof ValueType.Keyed);
    section("Vocabularies", policy, type -> type instanceof ValueType.Vocabulary);
    section("Waivers, settings and reports", others, type -> true);
    return page.toString();
  }

  private void section(String heading, Map<String, ValueType> types, Predicate<ValueType> kind) {
    page.append("\n## ").append(heading).append('\n');
    types.forEach(
        (name, type) -> {
          if (kind.test(type)) {
            describe(name, type);
          }
        });
  }

  private void describe(String name, ValueType type) {
    page.append("\n### ").append(descriptions.title(name)).append("\n\n");
    page.append(descriptions.text(name)).append('\n');
    if (type instanceof ValueType.Table table) {
      describeMembers(table.codec());
    } else if (type instanceof ValueType.Vocabulary vocabulary) {
      page.append("\n| value | meaning |\n|---|---|\n");
      vocabulary
          .constants()
          .forEach(
              constant ->
                  row(
                      code(constant.getJsonName()),
                      descriptions.text(name + "." + constant.getJsonName())));
    }
  }

  private void describeMembers(ObjectCodec<?> table) {
    page.append("\n| member | value | meaning |\n|---|---|---|\n");
    for (Member member : table.members()) {
      String name = code(member.name());
      row(
          member.isRequired() ? "**" + name + "**" : name,
          (member.isList() ? "list of " : "") + value(member.valueType()),
          descriptions.text(table.name() + "." + member.name()));
    }
    if (!table.oneOf().isEmpty()) {
      List<String> names = table.oneOf().stream().map(FieldReference::code).toList();
      page.append("\nAt least one of these must be there: ")
          .append(String.join(", ", names))
          .append(".\n");
    }
  }

  private String value(ValueType type) {
    Optional<String> name = FormatTypes.nameOf(type);
    if (name.isPresent()) {
      String title = descriptions.title(name.get());
      return "[" + title + "](#" + title.toLowerCase(Locale.ROOT).replace(' ', '-') + ")";
    }
    if (type instanceof ValueType.Constant constant) {
      return code('"' + constant.text() + '"');
    }
    return type.equals(SchemaWriter.TRUE_OR_FALSE) ? "true or false" : "text";
  }

  private void row(String... cells) {
    page.append(List.of(cells).stream().collect(Collectors.joining(" | ", "| ", " |\n")));
  }

  private static String code(String text) {
    return "`" + text + "`";
  }
}

package org.cohesion.json;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Writes the field reference, a page for people, from the tables of the codec. */
final class FieldReference {

  private static final String HEAD =
      """
      # The format of policies, version 1.0

      A policy is one JSON document in UTF-8. Members may stand in any order; they are written in the order given here. Those in **bold** are required,
      all others may be left out: what is absent is not said, and an empty list says no more than an absent one. `null` is refused, except inside
      extensions. There are no members but those listed, and none may stand twice. Text is plain, without markup.

      This page and the JSON Schema (`policy-check schema`, `PolicyJson.schema()`) are generated from the tables that the decoder works from;
      CONTRIBUTING.md says how. What the schema cannot say: no member may stand twice, an age range must not run backwards, an age is written as a plain
      whole number (`7`, not `7.0`), and text must not have half of a surrogate pair.
      """;

  private final Descriptions descriptions;
  private final StringBuilder page = new StringBuilder(HEAD);

  FieldReference(Descriptions descriptions) {
    this.descriptions = descriptions;
  }

  String page() {
    section("Objects", type -> type instanceof ValueType.Table);
    section("Values", type -> type instanceof ValueType.Scalar || type instanceof ValueType.Keyed);
    section("Vocabularies", type -> type instanceof ValueType.Vocabulary);
    return page.toString();
  }

  private void section(String heading, Predicate<ValueType> kind) {
    page.append("\n## ").append(heading).append('\n');
    FormatTypes.all()
        .forEach(
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
    for (Member<?, ?> member : table.members()) {
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
    return type instanceof ValueType.Constant constant ? code('"' + constant.text() + '"') : "text";
  }

  private void row(String... cells) {
    page.append(List.of(cells).stream().collect(Collectors.joining(" | ", "| ", " |\n")));
  }

  private static String code(String text) {
    return "`" + text + "`";
  }
}

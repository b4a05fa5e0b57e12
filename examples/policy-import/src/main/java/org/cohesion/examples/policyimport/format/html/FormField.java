package org.cohesion.examples.policyimport.format.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** What a browser shows in a field of a form. */
final class FormField {

  private static final String TICKED = "☒";
  private static final String UNTICKED = "☐";

  private static final Set<String> SILENT =
      Set.of("hidden", "password", "file", "image", "range", "color");
  private static final Set<String> BUTTONS = Set.of("submit", "reset", "button");

  private FormField() {}

  /** {@return whether the element is a field whose value is no text inside it} */
  static boolean is(String name) {
    return name.equals("input") || name.equals("select");
  }

  /** {@return whether somebody could have written something into it} */
  static boolean isWritable(Element field) {
    String type = type(field);
    return !SILENT.contains(type)
        && !BUTTONS.contains(type)
        && !type.equals("checkbox")
        && !type.equals("radio");
  }

  /** {@return what is shown in it; empty if nothing is} */
  static String shown(Element field) {
    return field.normalName().equals("select") ? chosen(field) : value(field);
  }

  private static String value(Element input) {
    String type = type(input);
    if (SILENT.contains(type)) {
      return "";
    }
    if (type.equals("checkbox") || type.equals("radio")) {
      return input.hasAttr("checked") ? TICKED : UNTICKED;
    }
    return input.attr("value");
  }

  private static String chosen(Element select) {
    List<Element> options = select.getElementsByTag("option");
    List<Element> chosen = options.stream().filter(option -> option.hasAttr("selected")).toList();
    boolean isClosed =
        !select.hasAttr("multiple") && !select.attr("size").strip().matches("[2-9]|\\d\\d+");
    List<Element> shown =
        isClosed && !chosen.isEmpty()
            ? chosen.subList(chosen.size() - 1, chosen.size())
            : isClosed ? options.subList(0, Math.min(1, options.size())) : options;
    return shown.stream().map(Element::text).collect(Collectors.joining(" "));
  }

  private static String type(Element input) {
    return input.attr("type").strip().toLowerCase(Locale.ROOT);
  }
}

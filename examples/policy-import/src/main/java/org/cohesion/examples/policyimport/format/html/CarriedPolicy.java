package org.cohesion.examples.policyimport.format.html;

import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A policy that a page carries as JSON in a script block, which browsers neither show nor run. */
final class CarriedPolicy {

  private CarriedPolicy() {}

  /** {@return the JSON of the first block that is a policy's; empty if there is none} */
  static Optional<String> in(Document page) {
    return page.getElementsByTag("script").stream()
        .filter(CarriedPolicy::isJson)
        .map(script -> script.data().strip())
        .filter(json -> json.startsWith("{") && json.contains("\"formatVersion\""))
        .findFirst();
  }

  private static boolean isJson(Element script) {
    String type = script.attr("type").strip().toLowerCase(Locale.ROOT);
    return type.equals("application/json") || type.startsWith("application/json;");
  }
}

package org.cohesion.examples.policyimport.format.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page's own style blocks say of the look of elements by name, class or id; what depends on
 * where an element stands, or on the screen, is passed over. Nothing is hidden by it: what a sheet
 * hides is mostly shown again by a click.
 */
final class StyleSheet {

  private static final Pattern COMMENTS = Pattern.compile("/\\*.*?\\*/|<!--|-->", Pattern.DOTALL);
  private static final Pattern SIMPLE = Pattern.compile("[a-z0-9]*(?:[.#][\\w-]+)?");

  /** No page of a school has more. */
  private static final int MOST_RULES = 5_000;

  private static final String[] HIDING = {"display", "visibility", "mso-hide"};

  private final Map<String, Declarations> rules = new HashMap<>();

  private StyleSheet() {}

  /** {@return the styles of the page} */
  static StyleSheet of(Document page) {
    StyleSheet sheet = new StyleSheet();
    for (Element style : page.getElementsByTag("style")) {
      sheet.read(COMMENTS.matcher(style.data()).replaceAll(" "));
    }
    return sheet;
  }

  /** {@return what the page says of the look of an element, its own style last} */
  Declarations of(Element element) {
    Declarations own = Declarations.of(element.attr("style"));
    if (rules.isEmpty()) {
      return own;
    }
    String name = element.normalName();
    Declarations all = rule(name);
    String classes = element.className();
    if (!classes.isEmpty()) {
      for (String one : classes.strip().split("\\s+", -1)) {
        all = all.with(rule("." + one)).with(rule(name + "." + one));
      }
    }
    if (!element.id().isEmpty()) {
      all = all.with(rule("#" + element.id())).with(rule(name + "#" + element.id()));
    }
    return all.with(own);
  }

  private Declarations rule(String selector) {
    return rules.getOrDefault(selector, Declarations.NONE);
  }

  private void read(String text) {
    int at = 0;
    while (rules.size() < MOST_RULES) {
      int open = text.indexOf('{', at);
      if (open < 0) {
        return;
      }
      String before = text.substring(at, open);
      String selectors = before.substring(before.lastIndexOf(';') + 1).strip();
      int close = selectors.startsWith("@") ? closing(text, open) : text.indexOf('}', open);
      if (close < 0) {
        return;
      }
      if (!selectors.startsWith("@")) {
        add(selectors, seen(Declarations.of(text.substring(open + 1, close))));
      }
      at = close + 1;
    }
  }

  private void add(String selectors, Declarations look) {
    for (String selector : selectors.split(",", -1)) {
      String trimmed = selector.strip();
      int mark = Math.max(trimmed.indexOf('.'), trimmed.indexOf('#'));
      String name = (mark < 0 ? trimmed : trimmed.substring(0, mark)).toLowerCase(Locale.ROOT);
      String key = mark < 0 ? name : name + trimmed.substring(mark);
      if (!key.isEmpty() && SIMPLE.matcher(key).matches()) {
        rules.merge(key, look, Declarations::with);
      }
    }
  }

  private static Declarations seen(Declarations look) {
    Map<String, String> values = new HashMap<>(look.values());
    for (String property : HIDING) {
      values.remove(property);
    }
    return new Declarations(values);
  }

  /** {@return where the brace is that closes the one at {@code open}; -1 if there is none} */
  private static int closing(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      if (text.charAt(i) == '{') {
        depth++;
      } else if (text.charAt(i) == '}') {
        depth--;
        if (depth == 0) {
          return i;
        }
      }
    }
    return -1;
  }
}

package org.cohesion.examples.policyreport.html.finding;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cohesion.examples.policyreport.page.ShownText;
import org.cohesion.examples.policyreport.place.DocumentTree;
import org.cohesion.examples.policyreport.place.PolicySection;
import org.cohesion.examples.policyreport.wording.Words;
import org.cohesion.finding.JsonPointer;
import org.cohesion.review.PartialDate;
import org.cohesion.text.ReadableText;
import org.jspecify.annotations.Nullable;

/**
 * The passage that a finding speaks of, with what stands before and after it. Text of the document,
 * for those who asked for it.
 *
 * @param before the end of what stands before it in the same list; null if nothing does
 * @param marked the passage; empty if it is blank
 * @param after the beginning of what stands after it; null if nothing does
 * @param form what kind of text it is
 */
public record Passage(@Nullable String before, String marked, @Nullable String after, Form form) {

  /** What kind of text a passage is. */
  public enum Form {
    /** Words of the school. */
    WORDS,
    /** A date, written as the reader of the report writes it. */
    DATE,
    /** A word of the format. */
    NAME
  }

  private static final int LONGEST = 600;
  private static final int LONGEST_BESIDE = 140;
  private static final Set<String> DATES =
      Set.of("nextReview", "lastReview", "due", "date", "asOf", "effectiveFrom", "effectiveUntil");

  private static final Set<String> NAMES =
      Set.of(
          "strand",
          "scope",
          "theme",
          "role",
          "frequency",
          "term",
          "status",
          "kind",
          "academicYear",
          "url",
          "id");

  private static final String CUT = "…";

  /** What people know an object by, the first that it has. */
  private static final List<String> MAIN =
      List.of("statement", "title", "instrument", "name", "heading", "number", "version", "date");

  /** {@return the passage at a place; null if there are no words there} */
  static @Nullable Passage of(JsonPointer place, DocumentTree policy, Words words) {
    JsonPointer parent = place.parent().orElse(null);
    Object value = policy.at(place);
    String marked = value == null ? null : main(value);
    if (parent == null || marked == null || isSection(place, value)) {
      return null;
    }
    Passage named = value instanceof String text ? ofTheFormat(place, text, words) : null;
    if (named != null) {
      return named;
    }
    // What stands in an object of a list stands beside the other objects of it.
    boolean isMain = value instanceof String text && text.equals(main(policy.at(parent)));
    JsonPointer list = isMain ? parent.parent().orElse(null) : parent;
    JsonPointer element = isMain ? parent : place;
    int position = DocumentTree.position(last(element));
    if (list == null || !(policy.at(list) instanceof List<?> all) || position < 0) {
      return new Passage(null, shown(marked), null, Form.WORDS);
    }
    return new Passage(
        position == 0 ? null : endOf(main(all.get(position - 1))),
        shown(marked),
        position + 1 >= all.size() ? null : beginningOf(main(all.get(position + 1))),
        Form.WORDS);
  }

  /** {@return what is not in the words of the school; null if it is} */
  private static @Nullable Passage ofTheFormat(JsonPointer place, String text, Words words) {
    if (place.tokens().contains("extensions")) {
      return null;
    }
    if (DATES.contains(last(place))) {
      return new Passage(null, words.date(PartialDate.parse(text)), null, Form.DATE);
    }
    return NAMES.contains(last(place)) ? new Passage(null, shown(text), null, Form.NAME) : null;
  }

  /** A whole section has its heading above the finding already. */
  private static boolean isSection(JsonPointer place, @Nullable Object value) {
    return !(value instanceof String) && PolicySection.of(place).equals(place);
  }

  private static String last(JsonPointer pointer) {
    List<String> tokens = pointer.tokens();
    return tokens.isEmpty() ? "" : tokens.get(tokens.size() - 1);
  }

  private static @Nullable String main(@Nullable Object value) {
    if (value instanceof String text) {
      return text;
    }
    if (value instanceof Map<?, ?> object) {
      for (String name : MAIN) {
        if (object.get(name) instanceof String text) {
          return text;
        }
      }
      return object.get("paragraphs") instanceof List<?> list && !list.isEmpty()
          ? main(list.get(0))
          : null;
    }
    return null;
  }

  private static String shown(String text) {
    String shown = ShownText.of(text);
    return ReadableText.isBlank(shown) ? "" : beginning(shown, LONGEST);
  }

  private static @Nullable String beginningOf(@Nullable String text) {
    String shown = text == null ? "" : ShownText.of(text);
    return ReadableText.isBlank(shown) ? null : beginning(shown, LONGEST_BESIDE);
  }

  private static String beginning(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int space = text.lastIndexOf(' ', longest);
    int end = space > longest / 2 ? space : longest;
    end -= Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0;
    return text.substring(0, end) + CUT;
  }

  private static @Nullable String endOf(@Nullable String text) {
    String shown = text == null ? "" : ShownText.of(text);
    if (ReadableText.isBlank(shown)) {
      return null;
    }
    if (shown.length() <= LONGEST_BESIDE) {
      return shown;
    }
    int from = shown.length() - LONGEST_BESIDE;
    int space = shown.indexOf(' ', from);
    int start = space > 0 && space < from + LONGEST_BESIDE / 2 ? space + 1 : from;
    start += Character.isLowSurrogate(shown.charAt(start)) ? 1 : 0;
    return CUT + shown.substring(start);
  }
}

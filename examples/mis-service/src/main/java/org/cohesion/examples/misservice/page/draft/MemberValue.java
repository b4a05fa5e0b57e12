package org.cohesion.examples.misservice.page.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cohesion.examples.policyreport.page.ShownText;
import org.cohesion.examples.policyreport.wording.Words;
import org.cohesion.policy.PolicyStatus;
import org.cohesion.review.Frequency;
import org.cohesion.review.PartialDate;
import org.cohesion.review.Term;
import org.cohesion.school.Role;
import org.cohesion.text.JsonNamed;
import org.jspecify.annotations.Nullable;

/** Says the value of a member as people do: dates and words of the format in their language. */
final class MemberValue {

  private static final int LONGEST = 300;

  private static final Set<String> DATES =
      Set.of("effectiveFrom", "effectiveUntil", "date", "lastReview", "nextReview");

  private static final Map<String, List<JsonNamed>> VOCABULARIES =
      Stream.of(
              Map.entry("status", PolicyStatus.values()),
              Map.entry("frequency", Frequency.values()),
              Map.entry("term", Term.values()),
              Map.entry("role", Role.values()))
          .collect(Collectors.toMap(Map.Entry::getKey, e -> List.<JsonNamed>of(e.getValue())));

  private MemberValue() {}

  /**
   * {@return a value in words; empty if there is none}
   *
   * @param name the name of its member
   * @param value as the format has it: a map, a list or a text
   */
  static String of(String name, @Nullable Object value, Words words) {
    String text = words(name, value, words);
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }

  private static String words(String name, @Nullable Object value, Words words) {
    if (value instanceof Map<?, ?> members) {
      List<String> parts = new ArrayList<>();
      members.forEach((key, part) -> parts.add(words(key.toString(), part, words)));
      return String.join(", ", parts);
    }
    if (value instanceof List<?> list) {
      return list.stream().map(part -> words(name, part, words)).collect(Collectors.joining("; "));
    }
    return value == null ? "" : single(name, value.toString(), words);
  }

  private static String single(String name, String text, Words words) {
    for (JsonNamed constant : VOCABULARIES.getOrDefault(name, List.of())) {
      if (constant.getJsonName().equals(text)) {
        return words.label(constant);
      }
    }
    if (DATES.contains(name)) {
      try {
        return words.date(PartialDate.parse(text));
      } catch (IllegalArgumentException e) {
        return ShownText.of(text);
      }
    }
    return ShownText.of(text);
  }
}

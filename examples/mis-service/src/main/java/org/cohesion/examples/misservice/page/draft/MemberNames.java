package org.cohesion.examples.misservice.page.draft;

import java.util.List;
import java.util.Optional;
import org.cohesion.examples.misservice.page.wording.PageWords;
import org.cohesion.finding.JsonPointer;

/** What people call the members and the parts of a policy. */
final class MemberNames {

  /** The members that are one short value are not deeper than that. */
  static final int DEEPEST = 3;

  private final PageWords words;

  MemberNames(PageWords words) {
    this.words = words;
  }

  /** {@return the member that is one short value and that a place is in, if it is in any} */
  Optional<JsonPointer> fact(JsonPointer place) {
    List<String> tokens = place.tokens();
    for (int length = Math.min(tokens.size(), DEEPEST); length > 0; length--) {
      JsonPointer member = JsonPointer.of(tokens.subList(0, length).toArray(new String[0]));
      if (words.known(factId(member)).isPresent()) {
        return Optional.of(member);
      }
    }
    return Optional.empty();
  }

  /** {@return the name of a member that is one short value} */
  String ofFact(JsonPointer member) {
    return words.text(factId(member));
  }

  /** {@return the name of the part of a policy that a place is in, if it is in any} */
  Optional<String> ofPart(JsonPointer place) {
    return place.tokens().isEmpty()
        ? Optional.empty()
        : words.known("part." + id(place.tokens().get(0)));
  }

  private static String factId(JsonPointer member) {
    return "fact." + id(String.join(".", member.tokens()));
  }

  /** Names of the message bundle have no capital letters. */
  private static String id(String name) {
    StringBuilder id = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        id.append('-').append((char) (c - 'A' + 'a'));
      } else {
        id.append(c);
      }
    }
    return id.toString();
  }
}

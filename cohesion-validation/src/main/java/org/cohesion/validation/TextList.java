package org.cohesion.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cohesion.finding.JsonPointer;
import org.cohesion.school.Party;
import org.cohesion.validation.rule.PolicyText;

/** Collects the texts of a policy in the order in which a walk comes to them. */
final class TextList {

  private final List<PolicyText> texts = new ArrayList<>();

  List<PolicyText> toList() {
    return List.copyOf(texts);
  }

  void party(Optional<Party> party, JsonPointer at) {
    if (party.isPresent()) {
      label(party.get().getName(), at, "name");
    }
  }

  /**
   * List items among paragraphs begin with a hyphen and a space. One has the next under it only if
   * it ends in a colon; else the two stand side by side.
   */
  void paragraphs(List<String> paragraphs, JsonPointer at) {
    for (int i = 0; i < paragraphs.size(); i++) {
      String paragraph = paragraphs.get(i);
      boolean beforeItem = i + 1 < paragraphs.size() && isListItem(paragraphs.get(i + 1));
      boolean announces =
          beforeItem && (!isListItem(paragraph) || paragraph.stripTrailing().endsWith(":"));
      item(Optional.of(paragraph), at.child(i), announces, beforeItem && isListItem(paragraph));
    }
  }

  private static boolean isListItem(String paragraph) {
    return paragraph.startsWith("- ");
  }

  void labels(List<String> values, JsonPointer at) {
    for (int i = 0; i < values.size(); i++) {
      texts.add(new PolicyText(values.get(i), at.child(i), false, false, false));
    }
  }

  void label(Optional<String> value, JsonPointer at, String member) {
    if (value.isPresent()) {
      texts.add(new PolicyText(value.get(), at.child(member), false, false, false));
    }
  }

  void prose(Optional<String> value, JsonPointer at, String member, boolean hasMore) {
    item(value, at.child(member), hasMore, false);
  }

  void item(Optional<String> value, JsonPointer at, boolean hasMore, boolean followed) {
    if (value.isPresent()) {
      texts.add(new PolicyText(value.get(), at, true, hasMore, followed));
    }
  }
}

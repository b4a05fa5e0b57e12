package org.cohesion.json.databind;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.cohesion.finding.JsonPointer;
import org.cohesion.text.PrintableText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamContext;

/**
 * A member or an element on the way to a mistake.
 *
 * @param name the whole name of the member; null for an element
 * @param index the position of the element; -1 for a member
 */
public record MemberOrElement(@Nullable String name, int index) {

  /** {@return what leads from a value to a place inside it, from the outside in} */
  static List<MemberOrElement> to(@Nullable TokenStreamContext place) {
    List<MemberOrElement> steps = new ArrayList<>();
    for (TokenStreamContext part = place; part != null; part = part.getParent()) {
      if (part.inObject() && part.hasCurrentName()) {
        steps.add(new MemberOrElement(part.currentName(), -1));
      } else if (part.inArray() && part.hasCurrentIndex()) {
        steps.add(new MemberOrElement(null, part.getCurrentIndex()));
      }
    }
    Collections.reverse(steps);
    return steps;
  }

  /**
   * {@return what mappers print in their messages: without the name of a class, which would be a
   * hidden one, and as much of the name as is worth printing}
   */
  public String description() {
    return name == null ? "[" + index + "]" : "[\"" + printable(name) + "\"]";
  }

  private static String printable(String name) {
    return PrintableText.of(JsonPointer.of(name).abbreviated().tokens().get(0));
  }
}

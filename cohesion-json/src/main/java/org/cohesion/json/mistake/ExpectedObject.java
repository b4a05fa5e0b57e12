package org.cohesion.json.mistake;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An object that should be where something else is.
 *
 * @param form what it is called
 * @param names the names of its members
 * @param required the names of those that must be there
 * @param isOneText whether only one must be there, and that is a text
 * @param isPolicy whether it is a whole policy
 * @param near finds the object, as JSON, that a text or a number in its place means
 */
public record ExpectedObject(
    ValueForm form,
    List<String> names,
    List<String> required,
    boolean isOneText,
    boolean isPolicy,
    Function<String, Optional<String>> near) {

  /** {@return what to do about a list in place of the object} */
  @Nullable Hint inPlaceOf(List<ListElement> elements) {
    boolean objects = elements.stream().allMatch(e -> e.form() == ValueForm.OBJECT);
    if (elements.size() == 1 && objects) {
      return names.containsAll(elements.get(0).names()) ? Hint.ONE : null;
    }
    return isPolicy && objects && !elements.isEmpty() ? Hint.LINE_EACH : null;
  }

  /** {@return the object that was meant by what is written in its place, as JSON} */
  Optional<String> meantBy(String written) {
    return written.isEmpty() ? Optional.empty() : near.apply(written);
  }
}

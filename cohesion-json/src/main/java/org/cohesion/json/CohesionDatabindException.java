package org.cohesion.json;

import java.util.List;
import java.util.Locale;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.Severity;
import org.cohesion.text.PrintableText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * Thrown by mappers that have {@link CohesionJacksonModule} when a value of this library is wrong,
 * or is of a newer version of the format and the module was not told what to do then. The message,
 * the path and the location are those of the first error, or of the version; the path leads through
 * the caller's objects into the value, and the location is the one that the caller's parser gives,
 * as far as it knows any. The message does not quote the document.
 */
public final class CohesionDatabindException extends MismatchedInputException {

  private static final long serialVersionUID = 1L;

  private static final String NEWER_VERSION =
      "this is of a newer version of the format, so what is new in it would be left out; use a"
          + " newer version of the library, or CohesionJacksonModule.withNewerVersions to read the"
          + " rest";

  private final transient @Nullable List<Finding> findings;

  CohesionDatabindException(
      JsonParser parser, Class<?> type, List<Finding> findings, TokenStreamLocation place) {
    super(parser, message(findings), place);
    this._targetType = type;
    this.findings = findings;
  }

  /**
   * Everything that was found in the value, since reading does not stop at the first mistake.
   *
   * @return the findings in the order of the value; their pointers begin at the value, and they
   *     have no positions. Empty if the exception was serialized on the way
   */
  public List<Finding> getFindings() {
    return findings == null ? List.of() : findings;
  }

  /** Puts what leads from the value to the mistake in front of the path. */
  void prependPath(TokenStreamContext context) {
    for (TokenStreamContext part = context; part != null; part = part.getParent()) {
      if (part.inObject() && part.hasCurrentName()) {
        prependPath(new Step(part.currentName(), -1));
      } else if (part.inArray() && part.hasCurrentIndex()) {
        prependPath(new Step(null, part.getCurrentIndex()));
      }
    }
  }

  private static String message(List<Finding> findings) {
    List<Finding> errors =
        findings.stream().filter(f -> f.getSeverity() == Severity.ERROR).toList();
    return errors.isEmpty()
        ? message(NEWER_VERSION, JsonFindingKinds.NEWER_VERSION, findings.size() - 1, "warning")
        : message(
            errors.get(0).text(Locale.ENGLISH),
            errors.get(0).getKind(),
            errors.size() - 1,
            "error");
  }

  private static String message(String sentence, FindingKind kind, int others, String noun) {
    String more = others == 1 ? " more " + noun : " more " + noun + "s";
    return sentence + " [" + kind.getId() + "]" + (others == 0 ? "" : ", and " + others + more);
  }

  /**
   * A member or an element, without the name of a class, which would be a hidden one. Its name is
   * whole; what is printed of it is what is worth printing.
   */
  private static final class Step extends Reference {

    private static final long serialVersionUID = 1L;

    Step(@Nullable String name, int index) {
      _propertyName = name;
      _index = index;
      _desc = name == null ? "[" + index + "]" : "[\"" + printable(name) + "\"]";
    }

    private static String printable(String name) {
      return PrintableText.of(JsonPointer.of(name).abbreviated().tokens().get(0));
    }
  }
}

package org.cohesion.json.databind;

import java.util.List;
import java.util.Locale;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.Severity;
import org.cohesion.json.mistake.StructuralKinds;

/** What exceptions say that mappers throw. */
public final class MapperMessage {

  /** There is a value, but not one of the class that was asked for. */
  static final String OTHER_KIND = "this is another kind of value than the one that is asked for";

  private static final String NEWER_VERSION =
      "this is of a newer version of the format, so what is new in it would be left out; use a"
          + " newer version of the library, or ";

  private MapperMessage() {}

  /**
   * {@return the first error of a value, or that it is of a newer version, and how much more there
   * is}
   *
   * @param module the class that has {@code withNewerVersions}
   */
  public static String of(List<Finding> findings, Class<?> module) {
    List<Finding> errors =
        findings.stream().filter(f -> f.getSeverity() == Severity.ERROR).toList();
    return errors.isEmpty()
        ? message(
            NEWER_VERSION + module.getSimpleName() + ".withNewerVersions to read the rest",
            StructuralKinds.NEWER_VERSION,
            findings.size() - 1,
            "warning")
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
}

package org.cohesion.examples.embedding.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.List;
import java.util.Locale;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.Severity;
import org.cohesion.text.NotBlankText;
import org.cohesion.validation.PolicyValidator;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.jspecify.annotations.Nullable;

/** What violations of Bean Validation mean for the sender of a request. */
final class Violations {

  /** The rule about what {@link NotBlankText} forbids. */
  private static final FindingKind BLANK =
      PolicyValidator.builder().build().getRules().stream()
          .filter(rule -> rule.id().equals("text.blank"))
          .findFirst()
          .orElseThrow()
          .kind();

  private Violations() {}

  /**
   * Makes a finding of a violation.
   *
   * @param inBody whether what was validated is the body of the request, and so has a pointer
   */
  static ProblemFinding finding(ConstraintViolation<?> violation, boolean inBody, Locale locale) {
    HibernateConstraintViolation<?> unwrapped =
        violation.unwrap(HibernateConstraintViolation.class);
    @Nullable Finding finding = unwrapped.getDynamicPayload(Finding.class);
    JsonPointer pointer = pointer(violation.getPropertyPath());
    if (finding != null) {
      return new ProblemFinding(
          finding.getKind().getId(),
          finding.getSeverity(),
          inBody ? withPlaceOf(finding, pointer) : null,
          null,
          finding.text(locale));
    }
    Class<?> constraint = violation.getConstraintDescriptor().getAnnotation().annotationType();
    boolean blank = constraint.equals(NotBlankText.class);
    return new ProblemFinding(
        blank ? BLANK.getId() : constraint.getSimpleName(),
        Severity.ERROR,
        inBody ? pointer : null,
        null,
        blank ? Finding.of(BLANK, JsonPointer.ROOT).text(locale) : violation.getMessage());
  }

  /**
   * The path as a pointer, from what was validated on. Names are those of properties in Java: an
   * application that calls them something else in JSON translates them here.
   */
  private static JsonPointer pointer(Path path) {
    JsonPointer pointer = JsonPointer.ROOT;
    for (Path.Node node : path) {
      if (node.isInIterable()) {
        pointer = element(pointer, node);
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        String name = node.getName();
        pointer = pointer.child(name.equals("schemaUri") ? "$schema" : name);
      }
    }
    return pointer;
  }

  private static JsonPointer element(JsonPointer list, Path.Node node) {
    @Nullable Integer index = node.getIndex();
    @Nullable Object key = node.getKey();
    if (index != null) {
      return list.child(index);
    }
    return key == null ? list : list.child(key.toString());
  }

  /**
   * The path ends at extensions, and where a finding is about a waiver it ends at the policy; the
   * finding itself says the whole.
   */
  private static JsonPointer withPlaceOf(Finding finding, JsonPointer path) {
    List<String> place = finding.getPointer().tokens();
    int extensions = place.indexOf("extensions");
    List<String> inPath = extensions < 0 ? place : place.subList(0, extensions + 1);
    List<String> tokens = path.tokens();
    int policy = tokens.size() - inPath.size();
    if (policy < 0 || !tokens.subList(policy, tokens.size()).equals(inPath)) {
      return path;
    }
    return JsonPointer.of(tokens.subList(0, policy).toArray(String[]::new))
        .append(finding.getPointer());
  }
}

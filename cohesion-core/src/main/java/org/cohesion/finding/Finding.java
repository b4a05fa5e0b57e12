package org.cohesion.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.cohesion.review.PartialDate;
import org.cohesion.text.JsonNamed;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a document or a policy, or worth knowing about it: the kind, the
 * place, and what the sentence about it needs. Immutable and safe to share between threads; the
 * {@code with} methods return changed copies.
 *
 * <p>A finding about something missing points at the object that lacks it. Arguments are numbers,
 * dates and words of fixed vocabularies, never text of the document, which may be about people.
 */
public final class Finding {

  private final FindingKind kind;
  private final Severity severity;
  private final JsonPointer pointer;
  private final @Nullable JsonPointer anchor;
  private final @Nullable SourcePosition position;
  private final Map<String, Object> arguments;
  private final int occurrence;
  private final @Nullable String excerpt;

  private Finding(
      FindingKind kind,
      Severity severity,
      JsonPointer pointer,
      @Nullable JsonPointer anchor,
      @Nullable SourcePosition position,
      Map<String, Object> arguments,
      int occurrence,
      @Nullable String excerpt) {
    this.kind = kind;
    this.severity = severity;
    this.pointer = pointer;
    this.anchor = anchor;
    this.position = position;
    this.arguments = arguments;
    this.occurrence = occurrence;
    this.excerpt = excerpt;
  }

  /**
   * Makes a finding without arguments or position, of the severity of its kind.
   *
   * @param kind what was found
   * @param pointer where
   * @return the finding
   */
  public static Finding of(FindingKind kind, JsonPointer pointer) {
    return new Finding(
        kind,
        kind.getSeverity(),
        Objects.requireNonNull(pointer, "pointer"),
        null,
        null,
        Map.of(),
        0,
        null);
  }

  /** {@return what was found} */
  public FindingKind getKind() {
    return kind;
  }

  /** {@return how much it matters; the kind's severity unless the finding was given its own} */
  public Severity getSeverity() {
    return severity;
  }

  /** {@return where in the policy} */
  public JsonPointer getPointer() {
    return pointer;
  }

  /** {@return where in the text of the document; empty if the policy did not come from a text} */
  public Optional<SourcePosition> getPosition() {
    return Optional.ofNullable(position);
  }

  /** {@return what the message is filled in with, by name, in the order given} */
  public Map<String, Object> getArguments() {
    return arguments;
  }

  /** {@return what stands there in the document; empty unless the reader was told to show text} */
  public Optional<String> getExcerpt() {
    return Optional.ofNullable(excerpt);
  }

  /**
   * A short text that stays the same when the document is edited elsewhere: made of the kind, the
   * pointer with ids in place of positions where the parts have ids, and the arguments. Findings of
   * one report have different ones. For telling findings apart, not for security.
   *
   * @return 16 hexadecimal digits
   */
  public String getFingerprint() {
    return String.format(Locale.ROOT, "%016x", Fnv1a.hash(identity() + '\n' + occurrence));
  }

  /**
   * The sentence about this finding.
   *
   * @param locale the language; English where it is not to be had. The machine's own is never read
   * @return what was found, and what would settle it; then the excerpt, if there is one
   */
  public String text(Locale locale) {
    MessageFormatter formatter = new MessageFormatter(kind.texts(), locale);
    String text = formatter.format(kind.message(locale), arguments);
    return excerpt == null ? text : formatter.withExcerpt(text, excerpt);
  }

  /**
   * Gives the message a number. It brings its noun along where the message bundle has one for the
   * name: {@code {months}} becomes "1 month" or "36 months".
   *
   * @param name the argument's name
   * @param number the number
   * @return the finding with the argument
   */
  public Finding with(String name, int number) {
    return withArgument(name, number);
  }

  /**
   * Gives the message a word that is not the document's: the name of a member, say.
   *
   * @param name the argument's name
   * @param word the word
   * @return the finding with the argument
   */
  public Finding with(String name, String word) {
    return withArgument(name, word);
  }

  /**
   * Gives the message a constant of a fixed vocabulary; it is shown by its label.
   *
   * @param name the argument's name
   * @param constant the constant
   * @return the finding with the argument
   */
  public Finding with(String name, JsonNamed constant) {
    return withArgument(name, constant);
  }

  /**
   * Gives the message names to choose from, such as the constants of a vocabulary.
   *
   * @param name the argument's name
   * @param choices the names, shown in quotation marks with "or" before the last
   * @return the finding with the argument
   */
  public Finding with(String name, List<String> choices) {
    return withArgument(name, List.copyOf(choices));
  }

  /**
   * Gives the message a date.
   *
   * @param name the argument's name
   * @param date the date
   * @return the finding with the argument
   */
  public Finding with(String name, PartialDate date) {
    return withArgument(name, date);
  }

  /**
   * Gives the message another place in the document.
   *
   * @param name the argument's name
   * @param place the place
   * @return the finding with the argument
   */
  public Finding with(String name, SourcePosition place) {
    return withArgument(name, place);
  }

  /**
   * Gives the finding a severity of its own.
   *
   * @param newSeverity how much this finding matters
   * @return the finding with that severity
   */
  public Finding withSeverity(Severity newSeverity) {
    return new Finding(
        kind, newSeverity, pointer, anchor, position, arguments, occurrence, excerpt);
  }

  /**
   * Adds where it is in the text of the document.
   *
   * @param newPosition the place
   * @return the finding with that position
   */
  public Finding withPosition(SourcePosition newPosition) {
    return new Finding(
        kind, severity, pointer, anchor, newPosition, arguments, occurrence, excerpt);
  }

  /**
   * Adds what the fingerprint uses for the place. Without it, positions in lists do not count.
   *
   * @param newAnchor the pointer, with ids instead of positions
   * @return the finding with that anchor
   */
  public Finding withAnchor(JsonPointer newAnchor) {
    return new Finding(
        kind, severity, pointer, newAnchor, position, arguments, occurrence, excerpt);
  }

  /**
   * Adds what stands there in the document, for callers who asked for it: it may be about people.
   * It does not count for the fingerprint.
   *
   * @param newExcerpt the text, fit to be printed
   * @return the finding with that excerpt
   */
  public Finding withExcerpt(String newExcerpt) {
    return new Finding(
        kind,
        severity,
        pointer,
        anchor,
        position,
        arguments,
        occurrence,
        Objects.requireNonNull(newExcerpt, "newExcerpt"));
  }

  /**
   * Makes the fingerprints of a list of findings differ where kind, place and arguments are alike,
   * as for two unfinished items of one list.
   *
   * @param findings the findings of one report, in its order
   * @return the same findings, those that had a twin before them numbered
   */
  public static List<Finding> numbered(List<Finding> findings) {
    if (findings.isEmpty()) {
      return List.of();
    }
    Map<String, Integer> seen = new HashMap<>();
    List<Finding> numbered = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      int earlier = seen.merge(finding.identity(), 1, Integer::sum) - 1;
      numbered.add(earlier == finding.occurrence ? finding : finding.withOccurrence(earlier));
    }
    return Collections.unmodifiableList(numbered);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Finding that
        && kind.equals(that.kind)
        && severity == that.severity
        && pointer.equals(that.pointer)
        && Objects.equals(anchor, that.anchor)
        && Objects.equals(position, that.position)
        && arguments.equals(that.arguments)
        && occurrence == that.occurrence
        && Objects.equals(excerpt, that.excerpt);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, severity, pointer, arguments);
  }

  /** {@return the severity, the id of the kind, the pointer and the position, for logs} */
  @Override
  public String toString() {
    return severity.getJsonName()
        + " "
        + kind
        + " at "
        + (pointer.equals(JsonPointer.ROOT) ? "the root" : pointer.toString())
        + (position == null ? "" : " (" + position + ")");
  }

  private Finding withArgument(String name, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(arguments);
    more.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"));
    return new Finding(
        kind,
        severity,
        pointer,
        anchor,
        position,
        Collections.unmodifiableMap(more),
        occurrence,
        excerpt);
  }

  private Finding withOccurrence(int newOccurrence) {
    return new Finding(
        kind, severity, pointer, anchor, position, arguments, newOccurrence, excerpt);
  }

  private String identity() {
    StringBuilder identity = new StringBuilder(kind.getId());
    identity.append('\n').append(anchor != null ? anchor : pointer.withoutPositions());
    // By name: equal findings have equal fingerprints, in whatever order the arguments were given.
    new TreeMap<>(arguments)
        .forEach(
            (name, value) -> {
              // Places move with every edit above them.
              if (!(value instanceof SourcePosition)) {
                identity.append('\n').append(name).append('=').append(stable(value));
              }
            });
    return identity.toString();
  }

  private static String stable(Object value) {
    return value instanceof JsonNamed constant ? constant.getJsonName() : value.toString();
  }
}

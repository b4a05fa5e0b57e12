package org.cohesion.finding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.cohesion.review.PartialDate;
import org.cohesion.text.JsonFormed;
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
public final class Finding implements JsonFormed {

  /** The argument that counts the other places. */
  private static final String OTHERS = "others";

  private final FindingKind kind;
  private final Severity severity;
  private final JsonPointer pointer;
  private final @Nullable SourcePosition position;
  private final Map<String, Object> arguments;
  private final FindingDetails details;

  private Finding(
      FindingKind kind,
      Severity severity,
      JsonPointer pointer,
      @Nullable SourcePosition position,
      Map<String, Object> arguments,
      FindingDetails details) {
    this.kind = kind;
    this.severity = severity;
    this.pointer = pointer;
    this.position = position;
    this.arguments = arguments;
    this.details = details;
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
        Map.of(),
        FindingDetails.NONE);
  }

  /**
   * Makes a finding that was reported elsewhere: by another program, or in another language. Its
   * sentence and its fingerprint stay as they were reported, and its kind has neither a message nor
   * a page.
   *
   * @param kindId the id of what was found, of the form {@code subject.what-is-wrong}
   * @param severity how much it matters
   * @param pointer where
   * @param message the sentence about it, in whatever language; {@link #text} returns it as it is
   * @param fingerprint its {@linkplain #getFingerprint fingerprint}
   * @return the finding, without position
   * @throws IllegalArgumentException if the id is not of that form, or the fingerprint is not 16
   *     hexadecimal digits with letters in lower case
   */
  public static Finding received(
      String kindId, Severity severity, JsonPointer pointer, String message, String fingerprint) {
    return new Finding(
        FindingKind.received(kindId, severity),
        severity,
        Objects.requireNonNull(pointer, "pointer"),
        null,
        Map.of(),
        FindingDetails.received(message, fingerprint));
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

  /**
   * The other places in the policy where the same was found, if one finding tells of all of them.
   *
   * @return the places after {@link #getPointer()}, in document order; none if there is but one
   */
  public List<JsonPointer> getOtherPlaces() {
    return arguments.get(OTHERS) instanceof OtherPlaces others ? others.pointers() : List.of();
  }

  /**
   * The place by names: elements of lists go by their id, their strand or their scope, and those
   * that have none of these by {@link JsonPointer#ANY}. Ids are text of the document.
   *
   * @return the pointer by names; the pointer itself if nobody said how the elements are named
   */
  public JsonPointer getNamedPointer() {
    JsonPointer named = anchoring().named();
    return named == null ? pointer : named;
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
    return Optional.ofNullable(details.excerpt);
  }

  /** {@return the decision to live with it; empty if there is none} */
  public Optional<Waiver> getWaiver() {
    return Optional.ofNullable(details.waiver);
  }

  /**
   * A short text that follows the finding when the document is edited elsewhere and when its parts
   * change places: made of the kind, the pointer and the arguments, where elements of lists count
   * by their id, strand or scope, and those without one by a hash of what they say. So it changes
   * when an element without an id says something else; one with an id may be reworded, unless
   * another element of its list has the same id. Only elements that are alike in everything are
   * told apart by their order. Findings of one report have different ones. Of a name of more than
   * 256 UTF-16 units, the first 256, the length and the hash code count.
   *
   * <p>For telling findings apart, not for security: a text cannot be read from it, but whoever
   * guesses the text can check the guess.
   *
   * @return 16 hexadecimal digits
   */
  public String getFingerprint() {
    return details.received != null
        ? details.received.fingerprint()
        : FindingIdentity.of(this).fingerprint(anchoring().occurrence());
  }

  /**
   * The sentence about this finding.
   *
   * @param locale the language; English where it is not to be had. The machine's own is never read
   * @return what was found, and what would settle it; then the excerpt, if there is one
   */
  public String text(Locale locale) {
    String language =
        details.received != null
            ? FindingTexts.languageOf(locale)
            : kind.texts().languageOf(kind.getId(), locale);
    MessageFormatter formatter = new MessageFormatter(kind.texts(), language);
    String text =
        details.received != null
            ? details.received.message()
            : formatter.format(kind.message(locale), arguments);
    return details.excerpt == null ? text : formatter.withExcerpt(text, details.excerpt);
  }

  /**
   * Gives the message a number. It brings its noun along where the message bundle has one for the
   * name: {@code {months}} becomes "1 month" or "36 months", and so does {@code {limit months}},
   * where the argument is called {@code limit}.
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
   * Gives the message a constant of a fixed vocabulary; it is shown by its label in the message's
   * language, or in English if the message bundle has none.
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
   * Gives the message a date. It brings its preposition along where the message asks for it: {@code
   * {approved on}} becomes "on 1 October 2010" or "in October 2010", where the argument is called
   * {@code approved}.
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
   * Gives the message another place in the policy. It does not count for the fingerprint, since it
   * moves with every edit above it.
   *
   * @param name the argument's name
   * @param place the place
   * @return the finding with the argument
   */
  public Finding with(String name, JsonPointer place) {
    return withArgument(name, place);
  }

  /**
   * Adds the other places in the policy where the same was found. The message counts them where it
   * has {@code {others}}. They do not count for the fingerprint, which is that of the first place.
   *
   * @param places the places, in document order; none takes away those that were added before
   * @return the finding with these other places
   */
  public Finding withOtherPlaces(List<JsonPointer> places) {
    if (!places.isEmpty()) {
      return withArgument(OTHERS, new OtherPlaces(List.copyOf(places)));
    }
    if (!arguments.containsKey(OTHERS)) {
      return this;
    }
    Map<String, Object> fewer = new LinkedHashMap<>(arguments);
    fewer.remove(OTHERS);
    return new Finding(
        kind, severity, pointer, position, Collections.unmodifiableMap(fewer), details);
  }

  /**
   * Gives the finding a severity of its own.
   *
   * @param newSeverity how much this finding matters
   * @return the finding with that severity
   */
  public Finding withSeverity(Severity newSeverity) {
    return new Finding(kind, newSeverity, pointer, position, arguments, details);
  }

  /**
   * Adds where it is in the text of the document.
   *
   * @param newPosition the place
   * @return the finding with that position
   */
  public Finding withPosition(SourcePosition newPosition) {
    return new Finding(kind, severity, pointer, newPosition, arguments, details);
  }

  /**
   * Adds what the fingerprint uses for the place. Without it, positions in lists do not count.
   *
   * @param newAnchor the pointer, with what tells list elements apart instead of positions
   * @return the finding with that anchor
   */
  public Finding withAnchor(JsonPointer newAnchor) {
    return withAnchoring(anchoring().withAnchor(newAnchor));
  }

  /**
   * Adds the {@linkplain #getNamedPointer place by names}. It does not count for the fingerprint.
   *
   * @param newNamed the pointer, of as many tokens as the finding's own
   * @return the finding with that pointer by names
   * @throws IllegalArgumentException if it has another number of tokens
   */
  public Finding withNamedPointer(JsonPointer newNamed) {
    if (newNamed.depth() != pointer.depth()) {
      throw new IllegalArgumentException("A pointer by names must be as long as the pointer");
    }
    return withAnchoring(anchoring().withNamed(newNamed));
  }

  /**
   * Adds what stands there in the document, for callers who asked for it: it may be about people.
   * It does not count for the fingerprint.
   *
   * @param newExcerpt the text, fit to be printed
   * @return the finding with that excerpt
   */
  public Finding withExcerpt(String newExcerpt) {
    return withDetails(details.withExcerpt(newExcerpt));
  }

  /**
   * Marks the finding as one that somebody decided to live with. It does not count for the
   * fingerprint.
   *
   * @param newWaiver the decision
   * @return the finding with that waiver
   */
  public Finding withWaiver(Waiver newWaiver) {
    return withDetails(details.withWaiver(newWaiver));
  }

  /**
   * Makes the fingerprints of a list of findings differ where kind, place and arguments are alike,
   * as for two unfinished items of one list.
   *
   * @param findings the findings of one report, in its order
   * @return the same findings, those that had a twin before them numbered
   */
  public static List<Finding> numbered(List<Finding> findings) {
    return numbered(findings, UnaryOperator::identity);
  }

  /**
   * Does as {@link #numbered(List)} does, and gives the findings their places as well. Both wait
   * until somebody asks one of them for its fingerprint or its place by names; then it is done for
   * all of them, once and in their order.
   *
   * @param findings the findings of one report, in its order
   * @param places makes what adds to a finding its {@linkplain #withAnchor anchor} and its
   *     {@linkplain #withNamedPointer place by names}; called at most once, by whichever thread
   *     asks first, and let go of then
   * @return the same findings, those that had a twin before them numbered
   */
  public static List<Finding> numbered(
      List<Finding> findings, Supplier<UnaryOperator<Finding>> places) {
    return Numbering.of(findings, places);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Finding that
        && kind.equals(that.kind)
        && severity == that.severity
        && pointer.equals(that.pointer)
        && Objects.equals(position, that.position)
        && arguments.equals(that.arguments)
        && details.equals(that.details);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, severity, pointer, arguments);
  }

  /**
   * {@return the severity, the id of the kind, the abbreviated pointer and the position, for logs}
   */
  @Override
  public String toString() {
    return severity.getJsonName()
        + " "
        + kind
        + " at "
        + (pointer.equals(JsonPointer.ROOT) ? "the root" : pointer.toPrint())
        + (position == null ? "" : " (" + position + ")");
  }

  private Finding withArgument(String name, Object value) {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(value, "value");
    if (arguments.isEmpty()) {
      return new Finding(
          kind, severity, pointer, position, Collections.singletonMap(name, value), details);
    }
    Map<String, Object> more = new LinkedHashMap<>(arguments);
    more.put(name, value);
    return new Finding(
        kind, severity, pointer, position, Collections.unmodifiableMap(more), details);
  }

  Anchoring anchoring() {
    return details.anchoring();
  }

  Finding withAnchoring(Supplier<Anchoring> newAnchoring) {
    return withDetails(details.withAnchoring(newAnchoring));
  }

  private Finding withDetails(FindingDetails newDetails) {
    return new Finding(kind, severity, pointer, position, arguments, newDetails);
  }
}

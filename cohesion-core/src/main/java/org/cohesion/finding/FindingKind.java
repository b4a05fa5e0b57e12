package org.cohesion.finding;

import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import org.cohesion.internal.MapperRefusal;
import org.jspecify.annotations.Nullable;

/**
 * A kind of finding: what can be wrong, how much it matters by default, and the words for it. Two
 * kinds are equal if their ids are; an id is published, never renamed and never used again.
 */
public final class FindingKind {

  private final String id;
  private final Severity severity;
  private final FindingTexts texts;

  @SuppressWarnings("unused") // stops mappers that read fields
  private final Collection<Object> mapperRefusal = MapperRefusal.FIELD;

  private FindingKind(String id, Severity severity, FindingTexts texts) {
    this.id = requireId(id);
    this.severity = severity;
    this.texts = Objects.requireNonNull(texts, "texts");
  }

  /**
   * Defines a kind that breaks something that a document or a policy must have.
   *
   * @param id {@code subject.what-is-wrong}: lower-case letters, digits and hyphens, dots between
   * @param texts where its message and its page are
   * @return the kind
   * @throws IllegalArgumentException if the id is not of that form
   */
  public static FindingKind error(String id, FindingTexts texts) {
    return new FindingKind(id, Severity.ERROR, texts);
  }

  /**
   * Defines a kind that departs from guidance, or from the policy itself.
   *
   * @param id as for {@link #error}
   * @param texts where its message and its page are
   * @return the kind
   * @throws IllegalArgumentException if the id is not of that form
   */
  public static FindingKind warning(String id, FindingTexts texts) {
    return new FindingKind(id, Severity.WARNING, texts);
  }

  /**
   * Defines a kind that only tells.
   *
   * @param id as for {@link #error}
   * @param texts where its message and its page are
   * @return the kind
   * @throws IllegalArgumentException if the id is not of that form
   */
  public static FindingKind info(String id, FindingTexts texts) {
    return new FindingKind(id, Severity.INFO, texts);
  }

  /** A kind that another program knows: here are no words for it. */
  static FindingKind received(String id, Severity severity) {
    return new FindingKind(id, severity, FindingTexts.of(name -> null));
  }

  /** {@return the id, such as {@code review.interval-mismatch}} */
  public String getId() {
    return id;
  }

  /** {@return the severity of a finding of this kind, unless the finding says otherwise} */
  public Severity getSeverity() {
    return severity;
  }

  /**
   * The message before its arguments are filled in.
   *
   * @param locale the language; English where it is not to be had
   * @return the message, with the names of arguments in braces
   * @throws IllegalStateException if the kind's texts have no message for it
   */
  public String message(Locale locale) {
    return texts
        .message(id, locale)
        .orElseThrow(() -> new IllegalStateException("No message for " + id));
  }

  /**
   * The title of the page about this kind, in a few words: what was found.
   *
   * @param locale the language; English where it is not to be had. The machine's own is never read
   * @return the title, beginning with a capital letter and without a full stop
   * @throws IllegalStateException if the kind's texts have no page for it
   */
  public String title(Locale locale) {
    return texts.message("title." + id, locale).orElseGet(this::heading);
  }

  /**
   * The page about this kind: what it finds, why it matters, how to settle it, what it can miss.
   *
   * @return the page as Markdown, in English
   * @throws IllegalStateException if the kind's texts have no page for it
   */
  public String page() {
    return texts.page(id).orElseThrow(() -> new IllegalStateException("No page for " + id));
  }

  private String heading() {
    String firstLine = page().lines().findFirst().orElse("");
    return firstLine.startsWith("# ") ? firstLine.substring(2).strip() : firstLine;
  }

  FindingTexts texts() {
    return texts;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FindingKind that && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** {@return the id} */
  @Override
  public String toString() {
    return id;
  }

  /**
   * Tells whether a text has the form of an id.
   *
   * @param text any text
   * @return true for {@code subject.what-is-wrong}: words of lower-case letters and digits, hyphens
   *     or dots between them, one dot at least
   */
  public static boolean isId(String text) {
    boolean wordStart = true;
    boolean dotted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letterOrDigit = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (!letterOrDigit && (wordStart || (c != '.' && c != '-'))) {
        return false;
      }
      dotted |= c == '.';
      wordStart = !letterOrDigit;
    }
    return dotted && !wordStart;
  }

  /**
   * Refuses what is no id of a kind.
   *
   * @throws IllegalArgumentException if it is not of that form
   */
  static String requireId(String id) {
    if (!isId(id)) {
      throw new IllegalArgumentException(
          "The id of a kind of finding must be of the form subject.what-is-wrong");
    }
    return id;
  }
}

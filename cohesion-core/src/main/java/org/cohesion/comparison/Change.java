package org.cohesion.comparison;

import java.util.Locale;
import java.util.Optional;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.FindingTexts;
import org.cohesion.finding.JsonPointer;
import org.cohesion.text.PrintableText;
import org.jspecify.annotations.Nullable;

/** One change from a policy to another. Immutable and safe to share between threads. */
public final class Change {

  private static final FindingTexts TEXTS = FindingTexts.of(Change.class::getResourceAsStream);

  private final ChangeKind kind;
  private final @Nullable JsonPointer pointerBefore;
  private final @Nullable JsonPointer pointerAfter;
  private final @Nullable String valueBefore;
  private final @Nullable String valueAfter;

  Change(ChangeKind kind, @Nullable Part before, @Nullable Part after) {
    this.kind = kind;
    this.pointerBefore = before == null ? null : before.pointer();
    this.pointerAfter = after == null ? null : after.pointer();
    this.valueBefore = before == null ? null : before.name();
    this.valueAfter = after == null ? null : after.name();
  }

  /** {@return in what way it changed} */
  public ChangeKind getKind() {
    return kind;
  }

  /** {@return the place in the earlier policy; empty if it was added} */
  public Optional<JsonPointer> getPointerBefore() {
    return Optional.ofNullable(pointerBefore);
  }

  /** {@return the place in the later policy; empty if it was removed} */
  public Optional<JsonPointer> getPointerAfter() {
    return Optional.ofNullable(pointerAfter);
  }

  /**
   * The words of the earlier policy, which may be about people.
   *
   * @return the value as the format writes it, or of an object its statement, title, name or
   *     heading, the first that it has; empty if it was added, or if there is none of these
   */
  public Optional<String> getValueBefore() {
    return Optional.ofNullable(valueBefore);
  }

  /**
   * The words of the later policy, which may be about people.
   *
   * @return as for {@link #getValueBefore()}; empty if it was removed, or if there are none
   */
  public Optional<String> getValueAfter() {
    return Optional.ofNullable(valueAfter);
  }

  /**
   * The sentence about this change, with its places and without the words of either policy.
   *
   * @param locale the language; English where it is not to be had. The machine's own is never read
   * @return what changed
   */
  public String text(Locale locale) {
    Finding finding =
        Finding.of(FindingKind.info(messageId(), TEXTS), pointer()).with("place", pointer());
    if (pointerBefore != null && !pointerBefore.equals(pointer())) {
      finding = finding.with("before", pointerBefore);
    }
    return finding.text(locale);
  }

  /** {@return the kind and the place, abbreviated and without anything that is not seen} */
  @Override
  public String toString() {
    return kind.getJsonName() + " " + PrintableText.of(pointer().abbreviated().toString());
  }

  /** What differs in typography can be seen, or not, or some of it. */
  private String messageId() {
    String id = kind.messageId();
    if (kind != ChangeKind.TYPOGRAPHY || valueBefore == null || valueAfter == null) {
      return id;
    }
    boolean seen = Typography.differSeen(valueBefore, valueAfter);
    boolean unseen = Typography.differUnseen(valueBefore, valueAfter);
    return unseen ? id + (seen ? "-seen-and-unseen" : "-unseen") : id;
  }

  /** The place in the later policy, or where it was if it is gone. */
  private JsonPointer pointer() {
    return getPointerAfter().or(this::getPointerBefore).orElseThrow();
  }
}

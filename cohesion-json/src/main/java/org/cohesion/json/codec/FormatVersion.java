package org.cohesion.json.codec;

import org.cohesion.finding.Finding;
import org.cohesion.json.mistake.StructuralKinds;
import org.cohesion.json.mistake.ValueForm;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * The member that says which version of the format a document is in. It says nothing about the
 * policy, so the policy does not hold it: the writer states the lowest version that can.
 */
public final class FormatVersion implements ValueCodec<String> {

  static final String MEMBER = "formatVersion";
  static final String LOWEST = "1.0";
  private static final int MAJOR = 1;

  static final ValueCodec<String> CODEC = new FormatVersion();

  private FormatVersion() {}

  @Override
  public @Nullable String read(DocumentReader in) {
    String text = in.readText(ValueForm.VERSION);
    if (text == null || text.equals(LOWEST)) {
      return text;
    }
    Integer major = major(text);
    if (major == null) {
      in.badValue(ValueForm.VERSION);
      return null;
    }
    boolean newerMinor = major == MAJOR;
    in.atValue(
        Finding.of(
                newerMinor ? StructuralKinds.NEWER_VERSION : StructuralKinds.UNKNOWN_VERSION,
                in.pointer())
            .with("known", LOWEST));
    return newerMinor ? LOWEST : null;
  }

  @Override
  public void write(String version, JsonGenerator out) {
    out.writeString(version);
  }

  @Override
  public ValueType valueType() {
    return ValueType.constant(LOWEST);
  }

  /** The number before the dot; null if the text is not two numbers of one to four digits. */
  private static @Nullable Integer major(String text) {
    int dot = text.indexOf('.');
    return dot > 0 && isNumber(text.substring(0, dot)) && isNumber(text.substring(dot + 1))
        ? Integer.valueOf(text.substring(0, dot))
        : null;
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty()
        && text.length() <= 4
        && text.chars().allMatch(c -> c >= '0' && c <= '9')
        && (text.length() == 1 || text.charAt(0) != '0');
  }
}

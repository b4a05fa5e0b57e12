package org.cohesion.json.format;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.cohesion.finding.FindingKind;
import org.cohesion.json.codec.TextCodec;
import org.cohesion.json.codec.ValueCodec;
import org.cohesion.json.mistake.ValueForm;
import org.cohesion.review.PartialDate;
import org.cohesion.text.ReadableText;

/** The JSON forms of values that reports, waivers and settings have, and policies have not. */
final class CheckValueCodecs {

  // The types of these have codecs of others' making in others' documents.
  static final ValueCodec<LocalDate> DAY =
      new TextCodec<>(null, ValueForm.DAY, CheckValueCodecs::day);
  static final ValueCodec<String> RULE_ID =
      new TextCodec<>(null, ValueForm.RULE_ID, CheckValueCodecs::ruleId);
  static final ValueCodec<String> REASON =
      new TextCodec<>(null, ValueForm.REASON, CheckValueCodecs::readable);
  static final ValueCodec<String> FILE_NAME =
      new TextCodec<>(null, ValueForm.FILE_NAME, CheckValueCodecs::readable);
  static final ValueCodec<String> FILE_PATTERN =
      new TextCodec<>(null, ValueForm.FILE_PATTERN, CheckValueCodecs::readable);
  static final ValueCodec<String> NAME =
      new TextCodec<>(null, ValueForm.NAME, CheckValueCodecs::readable);
  static final ValueCodec<String> FINGERPRINT =
      new TextCodec<>(null, ValueForm.FINGERPRINT, CheckValueCodecs::fingerprint);

  private static final Pattern SIXTEEN_DIGITS = Pattern.compile("[0-9a-f]{16}");

  private CheckValueCodecs() {}

  private static LocalDate day(String text) {
    PartialDate date = PartialDate.parse(text);
    if (date.getDay().isEmpty()) {
      throw new IllegalArgumentException("A day in JSON must be YYYY-MM-DD");
    }
    return date.earliest();
  }

  private static String ruleId(String text) {
    if (!FindingKind.isId(text)) {
      throw new IllegalArgumentException("A rule must be named by its id");
    }
    return text;
  }

  private static String readable(String text) {
    if (ReadableText.isBlank(text)) {
      throw new IllegalArgumentException("The text must have something that can be read");
    }
    return text;
  }

  private static String fingerprint(String text) {
    if (!SIXTEEN_DIGITS.matcher(text).matches()) {
      throw new IllegalArgumentException("A fingerprint must be 16 hexadecimal digits");
    }
    return text;
  }
}

package org.cohesion.json.format;

import java.util.Map;
import org.cohesion.finding.JsonPointer;
import org.cohesion.json.codec.DocumentReader;
import org.cohesion.json.codec.TextCodec;
import org.cohesion.json.codec.ValueCodec;
import org.cohesion.json.codec.ValueType;
import org.cohesion.json.codec.WrittenDocument;
import org.cohesion.json.mistake.ValueForm;
import org.cohesion.review.AcademicYear;
import org.cohesion.review.PartialDate;
import org.cohesion.school.LaEstab;
import org.cohesion.school.SeedCode;
import org.cohesion.school.Ukprn;
import org.cohesion.school.Urn;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** The JSON forms of values that are one text or one number. */
public final class ValueCodecs {

  static final ValueCodec<String> TEXT = new PlainText();
  static final ValueCodec<Integer> AGE = new WholeNumber(ValueForm.AGE, 0, 99);
  static final ValueCodec<Integer> LINE_OR_COLUMN =
      new WholeNumber(ValueForm.LINE_OR_COLUMN, 1, Integer.MAX_VALUE);
  static final ValueCodec<PartialDate> PARTIAL_DATE =
      new TextCodec<>(PartialDate.class, ValueForm.DATE, PartialDate::parse);
  static final ValueCodec<AcademicYear> ACADEMIC_YEAR =
      new TextCodec<>(AcademicYear.class, ValueForm.ACADEMIC_YEAR, AcademicYear::parse);
  static final ValueCodec<Urn> URN = new TextCodec<>(Urn.class, ValueForm.URN, Urn::of);
  static final ValueCodec<Ukprn> UKPRN = new TextCodec<>(Ukprn.class, ValueForm.UKPRN, Ukprn::of);
  static final ValueCodec<LaEstab> LA_ESTAB =
      new TextCodec<>(LaEstab.class, ValueForm.LA_ESTAB, ValueCodecs::laEstab);
  static final ValueCodec<SeedCode> SEED_CODE =
      new TextCodec<>(SeedCode.class, ValueForm.SEED_CODE, SeedCode::of);
  static final ValueCodec<JsonPointer> JSON_POINTER = new PointerCodec();
  static final ValueCodec<Boolean> BOOLEAN = new TrueOrFalse();

  private ValueCodecs() {}

  /** The factory takes other ways of writing it too, but a document must come out as it went in. */
  private static LaEstab laEstab(String text) {
    LaEstab number = LaEstab.parse(text);
    if (!number.toString().equals(text)) {
      throw new IllegalArgumentException("A LAESTAB number in JSON must be NNN/NNNN");
    }
    return number;
  }

  private static final class TrueOrFalse implements ValueCodec<Boolean> {

    @Override
    public @Nullable Boolean read(DocumentReader in) {
      JsonToken token = in.token();
      if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
        in.wrongType(ValueForm.BOOLEAN);
        return null;
      }
      return token == JsonToken.VALUE_TRUE;
    }

    @Override
    public void write(Boolean value, JsonGenerator out) {
      out.writeBoolean(value);
    }

    @Override
    public ValueType valueType() {
      return ValueType.scalar(ValueForm.BOOLEAN);
    }
  }

  /** A pointer counts as many values as it has names, since it takes as much memory. */
  private static final class PointerCodec implements ValueCodec<JsonPointer> {

    @Override
    public @Nullable JsonPointer read(DocumentReader in) {
      String text = in.readText(ValueForm.JSON_POINTER);
      if (text == null) {
        return null;
      }
      try {
        JsonPointer pointer = JsonPointer.parse(text);
        for (int i = pointer.tokens().size(); i > 0; i--) {
          in.countValue();
        }
        return pointer;
      } catch (IllegalArgumentException e) {
        in.badValue(ValueForm.JSON_POINTER, NearPointer::of);
        return null;
      }
    }

    @Override
    public void write(JsonPointer value, JsonGenerator out) {
      WrittenDocument.values(value.tokens().size(), out);
      String text = value.toString();
      WrittenDocument.text(text.length(), out);
      out.writeString(text);
    }

    @Override
    public ValueType valueType() {
      return ValueType.scalar(ValueForm.JSON_POINTER);
    }

    @Override
    public void addTo(Map<Class<?>, ValueCodec<?>> byClass) {
      byClass.put(JsonPointer.class, this);
    }
  }

  private static final class PlainText implements ValueCodec<String> {

    @Override
    public @Nullable String read(DocumentReader in) {
      return in.readText(ValueForm.TEXT);
    }

    @Override
    public void write(String value, JsonGenerator out) {
      WrittenDocument.text(value.length(), out);
      out.writeString(value);
    }

    @Override
    public ValueType valueType() {
      return ValueType.scalar(ValueForm.TEXT);
    }
  }

  private static final class WholeNumber implements ValueCodec<Integer> {

    private static final int MOST_DIGITS = 10;

    private final ValueForm form;
    private final int least;
    private final int most;

    WholeNumber(ValueForm form, int least, int most) {
      this.form = form;
      this.least = least;
      this.most = most;
    }

    @Override
    public @Nullable Integer read(DocumentReader in) {
      String literal = in.readNumber(form);
      if (literal == null) {
        return null;
      }
      // JSON has no leading zeros, so this many characters hold every such number there is.
      if (literal.length() <= MOST_DIGITS && isDigits(literal)) {
        long number = Long.parseLong(literal);
        if (number >= least && number <= most) {
          return (int) number;
        }
      }
      in.badValue(form);
      return null;
    }

    private static boolean isDigits(String literal) {
      for (int i = 0; i < literal.length(); i++) {
        if (literal.charAt(i) < '0' || literal.charAt(i) > '9') {
          return false;
        }
      }
      return true;
    }

    @Override
    public void write(Integer value, JsonGenerator out) {
      out.writeNumber(value.intValue());
    }

    @Override
    public ValueType valueType() {
      return ValueType.scalar(form);
    }
  }
}

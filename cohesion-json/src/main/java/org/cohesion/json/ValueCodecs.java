package org.cohesion.json;

import org.cohesion.finding.JsonPointer;
import org.cohesion.review.AcademicYear;
import org.cohesion.review.PartialDate;
import org.cohesion.school.LaEstab;
import org.cohesion.school.Ukprn;
import org.cohesion.school.Urn;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The JSON forms of values that are one text or one number. */
final class ValueCodecs {

  static final ValueCodec<String> TEXT = new PlainText();
  static final ValueCodec<Integer> AGE = new Age();
  static final ValueCodec<PartialDate> PARTIAL_DATE =
      new TextCodec<>(ValueForm.DATE, PartialDate::parse);
  static final ValueCodec<AcademicYear> ACADEMIC_YEAR =
      new TextCodec<>(ValueForm.ACADEMIC_YEAR, AcademicYear::parse);
  static final ValueCodec<Urn> URN = new TextCodec<>(ValueForm.URN, Urn::of);
  static final ValueCodec<Ukprn> UKPRN = new TextCodec<>(ValueForm.UKPRN, Ukprn::of);
  static final ValueCodec<LaEstab> LA_ESTAB =
      new TextCodec<>(ValueForm.LA_ESTAB, ValueCodecs::laEstab);
  static final ValueCodec<JsonPointer> JSON_POINTER =
      new TextCodec<>(ValueForm.JSON_POINTER, JsonPointer::parse);

  private ValueCodecs() {}

  /** The factory takes other ways of writing it too, but a document must come out as it went in. */
  private static LaEstab laEstab(String text) {
    LaEstab number = LaEstab.parse(text);
    if (!number.toString().equals(text)) {
      throw new IllegalArgumentException("A LAESTAB number in JSON must be NNN/NNNN");
    }
    return number;
  }

  private static final class PlainText implements ValueCodec<String> {

    @Override
    public @Nullable String read(DocumentReader in) {
      return in.readText(ValueForm.TEXT);
    }

    @Override
    public void write(String value, JsonGenerator out) {
      out.writeString(value);
    }

    @Override
    public ValueType valueType() {
      return ValueType.scalar(ValueForm.TEXT);
    }
  }

  private static final class Age implements ValueCodec<Integer> {

    @Override
    public @Nullable Integer read(DocumentReader in) {
      String literal = in.readNumber(ValueForm.AGE);
      if (literal == null) {
        return null;
      }
      // JSON has no leading zeros, so two characters hold every age there is.
      if (literal.length() <= 2 && literal.chars().allMatch(c -> c >= '0' && c <= '9')) {
        return Integer.valueOf(literal);
      }
      in.badValue(ValueForm.AGE);
      return null;
    }

    @Override
    public void write(Integer value, JsonGenerator out) {
      out.writeNumber(value.intValue());
    }

    @Override
    public ValueType valueType() {
      return ValueType.scalar(ValueForm.AGE);
    }
  }
}

package org.cohesion.json;

import java.util.Map;
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
  static final ValueCodec<Integer> AGE = new WholeNumber(ValueForm.AGE, 0, 2);
  static final ValueCodec<Integer> LINE_OR_COLUMN = new WholeNumber(ValueForm.LINE_OR_COLUMN, 1, 9);
  static final ValueCodec<PartialDate> PARTIAL_DATE =
      new TextCodec<>(PartialDate.class, ValueForm.DATE, PartialDate::parse);
  static final ValueCodec<AcademicYear> ACADEMIC_YEAR =
      new TextCodec<>(AcademicYear.class, ValueForm.ACADEMIC_YEAR, AcademicYear::parse);
  static final ValueCodec<Urn> URN = new TextCodec<>(Urn.class, ValueForm.URN, Urn::of);
  static final ValueCodec<Ukprn> UKPRN = new TextCodec<>(Ukprn.class, ValueForm.UKPRN, Ukprn::of);
  static final ValueCodec<LaEstab> LA_ESTAB =
      new TextCodec<>(LaEstab.class, ValueForm.LA_ESTAB, ValueCodecs::laEstab);
  static final ValueCodec<JsonPointer> JSON_POINTER = new PointerCodec();

  private ValueCodecs() {}

  /** The factory takes other ways of writing it too, but a document must come out as it went in. */
  private static LaEstab laEstab(String text) {
    LaEstab number = LaEstab.parse(text);
    if (!number.toString().equals(text)) {
      throw new IllegalArgumentException("A LAESTAB number in JSON must be NNN/NNNN");
    }
    return number;
  }

  /** A pointer counts as many values as it has names, since it takes as much memory. */
  private static final class PointerCodec implements ValueCodec<JsonPointer> {

    private final ValueCodec<JsonPointer> codec =
        new TextCodec<>(JsonPointer.class, ValueForm.JSON_POINTER, JsonPointer::parse);

    @Override
    public @Nullable JsonPointer read(DocumentReader in) {
      JsonPointer pointer = codec.read(in);
      if (pointer != null) {
        pointer.tokens().forEach(name -> in.countValue());
      }
      return pointer;
    }

    @Override
    public void write(JsonPointer value, JsonGenerator out) {
      codec.write(value, out);
    }

    @Override
    public ValueType valueType() {
      return codec.valueType();
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
      out.writeString(value);
    }

    @Override
    public ValueType valueType() {
      return ValueType.scalar(ValueForm.TEXT);
    }
  }

  private static final class WholeNumber implements ValueCodec<Integer> {

    private final ValueForm form;
    private final int least;
    private final int digits;

    WholeNumber(ValueForm form, int least, int digits) {
      this.form = form;
      this.least = least;
      this.digits = digits;
    }

    @Override
    public @Nullable Integer read(DocumentReader in) {
      String literal = in.readNumber(form);
      if (literal == null) {
        return null;
      }
      // JSON has no leading zeros, so this many characters hold every such number there is.
      if (literal.length() <= digits && literal.chars().allMatch(c -> c >= '0' && c <= '9')) {
        int number = Integer.parseInt(literal);
        if (number >= least) {
          return number;
        }
      }
      in.badValue(form);
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

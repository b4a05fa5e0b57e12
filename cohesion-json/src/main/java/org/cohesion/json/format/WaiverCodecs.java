package org.cohesion.json.format;

import static org.cohesion.json.format.CheckValueCodecs.FINGERPRINT;
import static org.cohesion.json.format.CheckValueCodecs.NAME;
import static org.cohesion.json.format.CheckValueCodecs.REASON;
import static org.cohesion.json.format.CheckValueCodecs.RULE_ID;
import static org.cohesion.json.format.SchoolCodecs.PARTY;
import static org.cohesion.json.format.ValueCodecs.JSON_POINTER;
import static org.cohesion.json.format.ValueCodecs.LA_ESTAB;
import static org.cohesion.json.format.ValueCodecs.PARTIAL_DATE;
import static org.cohesion.json.format.ValueCodecs.SEED_CODE;
import static org.cohesion.json.format.ValueCodecs.TEXT;
import static org.cohesion.json.format.ValueCodecs.UKPRN;
import static org.cohesion.json.format.ValueCodecs.URN;

import java.util.List;
import java.util.Map;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.Waiver;
import org.cohesion.json.codec.DocumentReader;
import org.cohesion.json.codec.Members;
import org.cohesion.json.codec.ObjectCodec;
import org.cohesion.json.codec.ValueCodec;
import org.cohesion.json.codec.ValueType;
import org.cohesion.json.mistake.ValueForm;
import org.cohesion.review.PartialDate;
import org.cohesion.school.Party;
import org.cohesion.school.Role;
import org.cohesion.school.SchoolReference;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The tables of waivers: a document of them, and the mark that one leaves on a finding. */
public final class WaiverCodecs {

  /** For the rule until that of the finding is known. */
  private static final String STAND_IN = "not.known";

  private static final ObjectCodec<SchoolReference> SCHOOL_REFERENCE =
      new ObjectCodec<>(SchoolReference.class, SchoolReference.builder().name("sample").build()) {
        @Override
        protected SchoolReference copy(SchoolReference of, Members m) {
          return SchoolReference.builder()
              .urn(m.optional("urn", URN, of.getUrn()))
              .ukprn(m.optional("ukprn", UKPRN, of.getUkprn()))
              .laEstab(m.optional("laEstab", LA_ESTAB, of.getLaEstab()))
              .seedCode(m.optional("seedCode", SEED_CODE, of.getSeedCode()))
              .name(m.optional("name", NAME, of.getName()))
              .build();
        }
      }.withOneOf("urn", "ukprn", "laEstab", "seedCode", "name");

  private static final Waiver SAMPLE =
      Waiver.builder()
          .rule(STAND_IN)
          .pointer(JsonPointer.ROOT)
          .reason("sample")
          .approvedBy(Party.builder().role(Role.GOVERNING_BODY).build())
          .until(PartialDate.of(2000))
          .build();

  /** JSON form of {@link Waiver}. */
  static final ObjectCodec<Waiver> WAIVER =
      new ObjectCodec<>(Waiver.class, SAMPLE) {
        @Override
        protected Waiver copy(Waiver of, Members m) {
          return Waiver.builder()
              .rule(m.required("rule", RULE_ID, of.getRule()))
              .fingerprint(m.optional("fingerprint", FINGERPRINT, of.getFingerprint()))
              .pointer(m.optional("pointer", JSON_POINTER, of.getPointer()))
              .school(m.optional("school", SCHOOL_REFERENCE, of.getSchool()))
              .reason(m.required("reason", REASON, of.getReason()))
              .approvedBy(m.required("approvedBy", PARTY, of.getApprovedBy()))
              .until(m.required("until", PARTIAL_DATE, of.getUntil()))
              .build();
        }
      }.withOneOf("fingerprint", "pointer").called(ValueForm.WAIVER);

  /** A whole document. */
  public static final ValueCodec<List<Waiver>> WAIVERS = new WaiversCodec();

  /** JSON form of a waiver inside the finding that it covers. */
  static final ObjectCodec<Waived> WAIVED =
      new ObjectCodec<>(Waived.class, new Waived(SAMPLE)) {
        @Override
        protected Waived copy(Waived of, Members m) {
          return new Waived(
              Waiver.builder()
                  .rule(STAND_IN)
                  .fingerprint(m.optional("fingerprint", FINGERPRINT, of.waiver().getFingerprint()))
                  .pointer(m.optional("pointer", JSON_POINTER, of.waiver().getPointer()))
                  .school(m.optional("school", SCHOOL_REFERENCE, of.waiver().getSchool()))
                  .reason(m.required("reason", REASON, of.waiver().getReason()))
                  .approvedBy(m.required("approvedBy", PARTY, of.waiver().getApprovedBy()))
                  .until(m.required("until", PARTIAL_DATE, of.waiver().getUntil()))
                  .build());
        }
      }.withOneOf("fingerprint", "pointer").called(ValueForm.WAIVER);

  private WaiverCodecs() {}

  /** A waiver without its rule, which is that of the finding. */
  record Waived(Waiver waiver) {

    Waiver of(String rule) {
      return waiver.toBuilder().rule(rule).build();
    }
  }

  /** The members of a document, to which the list gives a name. */
  private record Waivers(List<Waiver> list) {}

  private static final class WaiversCodec implements ValueCodec<List<Waiver>> {

    private final ObjectCodec<Waivers> table =
        new ObjectCodec<>(Waivers.class, new Waivers(List.of())) {
          @Override
          protected Waivers copy(Waivers of, Members m) {
            m.schemaForEditors(TEXT);
            m.formatVersion();
            return new Waivers(m.list("waivers", WAIVER, of.list()));
          }
        };

    @Override
    public @Nullable List<Waiver> read(DocumentReader in) {
      Waivers waivers = table.read(in);
      return waivers == null ? null : List.copyOf(waivers.list());
    }

    @Override
    public void write(List<Waiver> value, JsonGenerator out) {
      table.write(new Waivers(value), out);
    }

    @Override
    public ValueType valueType() {
      return table.valueType();
    }

    @Override
    public void addTo(Map<Class<?>, ValueCodec<?>> byClass) {
      WAIVER.addTo(byClass);
    }
  }
}

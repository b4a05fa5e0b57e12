package org.cohesion.json.format;

import static org.cohesion.json.format.SchoolCodecs.PARTY;
import static org.cohesion.json.format.ValueCodecs.FINGERPRINT;
import static org.cohesion.json.format.ValueCodecs.JSON_POINTER;
import static org.cohesion.json.format.ValueCodecs.LA_ESTAB;
import static org.cohesion.json.format.ValueCodecs.NAME;
import static org.cohesion.json.format.ValueCodecs.PARTIAL_DATE;
import static org.cohesion.json.format.ValueCodecs.REASON;
import static org.cohesion.json.format.ValueCodecs.RULE_ID;
import static org.cohesion.json.format.ValueCodecs.TEXT;
import static org.cohesion.json.format.ValueCodecs.UKPRN;
import static org.cohesion.json.format.ValueCodecs.URN;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cohesion.finding.Waiver;
import org.cohesion.finding.WaiverBuilder;
import org.cohesion.json.codec.DocumentReader;
import org.cohesion.json.codec.FormatVersion;
import org.cohesion.json.codec.ObjectCodec;
import org.cohesion.json.codec.ValueCodec;
import org.cohesion.json.codec.ValueType;
import org.cohesion.json.mistake.ValueForm;
import org.cohesion.school.SchoolReference;
import org.cohesion.school.SchoolReferenceBuilder;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The tables of waivers: a document of them, and the mark that one leaves on a finding. */
public final class WaiverCodecs {

  /** For the rule until that of the finding is known. */
  private static final String STAND_IN = "not.known";

  private static final ObjectCodec<SchoolReference> SCHOOL_REFERENCE =
      ObjectCodec.of(SchoolReference.class, SchoolReference::builder, SchoolReferenceBuilder::build)
          .optional("urn", URN, SchoolReference::getUrn, SchoolReferenceBuilder::urn)
          .optional("ukprn", UKPRN, SchoolReference::getUkprn, SchoolReferenceBuilder::ukprn)
          .optional(
              "laEstab", LA_ESTAB, SchoolReference::getLaEstab, SchoolReferenceBuilder::laEstab)
          .optional("name", NAME, SchoolReference::getName, SchoolReferenceBuilder::name)
          .oneOf("urn", "ukprn", "laEstab", "name")
          .codec();

  /** JSON form of {@link Waiver}. */
  static final ObjectCodec<Waiver> WAIVER =
      ObjectCodec.of(Waiver.class, Waiver::builder, WaiverBuilder::build)
          .required("rule", RULE_ID, Waiver::getRule, WaiverBuilder::rule)
          .optional("fingerprint", FINGERPRINT, Waiver::getFingerprint, WaiverBuilder::fingerprint)
          .optional("pointer", JSON_POINTER, Waiver::getPointer, WaiverBuilder::pointer)
          .optional("school", SCHOOL_REFERENCE, Waiver::getSchool, WaiverBuilder::school)
          .required("reason", REASON, Waiver::getReason, WaiverBuilder::reason)
          .required("approvedBy", PARTY, Waiver::getApprovedBy, WaiverBuilder::approvedBy)
          .required("until", PARTIAL_DATE, Waiver::getUntil, WaiverBuilder::until)
          .oneOf("fingerprint", "pointer")
          .called(ValueForm.WAIVER)
          .codec();

  /** A whole document. */
  public static final ValueCodec<List<Waiver>> WAIVERS = new WaiversCodec();

  /** JSON form of a waiver inside the finding that it covers. */
  static final ObjectCodec<Waived> WAIVED =
      ObjectCodec.of(
              Waived.class,
              () -> Waiver.builder().rule(STAND_IN),
              builder -> new Waived(builder.build()))
          .optional(
              "fingerprint",
              FINGERPRINT,
              w -> w.waiver().getFingerprint(),
              WaiverBuilder::fingerprint)
          .optional("pointer", JSON_POINTER, w -> w.waiver().getPointer(), WaiverBuilder::pointer)
          .optional("school", SCHOOL_REFERENCE, w -> w.waiver().getSchool(), WaiverBuilder::school)
          .required("reason", REASON, w -> w.waiver().getReason(), WaiverBuilder::reason)
          .required("approvedBy", PARTY, w -> w.waiver().getApprovedBy(), WaiverBuilder::approvedBy)
          .required("until", PARTIAL_DATE, w -> w.waiver().getUntil(), WaiverBuilder::until)
          .oneOf("fingerprint", "pointer")
          .called(ValueForm.WAIVER)
          .codec();

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
        ObjectCodec.of(
                Waivers.class, () -> new Waivers(new ArrayList<>()), w -> new Waivers(w.list()))
            // For editors alone.
            .optional("$schema", TEXT, w -> Optional.empty(), (w, uri) -> {})
            .member(new FormatVersion<>())
            .list("waivers", WAIVER, Waivers::list, (w, waiver) -> w.list().add(waiver))
            .codec();

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

package org.cohesion.json;

import static org.cohesion.json.SchoolCodecs.PARTY;
import static org.cohesion.json.ValueCodecs.JSON_POINTER;
import static org.cohesion.json.ValueCodecs.PARTIAL_DATE;
import static org.cohesion.json.ValueCodecs.REASON;
import static org.cohesion.json.ValueCodecs.RULE_ID;
import static org.cohesion.json.ValueCodecs.TEXT;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.Waiver;
import org.cohesion.finding.WaiverBuilder;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The tables of waivers: a document of them, and the mark that one leaves on a finding. */
final class WaiverCodecs {

  /** JSON form of {@link Waiver}. */
  static final ObjectCodec<Waiver> WAIVER =
      ObjectCodec.of(Waiver.class, Waiver::builder, WaiverBuilder::build)
          .required("rule", RULE_ID, Waiver::getRule, WaiverBuilder::rule)
          .required("pointer", JSON_POINTER, Waiver::getPointer, WaiverBuilder::pointer)
          .required("reason", REASON, Waiver::getReason, WaiverBuilder::reason)
          .required("approvedBy", PARTY, Waiver::getApprovedBy, WaiverBuilder::approvedBy)
          .required("until", PARTIAL_DATE, Waiver::getUntil, WaiverBuilder::until)
          .codec();

  /** A whole document. */
  static final ValueCodec<List<Waiver>> WAIVERS = new WaiversCodec();

  /** JSON form of a waiver inside the finding that it covers. */
  static final ObjectCodec<Waived> WAIVED =
      ObjectCodec.of(
              Waived.class,
              () -> Waiver.builder().rule("").pointer(JsonPointer.ROOT),
              builder -> new Waived(builder.build()))
          .required("reason", REASON, w -> w.waiver().getReason(), WaiverBuilder::reason)
          .required("approvedBy", PARTY, w -> w.waiver().getApprovedBy(), WaiverBuilder::approvedBy)
          .required("until", PARTIAL_DATE, w -> w.waiver().getUntil(), WaiverBuilder::until)
          .codec();

  private WaiverCodecs() {}

  /** A waiver without its rule and its place, which are those of the finding. */
  record Waived(Waiver waiver) {

    Waiver of(String rule, JsonPointer pointer) {
      return waiver.toBuilder().rule(rule).pointer(pointer).build();
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

package org.cohesion.examples.benchmarks.contender;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.function.Function;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Policy;
import org.cohesion.review.AcademicYear;
import org.cohesion.review.PartialDate;
import org.cohesion.school.LaEstab;
import org.cohesion.school.SeedCode;
import org.cohesion.school.Ukprn;
import org.cohesion.school.Urn;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * jackson-databind to the same types, as a vendor without our codec would set it up. It refuses
 * unknown members, stops at the first mistake, and leaves out extensions and the format's version.
 */
public final class Databind {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .annotationIntrospector(new ModelIntrospector())
          .addModule(valueTypes())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .changeDefaultPropertyInclusion(
              value -> value.withValueInclusion(JsonInclude.Include.NON_EMPTY))
          .build();
  private static final ObjectReader READER = MAPPER.readerFor(Policy.class);
  private static final ObjectWriter WRITER = MAPPER.writerFor(Policy.class);

  private Databind() {}

  /** {@return the policy of a document} */
  public static Policy decode(byte[] document) {
    return READER.readValue(document);
  }

  /** {@return a policy as JSON} */
  public static byte[] encode(Policy policy) {
    return WRITER.writeValueAsBytes(policy);
  }

  private static SimpleModule valueTypes() {
    SimpleModule module = new SimpleModule();
    text(module, Urn.class, Urn::of);
    text(module, Ukprn.class, Ukprn::of);
    text(module, SeedCode.class, SeedCode::of);
    text(module, LaEstab.class, LaEstab::parse);
    text(module, PartialDate.class, PartialDate::parse);
    text(module, AcademicYear.class, AcademicYear::parse);
    text(module, JsonPointer.class, JsonPointer::parse);
    return module;
  }

  /** Maps a type whose JSON form is the text that {@code toString} gives. */
  private static <T> void text(SimpleModule module, Class<T> type, Function<String, T> parse) {
    module.addDeserializer(
        type,
        new StdDeserializer<T>(type) {
          @Override
          public T deserialize(JsonParser parser, DeserializationContext context) {
            return parse.apply(parser.getString());
          }
        });
    module.addSerializer(
        type,
        new StdSerializer<T>(type) {
          @Override
          public void serialize(T value, JsonGenerator out, SerializationContext context) {
            out.writeString(value.toString());
          }
        });
  }
}

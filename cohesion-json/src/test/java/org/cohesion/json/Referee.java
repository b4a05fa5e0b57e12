package org.cohesion.json;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.util.HashSet;
import java.util.Set;
import org.cohesion.finding.JsonPointer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A validator that is not ours, with a schema of the jar and nothing else. */
final class Referee {

  private static final Set<String> ABOUT_A_MEMBER = Set.of("additionalProperties", "propertyNames");

  private final Schema schema;

  // Doubles would take 99.00000000000000000001 for 99.
  private final JsonMapper mapper =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  Referee(String schema) {
    this.schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema);
  }

  /**
   * Where a document breaks the schema. A member that must not be there is reported at the object
   * that has it; its own place is given here, as the decoder does.
   *
   * @throws tools.jackson.core.JacksonException if the document is not JSON
   */
  Set<JsonPointer> objections(byte[] document) {
    Set<JsonPointer> places = new HashSet<>();
    for (Error error : schema.validate(mapper.readTree(document))) {
      JsonPointer place = pointer(error.getInstanceLocation());
      places.add(
          ABOUT_A_MEMBER.contains(error.getKeyword()) ? place.child(error.getProperty()) : place);
    }
    return places;
  }

  private static JsonPointer pointer(NodePath path) {
    JsonPointer pointer = JsonPointer.ROOT;
    for (int i = 0; i < path.getNameCount(); i++) {
      pointer = pointer.child(path.getElement(i).toString());
    }
    return pointer;
  }
}

package org.cohesion.examples.policycheck;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** Asks a validator that is not ours whether a document is as a schema says. */
public final class SchemaCheck {

  private SchemaCheck() {}

  /** {@return what is wrong with the document; nothing if it is as the schema says} */
  public static List<String> objections(String schema, String document) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schema)
        .validate(document, InputFormat.JSON)
        .stream()
        .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
        .toList();
  }
}

package org.cohesion.examples.benchmarks.contender;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.cohesion.json.PolicyJson;
import tools.jackson.databind.json.JsonMapper;

/** The json-schema-validator of networknt: parses into a tree, and checks it against our schema. */
public final class Networknt {

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(PolicyJson.schema(), InputFormat.JSON);

  private Networknt() {}

  /** {@return what is wrong with the structure of a document} */
  public static List<Error> check(byte[] document) {
    return SCHEMA.validate(MAPPER.readTree(document));
  }
}

package org.cohesion.examples.misservice.api;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.math.BigDecimal;
import java.util.List;
import org.cohesion.examples.misservice.store.Page;
import org.jspecify.annotations.Nullable;

/**
 * The types of parameters in the API's description. Controllers take texts, so that what is wrong
 * with them is said in their own words.
 */
final class ApiParameters {

  private ApiParameters() {}

  /** Gives the parameters of an operation the types that {@link Parameters} reads. */
  static void describe(Operation operation) {
    @Nullable List<Parameter> parameters = operation.getParameters();
    if (parameters != null) {
      boolean days = operation.getOperationId().equals("getCalendar");
      parameters.forEach(parameter -> describe(parameter, days));
    }
  }

  private static void describe(Parameter parameter, boolean days) {
    switch (parameter.getName()) {
      case "urn" -> parameter.schema(of("string").pattern("^[0-9]{6}$"));
      case "id" -> parameter.schema(of("string").format("uuid"));
      case "page" -> parameter.schema(usually(number(0, Page.Request.LAST), 0));
      case "size" -> parameter.schema(usually(number(1, Page.Request.MOST), 50));
      case "version" -> version(parameter);
      case "from", "to" -> {
        if (days) {
          parameter.schema(of("string").format("date"));
        } else {
          version(parameter);
        }
      }
      case "overdue", "all", "showText" -> parameter.schema(usually(of("boolean"), false));
      default -> {}
    }
  }

  private static void version(Parameter parameter) {
    parameter.schema(number(1, Integer.MAX_VALUE));
    if (parameter.getExample() != null) {
      parameter.setExample(Integer.valueOf(parameter.getExample().toString()));
    }
  }

  private static Schema<?> number(int least, int most) {
    return of("integer")
        .format("int32")
        .minimum(BigDecimal.valueOf(least))
        .maximum(BigDecimal.valueOf(most));
  }

  private static Schema<?> usually(Schema<?> schema, Object value) {
    schema.setDefault(value);
    return schema;
  }

  private static Schema<?> of(String type) {
    JsonSchema schema = new JsonSchema();
    schema.addType(type);
    return schema;
  }
}

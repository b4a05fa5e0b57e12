package org.cohesion.examples.misservice.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.core.util.Json31;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Policy;
import org.cohesion.review.PartialDate;
import org.cohesion.review.ReviewSchedule;

/**
 * The example calls of the API's description: a school stores its policy twice. Examples of one
 * name belong together.
 */
final class ApiExamples {

  /** The school of the example. */
  static final String URN = "999265";

  static final String FIRST = "first";
  static final String NEXT = "next";
  static final String UNSTATED = "unstated";
  static final String CHANGED = "changed";
  static final String FAULTY = "faulty";
  static final String UNREADABLE = "unreadable";

  /** A document from which a draft is made. */
  static final String DOCUMENT =
      """
      # Community Cohesion Policy

      Kestrel Hill Nursery School

      ## Aims

      - Every child and every family finds a place here.

      ## Review

      Next review: July 2027
      """;

  private static final String FILE = "nursery.json";

  private ApiExamples() {}

  /** {@return the policies that are sent, by the name of the example} */
  static Map<String, String> policies() {
    Policy first = first();
    Policy next = next(first);
    Map<String, String> policies = new LinkedHashMap<>();
    policies.put(FIRST, json(first));
    policies.put(NEXT, json(next));
    policies.put(UNSTATED, json(first));
    policies.put(CHANGED, json(first));
    policies.put(FAULTY, json(next.toBuilder().title(" ").build()));
    policies.put(UNREADABLE, "{\"formatVersion\":\"1.0\",\"titel\":\"Community Cohesion Policy\"}");
    return policies;
  }

  /** {@return what is sent as {@code If-Match}, by the name of the example} */
  static Map<String, String> ifMatch() {
    String first = '"' + PolicyJson.digest(first()) + '"';
    return Map.of(NEXT, first, CHANGED, first);
  }

  /** {@return JSON for the description of the API, which Jackson 2 writes} */
  static JsonNode tree(String json) {
    try {
      return Json31.mapper().readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An example is no JSON", e);
    }
  }

  private static Policy next(Policy first) {
    ReviewSchedule review =
        first
            .getReview()
            .map(ReviewSchedule::toBuilder)
            .orElseGet(ReviewSchedule::builder)
            .nextReview(PartialDate.of(2027, 7))
            .build();
    return first.toBuilder().review(review).build();
  }

  private static Policy first() {
    try (InputStream file = ApiExamples.class.getResourceAsStream(FILE)) {
      return PolicyJson.decode(Objects.requireNonNull(file, FILE)).orThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String json(Policy policy) {
    return new String(PolicyJson.encode(policy), StandardCharsets.UTF_8);
  }
}

package org.cohesion.examples.policyimport.carried;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.cohesion.examples.policyimport.recognition.Words;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Policy;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What a policy has to be printed, by the members of its JSON.
 *
 * @param texts the words of each text that a document of it must show
 * @param optional those of texts that it may show, or keep behind a link
 * @param names those that it may show again: title, school, headings
 * @param codes the values of vocabularies, as JSON has them
 * @param numbers the words that dates, numbers of registers and ages are printed in
 */
record PolicyTexts(
    List<List<String>> texts,
    List<List<String>> optional,
    Set<List<String>> names,
    Set<String> codes,
    Set<String> numbers) {

  /** Members that say something about the JSON, and nothing of the document. */
  private static final Set<String> OUTSIDE =
      Set.of("$schema", "formatVersion", "outline", "extensions");

  private static final Set<String> DATES =
      Set.of("date", "effectiveFrom", "academicYear", "lastReview", "nextReview", "asOf", "due");

  private static final Set<String> NUMBERS = Set.of("urn", "ukprn", "laEstab", "from", "to");

  private static final Set<String> CODES =
      Set.of(
          "subject",
          "language",
          "nation",
          "phase",
          "establishmentType",
          "dutyBasis",
          "scope",
          "strand",
          "theme",
          "themes",
          "limbs",
          "role",
          "frequency",
          "term",
          "status",
          "kind",
          "considers",
          "dimensions");

  private static final Set<String> OPTIONAL = Set.of("url", "publishedAt", "id", "supports");
  private static final Set<String> NAMES = Set.of("title", "heading", "name");
  private static final Pattern SCHEME = Pattern.compile("^https?://");

  /** {@return what a document of the policy shows} */
  static PolicyTexts of(Policy policy) {
    PolicyTexts all =
        new PolicyTexts(
            new ArrayList<>(),
            new ArrayList<>(),
            new LinkedHashSet<>(),
            new LinkedHashSet<>(),
            new LinkedHashSet<>());
    try (JsonParser json =
        new JsonFactory().createParser(ObjectReadContext.empty(), PolicyJson.encode(policy))) {
      json.nextToken();
      all.object(json);
    }
    return all;
  }

  private void object(JsonParser json) {
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      json.nextToken();
      if (OUTSIDE.contains(name)) {
        json.skipChildren();
      } else {
        value(json, name);
      }
    }
  }

  private void value(JsonParser json, String name) {
    if (json.currentToken() == JsonToken.START_OBJECT) {
      object(json);
    } else if (json.currentToken() == JsonToken.START_ARRAY) {
      while (json.nextToken() != JsonToken.END_ARRAY) {
        value(json, name);
      }
    } else {
      put(name, json.getString());
    }
  }

  private void put(String name, String text) {
    List<String> words = Words.of(text);
    if (words.isEmpty()) {
      return;
    }
    if (DATES.contains(name)) {
      numbers.addAll(PrintedNumber.ofDate(words));
    } else if (NUMBERS.contains(name)) {
      numbers.addAll(words);
    } else if (OPTIONAL.contains(name)) {
      optional.add(words);
      optional.add(Words.of(SCHEME.matcher(text).replaceFirst("")));
    } else if (CODES.contains(name) && text.indexOf(' ') < 0) {
      codes.add(text);
    } else {
      texts.add(words);
      if (NAMES.contains(name)) {
        names.add(words);
      }
    }
  }
}

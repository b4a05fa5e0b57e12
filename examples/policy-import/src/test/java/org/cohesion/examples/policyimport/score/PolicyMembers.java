package org.cohesion.examples.policyimport.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Policy;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What a policy says, by member. A member is named by the JSON pointer of its texts without the
 * places in lists; a strand is named by its own name, and sections in sections stand for one, so
 * that the statement of an aim is in {@code /aims/strands/equity-and-excellence/aims/statement}.
 *
 * @param words the words of the texts of each member
 * @param dates the dates of each member as in JSON, school years among them
 * @param codes the other values of each member that are no text of the document, such as {@code
 *     annual}
 * @param saidTwice words of members that only say again what stands in a sentence, such as the name
 *     of a reviewer: a document has them once
 */
record PolicyMembers(
    Map<String, Bag> words, Map<String, Bag> dates, Map<String, Bag> codes, Bag saidTwice) {

  /** Members that say something about the JSON or about the import, and nothing of the document. */
  private static final Set<String> OUTSIDE =
      Set.of("$schema", "formatVersion", "outline", "extensions");

  private static final Set<String> DATES =
      Set.of(
          "date",
          "effectiveFrom",
          "effectiveUntil",
          "academicYear",
          "lastReview",
          "nextReview",
          "asOf",
          "due");

  private static final Set<String> CODES =
      Set.of(
          "subject",
          "language",
          "urn",
          "ukprn",
          "seedCode",
          "groupId",
          "laEstab",
          "nation",
          "phase",
          "establishmentType",
          "from",
          "to",
          "dutyBasis",
          "scope",
          "theme",
          "themes",
          "limbs",
          "role",
          "frequency",
          "term",
          "status",
          "kind",
          "considers",
          "dimensions",
          "id",
          "supports");

  /** Members that may say again what stands in a sentence of the policy. */
  private static final Set<String> SUMMARIES =
      Set.of("name", "aliases", "instrument", "provision", "measure", "resources", "feedsInto");

  private static final Pattern SECTIONS = Pattern.compile("(/sections|/appendices)(/sections)+");

  /** {@return the members of the policy} */
  static PolicyMembers of(Policy policy) {
    Walk walk = new Walk();
    try (JsonParser json =
        new JsonFactory().createParser(ObjectReadContext.empty(), PolicyJson.encode(policy))) {
      json.nextToken();
      walk.object(json, "");
    }
    return new PolicyMembers(
        gather(walk.words), gather(walk.dates), gather(walk.codes), walk.saidTwice());
  }

  /** {@return all of them; no member is of two kinds} */
  Map<String, Bag> values() {
    Map<String, Bag> values = new TreeMap<>(words);
    values.putAll(dates);
    values.putAll(codes);
    return values;
  }

  private static Map<String, Bag> gather(Map<String, List<Bag>> parts) {
    Map<String, Bag> members = new TreeMap<>();
    parts.forEach((member, bags) -> members.put(member, Bag.sum(bags)));
    return members;
  }

  /** Goes through the JSON of a policy; a strand names itself before anything else is in it. */
  private static final class Walk {

    private final Map<String, List<Bag>> words = new TreeMap<>();
    private final Map<String, List<Bag>> dates = new TreeMap<>();
    private final Map<String, List<Bag>> codes = new TreeMap<>();
    private final List<String> summaries = new ArrayList<>();
    private final List<String> sentences = new ArrayList<>();

    void object(JsonParser json, String pointer) {
      String here = pointer;
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String name = json.currentName();
        json.nextToken();
        if (name.equals("strand")) {
          here = here + "/" + json.getString();
        } else if (OUTSIDE.contains(name)) {
          json.skipChildren();
        } else {
          value(json, name, here + "/" + name);
        }
      }
    }

    private void value(JsonParser json, String name, String pointer) {
      if (json.currentToken() == JsonToken.START_OBJECT) {
        object(json, pointer);
      } else if (json.currentToken() == JsonToken.START_ARRAY) {
        while (json.nextToken() != JsonToken.END_ARRAY) {
          value(json, name, pointer);
        }
      } else {
        put(name, pointer, json.getString());
      }
    }

    /** That the result of an import is a draft is nothing that it has read. */
    private void put(String name, String pointer, String text) {
      if (pointer.equals("/control/status") && text.equals("draft")) {
        return;
      }
      String member = SECTIONS.matcher(pointer).replaceAll("$1");
      if (DATES.contains(name)) {
        // That an entry is in another group is counted by its words.
        String dated = name.equals("due") ? "/procedures/due" : member;
        add(dates, dated, new Bag(Map.of(text, 1)));
      } else if (CODES.contains(name)) {
        add(codes, member, new Bag(Map.of(text, 1)));
      } else {
        add(words, member, Bag.words(text));
        (SUMMARIES.contains(name) ? summaries : sentences).add(text.toLowerCase(Locale.ROOT));
      }
    }

    Bag saidTwice() {
      return Bag.sum(
          summaries.stream()
              .filter(text -> sentences.stream().anyMatch(sentence -> sentence.contains(text)))
              .map(Bag::words)
              .toList());
    }

    private static void add(Map<String, List<Bag>> to, String member, Bag bag) {
      to.computeIfAbsent(member, m -> new ArrayList<>()).add(bag);
    }
  }
}

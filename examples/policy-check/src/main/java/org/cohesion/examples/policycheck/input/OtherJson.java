package org.cohesion.examples.policycheck.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.cohesion.text.NearestName;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Tells documents that are plainly something else than policies from those that are policies or may
 * have been meant as such. A policy that is left out in silence does more harm than another
 * document that is reported as a broken policy, so whatever is in doubt is a policy:
 *
 * <ul>
 *   <li>what is empty, does not parse or is an object without members: nothing says what it is;
 *   <li>an object with {@code formatVersion}, unless it has members of this library's other
 *       documents (waivers, settings, reports) and none of a policy;
 *   <li>an object with two or more of the members that only policies have together;
 *   <li>a list that such an object stands in.
 * </ul>
 *
 * <p>All else is something else: other objects, such as {@code package.json} or what this program
 * prints, JSON Schemas ({@code $schema} beside {@code $defs}, {@code definitions} or {@code
 * properties}), FHIR resources ({@code resourceType}), other lists, lone texts and numbers. Names
 * count without regard to case, hyphens and underscores. Comments and trailing commas, which are
 * usual in settings of other programs, are read over. Of a file with several documents, each must
 * be something else.
 *
 * <p>Only the names of the outermost members are looked at; nothing is kept of what is inside them.
 * The work grows with the length of the file at most, and ends once it is clearly a policy.
 */
public final class OtherJson {

  /** The outermost members of a policy, but for {@code $schema}, which others have as well. */
  public static final List<String> POLICY =
      List.of(
          "title",
          "reference",
          "subject",
          "language",
          "outline",
          "school",
          "alsoFor",
          "group",
          "control",
          "legalBasisHeading",
          "legalBasis",
          "rationale",
          "definition",
          "context",
          "community",
          "principles",
          "aims",
          "procedures",
          "responsibilities",
          "monitoring",
          "review",
          "linksHeading",
          "links",
          "sections",
          "appendices",
          "extensions");

  /** Members of the library's other documents. */
  static final List<String> OTHERS =
      List.of(
          "waivers",
          "profile",
          "rulesOff",
          "severities",
          "termDates",
          "exclude",
          "today",
          "compared",
          "ownCalendar",
          "lawCheckedUntil",
          "frame",
          "libraryVersion",
          "rules",
          "findings");

  private static final String VERSION = "formatVersion";

  /** By its name alone, however broken it is. */
  private static final String SETTINGS = "policy-check.json";

  private static final String PLAIN_VERSION = plain(VERSION);
  private static final Set<String> PLAIN_POLICY = plain(POLICY);
  private static final Set<String> PLAIN_OTHERS = plain(OTHERS);
  private static final Set<String> SCHEMA_PARTS = Set.of("$defs", "definitions", "properties");

  /** More names than that are no slip of the pen. */
  private static final int SLIPS = 100;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          // A table of all names would grow with the file.
          .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final Set<String> policyMembers = new HashSet<>();
  private boolean version;
  private boolean likeVersion;
  private boolean others;
  private boolean schema;
  private boolean schemaParts;
  private boolean resource;
  private int names;

  private OtherJson() {}

  /**
   * Whether a file holds plainly something else. A file that cannot be read does not: whoever tries
   * to read it will say so.
   */
  static boolean isIn(Path file) {
    boolean settings = file.getFileName().toString().equalsIgnoreCase(SETTINGS);
    try (InputStream stream = Files.newInputStream(file)) {
      return isIn(stream, settings);
    } catch (IOException | SecurityException e) {
      return false;
    }
  }

  private static boolean isIn(InputStream stream, boolean settings) {
    boolean any = false;
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), stream)) {
      while (json.nextToken() != null) {
        any = true;
        if (mayBePolicy(json, settings)) {
          return false;
        }
      }
      return any || settings;
    } catch (JacksonException e) {
      return settings;
    }
  }

  /**
   * Whether a document is an object that has the members of a policy. What stands behind it does
   * not matter.
   */
  public static boolean isLikePolicy(byte[] document, int from, int to) {
    try (JsonParser json =
        JSON.createParser(ObjectReadContext.empty(), document, from, to - from)) {
      return json.nextToken() == JsonToken.START_OBJECT && read(json).isLikePolicy();
    } catch (JacksonException e) {
      return false;
    }
  }

  private static boolean mayBePolicy(JsonParser json, boolean settings) {
    return switch (json.currentToken()) {
      case START_OBJECT -> {
        OtherJson object = read(json);
        object.others |= settings;
        yield object.isLikePolicy() || (object.names == 0 && !settings);
      }
      case START_ARRAY -> holdsPolicy(json);
      case VALUE_NULL -> !settings;
      default -> false;
    };
  }

  private static boolean holdsPolicy(JsonParser list) {
    while (list.nextToken() != JsonToken.END_ARRAY) {
      if (list.currentToken() != JsonToken.START_OBJECT) {
        list.skipChildren();
      } else if (read(list).isLikePolicy()) {
        return true;
      }
    }
    return false;
  }

  /** Reads an object to its end, or until it is clearly a policy. */
  private static OtherJson read(JsonParser json) {
    OtherJson object = new OtherJson();
    while (!object.isClearlyPolicy() && json.nextToken() != JsonToken.END_OBJECT) {
      object.take(json.currentName());
      json.nextToken();
      json.skipChildren();
    }
    return object;
  }

  private boolean isClearlyPolicy() {
    return version && !policyMembers.isEmpty();
  }

  private void take(String name) {
    names++;
    String plain = plain(name);
    if (PLAIN_POLICY.contains(plain)) {
      policyMembers.add(plain);
    }
    version |= plain.equals(PLAIN_VERSION);
    likeVersion |= names <= SLIPS && NearestName.of(name, List.of(VERSION)).isPresent();
    others |= PLAIN_OTHERS.contains(plain);
    schema |= name.equals("$schema");
    schemaParts |= SCHEMA_PARTS.contains(name);
    resource |= name.equals("resourceType");
  }

  private boolean isLikePolicy() {
    if (version) {
      return isClearlyPolicy() || !others;
    }
    if (resource || (schema && schemaParts)) {
      return false;
    }
    return policyMembers.size() + (likeVersion ? 1 : 0) >= 2;
  }

  private static Set<String> plain(List<String> names) {
    return names.stream().map(OtherJson::plain).collect(Collectors.toUnmodifiableSet());
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
  }
}

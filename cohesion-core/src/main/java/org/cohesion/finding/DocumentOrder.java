package org.cohesion.finding;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Orders pointers into a policy as the format orders its members: an object before its members,
 * list elements by position. It is the order in which the writer puts them.
 */
public final class DocumentOrder implements Comparator<JsonPointer> {

  /** The one order; it holds no state. */
  public static final DocumentOrder INSTANCE = new DocumentOrder();

  /**
   * Every member name of the format once, such that the order is right within each object. It is
   * possible because no two objects order the same two names differently.
   */
  private static final List<String> MEMBERS =
      List.of(
          "$schema",
          "formatVersion",
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
          "instrument",
          "provision",
          "id",
          "theme",
          "party",
          "role",
          "strand",
          "scope",
          "name",
          "aliases",
          "urn",
          "ukprn",
          "laEstab",
          "seedCode",
          "nation",
          "phase",
          "establishmentType",
          "ageRange",
          "from",
          "to",
          "motto",
          "dutyBasis",
          "description",
          "academicYear",
          "author",
          "number",
          "heading",
          "introduction",
          "statement",
          "limbs",
          "themes",
          "attribution",
          "paragraphs",
          "asOf",
          "considers",
          "general",
          "strands",
          "principles",
          "aims",
          "procedures",
          "groups",
          "activities",
          "responsibilities",
          "monitoring",
          "review",
          "linksHeading",
          "links",
          "sections",
          "appendices",
          "details",
          "supports",
          "dimensions",
          "forGroups",
          "owner",
          "linkGovernor",
          "actor",
          "frequency",
          "term",
          "reportsTo",
          "reviewer",
          "lastReview",
          "nextReview",
          "baseline",
          "due",
          "resources",
          "measure",
          "status",
          "progress",
          "version",
          "effectiveFrom",
          "effectiveUntil",
          "approval",
          "alsoApproved",
          "consultations",
          "with",
          "body",
          "edition",
          "date",
          "outcome",
          "feedsInto",
          "change",
          "url",
          "kind",
          "groupId",
          "publishedAt",
          "audience",
          "history",
          "extensions");

  private static final Map<String, Integer> RANKS = ranks();

  private DocumentOrder() {}

  @Override
  public int compare(JsonPointer left, JsonPointer right) {
    int leftDepth = left.depth();
    int rightDepth = right.depth();
    int order = Integer.compare(leftDepth, rightDepth);
    JsonPointer l = left.ancestor(leftDepth - rightDepth);
    JsonPointer r = right.ancestor(rightDepth - leftDepth);
    // Upwards, until they meet: the difference that is highest up decides.
    JsonPointer highestLeft = l;
    JsonPointer highestRight = r;
    boolean differ = false;
    while (!JsonPointer.isSame(l, r)) {
      if (!l.hasTokenOf(r)) {
        differ = true;
        highestLeft = l;
        highestRight = r;
      }
      l = l.ancestor(1);
      r = r.ancestor(1);
    }
    return differ ? compareTokens(highestLeft, highestRight) : order;
  }

  private static int compareTokens(JsonPointer left, JsonPointer right) {
    boolean positions = left.position() >= 0 && right.position() >= 0;
    return positions
        ? Integer.compare(left.position(), right.position())
        : compareTokens(left.token(), right.token());
  }

  /** Known members by rank, then positions by number, then whatever else by its text. */
  private static int compareTokens(String left, String right) {
    int order = Integer.compare(rank(left), rank(right));
    if (order == 0 && isPosition(left)) {
      order = Integer.compare(left.length(), right.length());
    }
    return order != 0 ? order : left.compareTo(right);
  }

  private static int rank(String token) {
    Integer known = RANKS.get(token);
    return known != null ? known : MEMBERS.size() + (isPosition(token) ? 0 : 1);
  }

  /** Tells whether a token reads as a position in a list, whichever way the pointer was made. */
  static boolean isPosition(String token) {
    for (int i = 0; i < token.length(); i++) {
      if (token.charAt(i) < '0' || token.charAt(i) > '9') {
        return false;
      }
    }
    return !token.isEmpty();
  }

  private static Map<String, Integer> ranks() {
    Map<String, Integer> ranks = new HashMap<>();
    for (String member : MEMBERS) {
      ranks.put(member, ranks.size());
    }
    return Collections.unmodifiableMap(ranks);
  }
}

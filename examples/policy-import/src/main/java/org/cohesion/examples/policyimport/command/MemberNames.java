package org.cohesion.examples.policyimport.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cohesion.finding.JsonPointer;

/** What members of a policy are called among people. */
final class MemberNames {

  /** What one short value tells, often several of them in one place of the document. */
  private static final Map<String, String> FACTS = new LinkedHashMap<>();

  /** What has a section of its own. */
  private static final Map<String, String> PARTS = new LinkedHashMap<>();

  static {
    FACTS.put("/title", "title");
    FACTS.put("/reference", "reference");
    FACTS.put("/school/name", "school");
    FACTS.put("/school/urn", "URN");
    FACTS.put("/school/ukprn", "UKPRN");
    FACTS.put("/school/laEstab", "LAESTAB number");
    FACTS.put("/school/motto", "motto");
    FACTS.put("/control/academicYear", "school year");
    FACTS.put("/control/author", "author");
    FACTS.put("/control/owner", "owner");
    FACTS.put("/control/linkGovernor", "link governor");
    FACTS.put("/control/status", "status");
    FACTS.put("/control/version", "version");
    FACTS.put("/control/effectiveFrom", "day from which it is in force");
    FACTS.put("/control/approval/date", "approval date");
    FACTS.put("/control/approval/body", "approving body");
    FACTS.put("/control/publishedAt", "place of publication");
    FACTS.put("/control/audience", "audience");
    FACTS.put("/control/history", "version history");
    FACTS.put("/review/frequency", "how often it is reviewed");
    FACTS.put("/review/term", "term of the review");
    FACTS.put("/review/reviewer", "reviewer");
    FACTS.put("/review/lastReview", "last review");
    FACTS.put("/review/nextReview", "next review");
    PARTS.put("legalBasis", "legal basis");
    PARTS.put("rationale", "rationale");
    PARTS.put("definition", "definition");
    PARTS.put("context", "context");
    PARTS.put("community", "community");
    PARTS.put("principles", "principles");
    PARTS.put("aims", "aims");
    PARTS.put("procedures", "procedures");
    PARTS.put("responsibilities", "responsibilities");
    PARTS.put("monitoring", "monitoring");
    PARTS.put("review", "review");
    PARTS.put("links", "links");
    PARTS.put("appendices", "appendices");
  }

  private MemberNames() {}

  /** {@return what a short value is called; empty if the member is no such value} */
  static Optional<String> fact(JsonPointer pointer) {
    List<String> tokens = pointer.tokens();
    for (int length = Math.min(tokens.size(), 3); length > 0; length--) {
      String name = FACTS.get("/" + String.join("/", tokens.subList(0, length)));
      if (name != null) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /** {@return what the part of a policy is called that a member is in; empty if in none} */
  static Optional<String> part(JsonPointer pointer) {
    return pointer.tokens().isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(PARTS.get(pointer.tokens().get(0)));
  }
}

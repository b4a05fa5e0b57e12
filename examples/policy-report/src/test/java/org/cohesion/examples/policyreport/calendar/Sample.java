package org.cohesion.examples.policyreport.calendar;

import java.time.LocalDate;
import java.util.Locale;
import org.cohesion.calendar.ReviewCalendar;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Policy;
import org.cohesion.review.TermCalendar;

/** A policy of a school that does not exist, and what falls due under it in a school year. */
final class Sample {

  static final Locale WELSH = Locale.forLanguageTag("cy");

  static final LocalDate FROM = LocalDate.of(2026, 9, 1);
  static final LocalDate TO = LocalDate.of(2027, 8, 31);

  private static final String JSON =
      """
      {
        "formatVersion": "1.0",
        "title": "All of Us",
        "reference": "REF",
        "school": { "name": "Elm Road Primary", "urn": "999528" },
        "control": { "publishedAt": "https://example.org/a;b,c?d=e" },
        "procedures": {
          "general": [
            { "statement": "STATEMENT", "due": "DUE", "owner": { "role": "staff", "name": "NAME" } }
          ]
        },
        "monitoring": {
          "activities": [
            { "statement": "Read the log of incidents.", "frequency": "termly",
              "actor": { "role": "link-governor" }, "reportsTo": { "role": "governing-body" } }
          ]
        },
        "review": { "nextReview": "2027-06", "frequency": "annual" }
      }
      """;

  private Sample() {}

  static CalendarPolicy policy() {
    return policy("Walk round the building.", "2027-03-26");
  }

  static CalendarPolicy policy(String statement, String due) {
    return of(
        JSON.replace("STATEMENT", statement).replace("DUE", due).replace("NAME", "Class teachers"));
  }

  static CalendarPolicy of(String json) {
    return of("/home/x/policy.json", json, false);
  }

  static CalendarPolicy of(String file, String json, boolean hasAll) {
    Policy policy = PolicyJson.decodeText(json).orThrow();
    return new CalendarPolicy(
        file, policy, ReviewCalendar.of(policy, FROM, TO, TermCalendar.statutory()), hasAll);
  }

  static String json() {
    return JSON.replace("DUE", "2027-03-26");
  }
}

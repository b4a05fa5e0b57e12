package org.cohesion.examples.policyreport.sarif;

import org.cohesion.finding.Finding;
import org.cohesion.finding.Waiver;
import org.cohesion.school.Party;
import tools.jackson.core.JsonGenerator;

/** Writes which findings somebody decided to live with. */
final class Suppressions {

  private Suppressions() {}

  /**
   * Writes the member, of no elements for a finding that nobody decided about: if one finding has
   * it, all must (section 3.27.23), and which ones do is not known before the last.
   */
  static void write(Finding finding, JsonGenerator json) {
    json.writeArrayPropertyStart("suppressions");
    finding.getWaiver().ifPresent(waiver -> suppression(waiver, json));
    json.writeEndArray();
  }

  private static void suppression(Waiver waiver, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("kind", "external");
    json.writeStringProperty("status", "accepted");
    json.writeStringProperty("justification", waiver.getReason());
    json.writeObjectPropertyStart("properties");
    json.writeObjectPropertyStart("approvedBy");
    Party party = waiver.getApprovedBy();
    party.getRole().ifPresent(role -> json.writeStringProperty("role", role.getJsonName()));
    party.getName().ifPresent(name -> json.writeStringProperty("name", name));
    json.writeEndObject();
    json.writeStringProperty("until", waiver.getUntil().toString());
    json.writeEndObject();
    json.writeEndObject();
  }
}

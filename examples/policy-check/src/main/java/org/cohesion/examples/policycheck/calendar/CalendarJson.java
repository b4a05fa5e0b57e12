package org.cohesion.examples.policycheck.calendar;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cohesion.calendar.Duty;
import org.cohesion.examples.policycheck.output.JsonOutput;
import org.cohesion.examples.policyreport.calendar.CalendarPolicy;
import org.cohesion.examples.policyreport.calendar.DutyWords;
import org.cohesion.examples.policyreport.calendar.Reminder;
import org.cohesion.school.Party;
import org.cohesion.school.Role;
import tools.jackson.core.JsonGenerator;

/** Prints what falls due for programs; {@code calendar-output.schema.json} describes what. */
public final class CalendarJson {

  private final DutyWords words;
  private final LocalDate from;
  private final LocalDate to;
  private final boolean showsText;

  /**
   * @param from the first day of the calendar
   * @param to the last day
   * @param showsText whether statements and names are printed
   */
  public CalendarJson(DutyWords words, LocalDate from, LocalDate to, boolean showsText) {
    this.words = words;
    this.from = from;
    this.to = to;
    this.showsText = showsText;
  }

  public void write(List<CalendarPolicy> policies, OutputStream out) {
    JsonOutput.write(
        out,
        json -> {
          json.writeStartObject();
          json.writeStringProperty("from", from.toString());
          json.writeStringProperty("to", to.toString());
          json.writeArrayPropertyStart("policies");
          policies.forEach(policy -> write(policy, json));
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private void write(CalendarPolicy policy, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("path", policy.file());
    json.writeBooleanProperty("complete", policy.calendar().isComplete());
    json.writeNumberProperty("leftOut", policy.leftOut());
    json.writeArrayPropertyStart("duties");
    policy.duties().forEach(duty -> write(duty, json));
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(Duty duty, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("key", duty.getKey());
    json.writeStringProperty("series", duty.getSeriesKey());
    json.writeStringProperty("kind", duty.getKind().getJsonName());
    json.writeStringProperty("firstDay", duty.getFirstDay().toString());
    json.writeStringProperty("lastDay", duty.getLastDay().toString());
    duty.getFrequency()
        .ifPresent(often -> json.writeStringProperty("frequency", often.getJsonName()));
    party("actor", duty.getActor(), json);
    party("reportsTo", duty.getReportsTo(), json);
    json.writeStringProperty("pointer", duty.getPointer().abbreviated().toString());
    json.writeStringProperty("message", words.what(duty));
    duty.getStatement()
        .filter(text -> showsText)
        .ifPresent(text -> json.writeStringProperty("statement", text));
    json.writeArrayPropertyStart("reminders");
    Reminder.of(duty)
        .forEach(reminder -> json.writeString(reminder.on(duty.getLastDay()).toString()));
    json.writeEndArray();
    json.writeEndObject();
  }

  private void party(String name, Optional<Party> party, JsonGenerator json) {
    Optional<String> role = party.flatMap(Party::getRole).map(Role::getJsonName);
    Optional<String> called = party.flatMap(Party::getName).filter(text -> showsText);
    if (role.isPresent() || called.isPresent()) {
      json.writeObjectPropertyStart(name);
      role.ifPresent(text -> json.writeStringProperty("role", text));
      called.ifPresent(text -> json.writeStringProperty("name", text));
      json.writeEndObject();
    }
  }
}

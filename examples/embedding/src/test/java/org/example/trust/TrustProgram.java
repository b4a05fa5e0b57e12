package org.example.trust;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cohesion.finding.Finding;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.Severity;
import org.cohesion.finding.SourcePosition;
import org.cohesion.json.CohesionJacksonModule;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Policy;
import org.cohesion.review.Frequency;
import org.cohesion.review.PartialDate;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.school.School;
import org.cohesion.school.Urn;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads a trust, and reads one that has mistakes. */
public final class TrustProgram {

  private static final String WRONG =
      """
      {
        "trustName": "Elm Trust",
        "policy": {"formatVersion": "1.0"},
        "members": [{}, {
          "school": {
            "urn": "12345"
          }
        }]
      }
      """;

  private TrustProgram() {}

  /**
   * Prints what comes of it, with the module added by hand.
   *
   * @param args nothing
   */
  public static void main(String[] args) {
    run(JsonMapper.builder().addModule(new CohesionJacksonModule()).build())
        .forEach(System.out::println);
  }

  /**
   * Does it.
   *
   * @param mapper a mapper
   * @return what comes of it
   */
  public static List<String> run(JsonMapper mapper) {
    List<String> lines = new ArrayList<>();
    Trust trust = trust();
    String json = mapper.writeValueAsString(trust);
    lines.add(json);
    lines.add("same again: " + mapper.readValue(json, Trust.class).equals(trust));
    try {
      mapper.readValue(WRONG, Trust.class);
    } catch (DatabindException e) {
      lines.add(e.getOriginalMessage());
      lines.add(e.getPathReference());
      lines.add(e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr());
    }
    for (Class<?> type : List.of(Policy.class, PolicyJson.class, JsonMapper.class, Trust.class)) {
      Module module = type.getModule();
      lines.add(
          (module.isNamed() ? module.getName() : "class path")
              + (module.isOpen(type.getPackageName(), JsonMapper.class.getModule())
                  ? ", open"
                  : ", not open"));
    }
    return lines;
  }

  private static Trust trust() {
    School school = School.builder().name("Elm Road Primary").urn(Urn.of("123456")).build();
    Member member = new Member();
    member.setSchool(school);
    member.setReview(
        Optional.of(
            ReviewSchedule.builder()
                .frequency(Frequency.ANNUAL)
                .nextReview(PartialDate.of(2027, 9))
                .build()));
    Finding finding =
        Finding.received(
                "review.overdue",
                Severity.WARNING,
                JsonPointer.of("review"),
                "the review is overdue",
                "0123456789abcdef")
            .withPosition(new SourcePosition(3, 5, 3, 9));
    return new Trust(
        "Elm Trust",
        Policy.builder().title("Cohesion").school(school).build(),
        List.of(member),
        List.of(finding));
  }
}

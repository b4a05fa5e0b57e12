package org.cohesion.examples.policyimport;

import java.util.ArrayList;
import java.util.List;
import org.cohesion.examples.policyimport.document.Place;
import org.cohesion.finding.JsonPointer;
import org.cohesion.school.School;
import org.cohesion.school.SchoolReference;

/** Puts what is known of a school beforehand into the draft of its policy. */
final class KnownSchool {

  private static final String RULE = "given";

  private KnownSchool() {}

  /**
   * Puts it in.
   *
   * @param imported what came of the document
   * @param known numbers, which count more than those of the document, or a name, which counts less
   * @return the same with the school, and with a guess for each member that was filled
   */
  static Imported in(Imported imported, SchoolReference known) {
    School before = imported.policy().getSchool().orElseGet(() -> School.builder().build());
    School school = with(before, known);
    if (school.equals(before)) {
      return imported;
    }
    List<Guess> guesses = new ArrayList<>();
    if (!school.getName().equals(before.getName())) {
      known.getName().ifPresent(name -> guesses.add(given("name", name)));
    }
    known.getUrn().ifPresent(urn -> guesses.add(given("urn", urn.toString())));
    known.getUkprn().ifPresent(ukprn -> guesses.add(given("ukprn", ukprn.toString())));
    known.getLaEstab().ifPresent(number -> guesses.add(given("laEstab", number.toString())));
    List<JsonPointer> filled = guesses.stream().map(Guess::pointer).toList();
    imported.guesses().stream()
        .filter(guess -> !filled.contains(guess.pointer()))
        .forEach(guesses::add);
    return new Imported(
        imported.policy().toBuilder().school(school).build(),
        imported.format(),
        guesses,
        imported.notUnderstood(),
        imported.notes(),
        imported.words(),
        imported.carried());
  }

  private static School with(School before, SchoolReference known) {
    var school = before.toBuilder();
    known.getUrn().ifPresent(school::urn);
    known.getUkprn().ifPresent(school::ukprn);
    known.getLaEstab().ifPresent(school::laEstab);
    if (before.getName().isEmpty()) {
      known.getName().ifPresent(school::name);
    }
    return school.build();
  }

  private static Guess given(String member, String value) {
    return new Guess(JsonPointer.of("school", member), RULE, Place.NONE, value);
  }
}

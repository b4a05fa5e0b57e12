package org.cohesion.examples.nationalaudit.generation;

import java.util.Arrays;
import java.util.List;
import org.cohesion.school.EstablishmentType;
import org.cohesion.school.Phase;

/**
 * The kinds of schools that are made up, in round shares of our own: most schools are primary
 * schools, about one in seven is a secondary school. They are no statistics.
 */
enum PhaseOfSchool {
  NURSERY(2, Phase.NURSERY, 3, 5, "Nursery School", EstablishmentType.MAINTAINED_NURSERY),
  PRIMARY(40, Phase.PRIMARY, 4, 11, "Primary School", EstablishmentType.COMMUNITY),
  CHURCH_PRIMARY(
      16, Phase.PRIMARY, 4, 11, "Church Primary School", EstablishmentType.VOLUNTARY_CONTROLLED),
  INFANT(8, Phase.PRIMARY, 4, 7, "Infant School", EstablishmentType.COMMUNITY),
  JUNIOR(8, Phase.PRIMARY, 7, 11, "Junior School", EstablishmentType.FOUNDATION),
  MIDDLE(1, Phase.MIDDLE_DEEMED_SECONDARY, 9, 13, "Middle School", EstablishmentType.COMMUNITY),
  SECONDARY(10, Phase.SECONDARY, 11, 16, "School", EstablishmentType.FOUNDATION),
  SECONDARY_WITH_SIXTH_FORM(5, Phase.SECONDARY, 11, 18, "High School", EstablishmentType.COMMUNITY),
  ALL_THROUGH(1, Phase.ALL_THROUGH, 4, 18, "School", EstablishmentType.FOUNDATION),
  SPECIAL(9, Phase.NOT_APPLICABLE, 4, 19, "Special School", EstablishmentType.COMMUNITY_SPECIAL);

  private final int percent;
  private final Phase phase;
  private final int from;
  private final int to;
  private final String nameEnd;
  private final EstablishmentType type;

  PhaseOfSchool(
      int percent, Phase phase, int from, int to, String nameEnd, EstablishmentType type) {
    this.percent = percent;
    this.phase = phase;
    this.from = from;
    this.to = to;
    this.nameEnd = nameEnd;
    this.type = type;
  }

  /** {@return each as often as its share in a hundred says} */
  static List<PhaseOfSchool> hundred() {
    return Arrays.stream(values())
        .flatMap(kind -> java.util.Collections.nCopies(kind.percent, kind).stream())
        .toList();
  }

  Phase phase() {
    return phase;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  String nameEnd() {
    return nameEnd;
  }

  EstablishmentType type() {
    return type;
  }
}

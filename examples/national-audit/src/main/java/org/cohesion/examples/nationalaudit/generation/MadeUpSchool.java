package org.cohesion.examples.nationalaudit.generation;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cohesion.school.AgeRange;
import org.cohesion.school.DutyBasis;
import org.cohesion.school.LaEstab;
import org.cohesion.school.Nation;
import org.cohesion.school.School;
import org.cohesion.school.Urn;

/** Schools that do not exist, though a number of theirs may be that of one that does. */
final class MadeUpSchool {

  private static final int URNS = 900_000;
  private static final int FIRST_URN = 100_000;
  private static final int FIRST_ESTABLISHMENT = 1_000;
  private static final int ESTABLISHMENTS = 9_000;

  /**
   * Has no divisor in common with the number of URNs, so that neighbours are far apart and none is
   * met twice.
   */
  private static final long STRIDE = 370_261;

  /** Numbers of authorities as England has them, in about as many. */
  private static final List<Integer> AUTHORITIES =
      Stream.of(
              IntStream.rangeClosed(202, 213),
              IntStream.rangeClosed(301, 320),
              IntStream.rangeClosed(330, 336),
              IntStream.rangeClosed(340, 344),
              IntStream.rangeClosed(350, 359),
              IntStream.rangeClosed(370, 373),
              IntStream.rangeClosed(380, 384),
              IntStream.rangeClosed(390, 394),
              IntStream.rangeClosed(800, 803),
              IntStream.rangeClosed(805, 808),
              IntStream.rangeClosed(810, 823),
              IntStream.rangeClosed(835, 841),
              IntStream.rangeClosed(845, 860),
              IntStream.rangeClosed(865, 896),
              IntStream.rangeClosed(935, 942))
          .flatMap(IntStream::boxed)
          .toList();

  private static final List<PhaseOfSchool> KINDS = PhaseOfSchool.hundred();

  private static final List<String> BEGINNINGS =
      List.of(
          "Alder", "Amber", "Apple", "Ash", "Barley", "Beech", "Birch", "Bramble", "Bridge",
          "Brook", "Cherry", "Clover", "Copper", "Dale", "Elder", "Elm", "Fern", "Field", "Fox",
          "Hazel", "Heather", "Holly", "Ivy", "Lark", "Linden", "Maple", "Meadow", "Mill", "Moor",
          "Oak", "Orchard", "Otter", "Pear", "Plover", "Quarry", "Reed", "Rowan", "Sedge", "Stone",
          "Swan", "Thistle", "Thorn", "Willow", "Wren", "Yew");

  private static final List<String> ENDINGS =
      List.of(
          "bank", "bourne", "by", "combe", "cote", "croft", "dale", "den", "field", "ford", "gate",
          "ham", "hurst", "ley", "mere", "mouth", "ridge", "side", "stead", "stoke", "thorpe",
          "ton", "wick", "worth");

  private static final List<String> PLACES =
      List.of("Lane", "Road", "Hill", "Green", "Street", "Park", "Bridge", "Cross", "View", "Way");

  private MadeUpSchool() {}

  /**
   * {@return the school of a document; its URN is that of no other document before the 900,001st}
   */
  static School of(long document, Dice dice) {
    PhaseOfSchool kind = dice.of(KINDS);
    int authority = dice.of(AUTHORITIES);
    String name = dice.of(BEGINNINGS) + dice.of(ENDINGS) + " " + dice.of(PLACES);
    long urn = FIRST_URN + document % URNS * STRIDE % URNS;
    long establishment = FIRST_ESTABLISHMENT + document % ESTABLISHMENTS;
    return School.builder()
        .name(name + " " + kind.nameEnd())
        .urn(Urn.of(String.valueOf(urn)))
        .laEstab(
            new LaEstab(
                String.format(Locale.ROOT, "%03d", authority), String.valueOf(establishment)))
        .nation(Nation.ENGLAND)
        .phase(kind.phase())
        .establishmentType(kind.type())
        .ageRange(AgeRange.of(kind.from(), kind.to()))
        .dutyBasis(DutyBasis.STATUTE)
        .build();
  }
}

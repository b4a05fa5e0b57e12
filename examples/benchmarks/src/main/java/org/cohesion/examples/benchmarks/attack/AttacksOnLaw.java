package org.cohesion.examples.benchmarks.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cohesion.policy.LegalCitation;
import org.cohesion.policy.Narrative;
import org.cohesion.policy.Policy;
import org.cohesion.school.DutyBasis;
import org.cohesion.school.EstablishmentType;
import org.cohesion.school.School;

/** Attacks by what looks like law. */
final class AttacksOnLaw {

  private static final Map<String, String> PIECES = pieces();
  private static final String ACT = "Equality Act 2010, ";

  private AttacksOnLaw() {}

  static List<TimeAttack> all() {
    List<TimeAttack> all = new ArrayList<>();
    PIECES.forEach(
        (name, piece) -> {
          all.add(
              new TimeAttack(
                  name + " in one text", bytes -> AttacksOnTexts.inOneText(ACT, piece, bytes)));
          all.add(
              new TimeAttack(
                  name + " in many texts", bytes -> AttacksOnTexts.inManyTexts(piece, bytes)));
          all.add(new TimeAttack(name + " as legal basis", bytes -> asBasis(piece, bytes)));
        });
    all.add(
        new TimeAttack(
            "parts of a section, each with others beside it",
            bytes ->
                AttacksOnTexts.inOneText(
                    ACT + "section 1" + Repeated.text("(1)", bytes / 4), " and (a)", bytes / 2)));
    all.add(
        new TimeAttack(
            "a long part of a section, with others beside it",
            bytes ->
                AttacksOnTexts.inOneText(
                    ACT + "section 1(" + Repeated.text("v", bytes / 4) + ")",
                    " and (1)",
                    bytes / 2)));
    all.add(
        new TimeAttack(
            "a section with leading zeros, and others beside it",
            bytes ->
                AttacksOnTexts.inOneText(
                    ACT + "section " + Repeated.text("0", bytes / 4) + "1(1)",
                    " and (1)",
                    bytes / 2)));
    all.add(
        new TimeAttack(
            "lists of characteristics, one below the other",
            bytes ->
                Policy.builder()
                    .addSections(
                        Narrative.builder()
                            .addAllParagraphs(
                                Repeated.texts("- The protected characteristics are:", bytes))
                            .build())
                    .build()));
    all.add(
        new TimeAttack(
            "ended law in many items",
            bytes ->
                Policy.builder()
                    .addSections(
                        Narrative.builder()
                            .addAllParagraphs(Repeated.texts("- Race Relations Act 1976", bytes))
                            .build())
                    .build()));
    return all;
  }

  /** {@return entries with long members of all kinds, then many short ones, for an academy} */
  private static Policy asBasis(String piece, int bytes) {
    String text = Repeated.text(piece, bytes / 6);
    return Policy.builder()
        .school(
            School.builder()
                .establishmentType(EstablishmentType.ACADEMY)
                .dutyBasis(DutyBasis.STATUTE)
                .build())
        .addLegalBasis(LegalCitation.builder().instrument(ACT + text).build())
        .addLegalBasis(
            LegalCitation.builder().instrument("Equality Act 2010").provision(text).build())
        .addLegalBasis(
            LegalCitation.builder()
                .instrument("Education and Inspections Act 2006")
                .statement(ACT + text)
                .build())
        .addAllLegalBasis(
            Repeated.texts(piece, bytes / 6).stream()
                .map(short_ -> LegalCitation.builder().instrument(short_).statement(short_).build())
                .toList())
        .build();
  }

  private static Map<String, String> pieces() {
    Map<String, String> pieces = new TreeMap<>();
    pieces.put("Acts", "Equality Act 2010 ");
    pieces.put("Acts that have ended", "Race Relations Act 1976! ");
    pieces.put("Acts and commas", "Equality Act ,,,,,,,,,,,,,,,,,,,,,,,,,");
    pieces.put("beginnings of Acts", "Education and ");
    pieces.put("years", "2010 Act, ");
    pieces.put("many years of Acts", "Equality Acts 2010, 2010, ");
    pieces.put("signs of sections", "\u00A7");
    pieces.put("signs of sections on lines", "\u00A7\n");
    pieces.put("sections", "section 1, ");
    pieces.put("short sections", "s1");
    pieces.put("numbers of a section", "1,");
    pieces.put("parts of sections", "s 1(1)(a) and (b) ");
    pieces.put("full stops", ". ");
    pieces.put("letters with full stops", "s.");
    pieces.put("duties", "a duty to promote community cohesion ");
    pieces.put("promoting", "by law promote ");
    pieces.put("linked words of a duty", "duty of all maintained schools, ");
    pieces.put("named duties", "public sector equality duty, the prevent duty, ");
    pieces.put("inspectors", "Ofsted will inspect community cohesion ");
    pieces.put("inspectors alone", "Ofsted ");
    pieces.put("judged by", "community cohesion is judged by ");
    pieces.put("characteristics", "the protected characteristics are age! ");
    pieces.put("characteristics in brackets", "protected characteristics (age, sex ");
    pieces.put("all characteristics", "age disability race sex ");
    pieces.put("acts in small letters", "act 1 ");
    return pieces;
  }
}

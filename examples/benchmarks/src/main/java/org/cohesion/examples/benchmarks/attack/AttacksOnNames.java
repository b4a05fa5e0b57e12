package org.cohesion.examples.benchmarks.attack;

import java.util.List;
import java.util.function.IntFunction;
import org.cohesion.policy.Control;
import org.cohesion.policy.Link;
import org.cohesion.policy.Policy;
import org.cohesion.policy.VersionEntry;
import org.cohesion.review.Monitoring;
import org.cohesion.review.MonitoringActivity;
import org.cohesion.school.Party;
import org.cohesion.school.School;
import org.cohesion.strand.Aim;
import org.cohesion.strand.Aims;
import org.cohesion.strand.Procedure;
import org.cohesion.strand.Procedures;

/** Policies whose names, ids, links and versions are made to take much time. */
final class AttacksOnNames {

  private AttacksOnNames() {}

  static List<TimeAttack> all() {
    return List.of(
        new TimeAttack("ids of one hash code", AttacksOnNames::collidingIds),
        new TimeAttack("a long id, and much inside it", AttacksOnNames::longId),
        new TimeAttack("people of one hash code", AttacksOnNames::people),
        new TimeAttack("aliases, and a text", b -> aliases(b, i -> "Alias" + i + " School")),
        new TimeAttack(
            "aliases of one hash code, and a text",
            b -> aliases(b, i -> Repeated.colliding(i) + " School")),
        new TimeAttack("aliases of places, and a text", b -> aliases(b, AttacksOnNames::places)),
        new TimeAttack("schools, and many texts", AttacksOnNames::schools),
        new TimeAttack("hosts with many dots", b -> links(Repeated.text("a.", 250), b)),
        new TimeAttack("hosts in capitals", b -> links(Repeated.text("\u00C6", 500), b)),
        new TimeAttack("a long host", b -> links(Repeated.text("a.", b / 2), b)),
        new TimeAttack("names before a host", b -> links(Repeated.text("a@", b / 2), b)),
        new TimeAttack("short links", b -> links("", b)),
        new TimeAttack("a long version", AttacksOnNames::longVersion));
  }

  private static Policy collidingIds(int bytes) {
    return Policy.builder()
        .aims(
            Aims.builder()
                .addAllGeneral(
                    Repeated.elements(
                        i -> Aim.builder().id(Repeated.colliding(i)).statement("x").build(),
                        38,
                        bytes / 2))
                .build())
        .procedures(
            Procedures.builder()
                .addAllGeneral(
                    Repeated.elements(
                        i ->
                            Procedure.builder()
                                .id(Repeated.colliding(i))
                                .statement("x")
                                .addSupports(Repeated.colliding(i))
                                .build(),
                        60,
                        bytes / 2))
                .build())
        .build();
  }

  private static Policy longId(int bytes) {
    return AttacksOnLists.of(
        Procedures.builder()
            .addGeneral(
                Procedure.builder()
                    .id(Repeated.text("x", bytes / 2))
                    .statement("x")
                    .addAllDetails(Repeated.texts("x:", bytes / 2))
                    .build())
            .build());
  }

  private static Policy people(int bytes) {
    return Policy.builder()
        .monitoring(
            Monitoring.builder()
                .addAllActivities(
                    Repeated.elements(
                        i ->
                            MonitoringActivity.builder()
                                .statement("x")
                                .actor(Party.builder().name(Repeated.colliding(i)).build())
                                .build(),
                        53,
                        bytes))
                .build())
        .build();
  }

  private static Policy aliases(int bytes, IntFunction<String> alias) {
    return AttacksOnTexts.inOneText("", "At Oak School we believe. ", bytes / 2).toBuilder()
        .school(
            School.builder()
                .name("Marrow Lane School")
                .addAllAliases(Repeated.texts(alias, bytes / 2))
                .build())
        .build();
  }

  /** {@return a name that is some words of places, the bits of a number} */
  private static String places(int number) {
    String[] words = {
      "Lane", "Road", "Hill", "Hall", "Park", "Green", "Field", "Wood", "Grove", "House", "Court",
      "Mill", "Lake", "End"
    };
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < words.length; i++) {
      name.append((number >> i & 1) == 1 ? words[i] + " " : "");
    }
    return name + "School";
  }

  private static Policy schools(int bytes) {
    return AttacksOnTexts.inManyTexts("At Hill Park School we believe. ", bytes / 2).toBuilder()
        .addAllAlsoFor(
            Repeated.elements(i -> School.builder().name(places(i) + i).build(), 40, bytes / 2))
        .build();
  }

  private static Policy links(String host, int bytes) {
    return Policy.builder()
        .addAllLinks(
            Repeated.elements(
                i -> Link.builder().title("x").url("http://" + host + "x").build(),
                host.length() + 33,
                bytes))
        .build();
  }

  private static Policy longVersion(int bytes) {
    String version = Repeated.text("\u00C6", bytes / 2);
    return Policy.builder()
        .control(
            Control.builder()
                .version(version)
                .addHistory(VersionEntry.builder().version(version).build())
                .build())
        .build();
  }
}

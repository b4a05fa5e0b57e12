package org.cohesion.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.cohesion.examples.benchmarks.contender.Cohesion;
import org.cohesion.extension.Extensions;
import org.cohesion.policy.Policy;
import org.cohesion.strand.Aim;
import org.cohesion.strand.Aims;
import org.cohesion.strand.Procedure;
import org.cohesion.strand.Procedures;
import org.cohesion.strand.StrandAims;
import org.cohesion.strand.StrandProcedures;

/**
 * Makes a policy of any length from a sound one: one item under each heading, then its aims and
 * procedures again and again, each time for another site of the school. The results are sound too.
 */
final class SizedPolicy {

  private static final int SAMPLE = 60;

  private final Policy base;
  private final Aims aims;
  private final Procedures procedures;

  private SizedPolicy(Policy base, Aims aims, Procedures procedures) {
    this.base = base;
    this.aims = aims;
    this.procedures = procedures;
  }

  /**
   * A policy that is as good as the one it is made from.
   *
   * @param sound a policy with aims and procedures under every strand, each with an id
   * @param bytes how long its compact JSON is to be, about
   */
  static Policy of(Policy sound, int bytes) {
    Aims aims = sound.getAims().orElseThrow();
    Procedures procedures = ungrouped(sound.getProcedures().orElseThrow());
    Policy base =
        sound.toBuilder()
            .outline(List.of())
            .control(sound.getControl().map(c -> c.toBuilder().history(List.of()).build()))
            .aims(first(aims))
            .procedures(first(procedures))
            .monitoring(
                sound
                    .getMonitoring()
                    .map(m -> m.toBuilder().activities(m.getActivities().subList(0, 1)).build()))
            .links(List.of())
            .sections(List.of())
            .extensions(Extensions.NONE)
            .build();
    return new SizedPolicy(base, aims, procedures).ofLength(bytes);
  }

  /** A policy such as many schools have: little but statements, and some parts missing. */
  static Policy ofStatements(Policy sound, int bytes) {
    Procedures procedures =
        each(
            sound.getProcedures().orElseThrow(),
            s -> s.toBuilder().procedures(plain(s)).groups(List.of()).build());
    return of(
        sound.toBuilder()
            .legalBasis(List.of())
            .definition(Optional.empty())
            .context(Optional.empty())
            .procedures(procedures)
            .monitoring(Optional.empty())
            .build(),
        bytes);
  }

  private Policy ofLength(int bytes) {
    int least = length(0);
    double item = (length(SAMPLE) - least) / (double) SAMPLE;
    // The numbers of items grow longer along the way: the second estimate knows by how much.
    int first = (int) Math.max(1, Math.round((bytes - least) / item));
    item = (length(first) - least) / (double) first;
    return withItems((int) Math.max(0, Math.round((bytes - least) / item)));
  }

  private int length(int items) {
    return Cohesion.encode(withItems(items)).length;
  }

  /** Adds as many aims and as many procedures, under the strands in turn. */
  private Policy withItems(int items) {
    List<StrandAims> strandAims = new ArrayList<>(base.getAims().orElseThrow().getStrands());
    List<StrandProcedures> strandProcedures =
        new ArrayList<>(base.getProcedures().orElseThrow().getStrands());
    int strands = strandAims.size();
    for (int strand = 0; strand < strands; strand++) {
      List<Aim> aimsToRepeat = aims.getStrands().get(strand).getAims();
      List<Procedure> proceduresToRepeat = procedures.getStrands().get(strand).getProcedures();
      List<Aim> moreAims = new ArrayList<>();
      List<Procedure> moreProcedures = new ArrayList<>();
      for (int item = strand; item < items; item += strands) {
        int site = item / strands + 1;
        Aim aim = atSite(site, aimsToRepeat.get(site % aimsToRepeat.size()));
        moreAims.add(aim);
        moreProcedures.add(
            atSite(site, proceduresToRepeat.get(site % proceduresToRepeat.size()), aim));
      }
      strandAims.set(strand, strandAims.get(strand).toBuilder().addAllAims(moreAims).build());
      strandProcedures.set(
          strand,
          strandProcedures.get(strand).toBuilder().addAllProcedures(moreProcedures).build());
    }
    return base.toBuilder()
        .aims(aims.toBuilder().strands(strandAims).build())
        .procedures(procedures.toBuilder().strands(strandProcedures).build())
        .build();
  }

  private static Aim atSite(int site, Aim aim) {
    return aim.toBuilder()
        .id(aim.getId().orElseThrow() + "." + site)
        .statement("Site " + site + ": " + aim.getStatement())
        .build();
  }

  private static Procedure atSite(int site, Procedure procedure, Aim aim) {
    return procedure.toBuilder()
        .id(procedure.getId().orElseThrow() + "." + site)
        .statement("Site " + site + ": " + procedure.getStatement())
        .supports(
            procedure.getSupports().isEmpty() ? List.of() : List.of(aim.getId().orElseThrow()))
        .build();
  }

  private static Aims first(Aims aims) {
    return aims.toBuilder()
        .strands(
            aims.getStrands().stream()
                .map(s -> s.toBuilder().aims(s.getAims().subList(0, 1)).build())
                .toList())
        .build();
  }

  private static Procedures first(Procedures procedures) {
    return each(procedures, s -> s.toBuilder().procedures(s.getProcedures().subList(0, 1)).build());
  }

  private static Procedures ungrouped(Procedures procedures) {
    return each(procedures, s -> s.toBuilder().procedures(all(s)).groups(List.of()).build());
  }

  private static List<Procedure> all(StrandProcedures strand) {
    List<Procedure> all = new ArrayList<>(strand.getProcedures());
    strand.getGroups().forEach(group -> all.addAll(group.getProcedures()));
    return all;
  }

  private static List<Procedure> plain(StrandProcedures strand) {
    return all(strand).stream()
        .map(p -> Procedure.builder().id(p.getId()).statement(p.getStatement()).build())
        .toList();
  }

  private static Procedures each(Procedures procedures, UnaryOperator<StrandProcedures> change) {
    return procedures.toBuilder()
        .strands(procedures.getStrands().stream().map(change).toList())
        .build();
  }
}

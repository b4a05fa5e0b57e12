package org.cohesion.coverage;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cohesion.community.CommunityDimension;
import org.cohesion.community.CommunityScope;
import org.cohesion.community.Principle;
import org.cohesion.community.PrincipleTheme;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.Located;
import org.cohesion.policy.Policy;
import org.cohesion.strand.Aim;
import org.cohesion.strand.Procedure;

/** Puts the aims and procedures of one policy into their cells. */
final class CoverageWork {

  private static final Set<CommunityScope> OF_THE_GUIDANCE =
      EnumSet.complementOf(EnumSet.of(CommunityScope.REGIONAL, CommunityScope.OTHER));

  private static final Set<PrincipleTheme> LIMBS =
      EnumSet.complementOf(EnumSet.of(PrincipleTheme.OTHER));

  private final Policy policy;
  private final List<Located<Aim>> aims;
  private final List<Located<Procedure>> procedures;
  private final List<CoverageItem> items;

  /** The first aim of each id, by its position among the aims. */
  private final Map<String, Integer> aimOfId = new HashMap<>();

  CoverageWork(Policy policy) {
    this.policy = policy;
    this.aims = policy.locatedAims();
    this.procedures = policy.locatedProcedures();
    this.items = CoverageItems.of(policy);
    for (int i = 0; i < aims.size(); i++) {
      int position = i;
      aims.get(i).value().getId().ifPresent(id -> aimOfId.putIfAbsent(id, position));
    }
  }

  Coverage coverage() {
    return new CoverageBuilder().dimensions(dimensions()).themes(themes()).build();
  }

  private CoverageTable<CommunityScope> dimensions() {
    TableWork<CommunityScope> table = new TableWork<>(CommunityScope.class, OF_THE_GUIDANCE, items);
    List<CommunityDimension> named =
        policy.getCommunity().isPresent() ? policy.getCommunity().get().getDimensions() : List.of();
    JsonPointer list = JsonPointer.of("community", "dimensions");
    for (int i = 0; i < named.size(); i++) {
      table.name(named.get(i).getScope(), list.child(i));
    }
    for (int i = 0; i < procedures.size(); i++) {
      Procedure procedure = procedures.get(i).value();
      Set<Integer> supported = aimsOf(procedure);
      for (CommunityScope scope : new LinkedHashSet<>(procedure.getDimensions())) {
        table.state(aims.size() + i, scope);
        for (int aim : supported) {
          table.derive(aim, scope, aims.size() + i);
        }
      }
    }
    return table.build();
  }

  private CoverageTable<PrincipleTheme> themes() {
    TableWork<PrincipleTheme> table = new TableWork<>(PrincipleTheme.class, LIMBS, items);
    List<Principle> named =
        policy.getPrinciples().isPresent()
            ? policy.getPrinciples().get().getPrinciples()
            : List.of();
    JsonPointer list = JsonPointer.of("principles", "principles");
    for (int i = 0; i < named.size(); i++) {
      if (named.get(i).getTheme().isPresent()) {
        table.name(named.get(i).getTheme().get(), list.child(i));
      }
    }
    for (int i = 0; i < aims.size(); i++) {
      for (PrincipleTheme theme : aims.get(i).value().getThemes()) {
        table.state(i, theme);
      }
    }
    for (int i = 0; i < procedures.size(); i++) {
      for (int aim : aimsOf(procedures.get(i).value())) {
        for (PrincipleTheme theme : new LinkedHashSet<>(aims.get(aim).value().getThemes())) {
          table.derive(aims.size() + i, theme, aim);
        }
      }
    }
    return table.build();
  }

  /** The positions of the aims that a procedure supports, each once, in document order. */
  private Set<Integer> aimsOf(Procedure procedure) {
    Set<Integer> positions = new TreeSet<>();
    for (String id : procedure.getSupports()) {
      Integer position = aimOfId.get(id);
      if (position != null) {
        positions.add(position);
      }
    }
    return positions;
  }
}

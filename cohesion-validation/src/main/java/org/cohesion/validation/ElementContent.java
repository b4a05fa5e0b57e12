package org.cohesion.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cohesion.community.CommunityDimension;
import org.cohesion.community.Principle;
import org.cohesion.policy.Approval;
import org.cohesion.policy.Consultation;
import org.cohesion.policy.LegalCitation;
import org.cohesion.policy.Link;
import org.cohesion.policy.Narrative;
import org.cohesion.policy.VersionEntry;
import org.cohesion.review.MonitoringActivity;
import org.cohesion.review.PartialDate;
import org.cohesion.school.Party;
import org.cohesion.school.Responsibility;
import org.cohesion.school.Role;
import org.cohesion.school.School;
import org.cohesion.strand.Aim;
import org.cohesion.strand.Procedure;
import org.cohesion.strand.ProcedureGroup;
import org.cohesion.strand.StrandAims;
import org.cohesion.strand.StrandProcedures;
import org.cohesion.text.JsonNamed;

/**
 * What an element of a list says: its name if it has one, what people know it by, and everything,
 * but for what vendors keep in it.
 */
final class ElementContent {

  private final List<String> parts = new ArrayList<>();

  private ElementContent() {}

  /** The id, the strand or the scope, which tells the element from others of its list. */
  static Optional<String> name(Object element) {
    if (element instanceof Procedure procedure) {
      return procedure.getId();
    }
    if (element instanceof Aim aim) {
      return aim.getId();
    }
    if (element instanceof Principle principle) {
      return principle.getId();
    }
    if (element instanceof MonitoringActivity activity) {
      return activity.getId();
    }
    if (element instanceof StrandProcedures strand) {
      return Optional.of(strand.getStrand().getJsonName());
    }
    if (element instanceof StrandAims strand) {
      return Optional.of(strand.getStrand().getJsonName());
    }
    return element instanceof CommunityDimension dimension
        ? Optional.of(dimension.getScope().getJsonName())
        : Optional.empty();
  }

  /** The text that people know the element by; empty if it has none. */
  static String main(Object element) {
    if (element instanceof Procedure procedure) {
      return procedure.getStatement();
    }
    if (element instanceof Aim aim) {
      return aim.getStatement();
    }
    if (element instanceof Principle principle) {
      return principle.getStatement();
    }
    if (element instanceof MonitoringActivity activity) {
      return activity.getStatement();
    }
    if (element instanceof ProcedureGroup group) {
      return group.getHeading();
    }
    if (element instanceof Narrative section) {
      // Without a heading, one of the paragraphs that stays the same in whatever order they are.
      return section
          .getHeading()
          .or(() -> section.getParagraphs().stream().min(Comparator.naturalOrder()))
          .orElse("");
    }
    if (element instanceof Responsibility responsibility) {
      Party party = responsibility.getParty();
      return party.getRole().map(Role::getJsonName).orElse("") + '\n' + party.getName().orElse("");
    }
    if (element instanceof Link link) {
      return link.getTitle();
    }
    if (element instanceof LegalCitation citation) {
      return citation.getInstrument() + citation.getProvision().map(at -> '\n' + at).orElse("");
    }
    if (element instanceof VersionEntry entry) {
      return entry.getVersion().orElse("")
          + '\n'
          + entry.getDate().map(Object::toString).orElse("");
    }
    if (element instanceof School school) {
      return school.getName().orElse("");
    }
    if (element instanceof Approval approval) {
      return when(approval.getBody(), approval.getDate());
    }
    if (element instanceof Consultation consultation) {
      return when(consultation.getWith(), consultation.getDate());
    }
    return isWhole(element) ? "" : single(element);
  }

  private static String when(Optional<Party> who, Optional<PartialDate> date) {
    String name = who.isPresent() ? who.get().getName().orElse("") : "";
    return date.isPresent() ? name + '\n' + date.get() : name;
  }

  /** Everything that the element says, in the order of the format. */
  static List<String> all(Object element) {
    ElementContent content = new ElementContent();
    content.element(element);
    return content.parts;
  }

  private static boolean isWhole(Object element) {
    return element instanceof StrandProcedures
        || element instanceof StrandAims
        || element instanceof CommunityDimension;
  }

  private void element(Object element) {
    name(element).ifPresent(this::add);
    add(main(element));
    if (element instanceof Procedure procedure) {
      procedure(procedure);
    } else if (element instanceof Aim aim) {
      list(aim.getThemes());
    } else if (element instanceof Principle principle) {
      principle(principle);
    } else if (element instanceof MonitoringActivity activity) {
      activity(activity);
    } else if (element instanceof ProcedureGroup group) {
      add(group.getIntroduction());
      elements(group.getProcedures());
    } else if (element instanceof StrandProcedures strand) {
      add(strand.getHeading());
      add(strand.getIntroduction());
      elements(strand.getProcedures());
      elements(strand.getGroups());
    } else if (element instanceof StrandAims strand) {
      add(strand.getHeading());
      add(strand.getIntroduction());
      elements(strand.getAims());
    } else if (element instanceof CommunityDimension dimension) {
      add(dimension.getName());
      add(dimension.getDescription());
    } else if (element instanceof Narrative section) {
      section(section);
    } else if (element instanceof Responsibility responsibility) {
      add(responsibility.getStatement());
      list(responsibility.getDetails());
    } else if (element instanceof Link link) {
      add(link.getUrl());
      add(link.getKind());
    } else if (element instanceof LegalCitation citation) {
      citation(citation);
    } else if (element instanceof VersionEntry entry) {
      add(entry.getChange());
    } else if (element instanceof School school) {
      school(school);
    } else if (element instanceof Approval approval) {
      party(approval.getBody());
    } else if (element instanceof Consultation consultation) {
      party(consultation.getWith());
      add(consultation.getOutcome());
    }
  }

  /** What the first policies had no member for says nothing where it is absent: old hashes hold. */
  private void principle(Principle principle) {
    add(principle.getTheme());
    if (principle.getName().isPresent() || !principle.getDetails().isEmpty()) {
      add(principle.getName());
      list(principle.getDetails());
    }
  }

  /** As for principles. */
  private void section(Narrative section) {
    list(section.getParagraphs().stream().sorted().toList());
    if (section.getNumber().isPresent() || !section.getSections().isEmpty()) {
      add(section.getNumber());
      elements(section.getSections());
    }
  }

  private void procedure(Procedure procedure) {
    list(procedure.getDetails());
    list(procedure.getSupports());
    list(procedure.getDimensions());
    party(procedure.getOwner());
    add(procedure.getFrequency());
    add(procedure.getDue());
    add(procedure.getResources());
    add(procedure.getMeasure());
    add(procedure.getStatus());
    later("forGroups", procedure.getForGroups());
    later("baseline", procedure.getBaseline());
    later("progress", procedure.getProgress());
  }

  private void citation(LegalCitation citation) {
    add(citation.getStatement());
    later("edition", citation.getEdition());
    later("date", citation.getDate());
    later("url", citation.getUrl());
    later("kind", citation.getKind());
  }

  private void activity(MonitoringActivity activity) {
    party(activity.getActor());
    add(activity.getFrequency());
    add(activity.getTerm());
    party(activity.getReportsTo());
    list(activity.getFeedsInto());
  }

  private void school(School school) {
    list(school.getAliases());
    add(school.getUrn());
    add(school.getUkprn());
    add(school.getLaEstab());
    add(school.getNation());
    add(school.getPhase());
    add(school.getEstablishmentType());
    add(school.getAgeRange().map(range -> range.from() + "-" + range.to()));
    add(school.getMotto());
    add(school.getDutyBasis());
    later("seedCode", school.getSeedCode());
  }

  private void party(Optional<Party> party) {
    add(party.flatMap(Party::getRole));
    add(party.flatMap(Party::getName));
  }

  /** Whatever their order: to change it is not to change the element that they are in. */
  private void elements(Collection<?> elements) {
    List<String> contents = new ArrayList<>(elements.size());
    for (Object element : elements) { // no stream: sections may be inside each other
      contents.add(String.join("\n", all(element)));
    }
    Collections.sort(contents);
    list(contents);
  }

  private void list(Collection<?> values) {
    add(Integer.toString(values.size()));
    for (Object value : values) {
      add(single(value));
    }
  }

  /** What is absent counts too, lest the next take its place. */
  private void add(Optional<?> value) {
    add(value.isPresent() ? "1" + single(value.get()) : "0");
  }

  /**
   * A member that the format got after fingerprints had been written down: it counts where it is
   * stated, lest documents without it get other fingerprints.
   */
  private void later(String name, Optional<?> value) {
    if (value.isPresent()) {
      add(name);
      add(value);
    }
  }

  private void later(String name, Collection<?> values) {
    if (!values.isEmpty()) {
      add(name);
      list(values);
    }
  }

  private void add(String part) {
    parts.add(part);
  }

  private static String single(Object value) {
    return value instanceof JsonNamed constant ? constant.getJsonName() : value.toString();
  }
}

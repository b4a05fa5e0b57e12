package org.cohesion.validation.rule.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cohesion.community.Community;
import org.cohesion.community.Context;
import org.cohesion.community.Principle;
import org.cohesion.community.Principles;
import org.cohesion.policy.Definition;
import org.cohesion.policy.Narrative;
import org.cohesion.policy.Policy;
import org.cohesion.school.Responsibility;
import org.cohesion.strand.Aims;
import org.cohesion.strand.Procedure;
import org.cohesion.strand.ProcedureGroup;
import org.cohesion.strand.Procedures;
import org.cohesion.strand.StrandAims;
import org.cohesion.strand.StrandProcedures;
import org.cohesion.validation.reading.ItemMark;
import org.cohesion.validation.rule.PolicyText;
import org.jspecify.annotations.Nullable;

/**
 * How many items the lists of a policy have. Where a list has lists in it, either may be meant: the
 * number to be told comes first. What was counted is kept for the next number in the same text.
 */
final class ListLengths {

  private final Policy policy;
  private final Remarks remarks;
  private final Map<String, List<Integer>> ofSections = new HashMap<>();

  /** Under the text that was asked about last: of headings, and of items. */
  private final Map<Boolean, List<Integer>> underLast = new HashMap<>();

  private @Nullable PolicyText last;

  ListLengths(Policy policy) {
    this.policy = policy;
    remarks = new Remarks(policy);
  }

  /**
   * The length of the list that stands under a text.
   *
   * @param text the text
   * @param isGrouping whether it announces headings and not items
   * @return the lengths that may be meant; none if that is not certain
   */
  List<Integer> under(PolicyText text, boolean isGrouping) {
    if (!text.equals(last)) {
      last = text;
      underLast.clear();
    }
    return underLast.computeIfAbsent(isGrouping, grouping -> count(text, grouping));
  }

  private List<Integer> count(PolicyText text, boolean isGrouping) {
    List<String> tokens = text.pointer().tokens();
    String last = tokens.get(tokens.size() - 1);
    if (tokens.size() > 2 && tokens.get(tokens.size() - 2).equals("paragraphs")) {
      return listItems(paragraphs(tokens), Integer.parseInt(last) + 1);
    }
    if (last.equals("statement")) {
      return switch (tokens.get(0)) {
        case "procedures" -> details(tokens);
        case "principles" -> of(principle(position(tokens, 2)).getDetails());
        case "responsibilities" -> of(responsibility(position(tokens, 2)).getDetails());
        case "definition" -> listItems(policy.getDefinition().orElseThrow().getParagraphs(), 0);
        default -> List.of();
      };
    }
    if (!last.equals("introduction") || remarks.areIn(tokens.get(0))) {
      return List.of();
    }
    return switch (tokens.get(0)) {
      case "principles" -> ofSection("principles");
      case "responsibilities" ->
          some(policy.getResponsibilities().orElseThrow().getResponsibilities().size());
      case "community" -> ofSection("dimensions");
      case "aims" -> aims(tokens, isGrouping);
      case "procedures" -> procedures(tokens, isGrouping);
      case "monitoring" -> some(policy.getMonitoring().orElseThrow().getActivities().size());
      default -> List.of();
    };
  }

  /**
   * The length of a list that a section is for.
   *
   * @param noun "principles", "aims" or "dimensions"
   * @return the lengths that may be meant; none if the policy has no such list
   */
  List<Integer> ofSection(String noun) {
    return ofSections.computeIfAbsent(noun, this::count);
  }

  private List<Integer> count(String noun) {
    if (remarks.areIn(noun)) {
      return List.of();
    }
    return switch (noun) {
      case "principles" ->
          some(policy.getPrinciples().map(Principles::getPrinciples).orElse(List.of()).size());
      case "dimensions" ->
          some(policy.getCommunity().map(Community::getDimensions).orElse(List.of()).size());
      case "aims" -> policy.getAims().map(aims -> lengths(aims, false)).orElse(List.of());
      default -> List.of();
    };
  }

  private List<Integer> aims(List<String> tokens, boolean isGrouping) {
    Aims aims = policy.getAims().orElseThrow();
    return tokens.size() == 2
        ? lengths(aims, isGrouping)
        : some(aims.getStrands().get(position(tokens, 2)).getAims().size());
  }

  private static List<Integer> lengths(Aims aims, boolean isGrouping) {
    int inStrands = 0;
    for (StrandAims strand : aims.getStrands()) {
      inStrands += strand.getAims().size();
    }
    return lengths(aims.getGeneral().size(), aims.getStrands().size(), inStrands, isGrouping);
  }

  private List<Integer> procedures(List<String> tokens, boolean isGrouping) {
    Procedures procedures = policy.getProcedures().orElseThrow();
    if (tokens.size() == 2) {
      int inStrands = 0;
      for (StrandProcedures strand : procedures.getStrands()) {
        inStrands += strand.getProcedures().size() + inGroups(strand);
      }
      return lengths(
          procedures.getGeneral().size(), procedures.getStrands().size(), inStrands, isGrouping);
    }
    StrandProcedures strand = procedures.getStrands().get(position(tokens, 2));
    return tokens.size() == 4
        ? lengths(
            strand.getProcedures().size(), strand.getGroups().size(), inGroups(strand), isGrouping)
        : some(strand.getGroups().get(position(tokens, 4)).getProcedures().size());
  }

  /** How many details the procedure with a statement has. */
  private List<Integer> details(List<String> tokens) {
    Procedures procedures = policy.getProcedures().orElseThrow();
    List<Procedure> list = procedures.getGeneral();
    if (tokens.get(1).equals("strands")) {
      StrandProcedures strand = procedures.getStrands().get(position(tokens, 2));
      list =
          tokens.get(3).equals("groups")
              ? strand.getGroups().get(position(tokens, 4)).getProcedures()
              : strand.getProcedures();
    }
    List<String> details = list.get(position(tokens, tokens.size() - 2)).getDetails();
    return of(details);
  }

  private Principle principle(int position) {
    return policy.getPrinciples().orElseThrow().getPrinciples().get(position);
  }

  private Responsibility responsibility(int position) {
    return policy.getResponsibilities().orElseThrow().getResponsibilities().get(position);
  }

  private static int position(List<String> tokens, int token) {
    return Integer.parseInt(tokens.get(token));
  }

  private static int inGroups(StrandProcedures strand) {
    int procedures = 0;
    for (ProcedureGroup group : strand.getGroups()) {
      procedures += group.getProcedures().size();
    }
    return procedures;
  }

  /** Of items outside headings, headings, and the items under them. */
  private static List<Integer> lengths(int outside, int headings, int under, boolean isGrouping) {
    if (headings == 0) {
      return some(outside);
    }
    int all = outside + under;
    List<Integer> others = List.of(headings, outside, outside + headings, under, all);
    return isGrouping || all == 0
        ? others
        : List.of(all, headings, outside, outside + headings, under);
  }

  private static List<Integer> of(List<String> items) {
    return Remarks.areAmong(items) ? List.of() : some(items.size());
  }

  private static List<Integer> some(int length) {
    return length == 0 ? List.of() : List.of(length);
  }

  private List<String> paragraphs(List<String> tokens) {
    return switch (tokens.get(0)) {
      case "rationale" -> inside(policy.getRationale().orElseThrow(), tokens, 1);
      case "definition" -> policy.getDefinition().map(Definition::getParagraphs).orElse(List.of());
      case "context" -> policy.getContext().map(Context::getParagraphs).orElse(List.of());
      case "appendices" -> inside(policy.getAppendices(), tokens);
      default -> inside(policy.getSections(), tokens);
    };
  }

  /** Those of a section, or of one inside it. */
  private static List<String> inside(List<Narrative> sections, List<String> tokens) {
    return inside(sections.get(position(tokens, 1)), tokens, 2);
  }

  private static List<String> inside(Narrative outermost, List<String> tokens, int from) {
    Narrative section = outermost;
    for (int i = from; tokens.get(i).equals("sections"); i += 2) {
      section = section.getSections().get(position(tokens, i + 1));
    }
    return section.getParagraphs();
  }

  /**
   * How many list items follow one another; none that is certain if one has a list of its own, is
   * another list's by its mark, or is a remark, or if the list goes on after another paragraph.
   */
  private static List<Integer> listItems(List<String> paragraphs, int from) {
    if (from >= paragraphs.size() || (from > 0 && ItemMark.begins(paragraphs.get(from - 1)))) {
      return List.of();
    }
    char mark = ItemMark.of(paragraphs.get(from));
    int i = from;
    while (i < paragraphs.size() && ItemMark.begins(paragraphs.get(i))) {
      String item = paragraphs.get(i);
      if (item.stripTrailing().endsWith(":") || ItemMark.of(item) != mark || Remarks.is(item)) {
        return List.of();
      }
      i++;
    }
    boolean goesOn =
        i + 1 < paragraphs.size()
            && ItemMark.begins(paragraphs.get(i + 1))
            && !paragraphs.get(i).stripTrailing().endsWith(":");
    return goesOn ? List.of() : some(i - from);
  }

  /** Whether the policy has so many principles, aims or dimensions. */
  boolean hasOne(int length) {
    return ofSection("principles").contains(length)
        || ofSection("aims").contains(length)
        || ofSection("dimensions").contains(length);
  }
}

package org.cohesion.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.cohesion.finding.JsonPointer;
import org.jspecify.annotations.Nullable;

/** Writes down what changed between two policies whose parts have their partners. */
final class ChangeList {

  private static final Comparator<Part> BY_EARLIER_POSITION =
      Comparator.comparingInt(element -> Objects.requireNonNull(element.partner()).index());

  private final List<Change> changes = new ArrayList<>();

  private ChangeList() {}

  static List<Change> between(ObjectPart before, ObjectPart after) {
    ChangeList list = new ChangeList();
    list.compare(before, after);
    return List.copyOf(list.changes);
  }

  private void compare(Part before, Part after) {
    if (before.value().equals(after.value())) {
      return;
    }
    if (before instanceof ObjectPart earlier && after instanceof ObjectPart later) {
      compareMembers(earlier, later);
    } else if (before instanceof ListPart && after instanceof ListPart) {
      compareElements(before, after);
    } else if (!(before.value() instanceof JsonPointer)) {
      // Entries of the outline are partners if they name the same part.
      String words = before.words();
      boolean same = words != null && words.equals(after.words());
      add(same ? ChangeKind.TYPOGRAPHY : ChangeKind.CHANGED, before, after);
    }
  }

  private void compareMembers(ObjectPart before, ObjectPart after) {
    Set<String> names = new LinkedHashSet<>(after.members().keySet());
    names.addAll(before.members().keySet());
    for (String name : names) {
      Part earlier = before.child(name);
      Part later = after.child(name);
      if (earlier != null && later != null) {
        compare(earlier, later);
      } else if (earlier != null) {
        add(ChangeKind.REMOVED, earlier, null);
      } else if (later != null) {
        addNew(later);
      }
    }
  }

  private void compareElements(Part before, Part after) {
    Set<Part> stayed = inOrder(before, after);
    addRemoved(before, 0, stayed);
    for (Part element : after.children()) {
      Part partner = element.partner();
      if (partner == null) {
        addNew(element);
      } else if (stayed.contains(element)) {
        compare(partner, element);
        addRemoved(before, partner.index() + 1, stayed);
      } else {
        addMoved(partner, element);
      }
    }
  }

  /**
   * The most elements that stand in the same order in both lists, those that stand where they stood
   * among them: a longest ascending run of earlier positions, found in time n log n.
   */
  private static Set<Part> inOrder(Part before, Part after) {
    List<Part> ends = new ArrayList<>(); // of a run of each length, the lowest that can end it
    Map<Part, Part> previous = new HashMap<>();
    int[] unmoved = unmovedBefore(before, after);
    for (Part element : after.children()) {
      Part partner = element.partner();
      // What goes past an element that stands where it stood is what has moved.
      if (partner != null
          && partner.isIn(before)
          && unmoved[partner.index()] == unmoved[element.index()]) {
        int longer = -1 - Collections.binarySearch(ends, element, BY_EARLIER_POSITION);
        if (longer > 0) {
          previous.put(element, ends.get(longer - 1));
        }
        if (longer == ends.size()) {
          ends.add(element);
        } else {
          ends.set(longer, element);
        }
      }
    }
    Set<Part> run = new HashSet<>();
    Part element = ends.isEmpty() ? null : ends.get(ends.size() - 1);
    while (element != null) {
      run.add(element);
      element = previous.get(element);
    }
    return run;
  }

  /** How many of the elements before each position stand where they stood. */
  private static int[] unmovedBefore(Part before, Part after) {
    int[] unmoved = new int[Math.max(before.children().size(), after.children().size()) + 1];
    for (int i = 0; i < unmoved.length - 1; i++) {
      Part partner = i < after.children().size() ? after.children().get(i).partner() : null;
      boolean same = partner != null && partner.isIn(before) && partner.index() == i;
      unmoved[i + 1] = unmoved[i] + (same ? 1 : 0);
    }
    return unmoved;
  }

  /** Adds what was removed from a position on, up to the next element that stayed. */
  private void addRemoved(Part before, int from, Set<Part> stayed) {
    for (Part element : before.children().subList(from, before.children().size())) {
      if (element.partner() == null) {
        add(ChangeKind.REMOVED, element, null);
      } else if (stayed.contains(element.partner())) {
        return;
      }
    }
  }

  private void addMoved(Part before, Part after) {
    add(ChangeKind.MOVED, before, after);
    compare(before, after);
  }

  /** Adds a part that is new, and what moved there from elsewhere. */
  private void addNew(Part after) {
    add(ChangeKind.ADDED, null, after);
    addArrivals(after);
  }

  private void addArrivals(Part after) {
    for (Part child : after.children()) {
      if (child.partner() == null) {
        addArrivals(child);
      } else {
        addMoved(child.partner(), child);
      }
    }
  }

  private void add(ChangeKind kind, @Nullable Part before, @Nullable Part after) {
    changes.add(new Change(kind, before, after));
  }
}

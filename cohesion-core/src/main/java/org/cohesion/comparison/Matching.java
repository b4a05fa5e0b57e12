package org.cohesion.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.cohesion.comparison.ListPart.Movable;
import org.cohesion.text.LowerCase;
import org.jspecify.annotations.Nullable;

/**
 * Gives the elements of lists their partners in the other policy, on the surest ground first: they
 * are equal, have a key in common, have the same words, or are alike. An element that may move
 * takes the same one in another list rather than one here that is merely alike.
 */
final class Matching {

  /** Elements of one list are alike if they have more than half of their words in common. */
  private static final double ALIKE = 0.5;

  /** Elements of different lists are, if they have nearly all of their words in common. */
  private static final double NEARLY_THE_SAME = 0.8;

  private static final int ANY_NUMBER = Integer.MAX_VALUE;

  /** What may have moved, of one kind: what is left without a partner in the lists of its kind. */
  private record Pool(List<Part> gone, List<Part> come) {}

  /** Pairs of lists that are matched but for what is merely alike. */
  private record Unsettled(List<Part> before, List<Part> after) {}

  private final Map<Movable, Pool> pools = new EnumMap<>(Movable.class);
  private final List<Unsettled> unsettled = new ArrayList<>();

  /** Of lists that differ, what each became. */
  private final IdentityHashMap<Part, Part> laterLists = new IdentityHashMap<>();

  private Matching() {}

  /** Finds the partners in two policies. */
  static void match(ObjectPart before, ObjectPart after) {
    Matching matching = new Matching();
    matching.compare(before, after);
    matching.settle();
    Outlines.match(before, after);
  }

  private void compare(Part before, Part after) {
    if (before.value().equals(after.value())) {
      return;
    }
    if (before instanceof ObjectPart earlier && after instanceof ObjectPart later) {
      compareMembers(earlier, later);
    } else if (before instanceof ListPart earlier && after instanceof ListPart later) {
      compareElements(earlier, later);
    }
  }

  private void compareMembers(ObjectPart before, ObjectPart after) {
    for (String name : before.members().keySet()) {
      Part earlier = before.child(name);
      Part later = after.child(name);
      if (name.equals(Outlines.MEMBER)) {
        continue; // It can be matched when everything that it names is.
      }
      if (earlier != null && later != null) {
        compare(earlier, later);
      } else if (earlier != null) {
        gather(earlier, Pool::gone);
      } else if (later != null) {
        gather(later, Pool::come);
      }
    }
  }

  private void compareElements(ListPart before, ListPart after) {
    List<Part> earlier = before.children();
    List<Part> later = after.children();
    Pairing.byNeighbours(earlier, later, Part::value);
    matchKeys(earlier, later);
    Pairing.byNeighbours(earlier, later, Part::words);
    matchEqual(earlier, later);
    if (before.movable() == null) {
      Pairing.byLikeness(earlier, later, ALIKE);
    } else {
      unsettled.add(new Unsettled(earlier, later));
    }
    comparePaired(earlier);
    laterLists.put(before, after);
    gather(before, Pool::gone);
    gather(after, Pool::come);
  }

  private static void matchKeys(List<Part> before, List<Part> after) {
    int keys = before.isEmpty() ? 0 : before.get(0).keys().size();
    for (int i = 0; i < keys; i++) {
      int surest = i;
      Pairing.byKey(before, after, 1, part -> folded(part.keys().get(surest)));
    }
  }

  private static @Nullable String folded(Optional<?> key) {
    return key.map(k -> LowerCase.of(Typography.fold(k.toString()))).orElse(null);
  }

  private static void matchEqual(List<Part> before, List<Part> after) {
    Pairing.byKey(before, after, ANY_NUMBER, Part::value);
    Pairing.byKey(before, after, ANY_NUMBER, Part::words);
  }

  private void comparePaired(List<Part> before) {
    for (Part part : before) {
      Part partner = part.partner();
      if (partner != null) {
        compare(part, partner);
      }
    }
  }

  /** Collects what may move and has no partner. */
  private void gather(Part part, Function<Pool, List<Part>> side) {
    Movable movable = part instanceof ListPart list ? list.movable() : null;
    for (Part child : part.children()) {
      if (child.partner() == null) {
        if (movable == null) {
          gather(child, side);
        } else {
          side.apply(pool(movable)).add(child);
        }
      }
    }
  }

  private Pool pool(Movable movable) {
    return pools.computeIfAbsent(movable, kind -> new Pool(new ArrayList<>(), new ArrayList<>()));
  }

  /** Pairs what moved, and what is alike here before what is less alike there. */
  private void settle() {
    for (Pool pool : pools.values()) {
      // They were gathered in the order of the earlier policy; ties must not depend on which it is.
      pool.gone.sort(Comparator.comparing(Part::pointer));
      pool.come.sort(Comparator.comparing(Part::pointer));
      matchKeys(pool.gone, pool.come);
      matchEqual(pool.gone, pool.come);
    }
    for (Unsettled lists : unsettled) {
      Pairing.byLikeness(lists.before, lists.after, NEARLY_THE_SAME);
    }
    for (Pool pool : pools.values()) {
      Pairing.byLikeness(pool.gone, pool.come, NEARLY_THE_SAME);
    }
    for (Unsettled lists : unsettled) {
      Pairing.byLikeness(lists.before, lists.after, ALIKE);
    }
    for (Pool pool : pools.values()) {
      pool.gone.forEach(this::separateIfReplaced);
      comparePaired(pool.gone);
    }
  }

  /**
   * Where lists have changed places, an element that changed its list may stand at the place at
   * which it stood. Nobody could make sense of a move from there to there: it is gone from one list
   * and new in the other.
   */
  private void separateIfReplaced(Part gone) {
    Part partner = gone.partner();
    Part list = gone.list();
    if (partner != null
        && list != null
        && partner.pointer().equals(gone.pointer())
        && !partner.isIn(laterLists.get(list))) {
      gone.separate();
    }
  }
}

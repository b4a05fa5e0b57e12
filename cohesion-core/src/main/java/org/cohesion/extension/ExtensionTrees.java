package org.cohesion.extension;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.cohesion.extension.ExtensionValue.ArrayValue;
import org.cohesion.extension.ExtensionValue.ObjectValue;
import org.jspecify.annotations.Nullable;

/**
 * Compares whole trees, with a list of what is still to be looked at in place of recursion: how
 * deep a tree is must not matter to the stack of the thread.
 */
final class ExtensionTrees {

  /** An odd number without pattern, the golden ratio of the 32-bit numbers. */
  private static final int SCATTER = 0x9E3779B9;

  // So that an empty one is not taken for null, nor for the other.
  private static final int ARRAY = 0x5BD1E995;
  private static final int OBJECT = 0x27D4EB2F;

  private ExtensionTrees() {}

  /** A value and a number for the names and positions that lead to it. */
  private record Placed(ExtensionValue value, int path) {}

  /** Tells whether two trees are the same, whatever the order of members. */
  static boolean areEqual(ExtensionValue one, ExtensionValue other) {
    Deque<ExtensionValue> pairs = new ArrayDeque<>();
    push(pairs, one, other);
    while (!pairs.isEmpty()) {
      ExtensionValue right = pairs.pop();
      ExtensionValue left = pairs.pop();
      if (isSame(left, right)) {
        continue;
      }
      boolean equal;
      if (left instanceof ArrayValue a && right instanceof ArrayValue b) {
        equal = pushElements(pairs, a.elements(), b.elements());
      } else if (left instanceof ObjectValue a && right instanceof ObjectValue b) {
        equal = pushMembers(pairs, a.members(), b.members());
      } else {
        equal = left.equals(right);
      }
      if (!equal) {
        return false;
      }
    }
    return true;
  }

  /**
   * A number that is the same for equal trees. What is inside is summed up, each value scattered
   * with the way that leads to it, so that the order of members makes no difference and any other
   * does.
   */
  static int hash(ExtensionValue tree) {
    int sum = 0;
    Deque<Placed> rest = new ArrayDeque<>();
    rest.push(new Placed(tree, 1));
    while (!rest.isEmpty()) {
      Placed next = rest.pop();
      int path = 31 * next.path;
      if (next.value instanceof ArrayValue array) {
        int position = 0;
        for (ExtensionValue element : array.elements()) {
          rest.push(new Placed(element, path + position++));
        }
        sum += scatter(path + ARRAY + position);
      } else if (next.value instanceof ObjectValue object) {
        object.members().forEach((name, v) -> rest.push(new Placed(v, path + name.hashCode())));
        sum += scatter(path + OBJECT + object.members().size());
      } else {
        sum += scatter(path + next.value.hashCode());
      }
    }
    return sum;
  }

  private static boolean pushElements(
      Deque<ExtensionValue> pairs, List<ExtensionValue> left, List<ExtensionValue> right) {
    if (left.size() != right.size()) {
      return false;
    }
    for (int i = 0; i < left.size(); i++) {
      push(pairs, left.get(i), right.get(i));
    }
    return true;
  }

  private static boolean pushMembers(
      Deque<ExtensionValue> pairs,
      Map<String, ExtensionValue> left,
      Map<String, ExtensionValue> right) {
    if (left.size() != right.size()) {
      return false;
    }
    for (Map.Entry<String, ExtensionValue> member : left.entrySet()) {
      @Nullable ExtensionValue other = right.get(member.getKey());
      if (other == null) {
        return false;
      }
      push(pairs, member.getValue(), other);
    }
    return true;
  }

  private static void push(Deque<ExtensionValue> pairs, ExtensionValue one, ExtensionValue other) {
    pairs.push(one);
    pairs.push(other);
  }

  /** Policies that were made from each other share what did not change. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean isSame(ExtensionValue one, ExtensionValue other) {
    return one == other;
  }

  private static int scatter(int number) {
    int scattered = number * SCATTER;
    return scattered ^ (scattered >>> 16);
  }
}

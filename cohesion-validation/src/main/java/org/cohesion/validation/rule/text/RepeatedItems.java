package org.cohesion.validation.rule.text;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Policy;
import org.cohesion.review.MonitoringActivity;
import org.cohesion.strand.Procedure;
import org.cohesion.strand.Procedures;
import org.cohesion.strand.StrandProcedures;
import org.cohesion.validation.rule.RuleContext;

/**
 * The items that say what an earlier item of the same list says, looked for by a number that equal
 * items have in common, so that a list may be long.
 */
final class RepeatedItems {

  private final Policy policy;
  private final RuleContext context;
  private final ItemLists lists;
  private final Map<JsonPointer, JsonPointer> repeated = new LinkedHashMap<>();

  /** Of each item its list in the upper half, the number of what it says in the lower. */
  private long[] keys = new long[64];

  private int[] positions = new int[64];
  private int count;

  private RepeatedItems(Policy policy, RuleContext context) {
    this.policy = policy;
    this.context = context;
    lists = new ItemLists(context);
    for (int i = 0; i < context.texts().size(); i++) {
      if (lists.isItem(i)) {
        add(i);
      }
    }
    compare();
  }

  /** Those of a policy, looked for once for all rules. */
  static RepeatedItems of(Policy policy, RuleContext context) {
    return context.shared(RepeatedItems.class, () -> new RepeatedItems(policy, context));
  }

  /** {@return for the place of each the place of the earlier one, in document order} */
  Map<JsonPointer, JsonPointer> places() {
    return repeated;
  }

  private void add(int position) {
    int code = 0;
    int end = lists.end(position);
    for (int i = position; i < end; i++) {
      code = code * 31 + ItemWords.code(context.reading(i));
    }
    if (count == keys.length) {
      keys = Arrays.copyOf(keys, count * 2);
      positions = Arrays.copyOf(positions, count * 2);
    }
    keys[count] = ((long) lists.number() << Integer.SIZE) | (code & 0xFFFFFFFFL);
    positions[count++] = position;
  }

  /** An item is compared with the first that has its number. */
  private void compare() {
    int capacity = Integer.highestOneBit(Math.max(count, 1)) * 4;
    int[] firsts = new int[capacity];
    for (int item = 0; item < count; item++) {
      int slot = (int) ((keys[item] * 0x9E3779B97F4A7C15L) >>> 33) & (capacity - 1);
      while (firsts[slot] > 0 && keys[firsts[slot] - 1] != keys[item]) {
        slot = (slot + 1) & (capacity - 1);
      }
      if (firsts[slot] == 0) {
        firsts[slot] = item + 1;
      } else if (areSame(positions[firsts[slot] - 1], positions[item])) {
        repeated.put(pointer(positions[item]), pointer(positions[firsts[slot] - 1]));
      }
    }
  }

  private JsonPointer pointer(int position) {
    return context.texts().get(position).pointer();
  }

  private boolean areSame(int one, int other) {
    int texts = lists.end(one) - one;
    if (lists.end(other) - other != texts) {
      return false;
    }
    for (int i = 0; i < texts; i++) {
      if (!ItemWords.areSame(context.reading(one + i), context.reading(other + i))) {
        return false;
      }
    }
    return areSameBesides(pointer(one), pointer(other));
  }

  /** Whether nothing but the words could tell two items apart: the address, who does it, when. */
  private boolean areSameBesides(JsonPointer one, JsonPointer other) {
    return switch (one.section()) {
      case "links" ->
          policy
              .getLinks()
              .get(index(one))
              .getUrl()
              .equals(policy.getLinks().get(index(other)).getUrl());
      case "monitoring" -> bare(activity(one)).equals(bare(activity(other)));
      case "procedures" ->
          !one.isNamed("statement") || bare(procedure(one)).equals(bare(procedure(other)));
      default -> true;
    };
  }

  private static int index(JsonPointer pointer) {
    List<String> tokens = pointer.tokens();
    return Integer.parseInt(tokens.get(tokens.size() - 2));
  }

  private MonitoringActivity activity(JsonPointer statement) {
    return policy.getMonitoring().orElseThrow().getActivities().get(index(statement));
  }

  private static MonitoringActivity bare(MonitoringActivity activity) {
    return activity.toBuilder().id(Optional.empty()).statement("").build();
  }

  /** The procedure that a statement is of. */
  private Procedure procedure(JsonPointer statement) {
    Procedures all = policy.getProcedures().orElseThrow();
    List<String> tokens = statement.tokens();
    int index = index(statement);
    if (tokens.get(1).equals("general")) {
      return all.getGeneral().get(index);
    }
    StrandProcedures strand = all.getStrands().get(Integer.parseInt(tokens.get(2)));
    return tokens.get(3).equals("groups")
        ? strand.getGroups().get(Integer.parseInt(tokens.get(4))).getProcedures().get(index)
        : strand.getProcedures().get(index);
  }

  private static Procedure bare(Procedure procedure) {
    return procedure.toBuilder().id(Optional.empty()).statement("").details(List.of()).build();
  }
}

package org.cohesion.validation;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.cohesion.finding.Finding;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Policy;
import org.jspecify.annotations.Nullable;

/**
 * Says of places in a policy what stays the same when elements of lists change places. That of
 * neighbours is found quickest one after the other: what they share is looked at once. Not safe to
 * share between threads.
 */
final class Places {

  /** For the last pointer and what it begins with: the tokens, the parts and their places. */
  private List<String> tokens = List.of();

  private final List<Optional<Object>> parts = new ArrayList<>();
  private final List<JsonPointer> anchors = new ArrayList<>();
  private final List<JsonPointer> named = new ArrayList<>();

  private final IdentityHashMap<Object, ElementNames> ofLists = new IdentityHashMap<>();

  Places(Policy policy) {
    parts.add(Optional.of(policy));
    anchors.add(JsonPointer.ROOT);
    named.add(JsonPointer.ROOT);
  }

  /** Adds to a finding what its fingerprint uses for its place, and the place by names. */
  Finding add(Finding finding) {
    int depth = walk(finding.getPointer());
    return finding.withAnchor(anchors.get(depth)).withNamedPointer(named.get(depth));
  }

  private int walk(JsonPointer pointer) {
    List<String> last = tokens;
    tokens = pointer.tokens();
    int depth = 0;
    while (depth < Math.min(last.size(), tokens.size())
        && last.get(depth).equals(tokens.get(depth))) {
      depth++;
    }
    parts.subList(depth + 1, parts.size()).clear();
    anchors.subList(depth + 1, anchors.size()).clear();
    named.subList(depth + 1, named.size()).clear();
    for (; depth < tokens.size(); depth++) {
      String token = tokens.get(depth);
      Object whole = parts.get(depth).orElse(null);
      if (isPosition(token)) {
        element(whole, Integer.parseInt(token), depth);
      } else {
        add(depth, PolicyTree.member(whole, token), token, token);
      }
    }
    return depth;
  }

  private void element(@Nullable Object list, int position, int depth) {
    Object element = PolicyTree.element(list, position);
    if (list == null || element == null) {
      add(depth, null, JsonPointer.ANY, JsonPointer.ANY);
      return;
    }
    ElementNames names =
        ofLists.computeIfAbsent(list, elements -> new ElementNames((List<?>) elements));
    add(depth, element, names.mark(element), ElementNames.name(element));
  }

  private void add(int depth, @Nullable Object part, String mark, String name) {
    JsonPointer anchor = anchors.get(depth);
    boolean same = isSame(anchor, named.get(depth)) && mark.equals(name);
    JsonPointer marked = anchor.child(mark);
    parts.add(Optional.ofNullable(part));
    anchors.add(marked);
    named.add(same ? marked : named.get(depth).child(name));
  }

  /** Whether two pointers are one object, so that what is below them can be one as well. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean isSame(JsonPointer one, JsonPointer other) {
    return one == other;
  }

  private static boolean isPosition(String token) {
    for (int i = 0; i < token.length(); i++) {
      if (token.charAt(i) < '0' || token.charAt(i) > '9') {
        return false;
      }
    }
    return !token.isEmpty() && token.length() < 10;
  }
}

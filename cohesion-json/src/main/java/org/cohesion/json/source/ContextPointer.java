package org.cohesion.json.source;

import java.util.ArrayDeque;
import java.util.Deque;
import org.cohesion.finding.JsonPointer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamContext;

/** The address of where a parser is, read off its own context when there is a finding to place. */
public final class ContextPointer {

  private ContextPointer() {}

  /** {@return the address of the current value or member; the root outside of all} */
  public static JsonPointer of(@Nullable TokenStreamContext innermost) {
    JsonPointer pointer = JsonPointer.ROOT;
    for (TokenStreamContext context : fromRoot(innermost)) {
      if (context.inObject() && context.hasCurrentName()) {
        pointer = pointer.child(context.currentName());
      } else if (context.inArray() && context.hasCurrentIndex()) {
        pointer = pointer.child(context.getCurrentIndex());
      }
    }
    return pointer;
  }

  /** {@return what a place is inside of, from the whole document on} */
  public static Iterable<TokenStreamContext> fromRoot(@Nullable TokenStreamContext innermost) {
    Deque<TokenStreamContext> fromRoot = new ArrayDeque<>();
    for (TokenStreamContext c = innermost; c != null; c = c.getParent()) {
      fromRoot.push(c);
    }
    return fromRoot;
  }
}

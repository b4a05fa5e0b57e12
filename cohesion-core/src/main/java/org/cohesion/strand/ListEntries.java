package org.cohesion.strand;

import java.util.ArrayList;
import java.util.List;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.Located;

/** Gives the entries of a list their places. */
final class ListEntries {

  private ListEntries() {}

  /**
   * The entries of a list with their places.
   *
   * @param list where the list stands
   * @param entries the entries
   * @param <T> the type of the entries
   * @return the entries in order, each at the list's pointer and its index
   */
  static <T> List<Located<T>> of(JsonPointer list, List<? extends T> entries) {
    List<Located<T>> located = new ArrayList<>(entries.size());
    for (int i = 0; i < entries.size(); i++) {
      located.add(new Located<>(list.child(i), entries.get(i)));
    }
    return located;
  }
}

package org.cohesion.examples.misservice.store;

import java.util.List;

/**
 * A part of a longer list.
 *
 * @param <T> what is listed
 * @param items those of this part
 * @param number which part it is, 0 for the first
 * @param size how many items a part has at most
 * @param total how many items there are in all
 */
public record Page<T>(List<T> items, int number, int size, long total) {

  /** Takes the items as they are now. */
  public Page {
    items = List.copyOf(items);
  }

  /**
   * Which part is wanted.
   *
   * @param number 0 for the first, up to 1,000,000
   * @param size 1 to {@value #MOST}
   */
  public record Request(int number, int size) {

    /** How many items a part has at most. */
    public static final int MOST = 500;

    /** The greatest number of a part. */
    public static final int LAST = 1_000_000;

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if one of them is out of bounds
     */
    public Request {
      if (number < 0 || number > LAST || size < 1 || size > MOST) {
        throw new IllegalArgumentException("There is no such page");
      }
    }

    int offset() {
      return number * size;
    }

    <T> Page<T> of(List<T> items, long total) {
      return new Page<>(items, number, size, total);
    }
  }
}

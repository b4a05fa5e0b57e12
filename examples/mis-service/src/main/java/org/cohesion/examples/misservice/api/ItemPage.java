package org.cohesion.examples.misservice.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.function.Function;
import org.cohesion.examples.misservice.store.Page;

/**
 * A part of a longer list.
 *
 * @param <T> what is listed
 * @param items those of this part
 * @param page which part it is, 0 for the first
 * @param size how many items a part has at most
 * @param total how many items there are in all
 */
@Schema(requiredProperties = {"items", "page", "size", "total"})
public record ItemPage<T>(List<T> items, int page, int size, long total) {

  /** Takes the items as they are now. */
  public ItemPage {
    items = List.copyOf(items);
  }

  static <S, T> ItemPage<T> of(Page<S> page, Function<S, T> item) {
    return new ItemPage<>(
        page.items().stream().map(item).toList(), page.number(), page.size(), page.total());
  }
}

package org.cohesion.examples.misservice.page.frame;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** There is no such page, school or version. */
public final class PageMissing extends ResponseStatusException {

  private static final long serialVersionUID = 1;

  /**
   * Reads a number out of an address.
   *
   * @return the number, from 0 to 999,999,999
   * @throws PageMissing if it is none
   */
  public static int number(String text) {
    if (text.isEmpty() || text.length() > 9 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new PageMissing();
    }
    return Integer.parseInt(text);
  }

  /** Makes it. */
  public PageMissing() {
    super(HttpStatus.NOT_FOUND);
  }
}

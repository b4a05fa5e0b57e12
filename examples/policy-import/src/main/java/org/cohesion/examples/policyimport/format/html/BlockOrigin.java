package org.cohesion.examples.policyimport.format.html;

import java.util.Optional;
import org.cohesion.examples.policyimport.document.Place;
import org.jsoup.nodes.Element;

/** Says where the blocks of a page come from, when the page was made of something else. */
public interface BlockOrigin {

  /** Pages that are documents themselves: their places are selectors. */
  BlockOrigin SELECTORS =
      new BlockOrigin() {
        @Override
        public Place place(Element element, String selector) {
          return Place.selector(selector);
        }

        @Override
        public Optional<String> mark(Element item) {
          return Optional.empty();
        }
      };

  /**
   * Says where an element comes from.
   *
   * @param element the element that holds a block
   * @param selector a CSS selector of it
   * @return the place for people
   */
  Place place(Element element, String selector);

  /** {@return what the source has before an entry of a list; empty if a browser decides} */
  Optional<String> mark(Element item);
}

package org.cohesion.validation.rule.text;

import java.util.List;
import org.cohesion.finding.JsonPointer;
import org.cohesion.validation.reading.TextReading;
import org.cohesion.validation.rule.PolicyText;
import org.cohesion.validation.rule.RuleContext;

/**
 * Walks the texts of a policy and tells which are items of a list, and where one list ends and
 * another begins. A list is that of an object of the format, or paragraphs with list marks one
 * after the other; an item that announces others opens a list of its own.
 */
final class ItemLists {

  /** In a list of short names or values, as in aims; in others a table may have left its cells. */
  private static final int FEWEST_WORDS = 1;

  private static final int FEWEST_AMONG_SENTENCES = 3;

  private final RuleContext context;

  /** The list that the walk is in, and the details of one of its items. */
  private final Place list = new Place();

  private final Place details = new Place();
  private Place current = list;
  private int lists;
  private int fewest;

  ItemLists(RuleContext context) {
    this.context = context;
  }

  /**
   * Goes on to a text.
   *
   * @param i its position; each is asked for once, in order
   * @return whether it is an item that says something
   */
  boolean isItem(int i) {
    PolicyText text = context.texts().get(i);
    JsonPointer own = text.isProse() ? list(text.pointer()) : JsonPointer.ROOT;
    if (own.equals(JsonPointer.ROOT)) {
      return false;
    }
    current = own.isNamed("details") ? details : list;
    if (!own.equals(current.pointer)) {
      current.pointer = own;
      current.number = ++lists;
    }
    TextReading words = context.reading(i);
    boolean isParagraph = own.isNamed("paragraphs");
    if ((isParagraph && ItemWords.start(words) == 0) || (words.endsInLeadIn() && !hasDetails(i))) {
      current.number = ++lists;
      return false;
    }
    return ItemWords.saySomething(words, fewest);
  }

  /** {@return the number of the list that the last item is of} */
  int number() {
    return current.number;
  }

  /** Where an item goes on: the position after its details. */
  int end(int i) {
    int end = i + 1;
    while (end < context.texts().size() && isDetail(i, end)) {
      end++;
    }
    return end;
  }

  private boolean hasDetails(int i) {
    return end(i) > i + 1;
  }

  private boolean isDetail(int statement, int i) {
    List<PolicyText> texts = context.texts();
    JsonPointer list = texts.get(i).pointer().parent().orElse(JsonPointer.ROOT);
    return list.isNamed("details")
        && texts.get(statement).pointer().isNamed("statement")
        && list.parent().equals(texts.get(statement).pointer().parent());
  }

  /** The list that a text is an item of; the root if it is of none. */
  private JsonPointer list(JsonPointer pointer) {
    JsonPointer parent = pointer.parent().orElse(JsonPointer.ROOT);
    if (parent.isNamed("details") || parent.isNamed("paragraphs")) {
      fewest = FEWEST_AMONG_SENTENCES;
      return parent;
    }
    if (pointer.isNamed("statement") || pointer.isNamed("title")) {
      String section = pointer.section();
      switch (section) {
        case "aims", "principles", "links" -> fewest = FEWEST_WORDS;
        case "procedures", "monitoring" -> fewest = FEWEST_AMONG_SENTENCES;
        default -> {
          return JsonPointer.ROOT;
        }
      }
      return parent.parent().orElse(JsonPointer.ROOT);
    }
    return JsonPointer.ROOT;
  }

  /** A list and its number. */
  private static final class Place {
    private JsonPointer pointer = JsonPointer.ROOT;
    private int number;
  }
}

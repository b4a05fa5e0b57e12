package org.cohesion.examples.policyimport.recognition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cohesion.examples.policyimport.Guess;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.format.Deadline;
import org.cohesion.finding.JsonPointer;
import org.jspecify.annotations.Nullable;

/**
 * The draft while it grows: JSON, in the order in which the document has it, and for each value the
 * block that it rests on. Words are counted as they are placed.
 */
final class Draft {

  private final Map<String, Object> root = new LinkedHashMap<>();
  private final List<Guess> guesses = new ArrayList<>();
  private final Set<String> outline = new LinkedHashSet<>();
  private final Ledger ledger = new Ledger();
  private final Deadline deadline;
  private int values;

  /**
   * Begins one.
   *
   * @param deadline until when it may grow; asked at each value
   */
  Draft(Deadline deadline) {
    this.deadline = deadline;
  }

  /** {@return the JSON: maps, lists, texts, numbers} */
  Map<String, Object> root() {
    return root;
  }

  /** {@return why each value is there} */
  List<Guess> guesses() {
    return guesses;
  }

  /**
   * {@return the parts in the order in which their texts came; then those that are nothing but
   * values, such as the date of a review in a table at the front}
   */
  List<String> outline() {
    Set<String> all = new LinkedHashSet<>(outline);
    for (String part : Parts.IN_ORDER) {
      if (root.containsKey(part) && !Parts.INSIDE_LISTS.contains(part)) {
        all.add("/" + part);
      }
    }
    return List.copyOf(all);
  }

  /** {@return where words went} */
  Ledger ledger() {
    return ledger;
  }

  /**
   * Keeps words of the document.
   *
   * @param at where
   * @param text the words, as they are to stand in the draft
   * @param source the block that has them
   * @param rule what told where they belong
   */
  void text(String at, String text, Block source, String rule) {
    text(at, text, text, source, rule);
  }

  /**
   * Keeps words of the document in a form of ours, such as an address with its scheme.
   *
   * @param at where
   * @param text as it is to stand in the draft
   * @param printed as the document has it
   * @param source the block that has it
   * @param rule what told where it belongs
   */
  void text(String at, String text, String printed, Block source, String rule) {
    put(at, text);
    note(JsonPointer.parse(at).tokens());
    ledger.placed(at, printed);
    guess(at, source, rule, printed);
  }

  /**
   * Appends words to a text with a space between, or begins it.
   *
   * @param at where
   * @param text the words
   * @param source the block that has them
   * @param rule what told where they belong
   */
  void append(String at, String text, Block source, String rule) {
    Object before = at(at);
    if (before instanceof StringBuilder growing) {
      growing.append(' ').append(text);
      DraftSize.checkText(growing);
      ledger.placed(at, text);
      deadline.check();
    } else if (before instanceof String first) {
      // As a string each of many paragraphs would copy all that were before it.
      StringBuilder growing = new StringBuilder(first);
      growing.append(' ').append(text);
      put(at, growing);
      ledger.placed(at, text);
    } else {
      text(at, text, source, rule);
    }
  }

  /**
   * Puts a value that is told by words which stand elsewhere in the draft, or are no text of it.
   *
   * @param at where
   * @param value the value, as JSON has it
   * @param source the block that tells it
   * @param rule what told it
   * @param words the words that tell it
   */
  void value(String at, Object value, Block source, String rule, String words) {
    put(at, value);
    guess(at, source, rule, words);
  }

  private void guess(String at, Block source, String rule, String words) {
    guesses.add(new Guess(JsonPointer.parse(at), rule, source.place(), words));
  }

  /** {@return how many elements the list has; 0 if there is none} */
  int size(String at) {
    return at(at) instanceof List<?> list ? list.size() : 0;
  }

  /** {@return whether there is anything} */
  boolean has(String at) {
    return at(at) != null;
  }

  /** {@return the text; empty if there is none} */
  Optional<String> string(String at) {
    return at(at) instanceof CharSequence text ? Optional.of(text.toString()) : Optional.empty();
  }

  private @Nullable Object at(String pointer) {
    Object value = root;
    for (String token : JsonPointer.parse(pointer).tokens()) {
      if (value instanceof Map<?, ?> map) {
        value = map.get(token);
      } else if (value instanceof List<?> list && Integer.parseInt(token) < list.size()) {
        value = list.get(Integer.parseInt(token));
      } else {
        return null;
      }
      if (value == null) {
        return null;
      }
    }
    return value;
  }

  @SuppressWarnings("unchecked")
  private void put(String pointer, Object leaf) {
    deadline.check();
    if (leaf instanceof CharSequence text) {
      DraftSize.checkText(text);
    }
    List<String> tokens = JsonPointer.parse(pointer).tokens();
    Object parent = root;
    for (int i = 0; i < tokens.size(); i++) {
      String token = tokens.get(i);
      boolean last = i == tokens.size() - 1;
      boolean listNext = !last && Character.isDigit(tokens.get(i + 1).charAt(0));
      Object fresh = last ? leaf : listNext ? new ArrayList<>() : new LinkedHashMap<>();
      if (parent instanceof Map<?, ?>) {
        Map<String, Object> map = (Map<String, Object>) parent;
        if (last) {
          map.put(token, leaf);
        } else {
          map.putIfAbsent(token, fresh);
        }
        parent = map.get(token);
      } else {
        List<Object> list = (List<Object>) parent;
        int index = Integer.parseInt(token);
        if (index == list.size()) {
          list.add(fresh);
          DraftSize.checkValues(++values);
        } else if (last) {
          list.set(index, leaf);
        }
        parent = list.get(index);
      }
    }
  }

  /** Notes the part that something is put into, for the order of parts. */
  private void note(List<String> tokens) {
    String part = tokens.get(0);
    if (Parts.INSIDE_LISTS.contains(part)) {
      outline.add("/" + part + "/" + tokens.get(1));
    } else if (Parts.IN_ORDER.contains(part)) {
      outline.add("/" + part);
    }
  }
}

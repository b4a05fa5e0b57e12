package org.cohesion.validation.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cohesion.validation.internal.Tokens;
import org.cohesion.validation.internal.WordSet;
import org.jspecify.annotations.Nullable;

/** The names of instruments, word by word, so that all are looked for at once. */
final class NameTree {

  private static final String ACT = "act";
  private static final int MARKS_BETWEEN_WORDS = 3;

  private final Node root = new Node("");
  private WordSet firstWords = WordSet.of();
  private final Triggers.Builder triggers = new Triggers.Builder();

  private NameTree() {}

  static NameTree of(List<LegalInstrument> instruments) {
    NameTree tree = new NameTree();
    for (LegalInstrument instrument : instruments) {
      tree.add(instrument.name(), instrument.name());
      for (String other : instrument.getOtherNames()) {
        tree.add(other, instrument.name());
      }
      for (String abbreviation : instrument.getAbbreviations()) {
        tree.addAbbreviation(abbreviation, instrument);
      }
    }
    tree.firstWords = WordSet.of(tree.root.children.stream().map(child -> child.word).toList());
    return tree;
  }

  Triggers triggers() {
    return triggers.build();
  }

  private void add(String written, String name) {
    Tokens words = Tokens.of(written);
    Node node = root;
    String last = "";
    String longest = "";
    boolean hasAct = false;
    for (int i = 0; i < words.size(); i++) {
      if (words.isWord(i) || words.isMark(i, '&')) {
        last = words.isWord(i) ? words.at(i).toLowerCase(Locale.ROOT) : "and";
        longest = last.length() > longest.length() ? last : longest;
        hasAct |= last.equals(ACT);
        Node parent = node;
        node = parent.child(last);
        if (last.equals(ACT) && i == words.size() - 1) {
          Node plural = parent.child("acts");
          plural.name = name;
          plural.isAct = true;
          plural.isPlural = true;
        }
      } else if (words.number(i) >= 0) {
        // Tokens with a number in them are a description and no name.
        return;
      }
    }
    if (node != root) {
      node.name = name;
      node.isAct = hasAct;
      triggers.add(hasAct ? ACT : longest);
    }
  }

  private void addAbbreviation(String written, LegalInstrument instrument) {
    Node node = root.child(written.toLowerCase(Locale.ROOT));
    node.name = instrument.name();
    node.abbreviation = written;
    node.year = instrument.year().orElse(-1);
    triggers.add(written);
  }

  /** The longest name that begins at a position; null if none does. */
  @Nullable Match at(Tokens words, int start) {
    if (!words.isIn(start, firstWords)) {
      return null;
    }
    Node node = root;
    Match longest = null;
    int i = start;
    while (true) {
      Node next = node.next(words, i);
      if (next == null) {
        return longest;
      }
      node = next;
      i++;
      if (node.name != null) {
        longest = new Match(node.name, i, node.isAct, node.isPlural, node.abbreviation, node.year);
      }
      int most = i + MARKS_BETWEEN_WORDS;
      while (i < most
          && words.isAnyMark(i, "(),-\u2010\u2011\u2013\n'\u2018\u2019\"\u201C\u201D")) {
        i++;
      }
    }
  }

  /**
   * A name in a text.
   *
   * @param name the name as the register writes it
   * @param end the position after its last word
   * @param isAct whether it is that of an Act
   * @param isPlural whether it ends in "Acts"
   * @param abbreviation the abbreviation that it is; null if it is none
   * @param year the year that must follow the abbreviation
   */
  record Match(
      String name,
      int end,
      boolean isAct,
      boolean isPlural,
      @Nullable String abbreviation,
      int year) {

    /** Whether its capitals are those of a name, so that it needs no year to be one. */
    boolean isSpeltAsName(Tokens words, int start) {
      if (abbreviation != null) {
        return false;
      }
      if (isAct) {
        return words.isCapital(start) && words.isCapital(end - 1);
      }
      for (int i = start; i < end; i++) {
        if (words.isWord(i) && words.ends(i) - words.starts(i) > 3 && !words.isCapital(i)) {
          return false;
        }
      }
      return words.isCapital(start);
    }

    /** Whether a year after it makes it a name: "equality act 2010", "EIA 2006". */
    boolean isNameWithYear(Tokens words, int start, int yearAfter) {
      return abbreviation == null
          ? isAct && yearAfter >= 0
          : yearAfter == year && yearAfter >= 0 && words.at(start).equals(abbreviation);
    }
  }

  private static final class Node {

    private final String word;
    private final List<Node> children = new ArrayList<>(1);
    private @Nullable String name;
    private @Nullable String abbreviation;
    private int year = -1;
    private boolean isAct;
    private boolean isPlural;

    Node(String word) {
      this.word = word;
    }

    Node child(String childWord) {
      for (Node child : children) {
        if (child.word.equals(childWord)) {
          return child;
        }
      }
      Node child = new Node(childWord);
      children.add(child);
      return child;
    }

    @Nullable Node next(Tokens words, int i) {
      for (int c = 0; c < children.size(); c++) {
        Node child = children.get(c);
        if (words.is(i, child.word)) {
          return child;
        }
      }
      return null;
    }
  }
}

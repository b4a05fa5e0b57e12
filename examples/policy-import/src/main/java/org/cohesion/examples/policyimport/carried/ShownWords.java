package org.cohesion.examples.policyimport.carried;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cohesion.examples.policyimport.WordCount;
import org.cohesion.examples.policyimport.carried.Rendering.Kind;
import org.cohesion.examples.policyimport.carried.Rendering.Piece;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.document.Zone;
import org.cohesion.examples.policyimport.recognition.Words;
import org.cohesion.examples.policyreport.document.PrintedDocument;

/** Compares the words that a document shows with those of a policy as the library prints it. */
public final class ShownWords {

  /** What stands at the edges of pages beside the title and the name of the school. */
  private static final Set<String> PAGE = Set.of("page", "pages", "tudalen", "of", "o");

  /** No more texts stand before the first table than name the school and the policy. */
  private static final int MOST_AT_EDGES = 8;

  private ShownWords() {}

  /**
   * Compares them: each word in its place, and no other. A table may have its caption or not; at
   * the edges of pages may stand the title, the name of the school, numbers of pages, or nothing.
   *
   * @param blocks what a document shows
   * @param printed what is printed of a policy
   * @return how many words there are of which kind; empty if they are others
   */
  public static Optional<WordCount> compare(List<Block> blocks, PrintedDocument printed) {
    List<Piece> pieces = Rendering.of(printed);
    List<String> shown = new ArrayList<>();
    int edges = 0;
    for (Block block : blocks) {
      List<String> words = Words.of(block.printed());
      if (block.zone() != Zone.HEADER && block.zone() != Zone.FOOTER) {
        shown.addAll(words);
      } else if (isEdge(words, pieces)) {
        edges += words.size();
      } else {
        return Optional.empty();
      }
    }
    int at = 0;
    int texts = 0;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean found = begins(shown, at, piece.words());
      if (found && !isLeftOut(pieces, i, shown, at)) {
        at += piece.words().size();
        texts += piece.kind() == Kind.TEXT ? piece.words().size() : 0;
      } else if (piece.kind() != Kind.CAPTION) {
        return Optional.empty();
      }
    }
    return at == shown.size()
        ? Optional.of(new WordCount(at + edges, texts, 0, at - texts, edges))
        : Optional.empty();
  }

  /** A caption may be left out though what follows it begins with the same words. */
  private static boolean isLeftOut(List<Piece> pieces, int i, List<String> shown, int at) {
    Piece piece = pieces.get(i);
    return piece.kind() == Kind.CAPTION
        && i + 1 < pieces.size()
        && begins(shown, at, pieces.get(i + 1).words())
        && !begins(shown, at + piece.words().size(), pieces.get(i + 1).words());
  }

  private static boolean begins(List<String> shown, int at, List<String> words) {
    int end = at + words.size();
    return end <= shown.size() && shown.subList(at, end).equals(words);
  }

  private static boolean isEdge(List<String> words, List<Piece> pieces) {
    List<String> rest = new ArrayList<>(words);
    for (Piece piece : pieces.subList(0, Math.min(pieces.size(), MOST_AT_EDGES))) {
      if (piece.kind() != Kind.TEXT) {
        break;
      }
      int at = Collections.indexOfSubList(rest, piece.words());
      if (at >= 0) {
        rest.subList(at, at + piece.words().size()).clear();
      }
    }
    return rest.stream().allMatch(word -> PAGE.contains(word) || word.matches("\\d{1,3}"));
  }
}

package org.cohesion.examples.policyimport.rendered;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cohesion.examples.policyimport.Guess;
import org.cohesion.examples.policyimport.Imported;
import org.cohesion.examples.policyimport.WordCount;
import org.cohesion.examples.policyimport.carried.ShownWords;
import org.cohesion.examples.policyimport.document.BlockKind;
import org.cohesion.examples.policyimport.document.SourceDocument;
import org.cohesion.examples.policyreport.document.PrintedBlock;
import org.cohesion.examples.policyreport.document.PrintedDocument;
import org.cohesion.policy.Policy;

/**
 * The policy of a document that {@code policy-check render} has made and nobody has edited, even if
 * the document carries no JSON, as Markdown does not.
 *
 * <p>The policy that comes back is equal to the one that was printed in all that has words: printed
 * again, it gives the same document, word for word and in the same order, with as many headings and
 * rows of tables. What is not printed does not come back: ids and extensions, members that tell
 * programs how to read a text (see {@link PrintedDocument}), a heading that was ours because the
 * school has none, and where a label and a text were one text with a colon in it, they may come
 * back as two, or the other way round.
 */
public final class RenderedDocument {

  private RenderedDocument() {}

  /**
   * Takes the policy that was printed, if printing it again makes the document.
   *
   * @param document the document
   * @param byRules what the rules for documents of any making make of its words
   * @return the policy that was printed; or else what the rules make
   */
  public static Imported of(SourceDocument document, Imported byRules) {
    try {
      List<Node> nodes = Node.of(document.blocks());
      Policy policy = new PolicyReading(byRules.policy()).read(nodes);
      PrintedDocument again = PrintedDocument.of(policy);
      Optional<WordCount> words = ShownWords.compare(document.blocks(), again);
      return words.isPresent() && hasShapeOf(again, nodes) && isNoPoorer(policy, byRules.policy())
          ? printed(policy, words.get(), byRules)
          : byRules;
    } catch (NotRendered | IllegalArgumentException | IllegalStateException e) {
      return byRules;
    }
  }

  /** The words alone may be those of a document of others, in which a table was no table to us. */
  private static boolean hasShapeOf(PrintedDocument printed, List<Node> nodes) {
    int headings = 0;
    int rows = 0;
    for (PrintedBlock block : printed.blocks()) {
      if (block instanceof PrintedBlock.Heading) {
        headings++;
      } else if (block instanceof PrintedBlock.Facts facts) {
        rows += facts.facts().size();
      } else if (block instanceof PrintedBlock.Grid grid) {
        rows += 1 + grid.rows().size();
      }
    }
    return count(nodes, BlockKind.HEADING) == headings && count(nodes, BlockKind.ROW) == rows;
  }

  /**
   * Of a document of others with plain headings and paragraphs the rules understand much more. Of
   * ours they may make a value or a few where nothing but words was printed.
   */
  private static boolean isNoPoorer(Policy policy, Policy byRules) {
    return 4 * (CodedValues.in(policy) + 1) >= 3 * CodedValues.in(byRules);
  }

  private static long count(List<Node> nodes, BlockKind kind) {
    return nodes.stream().filter(node -> node.is(kind)).count();
  }

  private static Imported printed(Policy policy, WordCount words, Imported byRules) {
    List<Guess> guesses = new ArrayList<>();
    for (Guess guess : byRules.guesses()) {
      List<String> names = guess.pointer().tokens();
      String last = names.get(names.size() - 1);
      if (names.size() == 2 && last.equals("heading")) {
        guesses.add(guess);
      }
    }
    guesses.sort(Comparator.comparing(guess -> guess.pointer().toString()));
    return new Imported(
        policy, byRules.format(), guesses, List.of(), byRules.notes(), words, byRules.carried());
  }
}

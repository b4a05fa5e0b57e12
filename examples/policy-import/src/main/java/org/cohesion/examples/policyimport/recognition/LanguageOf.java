package org.cohesion.examples.policyimport.recognition;

import java.util.List;
import java.util.Set;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.document.SourceDocument;

/** Tells the language of a document by its commonest small words. */
final class LanguageOf {

  private static final Set<String> WELSH =
      Set.of(
          "yn", "yr", "ein", "ac", "mae", "ar", "gan", "i’r", "ir", "â", "bydd", "ysgol", "hyn",
          "eu", "sy", "wedi");
  private static final Set<String> ENGLISH =
      Set.of("the", "and", "of", "to", "our", "is", "are", "with", "will", "for", "that", "by");

  private LanguageOf() {}

  /** {@return whether most of it is in Welsh} */
  static boolean isWelsh(SourceDocument document) {
    int welsh = 0;
    int english = 0;
    for (Block block : document.blocks()) {
      List<String> words = Words.of(block.text());
      welsh += (int) words.stream().filter(WELSH::contains).count();
      english += (int) words.stream().filter(ENGLISH::contains).count();
    }
    return welsh > 3 && welsh > english * 2;
  }
}

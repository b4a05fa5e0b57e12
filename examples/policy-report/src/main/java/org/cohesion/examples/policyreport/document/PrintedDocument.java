package org.cohesion.examples.policyreport.document;

import java.util.List;
import org.cohesion.policy.Language;
import org.cohesion.policy.Policy;

/**
 * What is printed of a policy, in the order in which the school prints it: every text of it once,
 * and its values in words.
 *
 * <p>Not printed is what a policy says to programs only: ids and references to them, extensions,
 * the members that tell how a text is to be read ({@code subject}, {@code theme}, {@code themes},
 * {@code limbs}, {@code considers}, {@code scope}, {@code dimensions} of procedures, {@code strand}
 * where there is a heading, {@code kind} of citations and links, {@code dutyBasis}), the order of
 * the parts itself, and texts in which there is nothing to read. Two policies are the same to a
 * reader if their blocks are equal.
 *
 * @param language the language of the policy, which everything in it is in but perhaps the motto
 * @param title the title as it stands in the first heading, for the properties of a file
 * @param blocks what is printed: front lines, the heading of level 1, then the parts
 */
public record PrintedDocument(Language language, String title, List<PrintedBlock> blocks) {

  /** Takes the blocks as they are now. */
  public PrintedDocument {
    blocks = List.copyOf(blocks);
  }

  /**
   * {@return what is printed of a policy}
   *
   * @param policy the policy
   */
  public static PrintedDocument of(Policy policy) {
    Language language = policy.getLanguage().orElse(Language.ENGLISH);
    return new PolicyPrinter(policy, new PrintedWords(language)).print(language);
  }
}

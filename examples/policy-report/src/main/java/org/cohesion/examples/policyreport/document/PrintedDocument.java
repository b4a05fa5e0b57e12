package org.cohesion.examples.policyreport.document;

import java.util.ArrayList;
import java.util.List;
import org.cohesion.examples.policyreport.document.PrintedBlock.Heading;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Language;
import org.cohesion.policy.Policy;

/**
 * What is printed of a policy, in the order in which the school prints it.
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
    String title = policy.getTitle().orElse("Policy");
    List<PrintedBlock> blocks = new ArrayList<>();
    blocks.add(new Heading(JsonPointer.ROOT, 1, "", title));
    return new PrintedDocument(policy.getLanguage().orElse(Language.ENGLISH), title, blocks);
  }
}

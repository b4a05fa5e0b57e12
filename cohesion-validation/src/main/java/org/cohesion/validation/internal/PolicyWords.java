package org.cohesion.validation.internal;

import java.util.List;
import org.cohesion.validation.rule.PolicyText;
import org.cohesion.validation.rule.RuleContext;

/** The words of all texts of a policy, taken apart once for all rules. Only to be read. */
public final class PolicyWords {

  private final Words words;
  private final int[] lengthBefore;
  private final int[] wordsBefore;
  private final int[] signsBefore;

  /**
   * Takes texts apart.
   *
   * @param texts the texts of a policy
   */
  PolicyWords(List<PolicyText> texts) {
    int length = 0;
    for (PolicyText text : texts) {
      length += text.value().length();
    }
    words = new Words(length);
    lengthBefore = new int[texts.size()];
    wordsBefore = new int[texts.size() + 1];
    signsBefore = new int[texts.size() + 1];
    for (int i = 0; i < texts.size(); i++) {
      lengthBefore[i] = words.length();
      words.add(texts.get(i).value());
      wordsBefore[i + 1] = words.count();
      signsBefore[i + 1] = words.signs();
    }
  }

  /**
   * The words of the policy that is inspected.
   *
   * @param context the inspection
   * @return the words of its texts
   */
  public static PolicyWords of(RuleContext context) {
    return context.shared(PolicyWords.class, () -> new PolicyWords(context.texts()));
  }

  /** {@return the words of all texts} */
  public Words all() {
    return words;
  }

  /**
   * Where a text begins.
   *
   * @param text the position of a text among the policy's texts
   * @return how long the texts before it are: places of its words are that much higher
   */
  public int lengthBefore(int text) {
    return lengthBefore[text];
  }

  /**
   * The first word of a text.
   *
   * @param text the position of a text among the policy's texts
   * @return the number of its first word; that of the first word after it if it has none
   */
  public int first(int text) {
    return wordsBefore[text];
  }

  /**
   * Where the words of a text end.
   *
   * @param text the position of a text among the policy's texts
   * @return the number of the first word after it
   */
  public int end(int text) {
    return wordsBefore[text + 1];
  }

  /**
   * Tells whether a text has signs, such as bullets and dashes.
   *
   * @param text the position of a text among the policy's texts
   * @return whether {@link Words#signs} counts any in it
   */
  public boolean hasSigns(int text) {
    return signsBefore[text + 1] > signsBefore[text];
  }
}

package org.cohesion.examples.policyimport.carried;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cohesion.examples.policyimport.Imported;
import org.cohesion.examples.policyimport.WordCount;
import org.cohesion.examples.policyimport.document.DocumentNote;
import org.cohesion.examples.policyimport.document.DocumentNote.Kind;
import org.cohesion.examples.policyimport.document.SourceDocument;
import org.cohesion.examples.policyreport.document.PrintedDocument;
import org.cohesion.json.Decoded;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Policy;

/**
 * The policy that a document carries inside. It is the draft as long as the document shows it: as
 * soon as somebody has edited the document, what it shows counts.
 *
 * <p>It shows the policy if its words are those that {@code policy-check render} prints of it, in
 * the same order, whatever they look like.
 */
public final class CarriedPolicy {

  private CarriedPolicy() {}

  /**
   * Takes the policy that a document carries, if it shows that.
   *
   * @param document the document
   * @param byRules what the rules make of its words
   * @return the policy that is carried; or else what the rules make, with a note if one is carried
   */
  public static Imported of(SourceDocument document, Imported byRules) {
    if (document.carriedPolicy().isEmpty()) {
      return byRules;
    }
    Decoded decoded = PolicyJson.decodeText(document.carriedPolicy().get());
    if (decoded.getPolicy().isEmpty() || !decoded.isComplete()) {
      return with(
          byRules,
          DocumentNote.of(
              Kind.UNREADABLE_POLICY,
              "the document carries a policy inside that cannot be read; the draft is made of what"
                  + " it shows"));
    }
    Policy policy = decoded.getPolicy().get();
    Optional<WordCount> words = ShownWords.compare(document.blocks(), PrintedDocument.of(policy));
    if (words.isEmpty()) {
      return with(
          byRules,
          DocumentNote.of(
              Kind.EDITED_SINCE,
              "the document carries a policy inside, but was edited since; the draft is made of what"
                  + " it shows"));
    }
    return new Imported(
        policy, document.format(), List.of(), List.of(), document.notes(), words.get(), true);
  }

  private static Imported with(Imported imported, DocumentNote note) {
    List<DocumentNote> notes = new ArrayList<>(List.of(note));
    notes.addAll(imported.notes());
    return new Imported(
        imported.policy(),
        imported.format(),
        imported.guesses(),
        imported.notUnderstood(),
        notes,
        imported.words(),
        false);
  }
}

package org.cohesion.examples.policyimport;

import java.util.List;
import org.cohesion.examples.policyimport.document.DocumentFormat;
import org.cohesion.examples.policyimport.document.DocumentNote;
import org.cohesion.policy.Policy;

/**
 * What came of a document: a draft of the policy, and what it rests on.
 *
 * @param policy the draft; its control says {@code draft} unless the document says otherwise
 * @param format the format of the document
 * @param guesses why each member is filled as it is, in the order in which the document has them;
 *     none if the document carried the policy inside
 * @param notUnderstood what was kept in {@code sections}, in the order of the document
 * @param notes what to know about the document
 * @param words where its words went
 * @param carried whether the draft is the policy that the document carries inside
 */
public record Imported(
    Policy policy,
    DocumentFormat format,
    List<Guess> guesses,
    List<NotUnderstood> notUnderstood,
    List<DocumentNote> notes,
    WordCount words,
    boolean carried) {

  /** Takes the lists as they are now. */
  public Imported {
    guesses = List.copyOf(guesses);
    notUnderstood = List.copyOf(notUnderstood);
    notes = List.copyOf(notes);
  }
}

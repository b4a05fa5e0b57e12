package org.cohesion.examples.policyimport;

import java.util.Optional;
import org.cohesion.examples.policyimport.format.DocumentLimits;
import org.cohesion.school.SchoolReference;

/**
 * How documents are imported.
 *
 * @param limits how much of a document is read
 * @param school whose policy it is, as far as is known beforehand: its numbers go into the draft
 *     whatever the document says, its name where the document has none; empty if only the document
 *     is to tell
 */
public record ImportOptions(DocumentLimits limits, Optional<SchoolReference> school) {

  /** The usual limits, and what the document says of the school. */
  public static final ImportOptions DEFAULT =
      new ImportOptions(DocumentLimits.DEFAULT, Optional.empty());

  /** {@return the same with other limits} */
  public ImportOptions withLimits(DocumentLimits newLimits) {
    return new ImportOptions(newLimits, school);
  }

  /** {@return the same for the policy of that school} */
  public ImportOptions withSchool(SchoolReference newSchool) {
    return new ImportOptions(limits, Optional.of(newSchool));
  }
}

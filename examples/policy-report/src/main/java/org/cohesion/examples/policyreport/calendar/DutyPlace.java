package org.cohesion.examples.policyreport.calendar;

import java.util.List;
import java.util.Optional;
import org.cohesion.calendar.Duty;
import org.cohesion.calendar.DutyKind;
import org.cohesion.examples.policyreport.place.DocumentTree;
import org.cohesion.examples.policyreport.place.PlaceWords;
import org.cohesion.examples.policyreport.wording.Words;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Policy;

/** Where the duties of one policy come from, in words that are none of the policy. */
final class DutyPlace {

  private final PlaceWords places;
  private final String file;
  private final boolean isOneOfSeveral;

  /**
   * @param file the name of the file that the policy is in
   * @param isOneOfSeveral whether there are duties of other policies beside those of this one
   * @param html the words of pages, which name the places of policies
   */
  DutyPlace(Policy policy, String file, boolean isOneOfSeveral, Words html) {
    this.places = new PlaceWords(DocumentTree.of(policy), html);
    this.file = file;
    this.isOneOfSeveral = isOneOfSeveral;
  }

  /** {@return the place in its section; empty for what there is once in a policy} */
  Optional<String> inSection(Duty duty) {
    if (duty.getKind() == DutyKind.REVIEW || duty.getKind() == DutyKind.EXPIRY) {
      return Optional.empty();
    }
    List<String> tokens = duty.getPointer().tokens();
    boolean isDate = tokens.get(tokens.size() - 1).equals("due");
    List<String> kept = isDate ? tokens.subList(0, tokens.size() - 1) : tokens;
    return Optional.of(places.inSection(JsonPointer.of(kept.toArray(new String[0]))))
        .filter(text -> !text.isEmpty());
  }

  /** {@return the file; empty if no other is in the calendar} */
  Optional<String> toldApart() {
    return isOneOfSeveral ? Optional.of(file) : Optional.empty();
  }

  /** {@return the file and the pointer in it} */
  String exact(Duty duty) {
    return file + " " + duty.getPointer();
  }
}

package org.cohesion.examples.policyimport.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cohesion.examples.policyimport.printed.Wording.Label;
import org.cohesion.policy.Approval;
import org.cohesion.policy.Control;
import org.cohesion.policy.Policy;
import org.cohesion.policy.PolicyStatus;
import org.cohesion.review.PartialDate;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.school.Party;
import org.cohesion.school.School;

/** Prints the control data of a policy, those of the school and of the review among them. */
final class ControlPrinter {

  private final Wording words;
  private final List<Line> lines = new ArrayList<>();

  ControlPrinter(Wording words) {
    this.words = words;
  }

  List<Line> print(Policy policy) {
    add(Label.REFERENCE, policy.getReference());
    policy.getControl().ifPresent(this::control);
    policy.getReview().ifPresent(this::review);
    policy.getSchool().ifPresent(this::school);
    add(
        Label.SCHOOLS,
        policy.getAlsoFor().stream()
            .flatMap(school -> school.getName().stream())
            .collect(Collectors.joining("; ")));
    return lines;
  }

  private void control(Control control) {
    add(Label.YEAR, control.getAcademicYear().map(Object::toString));
    add(Label.VERSION, control.getVersion());
    add(Label.STATUS, control.getStatus().map(this::status));
    party(Label.AUTHOR, control.getAuthor());
    party(Label.OWNER, control.getOwner());
    party(Label.LINK_GOVERNOR, control.getLinkGovernor().filter(it -> it.getName().isPresent()));
    party(Label.APPROVED_BY, control.getApproval().flatMap(Approval::getBody));
    date(Label.APPROVED_ON, control.getApproval().flatMap(Approval::getDate));
    date(Label.EFFECTIVE, control.getEffectiveFrom());
    add(Label.AUDIENCE, String.join("; ", control.getAudience()));
    add(Label.ADDRESS, control.getPublishedAt());
  }

  private String status(PolicyStatus status) {
    return words == Wording.CYMRAEG ? "Mabwysiadwyd" : capital(status.getLabel());
  }

  private void review(ReviewSchedule review) {
    date(Label.LAST_REVIEW, review.getLastReview());
    date(Label.NEXT_REVIEW, review.getNextReview());
    if (review.getStatement().isEmpty()) {
      add(Label.CYCLE, review.getFrequency().map(it -> capital(it.getLabel())));
    }
  }

  private void school(School school) {
    add(Label.URN, school.getUrn().map(Object::toString));
    add(Label.LA_ESTAB, school.getLaEstab().map(Object::toString));
  }

  private void party(Label label, Optional<Party> party) {
    add(label, party.map(ControlPrinter::name));
  }

  private void date(Label label, Optional<PartialDate> date) {
    add(label, date.map(words::date));
  }

  private void add(Label label, Optional<String> text) {
    add(label, text.orElse(""));
  }

  private void add(Label label, String text) {
    if (!text.isEmpty()) {
      lines.add(Line.control(words.label(label), text));
    }
  }

  /** {@return the name, or the role in words} */
  static String name(Party party) {
    return party
        .getName()
        .orElseGet(() -> capital(party.getRole().map(role -> role.getLabel()).orElse("")));
  }

  static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}

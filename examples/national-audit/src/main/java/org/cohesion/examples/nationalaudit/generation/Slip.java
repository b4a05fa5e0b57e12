package org.cohesion.examples.nationalaudit.generation;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.cohesion.policy.Policy;

/**
 * Something that can go wrong with a policy. Each is named after the rule that notices it, and
 * spoils nothing that another rule warns of.
 */
@SuppressWarnings("ImmutableEnumChecker") // functions without a state
enum Slip {
  /** Due a good while ago. */
  REVIEW_OVERDUE("review.overdue", 0.12, SlipsOfDates::overdue),

  /** Said to be reviewed more often than its dates allow. */
  REVIEW_INTERVAL_MISMATCH("review.interval-mismatch", 0.06, SlipsOfDates::intervalMismatch),

  /** An Act that is no longer in force. */
  LAW_REPEALED("law.repealed", 0.15, SlipsOfText::repealedLaw),

  /** A paragraph of nothing but white space. */
  TEXT_BLANK("text.blank", 0.03, SlipsOfText::blank),

  /** A place of the template that was never filled in. */
  TEXT_PLACEHOLDER("text.placeholder", 0.05, SlipsOfText::placeholder),

  /** A list that was announced and never written; the last of those in one place. */
  TEXT_DANGLING("text.dangling", 0.04, SlipsOfText::dangling),

  /** No word on what community cohesion is. */
  DEFINITION_MISSING("definition.missing", 0.08, SlipsOfParts::withoutDefinition),

  /** Nobody looks whether it works. */
  MONITORING_MISSING("monitoring.missing", 0.07, SlipsOfParts::withoutMonitoring),

  /** A step that is said to serve an aim that is not there. */
  PROCEDURES_UNKNOWN_AIM("procedures.unknown-aim", 0.05, SlipsOfParts::unknownAim),

  /** Nobody is said to have approved it. */
  CONTROL_APPROVER_MISSING("control.approver-missing", 0.04, SlipsOfParts::withoutApprover),

  /** A member that the format does not have. */
  JSON_UNKNOWN_MEMBER("json.unknown-member", 0.01, SlipsOfJson::unknownMember),

  /** A byte that is no UTF-8. */
  JSON_ENCODING("json.encoding", 0.005, SlipsOfJson::wrongEncoding),

  /** Cut off in the middle. */
  JSON_SYNTAX("json.syntax", 0.01, SlipsOfJson::cutOff);

  private final String rule;
  private final double usualShare;
  private final BiFunction<Policy, LocalDate, Policy> change;
  private final UnaryOperator<byte[]> changeOfJson;

  Slip(String rule, double usualShare, BiFunction<Policy, LocalDate, Policy> change) {
    this.rule = rule;
    this.usualShare = usualShare;
    this.change = change;
    this.changeOfJson = UnaryOperator.identity();
  }

  Slip(String rule, double usualShare, UnaryOperator<byte[]> changeOfJson) {
    this.rule = rule;
    this.usualShare = usualShare;
    this.change = (policy, day) -> policy;
    this.changeOfJson = changeOfJson;
  }

  /** {@return the id of the rule that notices it, which is its name for users, too} */
  String rule() {
    return rule;
  }

  /** {@return in how many of all documents it is, unless somebody says otherwise} */
  double usualShare() {
    return usualShare;
  }

  /** {@return the policy with this slip in it, as of a day} */
  Policy in(Policy policy, LocalDate day) {
    return change.apply(policy, day);
  }

  /** {@return the document with this slip in it} */
  byte[] in(byte[] document) {
    return changeOfJson.apply(document);
  }

  /** {@return the names of all slips, for users} */
  static String names() {
    return String.join(", ", Arrays.stream(values()).map(Slip::rule).toList());
  }

  /** Slips of those who write JSON by hand or with the wrong program. */
  private static final class SlipsOfJson {

    private SlipsOfJson() {}

    static byte[] unknownMember(byte[] document) {
      String text = new String(document, StandardCharsets.UTF_8);
      return ("{\"sekretary\":1," + text.substring(1)).getBytes(StandardCharsets.UTF_8);
    }

    /** What ISO 8859-1 has for é, before the end of the last text. */
    static byte[] wrongEncoding(byte[] document) {
      byte[] changed = document.clone();
      int end = new String(document, StandardCharsets.ISO_8859_1).lastIndexOf("\"");
      changed[end - 1] = (byte) 0xE9;
      return changed;
    }

    static byte[] cutOff(byte[] document) {
      return Arrays.copyOf(document, document.length * 2 / 3);
    }
  }
}

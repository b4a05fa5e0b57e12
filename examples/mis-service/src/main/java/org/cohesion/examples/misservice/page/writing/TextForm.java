package org.cohesion.examples.misservice.page.writing;

import java.util.List;
import org.cohesion.examples.misservice.page.school.CheckedView;
import org.jspecify.annotations.Nullable;

/**
 * A policy that is being written.
 *
 * @param text what was written so far
 * @param urn the number of the school as it was written in the field for it; any text
 * @param school the number of the school whose policy is changed; empty for a new one
 * @param base the digest of the version that is changed; empty for a first one
 * @param version the number of that version; 0 for a first one
 * @param draft the id of the draft of a document that is corrected in it; empty if it is none
 * @param problems why it was not stored, most urgent first; none if it was not to be stored
 * @param checked what was found in it; null if it was not checked
 * @param conflict what somebody else stored meanwhile; null if nobody did
 */
public record TextForm(
    String text,
    String urn,
    String school,
    String base,
    int version,
    String draft,
    List<Problem> problems,
    @Nullable CheckedView checked,
    @Nullable Conflict conflict) {

  /** The id of the form in the page. */
  public static final String ID = "policy";

  /** Takes the problems as they are now. */
  public TextForm {
    problems = List.copyOf(problems);
  }

  /** {@return a form in which nothing was written yet} */
  public static TextForm empty() {
    return of("", "", "", "", 0);
  }

  /** {@return a text that was neither checked nor refused, and no draft} */
  public static TextForm of(String text, String urn, String school, String base, int version) {
    return new TextForm(text, urn, school, base, version, "", List.of(), null, null);
  }

  /** {@return the same as what was made of a draft} */
  public TextForm of(String draftId) {
    return new TextForm(text, urn, school, base, version, draftId, problems, checked, conflict);
  }

  /** {@return the same with another text, in which nothing was looked for yet} */
  public TextForm saying(String other) {
    return new TextForm(other, urn, school, base, version, draft, List.of(), null, null);
  }

  /** {@return the same text with what was found in it} */
  public TextForm with(CheckedView found) {
    return new TextForm(text, urn, school, base, version, draft, problems, found, conflict);
  }

  /** {@return the same with why it was not stored} */
  public TextForm refused(List<Problem> why) {
    return new TextForm(text, urn, school, base, version, draft, why, checked, conflict);
  }

  /** {@return the same, to be stored upon what somebody else stored} */
  public TextForm upon(Conflict other) {
    return new TextForm(
        text, urn, other.urn(), other.digest(), other.version(), draft, List.of(), checked, other);
  }

  /** {@return whether it was to be stored and was not} */
  public boolean isRefused() {
    return !problems.isEmpty() || conflict != null;
  }

  /** {@return whether a problem is about the number of the school} */
  public boolean isUrnWrong() {
    return problems.stream().anyMatch(problem -> problem.target().equals("urn"));
  }

  /** {@return where to go without storing} */
  public String cancel() {
    return school.isEmpty() ? "/" : "/schools/" + school;
  }

  /**
   * Why something was not stored.
   *
   * @param sentence why, and what to do
   * @param target the id of what is to be put right
   */
  public record Problem(String sentence, String target) {}
}

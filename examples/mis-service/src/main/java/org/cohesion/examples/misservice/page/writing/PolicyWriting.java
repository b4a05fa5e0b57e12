package org.cohesion.examples.misservice.page.writing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.cohesion.examples.misservice.checking.Checked;
import org.cohesion.examples.misservice.checking.PolicyChecking;
import org.cohesion.examples.misservice.page.comparison.ChangesView;
import org.cohesion.examples.misservice.page.school.CheckedView;
import org.cohesion.examples.misservice.page.wording.PageWords;
import org.cohesion.examples.misservice.page.writing.TextForm.Problem;
import org.cohesion.examples.misservice.store.Expected;
import org.cohesion.examples.misservice.store.NewPolicy;
import org.cohesion.examples.misservice.store.NotAsExpectedException;
import org.cohesion.examples.misservice.store.PolicyStore;
import org.cohesion.examples.misservice.store.PolicyStore.Saved;
import org.cohesion.examples.misservice.store.StoredPolicy;
import org.cohesion.finding.Severity;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Control;
import org.cohesion.policy.Policy;
import org.cohesion.policy.PolicyStatus;
import org.cohesion.school.School;
import org.cohesion.school.Urn;
import org.cohesion.text.PrintableText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks and stores what people write in forms. */
@Component
public class PolicyWriting {

  private static final String TEXT = "text";
  private static final String URN = "urn";
  private static final String RESULT = "result";

  private final PolicyStore store;
  private final PolicyChecking checking;

  PolicyWriting(PolicyStore store, PolicyChecking checking) {
    this.store = store;
    this.checking = checking;
  }

  /**
   * What came of storing.
   *
   * @param urn the school whose policy was stored; null if none was
   * @param saved what was stored; null if nothing was
   * @param form the form to be shown again if nothing was stored
   */
  public record Outcome(@Nullable Urn urn, @Nullable Saved saved, TextForm form) {}

  /** {@return the form with what was found in its text} */
  public TextForm check(TextForm form, PageWords words) {
    if (form.text().isBlank()) {
      return form;
    }
    byte[] text = form.text().getBytes(StandardCharsets.UTF_8);
    return form.with(CheckedView.of(text, checking.check(text), words));
  }

  /** {@return the form with a policy that was approved; the same if its text is no policy} */
  public TextForm adopted(TextForm form) {
    Checked checked = checking.check(form.text().getBytes(StandardCharsets.UTF_8));
    if (checked.policy() == null || !checked.decoded().isComplete()) {
      return form;
    }
    Policy policy = checked.policy().policy();
    Control control = policy.getControl().orElseGet(() -> Control.builder().build());
    Policy adopted =
        policy.toBuilder()
            .control(control.toBuilder().status(PolicyStatus.ADOPTED).build())
            .build();
    return form.saying(new String(PolicyJson.encodeIndented(adopted), StandardCharsets.UTF_8));
  }

  /** Stores the policy of a form, unless something is in the way. */
  public Outcome store(TextForm form, String user, PageWords words) {
    if (form.text().isBlank()) {
      return refused(form, words.text("problem.empty"), TEXT);
    }
    byte[] text = form.text().getBytes(StandardCharsets.UTF_8);
    Checked checked = checking.check(text);
    TextForm seen = form.with(CheckedView.of(text, checked, words));
    if (checked.policy() == null) {
      return refused(seen, words.text("problem.no-policy"), RESULT);
    }
    Policy policy = checked.policy().policy();
    Optional<Urn> stated = policy.getSchool().flatMap(School::getUrn);
    String typed = form.school().isEmpty() ? form.urn().strip() : form.school();
    @Nullable Urn wanted = urn(typed);
    if (!typed.isEmpty() && wanted == null) {
      return refused(seen, words.text("problem.urn"), URN);
    }
    if (wanted == null && stated.isEmpty()) {
      return refused(seen, words.text("problem.no-urn"), URN);
    }
    boolean isForIt =
        stated.filter(urn -> urn.equals(wanted)).isPresent()
            || policy.getAlsoFor().stream()
                .anyMatch(other -> other.getUrn().filter(urn -> urn.equals(wanted)).isPresent());
    if (wanted != null && stated.isPresent() && !isForIt) {
      return refused(
          seen,
          words.text("problem.other-urn", stated.get().value()),
          form.school().isEmpty() ? URN : TEXT);
    }
    if (wanted != null && stated.isEmpty()) {
      policy = with(wanted, policy);
      text = PolicyJson.encodeIndented(policy);
      checked = checking.check(text);
      TextForm numbered = form.saying(new String(text, StandardCharsets.UTF_8));
      seen = numbered.with(CheckedView.of(text, checked, words));
    }
    if (checked.count(Severity.ERROR) > 0) {
      return refused(seen, words.text("problem.errors"), RESULT);
    }
    if (!checked.isSound()) {
      return refused(seen, words.text("problem.incomplete"), RESULT);
    }
    @Nullable Urn urn = wanted == null ? stated.orElse(null) : wanted;
    return urn == null
        ? refused(seen, words.text("problem.no-urn"), URN)
        : put(urn, policy, checked, seen, user, words);
  }

  private Outcome put(
      Urn urn, Policy policy, Checked checked, TextForm form, String user, PageWords words) {
    NewPolicy stored =
        new NewPolicy(urn, policy, checking.dueBy(policy), checked.count(Severity.WARNING));
    Expected expected = form.base().isEmpty() ? Expected.none() : Expected.digest(form.base());
    try {
      return new Outcome(urn, store.put(stored, expected, user), form);
    } catch (NotAsExpectedException e) {
      StoredPolicy current = store.current(urn).orElse(null);
      if (current == null) {
        // The version it was to replace never was: it becomes the first.
        return new Outcome(urn, store.put(stored, Expected.none(), user), form);
      }
      if (current.version().digest().equals(PolicyJson.digest(policy))) {
        return new Outcome(urn, new Saved(current.version(), false), form);
      }
      return new Outcome(null, null, form.upon(conflict(urn, current, policy, form, words)));
    }
  }

  private static Conflict conflict(
      Urn urn, StoredPolicy current, Policy mine, TextForm form, PageWords words) {
    Policy theirs = current.policy();
    String by = PrintableText.of(current.version().storedBy());
    int number = current.version().number();
    String lead =
        form.base().isEmpty()
            ? words.counted("conflict.exists", number)
            : words.of("conflict.lead").with("of", by).with("n", number).text(words.locale());
    return new Conflict(
        urn.value(),
        words.text(form.base().isEmpty() ? "conflict.exists-title" : "conflict"),
        lead,
        number,
        current.version().digest(),
        new String(PolicyJson.encodeIndented(theirs), StandardCharsets.UTF_8),
        ChangesView.between(theirs, mine, words));
  }

  private static Outcome refused(TextForm form, String why, String target) {
    return new Outcome(null, null, form.refused(List.of(new Problem(why, target))));
  }

  private static Policy with(Urn urn, Policy policy) {
    School school = policy.getSchool().orElseGet(() -> School.builder().build());
    return policy.toBuilder().school(school.toBuilder().urn(urn).build()).build();
  }

  /** {@return the number of a school as it was typed; null if it is none} */
  public static @Nullable Urn urn(String typed) {
    try {
      return typed.isEmpty() ? null : Urn.of(typed);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}

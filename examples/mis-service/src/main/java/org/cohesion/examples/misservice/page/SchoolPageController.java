package org.cohesion.examples.misservice.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.cohesion.calendar.ReviewCalendar;
import org.cohesion.examples.misservice.checking.Checked;
import org.cohesion.examples.misservice.checking.PolicyChecking;
import org.cohesion.examples.misservice.page.due.DueList;
import org.cohesion.examples.misservice.page.due.DueView;
import org.cohesion.examples.misservice.page.due.TermDays;
import org.cohesion.examples.misservice.page.due.TermSpan;
import org.cohesion.examples.misservice.page.frame.Frame;
import org.cohesion.examples.misservice.page.frame.PageMissing;
import org.cohesion.examples.misservice.page.frame.Pages;
import org.cohesion.examples.misservice.page.school.CheckedView;
import org.cohesion.examples.misservice.page.school.SchoolFacts;
import org.cohesion.examples.misservice.page.school.SchoolView;
import org.cohesion.examples.misservice.page.school.VersionRow;
import org.cohesion.examples.misservice.page.template.JteschoolGenerated;
import org.cohesion.examples.misservice.page.wording.PageWords;
import org.cohesion.examples.misservice.store.Page;
import org.cohesion.examples.misservice.store.PolicyVersion;
import org.cohesion.examples.misservice.store.SchoolState;
import org.cohesion.examples.misservice.store.StoredPolicy;
import org.cohesion.examples.policyreport.calendar.CalendarPolicy;
import org.cohesion.examples.policyreport.html.picture.CoverageView;
import org.cohesion.examples.policyreport.html.picture.TimelineView;
import org.cohesion.examples.policyreport.place.DocumentTree;
import org.cohesion.examples.policyreport.place.PlaceWords;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Policy;
import org.cohesion.review.TermCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of a school. */
@Controller
class SchoolPageController {

  private final StoredPolicies policies;
  private final PolicyChecking checking;
  private final Clock clock;
  private final TermDays days;
  private final TermCalendar terms;

  SchoolPageController(
      StoredPolicies policies, PolicyChecking checking, Clock clock, TermDays days) {
    this.policies = policies;
    this.checking = checking;
    this.clock = clock;
    this.days = days;
    this.terms = checking.terms();
  }

  @GetMapping("/schools/{urn}")
  ResponseEntity<byte[]> newest(
      @PathVariable String urn,
      @RequestParam(name = "stored", defaultValue = "0") String storedNow,
      @RequestParam(name = "same", defaultValue = "0") String unchanged,
      HttpServletRequest request) {
    int stored = PageMissing.number(storedNow);
    int same = PageMissing.number(unchanged);
    SchoolState state = policies.school(urn);
    int number = state.version().number();
    PageWords words = Pages.words();
    @Nullable String notice = null;
    if (stored > 0 && stored <= number) {
      notice = words.counted("school.was-stored", stored);
    } else if (same > 0 && same <= number) {
      notice = words.counted("school.was-same", same);
    }
    return page(state, policies.version(urn, number), notice, request);
  }

  @GetMapping("/schools/{urn}/versions/{number}")
  ResponseEntity<byte[]> version(
      @PathVariable String urn, @PathVariable String number, HttpServletRequest request) {
    return page(
        policies.school(urn), policies.version(urn, PageMissing.number(number)), null, request);
  }

  private ResponseEntity<byte[]> page(
      SchoolState state, StoredPolicy stored, @Nullable String notice, HttpServletRequest request) {
    PageWords words = Pages.words();
    SchoolView view = view(state, stored, notice, words);
    Frame frame = Pages.frame(request, view.facts().name() + " · " + view.facts().title());
    return Pages.show(frame, out -> JteschoolGenerated.render(out, null, view, frame));
  }

  private SchoolView view(
      SchoolState state, StoredPolicy stored, @Nullable String notice, PageWords words) {
    Policy policy = stored.policy();
    LocalDate today = checking.today();
    byte[] text = PolicyJson.encodeIndented(policy);
    Checked checked = checking.check(text);
    PlaceWords places = new PlaceWords(DocumentTree.of(policy), words.report());
    Page<PolicyVersion> versions = policies.versions(state.urn());
    List<VersionRow> rows =
        versions.items().stream()
            .map(version -> VersionRow.of(version, clock.getZone(), words))
            .toList();
    return new SchoolView(
        SchoolFacts.of(state, policy, today, words),
        VersionRow.of(stored.version(), clock.getZone(), words),
        state.version().number(),
        notice,
        CheckedView.of(text, checked, words),
        CoverageView.of(policy, places, words.report()),
        TimelineView.of(policy, today, terms, places, true, words.report()),
        due(state, policy, today, words),
        hasCalendar(policy, today),
        rows,
        (int) Math.max(0, versions.total() - rows.size()));
  }

  /** What is done every week or month is not in it. */
  private boolean hasCalendar(Policy policy, LocalDate today) {
    return ReviewCalendar.of(policy, today, today.plusYears(1), terms).getDuties().stream()
        .anyMatch(duty -> !CalendarPolicy.isRoutine(duty));
  }

  private DueView due(SchoolState state, Policy policy, LocalDate today, PageWords words) {
    TermSpan span = TermSpan.at(today, terms);
    DueList list =
        DueList.of(policy, state.urn().value(), state.dueBy(), span, today, terms, words);
    return DueView.of(span, days.areConfigured(), list.entries(), list.routine(), false, 1, words);
  }
}

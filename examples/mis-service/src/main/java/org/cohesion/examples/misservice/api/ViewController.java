package org.cohesion.examples.misservice.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Clock;
import java.time.LocalDate;
import org.cohesion.calendar.ReviewCalendar;
import org.cohesion.examples.embedding.web.RequestLanguage;
import org.cohesion.examples.misservice.checking.PolicyChecking;
import org.cohesion.examples.misservice.checking.PolicyViews;
import org.cohesion.examples.misservice.problem.Answers;
import org.cohesion.examples.misservice.problem.Problem;
import org.cohesion.examples.misservice.problem.ProblemException;
import org.cohesion.examples.misservice.store.PolicyStore;
import org.cohesion.examples.misservice.store.StoredPolicy;
import org.cohesion.school.Urn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows a school's policy in other forms. */
@RestController
class ViewController {

  /** The page says itself which style it has; that it runs nothing and sends nothing is ensured. */
  private static final String REPORT_POLICY =
      "sandbox; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private final PolicyStore store;
  private final PolicyChecking checking;
  private final PolicyViews views;

  ViewController(PolicyStore store, PolicyChecking checking, Clock clock) {
    this.store = store;
    this.checking = checking;
    this.views = new PolicyViews(checking, clock);
  }

  @Operation(
      operationId = "getCalendar",
      summary = "Get what falls due under a school's policy, for calendar programs")
  @GetMapping(path = "/api/schools/{urn}/policy/calendar.ics", produces = "text/calendar")
  ResponseEntity<String> calendar(
      @PathVariable String urn,
      @Parameter(description = "The first day; today if it is left out")
          @RequestParam(required = false)
          @Nullable String from,
      @Parameter(
              description = "The last day, up to ten years later; a year later if it is left out")
          @RequestParam(required = false)
          @Nullable String to,
      @Parameter(description = "Whether what recurs every week or month is wanted as well")
          @RequestParam(defaultValue = "false")
          String all,
      @Parameter(description = "Whether words of the policy are shown, which may be about people")
          @RequestParam(defaultValue = "false")
          String showText) {
    Urn school = Parameters.urn(urn);
    LocalDate first = Parameters.day("from", from, checking.today());
    LocalDate usual = first.getYear() < 9999 ? first.plusYears(1) : LocalDate.of(9999, 12, 31);
    LocalDate last = Parameters.day("to", to, usual);
    if (last.isBefore(first) || last.isAfter(first.plusYears(ReviewCalendar.MOST_YEARS))) {
      throw Parameters.bad(
          "to",
          Answers.said("expected.last-day")
              .replace("{years}", Integer.toString(ReviewCalendar.MOST_YEARS)));
    }
    String calendar =
        views
            .calendar(
                stored(school).policy(),
                first,
                last,
                Parameters.flag("all", all),
                Parameters.flag("showText", showText),
                RequestLanguage.locale())
            .orElseThrow(() -> new ProblemException(Problem.NOTHING_DUE));
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, "text/calendar;charset=UTF-8")
        .header(HttpHeaders.CONTENT_LANGUAGE, RequestLanguage.tag())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"policy-" + school.value() + ".ics\"")
        .body(calendar);
  }

  @Operation(
      operationId = "getReport",
      summary = "Get a page about a school's policy: findings, coverage, what falls due")
  @GetMapping(path = "/api/schools/{urn}/policy/report", produces = "text/html")
  ResponseEntity<byte[]> report(
      @PathVariable String urn,
      @Parameter(description = "Whether words of the policy are shown, which may be about people")
          @RequestParam(defaultValue = "false")
          String showText) {
    Urn school = Parameters.urn(urn);
    StoredPolicy stored = stored(school);
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
        .header(HttpHeaders.CONTENT_LANGUAGE, RequestLanguage.tag())
        .header("Content-Security-Policy", REPORT_POLICY)
        .body(
            views.report(
                stored.json(),
                school.value() + ", version " + stored.version().number(),
                Parameters.flag("showText", showText),
                RequestLanguage.locale()));
  }

  private StoredPolicy stored(Urn school) {
    return store.current(school).orElseThrow(() -> new ProblemException(Problem.NO_POLICY));
  }
}

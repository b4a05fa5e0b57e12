package org.cohesion.examples.misservice.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cohesion.examples.misservice.checking.PolicyChecking;
import org.cohesion.examples.misservice.page.due.DueEntry;
import org.cohesion.examples.misservice.page.due.DueList;
import org.cohesion.examples.misservice.page.due.DueView;
import org.cohesion.examples.misservice.page.due.TermDays;
import org.cohesion.examples.misservice.page.due.TermSpan;
import org.cohesion.examples.misservice.page.frame.Frame;
import org.cohesion.examples.misservice.page.frame.Pages;
import org.cohesion.examples.misservice.page.template.JtedueGenerated;
import org.cohesion.examples.misservice.page.wording.PageWords;
import org.cohesion.examples.misservice.store.Page;
import org.cohesion.examples.misservice.store.PolicyStore;
import org.cohesion.examples.misservice.store.SchoolState;
import org.cohesion.examples.misservice.store.StoredPolicy;
import org.cohesion.review.TermCalendar;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What falls due this term in all schools. */
@Controller
@EnableConfigurationProperties(TermDays.class)
class DueController {

  /** Policies of so many schools are read for one page. */
  private static final int MOST_SCHOOLS = 1000;

  private final PolicyStore store;
  private final PolicyChecking checking;
  private final TermDays days;
  private final TermCalendar terms;

  DueController(PolicyStore store, PolicyChecking checking, TermDays days) {
    this.store = store;
    this.checking = checking;
    this.days = days;
    this.terms = checking.terms();
  }

  @GetMapping("/due")
  ResponseEntity<byte[]> due(HttpServletRequest request) {
    Frame frame = Pages.frame(request, Pages.words().text("due"));
    DueView view = view(frame.words());
    return Pages.show(frame, out -> JtedueGenerated.render(out, null, view, frame));
  }

  private DueView view(PageWords words) {
    LocalDate today = checking.today();
    TermSpan span = TermSpan.at(today, terms);
    List<DueEntry> entries = new ArrayList<>();
    int routine = 0;
    int seen = 0;
    long all = 0;
    for (int part = 0; part * Page.Request.MOST < MOST_SCHOOLS; part++) {
      Page<SchoolState> schools = store.schools(new Page.Request(part, Page.Request.MOST));
      all = schools.total();
      for (SchoolState state : schools.items()) {
        seen++;
        Optional<StoredPolicy> stored = store.version(state.urn(), state.version().number());
        if (stored.isPresent()) {
          DueList list =
              DueList.of(
                  stored.get().policy(),
                  state.urn().value(),
                  state.dueBy(),
                  span,
                  today,
                  terms,
                  words);
          entries.addAll(list.entries());
          routine += list.routine();
        }
      }
      if (seen >= all) {
        break;
      }
    }
    entries.sort(DueList.BY_DAY);
    return DueView.of(span, days.areConfigured(), entries, routine, seen < all, seen, words);
  }
}

package org.cohesion.examples.misservice.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cohesion.examples.misservice.checking.Checked;
import org.cohesion.examples.misservice.checking.PolicyChecking;
import org.cohesion.examples.misservice.page.frame.Frame;
import org.cohesion.examples.misservice.page.frame.PageMissing;
import org.cohesion.examples.misservice.page.frame.Pages;
import org.cohesion.examples.misservice.page.school.CheckedView;
import org.cohesion.examples.misservice.page.school.SchoolFacts;
import org.cohesion.examples.misservice.page.school.SchoolsView;
import org.cohesion.examples.misservice.page.template.JteschoolsGenerated;
import org.cohesion.examples.misservice.page.wording.PageWords;
import org.cohesion.examples.misservice.store.Page;
import org.cohesion.examples.misservice.store.PolicyStore;
import org.cohesion.examples.misservice.store.SchoolState;
import org.cohesion.examples.misservice.store.StoredPolicy;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of schools. */
@Controller
class SchoolsController {

  private static final int SIZE = 25;

  private final PolicyStore store;
  private final PolicyChecking checking;

  SchoolsController(PolicyStore store, PolicyChecking checking) {
    this.store = store;
    this.checking = checking;
  }

  @GetMapping("/")
  ResponseEntity<byte[]> schools(
      @RequestParam(defaultValue = "") String show,
      @RequestParam(name = "page", defaultValue = "1") String wanted,
      HttpServletRequest request) {
    int page = PageMissing.number(wanted);
    if (page < 1 || page > Page.Request.LAST) {
      throw new PageMissing();
    }
    Page.Request part = new Page.Request(page - 1, SIZE);
    LocalDate today = checking.today();
    boolean overdue = show.equals("overdue");
    Page<SchoolState> schools = overdue ? store.overdue(today, part) : store.schools(part);
    if (schools.items().isEmpty() && page > 1) {
      throw new PageMissing();
    }
    Frame frame = Pages.frame(request, Pages.words().text("schools"));
    SchoolsView view = view(schools, overdue, frame.words());
    return Pages.show(frame, out -> JteschoolsGenerated.render(out, null, view, frame));
  }

  private SchoolsView view(Page<SchoolState> schools, boolean overdue, PageWords words) {
    List<SchoolsView.Row> rows = new ArrayList<>();
    for (SchoolState state : schools.items()) {
      Optional<StoredPolicy> stored = store.version(state.urn(), state.version().number());
      if (stored.isPresent()) {
        rows.add(row(state, stored.get(), words));
      }
    }
    int total = (int) Math.min(schools.total(), Integer.MAX_VALUE);
    int first = schools.number() * schools.size();
    int parts = Math.max(1, (total + schools.size() - 1) / schools.size());
    return new SchoolsView(
        rows,
        words
            .of(overdue ? "schools.counted-overdue" : "schools.counted")
            .with("n", total)
            .text(words.locale()),
        overdue,
        words
            .of("schools.range")
            .with("from", first + 1)
            .with("to", first + rows.size())
            .with("all", total)
            .text(words.locale()),
        schools.number() + 1,
        parts);
  }

  private SchoolsView.Row row(SchoolState state, StoredPolicy stored, PageWords words) {
    Checked checked = checking.check(stored.json());
    return new SchoolsView.Row(
        SchoolFacts.of(state, stored.policy(), checking.today(), words),
        state.version().number(),
        CheckedView.counts(checked));
  }
}

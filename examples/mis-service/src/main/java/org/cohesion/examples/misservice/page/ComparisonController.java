package org.cohesion.examples.misservice.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.cohesion.examples.misservice.page.comparison.ChangesView;
import org.cohesion.examples.misservice.page.comparison.ComparisonView;
import org.cohesion.examples.misservice.page.frame.Frame;
import org.cohesion.examples.misservice.page.frame.PageMissing;
import org.cohesion.examples.misservice.page.frame.Pages;
import org.cohesion.examples.misservice.page.school.VersionRow;
import org.cohesion.examples.misservice.page.template.JtecompareGenerated;
import org.cohesion.examples.misservice.page.wording.PageWords;
import org.cohesion.examples.misservice.store.SchoolState;
import org.cohesion.examples.policyreport.page.ShownText;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What changed from one version to another. */
@Controller
class ComparisonController {

  private final StoredPolicies policies;
  private final Clock clock;

  ComparisonController(StoredPolicies policies, Clock clock) {
    this.policies = policies;
    this.clock = clock;
  }

  /**
   * Without versions it compares the newest with the one before. The earlier one is always the one
   * that is changed, in whichever order they are named.
   */
  @GetMapping("/schools/{urn}/compare")
  ResponseEntity<byte[]> compare(
      @PathVariable String urn,
      @RequestParam(name = "from", defaultValue = "0") String one,
      @RequestParam(name = "to", defaultValue = "0") String other,
      HttpServletRequest request) {
    int from = PageMissing.number(one);
    int to = PageMissing.number(other);
    SchoolState state = policies.school(urn);
    int second = to == 0 ? state.version().number() : to;
    int first = from == 0 ? Math.max(1, second - 1) : from;
    int earlier = Math.min(first, second);
    int later = Math.max(first, second);
    PageWords words = Pages.words();
    Frame frame =
        Pages.frame(
            request,
            words.of("compare.title").with("from", earlier).with("to", later).text(words.locale()));
    ComparisonView view = view(state, earlier, later, first > second, words);
    return Pages.show(frame, out -> JtecompareGenerated.render(out, null, view, frame));
  }

  private ComparisonView view(
      SchoolState state, int from, int to, boolean isTurned, PageWords words) {
    String urn = state.urn().value();
    ChangesView changes =
        ChangesView.between(
            policies.version(urn, from).policy(), policies.version(urn, to).policy(), words);
    List<VersionRow> rows =
        policies.versions(state.urn()).items().stream()
            .map(version -> VersionRow.of(version, clock.getZone(), words))
            .toList();
    String name = state.name();
    return new ComparisonView(
        "/schools/" + urn,
        name == null ? words.text("school.unnamed", urn) : ShownText.of(name),
        rows,
        from,
        to,
        isTurned ? words.counted("compare.turned", from) : null,
        changes.total() == 0
            ? words.text("compare.none")
            : words
                .of("compare.counted")
                .with("n", changes.total())
                .with("from", from)
                .with("to", to)
                .text(words.locale()),
        changes);
  }
}

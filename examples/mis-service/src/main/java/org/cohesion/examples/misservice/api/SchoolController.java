package org.cohesion.examples.misservice.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import org.cohesion.examples.misservice.checking.PolicyChecking;
import org.cohesion.examples.misservice.store.Page;
import org.cohesion.examples.misservice.store.PolicyStore;
import org.cohesion.examples.misservice.store.SchoolState;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists schools. */
@RestController
class SchoolController {

  private final PolicyStore store;
  private final PolicyChecking checking;

  SchoolController(PolicyStore store, PolicyChecking checking) {
    this.store = store;
    this.checking = checking;
  }

  @Operation(
      operationId = "listSchools",
      summary = "List the schools that have a policy here, by URN")
  @GetMapping(path = "/api/schools", produces = "application/json")
  ItemPage<SchoolItem> list(
      @Parameter(
              description =
                  "Whether only those are wanted whose review is past, which wait longest first")
          @RequestParam(defaultValue = "false")
          String overdue,
      @Parameter(description = "Which part of the list is wanted, 0 for the first")
          @RequestParam(defaultValue = "0")
          String page,
      @Parameter(description = "How many schools a part has at most, up to 500")
          @RequestParam(defaultValue = "50")
          String size) {
    LocalDate today = checking.today();
    Page.Request wanted = Parameters.page(page, size);
    Page<SchoolState> found =
        Parameters.flag("overdue", overdue) ? store.overdue(today, wanted) : store.schools(wanted);
    return ItemPage.of(found, school -> SchoolItem.of(school, today));
  }
}

package org.cohesion.examples.misservice.checking;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.cohesion.examples.misservice.store.Page;
import org.cohesion.examples.misservice.store.PolicyStore;
import org.cohesion.examples.misservice.store.SchoolState;
import org.cohesion.examples.misservice.store.StoredPolicy;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Works out at the start of the service when reviews are due. It is kept with the policies, but
 * other terms can have been configured since they were stored.
 */
@Component
final class DueDays implements ApplicationRunner {

  private final PolicyStore store;
  private final PolicyChecking checking;

  DueDays(PolicyStore store, PolicyChecking checking) {
    this.store = store;
    this.checking = checking;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    boolean more = true;
    for (int part = 0; more && part <= Page.Request.LAST; part++) {
      Page<SchoolState> schools = store.schools(new Page.Request(part, Page.Request.MOST));
      schools.items().forEach(this::update);
      more = schools.items().size() == Page.Request.MOST;
    }
  }

  private void update(SchoolState school) {
    int version = school.version().number();
    Optional<StoredPolicy> stored = store.version(school.urn(), version);
    if (stored.isPresent()) {
      @Nullable LocalDate dueBy = checking.dueBy(stored.get().policy());
      if (!Objects.equals(dueBy, school.dueBy())) {
        store.setDueBy(school.urn(), version, dueBy);
      }
    }
  }
}

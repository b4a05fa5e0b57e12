package org.cohesion.examples.misservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cohesion.examples.misservice.page.due.TermDays;
import org.cohesion.report.CheckSettings;
import org.cohesion.review.SchoolTerm;
import org.cohesion.review.Term;
import org.cohesion.review.TermDates;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** What is made of the configuration. */
class ServiceConfigurationTest {

  @Test
  void termsThatAreConfiguredAreThoseOfChecks() {
    Map<String, String> properties =
        Map.of(
            "mis.terms[0].term", "summer",
            "mis.terms[0].first", "2027-04-19",
            "mis.terms[0].last", "2027-07-21");
    TermDays days =
        new Binder(new MapConfigurationPropertySource(properties))
            .bind("mis", TermDays.class)
            .get();

    CheckSettings settings = new ServiceConfiguration().checkSettings(days);

    assertThat(settings.getTermDates())
        .containsExactly(
            new SchoolTerm(
                Term.SUMMER, new TermDates(LocalDate.of(2027, 4, 19), LocalDate.of(2027, 7, 21))));
  }

  @Test
  void withoutTermsThereAreNone() {
    assertThat(new ServiceConfiguration().checkSettings(new TermDays(List.of())))
        .isEqualTo(CheckSettings.builder().build());
  }
}

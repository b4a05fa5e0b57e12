package org.cohesion.examples.misservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cohesion.examples.misservice.page.due.TermDays;
import org.cohesion.examples.misservice.security.Users;
import org.cohesion.report.CheckSettings;
import org.cohesion.review.SchoolTerm;
import org.cohesion.review.Term;
import org.cohesion.review.TermDates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.BindException;
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          mis.terms[0].term=summer                                                     | a term needs 'term', 'first' and 'last'
          mis.terms[0].term=summer, mis.terms[0].first=2027-04-19                      | a term needs 'term', 'first' and 'last'
          mis.terms[0].term=summer, mis.terms[0].first=2027-07-21, mis.terms[0].last=2027-04-19 | must not end before it starts
          mis.terms[0].term=summer, mis.terms[0].first=2027-04-19, mis.terms[0].last=2027-07-21, mis.terms[1].term=summer, mis.terms[1].first=2027-04-20, mis.terms[1].last=2027-07-22 | summer 2027-04-20 to 2027-07-22: Terms must not share days
          mis.terms[0].term=summer, mis.terms[0].first=2026-10-01, mis.terms[0].last=2026-12-01 | within six weeks
          mis.users[0].name=office, mis.users[0].role=writer                           | a user needs 'name', 'password' and 'role'
          mis.users[0].name=office, mis.users[0].password={noop}secret                 | a user needs 'name', 'password' and 'role'
          mis.users[0].name=office, mis.users[0].password=secret, mis.users[0].role=writer | the password of the user office must be encoded
          """)
  void saysWhatIsWrongWithWhatIsConfigured(String properties, String reason) {
    Map<String, String> configured =
        Arrays.stream(properties.split(", *"))
            .map(property -> property.split("=", 2))
            .collect(Collectors.toMap(property -> property[0], property -> property[1]));
    Class<?> type = properties.startsWith("mis.users") ? Users.class : TermDays.class;
    Binder binder = new Binder(new MapConfigurationPropertySource(configured));

    // Spring Boot prints the name of the property and this reason, and nothing more.
    assertThatThrownBy(() -> binder.bind("mis", type))
        .isInstanceOf(BindException.class)
        .rootCause()
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> binder.bind("mis", type)).hasStackTraceContaining(reason);
  }

  @Test
  void withoutTermsThereAreNone() {
    assertThat(new ServiceConfiguration().checkSettings(new TermDays(List.of())))
        .isEqualTo(CheckSettings.builder().build());
  }
}

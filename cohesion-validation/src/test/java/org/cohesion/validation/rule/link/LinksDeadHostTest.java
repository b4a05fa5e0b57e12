package org.cohesion.validation.rule.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.cohesion.policy.Link;
import org.cohesion.policy.Policy;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksDeadHostTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("links.dead-host");

  static Iterable<String> hosts() {
    return ClosedHosts.all();
  }

  @ParameterizedTest
  @MethodSource("hosts")
  void warnsOfEveryHostOnTheList(String host) {
    assertThat(host).matches("[a-z0-9-]+(\\.[a-z0-9-]+)+");
    assertThat(RULE.found(Links.policy("http://" + host + "/a")))
        .containsExactly("warning at /links/0/url");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://www.teachernet.gov.uk/extended",
        "https://publications.teachernet.gov.uk",
        "https://teachernet.gov.uk.",
        "WWW.TEACHERNET.GOV.UK",
        "www.teachernet.gov.uk:8080/a",
        "http://user:pass@www.teachernet.gov.uk/a",
        "http://www.standards.dfes.gov.uk/a",
        "http://www.dcsf.gov.uk",
        "http://www.qca.org.uk",
        "http://curriculum.qcda.gov.uk",
        "http://www.becta.org.uk",
        "http://www.tda.gov.uk",
        "http://www.gtce.org.uk",
        "http://www.surestart.gov.uk",
        "http://www.everychildmatters.gov.uk",
        "http://www.direct.gov.uk/en/a",
      })
  void warnsOfHostsBelowIt(String url) {
    assertThat(RULE.found(Links.policy(url))).containsExactly("warning at /links/0/url");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.gov.uk/teachernet.gov.uk",
        "https://www.gov.uk/?from=http://www.dcsf.gov.uk",
        "https://webarchive.nationalarchives.gov.uk/20100202/http://www.dcsf.gov.uk/a",
        "https://dcsf.gov.uk@www.example.org/",
        "http://notdcsf.gov.uk",
        "http://dcsf.gov.uk.example.org",
        "http://gov.uk",
        "http://example.direct.gov.uk",
        "office@dcsf.gov.uk",
        "mailto:office@dcsf.gov.uk",
        "",
        "see the school office",
      })
  void saysNothingOfOtherHosts(String url) {
    assertThat(RULE.found(Links.policy(url))).isEmpty();
  }

  @Test
  void saysNothingWhenThereIsNoAddress() {
    Link onPaper = Link.builder().title("In the staff room").build();

    assertThat(RULE.found(Policy.builder().build())).isEmpty();
    assertThat(RULE.found(Policy.builder().addLinks(onPaper).build())).isEmpty();
  }

  @Test
  void warnsOfEachLinkAndOfWhereThePolicyIsPublished() {
    Policy policy =
        Links.policy("http://www.dcsf.gov.uk", "https://www.gov.uk", "http://www.tda.gov.uk");

    assertThat(RULE.found(policy))
        .containsExactly("warning at /links/0/url", "warning at /links/2/url");
    assertThat(RULE.found(Links.publishedAt("http://www.governornet.co.uk/a")))
        .containsExactly("warning at /control/publishedAt");
  }

  @Test
  void saysHowToSettleIt() {
    assertThat(RULE.says(Links.policy("http://www.dcsf.gov.uk")))
        .containsExactly(
            "the site at this address has closed; look for its content elsewhere, or take"
                + " the address out");
  }
}

package org.cohesion.validation.rule.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.cohesion.policy.Link;
import org.cohesion.policy.Policy;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinksInsecureTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("links.insecure");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://www.example.org/a",
        "HTTP://www.example.org",
        "http:www.example.org",
        "http://192.0.2.7/a",
        "http://webarchive.nationalarchives.gov.uk/20100202/http://www.dcsf.gov.uk/a",
      })
  void tellsOfHttp(String url) {
    assertThat(RULE.found(Links.policy(url))).containsExactly("info at /links/0/url");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.example.org/a",
        "https://www.example.org/?from=http://other.example.org",
        "www.example.org",
        "//www.example.org",
        "httpx://www.example.org",
        "ftp://www.example.org",
        "mailto:office@example.org",
        "http://",
        "http",
        "",
      })
  void saysNothingOfOtherSchemes(String url) {
    assertThat(RULE.found(Links.policy(url))).isEmpty();
  }

  @Test
  void leavesClosedSitesToAnotherRule() {
    Policy policy = Links.policy("http://www.dcsf.gov.uk/a");

    assertThat(RULE.found(policy)).isEmpty();
    assertThat(RuleUnderTest.of("links.dead-host").found(policy)).hasSize(1);
  }

  @Test
  void saysNothingWhenThereIsNoAddress() {
    Link onPaper = Link.builder().title("In the staff room").build();

    assertThat(RULE.found(Policy.builder().build())).isEmpty();
    assertThat(RULE.found(Policy.builder().addLinks(onPaper).build())).isEmpty();
  }

  @Test
  void tellsOfEachLinkAndOfWhereThePolicyIsPublished() {
    assertThat(
            RULE.found(Links.policy("http://a.example.org", "https://b.example.org", "http://c")))
        .containsExactly("info at /links/0/url", "info at /links/2/url");
    assertThat(RULE.found(Links.publishedAt("http://www.example.org/policies")))
        .containsExactly("info at /control/publishedAt");
    assertThat(RULE.found(Links.cited("https://a.example.org", "http://b.example.org")))
        .containsExactly("info at /legalBasis/1/url");
  }

  @Test
  void saysHowToSettleIt() {
    assertThat(RULE.says(Links.policy("http://www.example.org")))
        .containsExactly(
            "this address begins with http:, which is not secure; change it to https: if the"
                + " site answers there");
  }
}

package org.cohesion.validation.rule.link;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://www.example.org/a/b?c=d#e | https | www.example.org",
        "http://example.org | http | example.org",
        "http://example.org? | http | example.org",
        "http://example.org#top | http | example.org",
        "HTTP://WWW.Example.ORG/A | http | www.example.org",
        "ftp://files.example.org/a | ftp | files.example.org",
        "http://www.example.org:8080/a | http | www.example.org",
        "http://www.example.org:/a | http | www.example.org",
        "http://www.example.org./a | http | www.example.org",
        "http://www.example.org... | http | www.example.org",
        "http://www.example.org, page 3 | http | www.example.org",
        "<http://www.example.org> | http | www.example.org",
        "(http://www.example.org) | http | www.example.org",
        "'\u201Chttp://www.example.org\u201D' | http | www.example.org",
        "'\u00A0 http://www.example.org' | http | www.example.org",
        "http:// www.example.org | http | www.example.org",
        "http:www.example.org | http | www.example.org",
        "http:/www.example.org | http | www.example.org",
        "http:\\\\www.example.org\\a | http | www.example.org",
        "http://user@www.example.org/a | http | www.example.org",
        "http://user:pass@www.example.org:80/a | http | www.example.org",
        "http://a@b@www.example.org/ | http | www.example.org",
        "http://www.example.org/@other.example.com | http | www.example.org",
        "http://www.example.org?at=a@other.example.com | http | www.example.org",
        "http://[2001:DB8::1]:80/a | http | [2001:db8::1]",
        "http://192.0.2.7/a | http | 192.0.2.7",
        "http://pr\u00EDsgol.example.org | http | pr\u00EDsgol.example.org",
        "http://localhost | http | localhost",
      })
  void tellsSchemeAndHost(String printed, String scheme, String host) {
    assertThat(WebAddress.of(printed)).isEqualTo(new WebAddress(scheme, host));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "www.example.org",
        "www.example.org/a",
        "www.example.org.",
        "www.example.org:8080",
        "www.example.org:8080/a",
        "www.example.org: see page 3",
        "WWW.EXAMPLE.ORG?a=http://b.example.com",
        "//www.example.org/a",
        "\\\\www.example.org\\a",
        "www.example.org/http://other.example.com/",
        "www.example.org and others",
      })
  void doesWithoutAScheme(String printed) {
    assertThat(WebAddress.of(printed)).isEqualTo(new WebAddress("", "www.example.org"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mailto:office@example.org | mailto",
        "tel:01234567890123456x | tel",
        "urn:example:a | urn",
        "user:pass@www.example.org | user",
        "http:// | http",
        "http: | http",
        "http://? | http",
        "http://[2001:db8::1 | http",
        "http://@ | http",
      })
  void hasASchemeAndNoHost(String printed, String scheme) {
    assertThat(WebAddress.of(printed)).isEqualTo(new WebAddress(scheme, ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "...",
        "\uD83D",
        "/policies/www.example.org",
        "../www.example.org",
        "office@www.example.org",
        "/",
        "//",
        "["
      })
  void hasNeither(String printed) {
    assertThat(WebAddress.of(printed)).isEqualTo(new WebAddress("", ""));
  }

  @Test
  void takesNoNameForAHostThatIsTooLongForOne() {
    String longest = "a".repeat(249) + ".org";

    assertThat(WebAddress.of("http://" + longest).host()).isEqualTo(longest);
    assertThat(WebAddress.of("http://a" + longest).host()).isEmpty();
    assertThat(WebAddress.of("http://" + "a.".repeat(1_000_000)).host()).isEmpty();
  }

  @Property
  void failsOnNoText(@ForAll String printed) {
    assertThat(WebAddress.of(printed).host()).doesNotContain("/", "@", " ");
  }

  @Property
  void failsOnNothingThatIsNearlyAnAddress(@ForAll("nearlyAddresses") String printed) {
    assertThat(WebAddress.of(printed).host()).doesNotContain("/", "@", " ").doesNotEndWith(".");
  }

  @Provide
  Arbitrary<String> nearlyAddresses() {
    return Arbitraries.of("http", "://", ":", "/", "\\", "@", ".", "www", "[", "]", "80", "?", " ")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }
}

package org.cohesion.examples.policyreport.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.cohesion.examples.policyreport.ReportedPath;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArtifactUriTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a/elm.json | a/elm.json",
        "Elm Road.json | Elm%20Road.json",
        "a#b.json | a%23b.json",
        "elm[1].json | elm%5B1%5D.json",
        "tŵr.json | t%C5%B5r.json",
        "100%.json | 100%25.json",
        "%41.json | %2541.json",
        "why?.json | why%3F.json",
        "c:elm.json | c%3Aelm.json",
        "a\\b.json | a%5Cb.json",
        "\uD83C\uDF33.json | %F0%9F%8C%B3.json",
        "../(a)&b=c+d,e;f@g!$*'~.json | ../(a)&b=c+d,e;f@g!$*'~.json"
      })
  void isRelativeForARelativePath(String path, String uri) {
    assertThat(ArtifactUri.of(new ReportedPath(path, true))).isEqualTo(uri);
  }

  @ParameterizedTest
  @CsvSource({
    "/srv/Elm Road.json, file:///srv/Elm%20Road.json",
    "C:/Elm Road/a.json, file:///C:/Elm%20Road/a.json",
    "//office/share/a.json, file://office/share/a.json"
  })
  void isOneOfAFileForAnAbsolutePath(String path, String uri) {
    assertThat(ArtifactUri.of(new ReportedPath(path, false))).isEqualTo(uri);
  }

  /** Of half a pair, which is no character, nothing can be left. */
  @Property(tries = 200)
  void givesThePathBack(@ForAll String name) {
    String path = name.replaceAll("[\\ud800-\\udfff]|^/+", "");

    URI uri = URI.create(ArtifactUri.of(new ReportedPath("a/" + path, true)));

    assertThat(uri.isAbsolute()).isFalse();
    assertThat(uri.getRawQuery()).isNull();
    assertThat(uri.getRawFragment()).isNull();
    assertThat(uri.getPath()).isEqualTo("a/" + path);
  }
}

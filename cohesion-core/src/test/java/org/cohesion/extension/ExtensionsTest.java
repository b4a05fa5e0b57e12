package org.cohesion.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtensionsTest {

  private static final ExtensionValue ONE = ExtensionValue.number(1);
  private static final ExtensionValue TWO = ExtensionValue.number(2);

  @Test
  void keepTheirOrder() {
    Extensions extensions = Extensions.of("org.b", ONE).with("org.a", TWO).with("org.c", ONE);

    assertThat(extensions.asMap().keySet()).containsExactly("org.b", "org.a", "org.c");
  }

  @Test
  void areEqualInAnyOrder() {
    Extensions some = Extensions.of("org.a", ONE).with("org.b", TWO);
    Extensions same = Extensions.of("org.b", TWO).with("org.a", ONE);

    assertThat(some).isEqualTo(same).hasSameHashCodeAs(same);
    assertThat(some).isNotEqualTo(Extensions.of("org.a", ONE).with("org.b", ONE));
    assertThat(some).isNotEqualTo(Extensions.NONE);
    assertThat(some).isNotEqualTo(some.asMap());
  }

  @Test
  void replaceAValueInItsPlace() {
    Extensions before = Extensions.of("org.a", ONE).with("org.b", ONE);

    Extensions after = before.with("org.a", TWO);

    assertThat(after.asMap()).containsExactly(Map.entry("org.a", TWO), Map.entry("org.b", ONE));
    assertThat(before.get("org.a")).contains(ONE);
  }

  @Test
  void areFoundByKey() {
    Extensions extensions = Extensions.of("com.example.mis", ONE);

    assertThat(extensions.get("com.example.mis")).contains(ONE);
    assertThat(extensions.get("com.example")).isEmpty();
    assertThat(extensions.isEmpty()).isFalse();
    assertThat(Extensions.NONE.isEmpty()).isTrue();
  }

  @Test
  void areNotChangedThroughTheMapTheyWereMadeFrom() {
    Map<String, ExtensionValue> map = new LinkedHashMap<>(Map.of("org.a", ONE));
    Extensions extensions = Extensions.copyOf(map);

    map.put("org.a", TWO);

    assertThat(extensions).isEqualTo(Extensions.of("org.a", ONE));
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> extensions.asMap().clear());
  }

  @Test
  void areNoneWhenCopiedFromAnEmptyMap() {
    assertThat(Extensions.copyOf(Map.of())).isSameAs(Extensions.NONE);
  }

  @Test
  void refuseAKeyThatIsNotAReversedDomainName() {
    String message = "an extension's key must be a reversed domain name, such as com.example.mis";

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Extensions.of("mis", ONE))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Extensions.copyOf(Map.of("Com.Example", ONE)))
        .withMessage(message);
  }

  @Test
  void showTheirKeysOnly() {
    Extensions extensions =
        Extensions.of("com.example", ExtensionValue.text("Ann")).with("org.a", TWO);

    assertThat(extensions).hasToString("Extensions[com.example, org.a]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.b", "com.example.mis", "uk.sch.hill-top", "1.2", "a.b--c", "z9.0a"})
  void takeReversedDomainNames(String key) {
    assertThat(Extensions.isKey(key)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "a",
        "a.",
        ".a",
        "a..b",
        "A.b",
        "a.B",
        "a.-b",
        "a.b-",
        "-a.b",
        "a-.b",
        "a b.c",
        "a_b.c",
        "a.\u00e9",
        "a/b.c",
        "a:b.c",
        "a`.c",
        "a{.c",
        "a.b "
      })
  void refuseAnythingElse(String key) {
    assertThat(Extensions.isKey(key)).isFalse();
  }

  @Test
  void takeALabelOfUpTo63Characters() {
    assertThat(Extensions.isKey("a." + "b".repeat(63))).isTrue();
    assertThat(Extensions.isKey("a." + "b".repeat(64))).isFalse();
    assertThat(Extensions.isKey("b".repeat(64) + ".a")).isFalse();
  }

  @Test
  void takeAKeyOfUpTo253Characters() {
    String label = "b".repeat(63);
    String longest = String.join(".", List.of(label, label, label, "b".repeat(61)));

    assertThat(longest).hasSize(253);
    assertThat(Extensions.isKey(longest)).isTrue();
    assertThat(Extensions.isKey(longest + "b")).isFalse();
  }

  @Property
  void readKeysAsThePatternDoes(@ForAll("nearKeys") String text) {
    String label = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?";

    assertThat(Extensions.isKey(text)).isEqualTo(text.matches(label + "(\\." + label + ")+"));
  }

  @Provide
  Arbitrary<String> nearKeys() {
    return Arbitraries.strings().withChars("az09-.").withChars('A').ofMaxLength(12);
  }
}

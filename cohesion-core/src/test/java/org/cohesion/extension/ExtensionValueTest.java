package org.cohesion.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cohesion.extension.ExtensionValue.ArrayValue;
import org.cohesion.extension.ExtensionValue.ObjectValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtensionValueTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-0",
        "7",
        "10",
        "-12.5",
        "0.0",
        "1e5",
        "1E5",
        "1e+5",
        "1e-05",
        "0e0",
        "12.340E-7",
        "123456789012345678901234567890"
      })
  void keepsANumberAsItIsWritten(String literal) {
    assertThat(ExtensionValue.number(literal).literal()).isEqualTo(literal);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "+1",
        "01",
        "-01",
        "00",
        ".5",
        "5.",
        "1.e5",
        "1e",
        "1e+",
        "1e-",
        "1e5.0",
        "1ee5",
        "0x1",
        "NaN",
        "Infinity",
        " 1",
        "1 ",
        "1,5",
        "--1",
        "1e+-5",
        "/",
        ":",
        "\u0661"
      })
  void refusesANumberThatJsonDoesNotKnow(String literal) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ExtensionValue.number(literal))
        .withMessage("a number must be written as in JSON, such as -12.5 or 6e3");
  }

  @Property
  void readsNumbersAsTheGrammarDoes(@ForAll("nearNumbers") String text) {
    String grammar = "-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?";

    assertThat(NumberLiteral.matches(text)).isEqualTo(text.matches(grammar));
  }

  @Provide
  Arbitrary<String> nearNumbers() {
    return Arbitraries.strings().withChars("019.-+eE").ofMaxLength(8);
  }

  @Property
  void losesNothingOfADecimal(@ForAll BigDecimal value) {
    assertThat(new BigDecimal(ExtensionValue.number(value).literal())).isEqualTo(value);
  }

  @Property
  void writesDecimalsOfAnyScaleAsJsonDoes(@ForAll long unscaled, @ForAll int scale) {
    BigDecimal value = BigDecimal.valueOf(unscaled, scale);

    assertThat(NumberLiteral.matches(ExtensionValue.number(value).literal())).isTrue();
  }

  @Property
  void losesNothingOfAWholeNumber(@ForAll long value) {
    assertThat(Long.parseLong(ExtensionValue.number(value).literal())).isEqualTo(value);
  }

  @Test
  void tellsNumbersApartThatAreWrittenDifferently() {
    assertThat(ExtensionValue.number("1.0")).isNotEqualTo(ExtensionValue.number("1"));
  }

  @Test
  void hasOneNothing() {
    assertThat(ExtensionValue.nothing()).isEqualTo(ExtensionValue.nothing());
  }

  @Test
  void keepsTheOrderOfMembersAndIsEqualInAnyOrder() {
    Map<String, ExtensionValue> members = new LinkedHashMap<>();
    members.put("b", ExtensionValue.bool(true));
    members.put("a", ExtensionValue.nothing());
    Map<String, ExtensionValue> turned = new LinkedHashMap<>();
    turned.put("a", ExtensionValue.nothing());
    turned.put("b", ExtensionValue.bool(true));

    ObjectValue object = ExtensionValue.object(members);

    assertThat(object.members().keySet()).containsExactly("b", "a");
    assertThat(object).isEqualTo(ExtensionValue.object(turned));
  }

  @Test
  void isNotChangedThroughTheCollectionsItWasMadeFrom() {
    List<ExtensionValue> elements = new ArrayList<>(List.of(ExtensionValue.text("a")));
    Map<String, ExtensionValue> members = new LinkedHashMap<>(Map.of("a", elements.get(0)));
    ArrayValue array = ExtensionValue.array(elements);
    ObjectValue object = ExtensionValue.object(members);

    elements.clear();
    members.clear();

    assertThat(array.elements()).hasSize(1);
    assertThat(object.members()).hasSize(1);
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> array.elements().clear());
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> object.members().clear());
  }

  @Test
  void showsNoTextAtAnyDepth() {
    ExtensionValue ann = ExtensionValue.text("Ann");

    assertThat(ann).hasToString("TextValue[length=3]");
    assertThat(ExtensionValue.array(List.of(ann, ann))).hasToString("ArrayValue[size=2]");
    assertThat(ExtensionValue.object(Map.of("Ann", ann))).hasToString("ObjectValue[size=1]");
  }

  @Test
  void comparesTreesOfAnyDepth() {
    for (String inside : List.of("array", "object")) {
      ExtensionValue one = nested(inside, 100_000, ExtensionValue.number(1));
      ExtensionValue same = nested(inside, 100_000, ExtensionValue.number(1));
      ExtensionValue other = nested(inside, 100_000, ExtensionValue.number(2));
      ExtensionValue shallower = nested(inside, 99_999, ExtensionValue.number(1));

      assertThat(one.equals(same)).isTrue();
      assertThat(one.equals(other)).isFalse();
      assertThat(one.equals(shallower)).isFalse();
      assertThat(one).hasSameHashCodeAs(same);
      assertThat(one.hashCode()).isNotEqualTo(other.hashCode()).isNotEqualTo(shallower.hashCode());
      assertThat(one.toString()).contains("Value[size=1]");
      assertThat(Extensions.of("org.example", one).equals(Extensions.of("org.example", same)))
          .isTrue();
      assertThat(Extensions.of("org.example", one).equals(Extensions.of("org.example", other)))
          .isFalse();
      assertThat(Extensions.of("org.example", one))
          .hasSameHashCodeAs(Extensions.of("org.example", same));
    }
  }

  @Test
  void treesThatDifferInOneThingAreNotEqualAndHashApart() {
    ExtensionValue one = ExtensionValue.number(1);
    ExtensionValue two = ExtensionValue.number(2);
    List<ExtensionValue> trees =
        List.of(
            one,
            ExtensionValue.text("2"),
            ExtensionValue.array(List.of()),
            ExtensionValue.object(Map.of()),
            ExtensionValue.array(List.of(ExtensionValue.array(List.of()))),
            ExtensionValue.array(List.of(ExtensionValue.object(Map.of()))),
            ExtensionValue.array(List.of(one)),
            ExtensionValue.array(List.of(one, one)),
            ExtensionValue.array(List.of(one, two)),
            ExtensionValue.array(List.of(two, one)),
            ExtensionValue.array(List.of(ExtensionValue.nothing())),
            ExtensionValue.object(Map.of("a", one)),
            ExtensionValue.object(Map.of("b", one)),
            ExtensionValue.object(Map.of("a", two)),
            ExtensionValue.object(Map.of("a", one, "b", two)),
            ExtensionValue.object(Map.of("a", two, "b", one)),
            ExtensionValue.object(Map.of("a", ExtensionValue.array(List.of(one, two)))),
            ExtensionValue.object(Map.of("a", ExtensionValue.array(List.of(two, one)))));

    for (int i = 0; i < trees.size(); i++) {
      for (int j = 0; j < trees.size(); j++) {
        assertThat(trees.get(i).equals(trees.get(j))).isEqualTo(i == j);
      }
    }
    assertThat(trees.stream().map(Object::hashCode).distinct()).hasSameSizeAs(trees);
    assertThat((Object) trees.get(2)).isNotEqualTo(List.of());
    assertThat((Object) trees.get(3)).isNotEqualTo(Map.of());
  }

  private static ExtensionValue nested(String inside, int depth, ExtensionValue innermost) {
    ExtensionValue value = innermost;
    for (int i = 0; i < depth; i++) {
      value =
          inside.equals("array")
              ? ExtensionValue.array(List.of(value))
              : ExtensionValue.object(Map.of("a", value));
    }
    return value;
  }
}

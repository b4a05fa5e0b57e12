package org.cohesion.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cohesion.extension.ExtensionValue;
import org.cohesion.extension.Extensions;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Link;
import org.cohesion.policy.Narrative;
import org.cohesion.policy.Policy;
import org.cohesion.policy.PolicyBuilder;
import org.junit.jupiter.api.Test;

/** How often values are compared, for policies that were made to have that happen often. */
class ComparisonCostTest {

  private int comparisons;

  @Test
  void valuesOfOneHashCodeAreNotComparedEachWithEach() {
    int size = 2_000;
    List<Link> earlier = new ArrayList<>();
    List<Link> later = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      earlier.add(link("earlier " + i));
      later.add(link("later " + i));
    }

    PolicyDiff diff =
        PolicyDiff.between(
            Policy.builder().addAllLinks(earlier).build(),
            Policy.builder().addAllLinks(later).build());

    assertThat(diff.isEmpty()).isFalse();
    assertThat(comparisons).isLessThan(300 * size);
  }

  @Test
  void aListIsNotComparedForEachEntryOfTheOutline() {
    PolicyBuilder before = Policy.builder().title("before").addSections(section());
    PolicyBuilder after = Policy.builder().title("after").addSections(section());
    for (int i = 0; i < 1_000; i++) {
      before.addOutline(JsonPointer.of("sections").child(0));
      after.addOutline(JsonPointer.of("sections").child(0), JsonPointer.of("title"));
    }

    PolicyDiff diff = PolicyDiff.between(before.build(), after.build());

    assertThat(diff.getChanges()).hasSize(1_001);
    assertThat(comparisons).isLessThan(10);
  }

  /** Equal to no other; all have one hash code. */
  private Link link(String title) {
    return value(Link.class, "getTitle", title, false);
  }

  /** Equal to every other. */
  private Narrative section() {
    return value(Narrative.class, "getParagraphs", List.of(), true);
  }

  @SuppressWarnings("ReferenceEquality") // that is how it tells its own proxy
  private <T> T value(Class<T> type, String accessor, Object value, boolean equal) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              if (method.getName().equals("equals")) {
                comparisons++;
                return equal || proxy == arguments[0];
              }
              if (method.getName().equals("hashCode")) {
                return 7;
              }
              if (method.getName().equals(accessor)) {
                return value;
              }
              return method.getReturnType() == List.class ? List.of() : Optional.empty();
            }));
  }

  @Test
  void whatVendorsKeepIsComparedToAnyDepth() {
    Policy before = policyWith(nested(ExtensionValue.text("a")));
    Policy after = policyWith(nested(ExtensionValue.text("b")));

    assertThat(PolicyDiff.between(before, policyWith(nested(ExtensionValue.text("a")))).isEmpty())
        .isTrue();
    assertThat(PolicyDiff.between(before, after))
        .hasToString("PolicyDiff[changed /extensions/org.example]");
    assertThat(new SinglePart(JsonPointer.ROOT, nested(ExtensionValue.text("a"))).contents())
        .isEqualTo("b\n".repeat(100_000) + "a\n");
  }

  @Test
  void theOrderOfPartsGoesByAllThatIsInThem() {
    ExtensionValue tree =
        ExtensionValue.array(List.of(ExtensionValue.number(1), ExtensionValue.text("x")));
    Policy policy =
        Policy.builder()
            .title("It’s ours")
            .addLinks(Link.builder().title("a").build())
            .extensions(Extensions.of("org.example", tree))
            .build();

    assertThat(PolicyParts.of(policy).contents().lines().filter(line -> !line.isEmpty()))
        .containsExactly("It’s ours", "a", "x", "NumberValue[literal=1]");
  }

  private static Policy policyWith(ExtensionValue value) {
    return Policy.builder().extensions(Extensions.of("org.example", value)).build();
  }

  private static ExtensionValue nested(ExtensionValue innermost) {
    ExtensionValue value = innermost;
    for (int i = 0; i < 100_000; i++) {
      value = ExtensionValue.object(Map.of("b", ExtensionValue.array(List.of(value))));
    }
    return value;
  }
}

package org.cohesion.examples.misservice.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cohesion.examples.misservice.Call;
import org.cohesion.examples.misservice.Call.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which methods an address has, and what is said to others. */
class MethodsTest {

  /** {@return each address of the description with its methods, and those that Spring adds} */
  static Stream<Arguments> addresses() {
    return Call.get("/openapi.json").by("").send().json().path("paths").properties().stream()
        .map(
            path -> {
              List<String> methods = new ArrayList<>(List.of("OPTIONS"));
              path.getValue().propertyNames().forEach(m -> methods.add(m.toUpperCase(Locale.ROOT)));
              if (methods.contains("GET")) {
                methods.add("HEAD");
              }
              return Arguments.of(path.getKey().replaceAll("\\{[^}]*}", "999417"), methods);
            });
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void everyAddressTellsItsMethods(String address, List<String> methods) {
    Answer options = Call.of("OPTIONS", address).send();

    assertThat(options.status()).isEqualTo(200);
    assertThat(allowed(options)).containsExactlyInAnyOrderElementsOf(methods);
    for (String method :
        List.of("GET", "PUT", "POST", "PATCH", "DELETE", "TRACE", "PROPFIND", "put")) {
      if (!methods.contains(method)) {
        Answer answer = Call.of(method, address).send();

        assertThat(answer.status()).as(method).isEqualTo(405);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.text()).contains(":method-not-allowed").doesNotContain("Exception");
        assertThat(allowed(answer)).as(method).containsExactlyInAnyOrderElementsOf(methods);
      }
    }
  }

  private static List<String> allowed(Answer answer) {
    return Arrays.asList(answer.header("Allow").split(", ?"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"OPTIONS", "DELETE", "PATCH"})
  void whatIsNotThereHasNoMethods(String method) {
    Answer answer = Call.of(method, "/api/nothing").send();

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.header("Allow")).isEmpty();
  }

  @Test
  void strangersAreNotTold() {
    assertThat(Call.of("OPTIONS", "/api/schools").by("").send().status()).isEqualTo(401);
    assertThat(Call.of("DELETE", "/api/schools").by("").send().status()).isEqualTo(401);
    assertThat(Call.of("DELETE", "/api/schools").by("reader").send().status()).isEqualTo(403);
  }
}

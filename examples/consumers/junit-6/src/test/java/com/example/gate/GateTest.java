package com.example.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.commons.support.ReflectionSupport;
import org.junit.platform.engine.TestEngine;

class GateTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  @ParameterizedTest
  @ValueSource(strings = {"sound", "slips", "nursery"})
  void findsWhatTheListsBesideThePoliciesSay(String name) throws IOException {
    Path policies = Path.of("../../policies");

    List<String> found = Gate.check(Files.readString(policies.resolve(name + ".json")), DAY);

    assertEquals(Files.readAllLines(policies.resolve(name + ".findings.txt")), found);
  }

  @Test
  void refusesWhatIsNoPolicy() {
    assertEquals(
        List.of(
            "1:32: error: this is a number, but must be text; put it in quotation marks"
                + " [json.wrong-type]"),
        Gate.check("{\"formatVersion\":\"1.0\",\"title\":7}", DAY));
  }

  /** Nothing of the libraries' own tests, which are for an older platform, comes with them. */
  @Test
  void runsOnThePlatformOfItsOwn() {
    List<String> jars =
        Stream.of(Test.class, ParameterizedTest.class, ReflectionSupport.class, TestEngine.class)
            .map(type -> type.getProtectionDomain().getCodeSource().getLocation().getPath())
            .map(path -> path.substring(path.lastIndexOf('/') + 1))
            .toList();

    assertEquals(
        List.of(
            "junit-jupiter-api-6.1.3.jar",
            "junit-jupiter-params-6.1.3.jar",
            "junit-platform-commons-6.1.3.jar",
            "junit-platform-engine-6.1.3.jar"),
        jars);
    assertEquals(
        List.of("junit-jupiter"),
        ServiceLoader.load(TestEngine.class).stream().map(engine -> engine.get().getId()).toList());
  }
}

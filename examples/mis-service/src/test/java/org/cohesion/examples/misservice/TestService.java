package org.cohesion.examples.misservice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The service, running for all tests of a JVM, on {@link #TODAY}. */
public final class TestService {

  /** The day that the service believes it is. */
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

  /** Passwords of the users {@code reader} and {@code writer}. */
  public static final String PASSWORD = "correct horse";

  private static final TestService SHARED = new TestService(Map.of());

  private final ConfigurableApplicationContext context;

  /** Stops the clock. */
  @Configuration(proxyBeanMethods = false)
  public static class StoppedClock {

    /** {@return noon} */
    @Bean
    Clock stoppedClock() {
      return Clock.fixed(Instant.parse("2026-11-29T12:00:00Z"), ZoneOffset.UTC);
    }
  }

  private TestService(Map<String, Object> more) {
    Map<String, Object> properties = new HashMap<>(TestDatabase.properties());
    properties.put("server.port", "0");
    properties.put("mis.users[0].name", "reader");
    properties.put("mis.users[0].password", "{noop}" + PASSWORD);
    properties.put("mis.users[0].role", "reader");
    properties.put("mis.users[1].name", "writer");
    properties.put("mis.users[1].password", "{noop}" + PASSWORD);
    properties.put("mis.users[1].role", "writer");
    properties.put("logging.level.root", "warn");
    properties.putAll(more);
    // Before the file of properties, which says what others run with.
    context =
        new SpringApplicationBuilder(MisService.class, StoppedClock.class)
            .run(
                properties.entrySet().stream()
                    .map(entry -> "--" + entry.getKey() + "=" + entry.getValue())
                    .toArray(String[]::new));
  }

  /** {@return the service that all tests share} */
  public static TestService shared() {
    return SHARED;
  }

  /** {@return one of its parts} */
  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  /** {@return where it answers, without a slash at the end} */
  public String address() {
    return "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port");
  }

  /** Forgets all policies. */
  public void clear() {
    JdbcClient database = bean(JdbcClient.class);
    database.sql("delete from policy_version").update();
    database.sql("delete from school").update();
  }

  /** {@return a folder that is not there after the tests} */
  static Path folder() {
    try {
      Path folder = Path.of("target", "mis-data");
      Files.createDirectories(folder);
      return Files.createTempDirectory(folder, "test");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

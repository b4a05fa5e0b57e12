package org.cohesion.examples.misservice.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cohesion.examples.misservice.MisService;
import org.cohesion.examples.misservice.TestDatabase;
import org.cohesion.examples.misservice.TestService;

/** The service as a process of its own, with little memory, which can be killed. */
final class ServiceProcess implements AutoCloseable {

  private static final Pattern STARTED = Pattern.compile("started on port (\\d+)");
  private static final int SECONDS_TO_START = 300;

  private static final class Shared {
    static final ServiceProcess SERVICE = start(TestDatabase.properties());
  }

  private final Process process;
  private final Path log;
  private final Server server;

  private ServiceProcess(Process process, Path log, int port) {
    this.process = process;
    this.log = log;
    this.server = new Server("127.0.0.1", port);
  }

  /** {@return one that is not killed before the tests end} */
  static ServiceProcess shared() {
    return Shared.SERVICE;
  }

  /**
   * Starts it on a free port and waits until it answers.
   *
   * @param database where it keeps what it stores
   */
  static ServiceProcess start(Map<String, Object> database) {
    Map<String, Object> properties = new TreeMap<>(database);
    properties.put("server.port", "0");
    for (int i = 0; i < 2; i++) {
      String role = i == 0 ? "reader" : "writer";
      properties.put("mis.users[" + i + "].name", role);
      properties.put("mis.users[" + i + "].password", "{noop}" + TestService.PASSWORD);
      properties.put("mis.users[" + i + "].role", role);
    }
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError"));
    command.add(MisService.class.getName());
    properties.forEach((name, value) -> command.add("--" + name + "=" + value));
    try {
      Path log = Files.createTempFile(Files.createDirectories(Path.of("target")), "mis", ".log");
      ProcessBuilder builder =
          new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
      builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
      Process process = builder.start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
      return new ServiceProcess(process, log, port(process, log));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int port(Process process, Path log) throws IOException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_START);
    while (process.isAlive() && System.nanoTime() < end) {
      try (BufferedReader lines = Files.newBufferedReader(log, StandardCharsets.UTF_8)) {
        Matcher started = STARTED.matcher(String.join("\n", lines.lines().toList()));
        if (started.find()) {
          return Integer.parseInt(started.group(1));
        }
      }
      Pause.millis(100);
    }
    process.destroyForcibly();
    throw new IOException("The service did not start: " + Files.readString(log));
  }

  /** {@return where it answers} */
  Server server() {
    return server;
  }

  /** {@return whether it runs} */
  boolean isAlive() {
    return process.isAlive();
  }

  /** {@return what it logged} */
  String log() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Kills it as {@code kill -9} does, and waits until it is gone. */
  void kill() {
    process.destroyForcibly();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        throw new IllegalStateException("The service is still there");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    kill();
  }
}

package org.cohesion.examples.misservice;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * A PostgreSQL of its own, which ends with the JVM. It listens on the loopback only. PostgreSQL
 * refuses to run as root, as tests in a container do: then it runs as {@code nobody}.
 */
final class Postgres {

  private static final String BINARIES = "/postgres-linux-x86_64.txz";
  private static final String NOBODY = "65534";

  private final Path folder;
  private final int port;

  private Postgres(Path folder, int port) {
    this.folder = folder;
    this.port = port;
  }

  /** {@return a new one, empty} */
  static Postgres start() {
    try {
      // Not in the folder of the build, where nobody may not be allowed to look.
      Path folder = Files.createTempDirectory("mis-postgres");
      Postgres postgres = new Postgres(folder, freePort());
      Runtime.getRuntime().addShutdownHook(new Thread(postgres::end));
      unpack(folder);
      if (isRoot()) {
        run(List.of("chown", "-R", NOBODY + ":" + NOBODY, folder.toString()));
      }
      postgres.command("initdb", "-U", "postgres", "-E", "UTF8", "--locale=C", "--no-sync");
      postgres.command(
          "pg_ctl",
          "-w",
          "-l",
          folder.resolve("log").toString(),
          "-o",
          "-h 127.0.0.1 -k '' -F -p " + postgres.port,
          "start");
      return postgres;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return where JDBC finds it} */
  String url() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres";
  }

  private void command(String program, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    if (isRoot()) {
      command.addAll(asNobody());
    }
    command.add(folder.resolve("bin").resolve(program).toString());
    command.addAll(List.of("-D", folder.resolve("data").toString()));
    command.addAll(List.of(arguments));
    run(command);
  }

  private static boolean isRoot() {
    return System.getProperty("user.name").equals("root");
  }

  private static List<String> asNobody() {
    return Files.exists(Path.of("/usr/bin/setpriv"))
        ? List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups")
        : List.of("runuser", "-u", "nobody", "--");
  }

  private static void run(List<String> command) throws IOException {
    Path output = Files.createTempFile("mis-postgres", ".txt");
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .directory(new java.io.File("/"))
              .start();
      if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
        process.destroy();
        throw new IOException(command + " failed: " + Files.readString(output));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } finally {
      Files.delete(output);
    }
  }

  private void end() {
    try {
      command("pg_ctl", "-w", "-m", "immediate", "stop");
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    } catch (IOException e) {
      // The JVM ends; what is left are files for temporary use.
      System.err.println("PostgreSQL left files in " + folder);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static void unpack(Path folder) throws IOException {
    InputStream binaries = Postgres.class.getResourceAsStream(BINARIES);
    if (binaries == null) {
      throw new IOException("There is no PostgreSQL: build with the profile postgresql");
    }
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(binaries)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path file = folder.resolve(entry.getName());
        if (entry.isDirectory()) {
          Files.createDirectories(file);
        } else {
          Files.createDirectories(file.getParent());
          if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
          } else {
            Files.copy(tar, file);
            boolean runs = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(
                file, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
          }
        }
      }
    }
  }
}

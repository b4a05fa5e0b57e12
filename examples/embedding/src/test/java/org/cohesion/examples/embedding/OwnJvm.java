package org.cohesion.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compiles and runs programs in a JVM of their own, with nothing there but what they are given. */
final class OwnJvm {

  private static final List<Path> FOLDERS = List.of(Path.of("src/main"), Path.of("src/test"));

  private OwnJvm() {}

  /** The jars or folders that classes come from, as a path. */
  static String pathOf(Class<?>... types) {
    return Arrays.stream(types)
        .map(OwnJvm::placeOf)
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String placeOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new LinkageError("no place of " + type, e);
    }
  }

  /**
   * Compiles packages of the example's sources as one named module, with the resources of the
   * packages; returns where it is.
   */
  static Path compileModule(Path folder, String modulePath, String descriptor, Package... packages)
      throws IOException {
    Path classes = folder.resolve("classes");
    Path moduleInfo = Files.writeString(folder.resolve("module-info.java"), descriptor);
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--release",
                "17",
                "-d",
                classes.toString(),
                "--module-path",
                modulePath,
                moduleInfo.toString()));
    for (Package each : packages) {
      files("java", each)
          .map(Path::toString)
          .filter(file -> file.endsWith(".java") && !file.endsWith("package-info.java"))
          .forEach(arguments::add);
    }
    runTool("javac", arguments);
    for (Package each : packages) {
      Path target = classes.resolve(folderOf(each));
      for (Path file : files("resources", each).toList()) {
        Files.copy(file, target.resolve(file.getFileName().toString()));
      }
    }
    return classes;
  }

  /** Makes an image of a module and whatever it requires; returns its {@code java}. */
  static Path link(Path folder, String modulePath, String module) {
    Path image = folder.resolve("image");
    runTool(
        "jlink",
        List.of(
            "--module-path", modulePath, "--add-modules", module, "--output", image.toString()));
    return image.resolve("bin").resolve("java");
  }

  private static void runTool(String tool, List<String> arguments) {
    StringWriter output = new StringWriter();
    PrintWriter out = new PrintWriter(output);
    int status =
        ToolProvider.findFirst(tool).orElseThrow().run(out, out, arguments.toArray(String[]::new));
    assertThat(status).as(output.toString()).isZero();
  }

  private static String folderOf(Package each) {
    return each.getName().replace('.', '/');
  }

  /** What is in a package, whether it belongs to the example or to its tests. */
  private static Stream<Path> files(String kind, Package each) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path folder : FOLDERS) {
      Path inFolder = folder.resolve(kind).resolve(folderOf(each));
      if (Files.isDirectory(inFolder)) {
        try (Stream<Path> found = Files.list(inFolder)) {
          found.filter(Files::isRegularFile).forEach(files::add);
        }
      }
    }
    return files.stream();
  }

  /** Runs {@code java} with arguments; returns the lines that it prints. */
  static List<String> run(Path folder, String... arguments)
      throws IOException, InterruptedException {
    return runWith(Path.of(System.getProperty("java.home"), "bin", "java"), folder, arguments);
  }

  /** Runs another {@code java} with arguments; returns the lines that it prints. */
  static List<String> runWith(Path java, Path folder, String... arguments)
      throws IOException, InterruptedException {
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    List<String> command = new ArrayList<>(List.of(java.toString()));
    command.addAll(List.of(arguments));
    int status =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start()
            .waitFor();
    assertThat(status).as(Files.readString(err)).isZero();
    return Files.readAllLines(out);
  }
}

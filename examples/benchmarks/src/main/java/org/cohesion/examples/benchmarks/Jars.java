package org.cohesion.examples.benchmarks;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The jars that the build has put beside this program. */
final class Jars {

  /** The three modules and everything that they need at run time. */
  static final List<String> LIBRARY =
      List.of(
          "cohesion-core",
          "cohesion-json",
          "cohesion-validation",
          "classmate",
          "hibernate-validator",
          "jackson-core",
          "jakarta.validation-api",
          "jboss-logging",
          "jspecify");

  /** The model, and what reads and checks it in place of the other two modules. */
  static final List<String> LEAN_RIVALS =
      List.of(
          "cohesion-core",
          "classmate",
          "hibernate-validator",
          "jackson-annotations",
          "jackson-core",
          "jackson-databind",
          "jakarta.validation-api",
          "jboss-logging",
          "jspecify");

  /** The same with what Hibernate Validator needs as well, unless it is told to do without. */
  static final List<String> RIVALS =
      Stream.concat(LEAN_RIVALS.stream(), Stream.of("expressly", "jakarta.el-api")).toList();

  private static final double MOST_BYTES = 3e6;

  private final Path folder;

  private Jars(Path folder) {
    this.folder = folder;
  }

  /** {@return the jars beside the running program} */
  static Jars here() {
    try {
      Path program =
          Path.of(Jars.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return new Jars(program.resolveSibling("lib"));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** {@return the line of the table about the size of the library with all that it needs} */
  Row row() throws IOException {
    double size = 0;
    for (String name : LIBRARY) {
      size += Files.size(jar(name));
    }
    return Row.ofSizes(
        "jars at run time",
        "",
        LIBRARY.size() + " jars / 3 MB",
        List.of(size),
        List.of(MOST_BYTES),
        Target.atMost(1));
  }

  /** {@return a class path of this program's own classes and some jars, and of nothing else} */
  String classPath(List<String> names) {
    return Stream.concat(Stream.of(folder.resolveSibling("classes")), names.stream().map(this::jar))
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private Path jar(String name) {
    return folder.resolve(name + ".jar");
  }
}

package org.cohesion.examples.benchmarks;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The jars that the build has put beside this program. */
final class Jars {

  /** What those need who read, write and check policies. */
  static final List<String> LIBRARY =
      List.of("cohesion-core", "cohesion-json", "cohesion-validation", "jackson-core", "jspecify");

  /** The same for those who have frameworks check policies by their annotations. */
  static final List<String> WITH_BEAN_VALIDATION =
      Stream.concat(
              LIBRARY.stream(),
              Stream.of(
                  "classmate", "hibernate-validator", "jakarta.validation-api", "jboss-logging"))
          .toList();

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

  private static final double BYTES_PER_MB = 1e6;

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

  /** {@return where this program's own classes are, without the library} */
  Path ownClasses() {
    return folder.resolveSibling("classes");
  }

  /** {@return the lines of the table about the size of the library with all that it needs} */
  List<Row> rows() throws IOException {
    return List.of(
        row("to read and check policies", LIBRARY, Target.atMost(1.8, "MB")),
        row("with Bean Validation", WITH_BEAN_VALIDATION, Target.atMost(3.2, "MB")));
  }

  private Row row(String use, List<String> names, Target target) throws IOException {
    double size = 0;
    for (String name : names) {
      size += Files.size(jar(name));
    }
    return Row.ofValues(
        "jars at run time", use, names.size() + " jars", List.of(size / BYTES_PER_MB), target);
  }

  /** {@return a class path of this program's own classes and some jars, and of nothing else} */
  String classPath(List<String> names) {
    return Stream.concat(Stream.of(ownClasses()), names.stream().map(this::jar))
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** {@return the script that starts policy-check; empty where it has not been built} */
  Optional<Path> policyCheck() {
    return Optional.of(folder.resolve("../../../policy-check/bin/policy-check").normalize())
        .filter(Files::isExecutable);
  }

  private Path jar(String name) {
    return folder.resolve(name + ".jar");
  }
}

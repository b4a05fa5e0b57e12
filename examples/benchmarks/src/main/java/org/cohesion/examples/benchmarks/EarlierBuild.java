package org.cohesion.examples.benchmarks;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cohesion.examples.benchmarks.contender.CohesionTask;

/**
 * A build of the library from another day, which works in this JVM beside the one of today.
 *
 * @param classPath this program's own classes, and the jars of that build with all that it needs
 */
record EarlierBuild(List<Path> classPath) {

  /**
   * @param folder where the jars are
   * @param ownClasses where the classes of this program are, without the library
   */
  static EarlierBuild in(Path folder, Path ownClasses) throws IOException {
    List<Path> classPath = new ArrayList<>(List.of(ownClasses));
    try (Stream<Path> files = Files.list(folder)) {
      files.filter(file -> file.toString().endsWith(".jar")).sorted().forEach(classPath::add);
    }
    return new EarlierBuild(classPath);
  }

  /** {@return the class path as a JVM wants it} */
  String classPathText() {
    return classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  /** {@return a task as that build does it} */
  Function<byte[], IntSupplier> task(CohesionTask task) throws IOException {
    List<URL> urls = new ArrayList<>();
    for (Path path : classPath) {
      urls.add(path.toUri().toURL());
    }
    // Stays open as long as the program runs: classes are loaded when they are first needed.
    ClassLoader loader =
        new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    try {
      return task(loader.loadClass(CohesionTask.class.getName()), task.name());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  @SuppressWarnings("unchecked") // the enum says so
  private static Function<byte[], IntSupplier> task(Class<?> tasks, String name) {
    for (Object task : tasks.getEnumConstants()) {
      if (task.toString().equals(name)) {
        return (Function<byte[], IntSupplier>) task;
      }
    }
    throw new IllegalArgumentException("No task " + name);
  }
}

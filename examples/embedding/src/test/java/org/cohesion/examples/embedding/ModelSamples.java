package org.cohesion.examples.embedding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cohesion.text.JsonFormed;

/** Finds the public types that have a form in JSON, and a value of each. */
final class ModelSamples {

  private final List<Class<?>> types = types();
  private final Map<Class<?>, Object> samples =
      new TreeMap<>(Comparator.comparing(Class::getSimpleName));

  /** The types, whether or not there is a value of them. */
  List<Class<?>> all() {
    return types;
  }

  Map<Class<?>, Object> samples() {
    return samples;
  }

  /** Takes a value and all that it has inside. */
  void add(Object value) {
    for (Class<?> type : types) {
      if (type.isInstance(value)) {
        samples.putIfAbsent(type, value);
        parts(type, value).forEach(this::add);
      }
    }
  }

  private static List<Object> parts(Class<?> type, Object value) {
    List<Object> parts = new ArrayList<>();
    for (Method accessor : type.getMethods()) {
      if (accessor.getName().startsWith("get")
          && accessor.getParameterCount() == 0
          && accessor.getDeclaringClass() != Object.class) {
        try {
          Object part = accessor.invoke(value);
          if (part instanceof Optional<?> optional) {
            optional.ifPresent(parts::add);
          } else if (part instanceof Collection<?> several) {
            parts.addAll(several);
          } else {
            parts.add(part);
          }
        } catch (IllegalAccessException | InvocationTargetException e) {
          throw new LinkageError("cannot call " + accessor, e);
        }
      }
    }
    return parts;
  }

  private static List<Class<?>> types() {
    Path place = Path.of(OwnJvm.pathOf(JsonFormed.class));
    try {
      if (Files.isDirectory(place)) {
        return types(place);
      }
      try (FileSystem jar =
          FileSystems.newFileSystem(URI.create("jar:" + place.toUri()), Map.of())) {
        return types(jar.getPath("/"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Class<?>> types(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString())
          .filter(file -> file.startsWith("org/cohesion/") && file.endsWith(".class"))
          .filter(file -> !file.endsWith("package-info.class"))
          .<Class<?>>map(file -> load(file.replace('/', '.').replace(".class", "")))
          .filter(type -> Modifier.isPublic(type.getModifiers()))
          .filter(type -> JsonFormed.class.isAssignableFrom(type) && type != JsonFormed.class)
          .toList();
    }
  }

  private static Class<?> load(String name) {
    try {
      return Objects.requireNonNull(Class.forName(name));
    } catch (ClassNotFoundException e) {
      throw new LinkageError(name, e);
    }
  }
}

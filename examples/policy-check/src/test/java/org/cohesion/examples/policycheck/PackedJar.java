package org.cohesion.examples.policycheck;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** A jar that stands in for the one that is built after the tests. */
final class PackedJar {

  private PackedJar() {}

  /** What is being tested in one jar that names the jars it needs; archives take no folders. */
  static void write(Path jar) throws IOException {
    List<Path> folders = new ArrayList<>();
    List<String> jars = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      if (entry.endsWith(".jar")) {
        jars.add(Path.of(entry).toUri().toString());
      } else if (!entry.contains("test-classes")) {
        folders.add(Path.of(entry));
      }
    }
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.put(Attributes.Name.MAIN_CLASS, PolicyCheck.class.getName());
    attributes.put(Attributes.Name.CLASS_PATH, String.join(" ", jars));
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
      Set<String> packed = new HashSet<>(Set.of("META-INF/MANIFEST.MF"));
      for (Path classes : folders) {
        try (Stream<Path> files = Files.walk(classes)) {
          for (Path file : files.filter(Files::isRegularFile).toList()) {
            String name = classes.relativize(file).toString();
            if (packed.add(name)) {
              out.putNextEntry(new ZipEntry(name));
              Files.copy(file, out);
            }
          }
        }
      }
    }
  }
}

package org.cohesion.examples.policyreport.calendar;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names of files for people who read a calendar. In which folder of whose computer a file is does
 * not concern them, unless files of several folders have the same name.
 */
final class FileNames {

  private FileNames() {}

  /** {@return the names in the same order, with the folder for those that would be the same} */
  static List<String> of(List<String> files) {
    Map<String, Set<String>> filesOf = new HashMap<>();
    for (String file : files) {
      filesOf.computeIfAbsent(last(file, 1), name -> new HashSet<>()).add(file);
    }
    return files.stream()
        .map(file -> last(file, filesOf.getOrDefault(last(file, 1), Set.of()).size() > 1 ? 2 : 1))
        .toList();
  }

  private static String last(String file, int names) {
    int from = file.length();
    for (int i = 0; i < names && from >= 0; i++) {
      from = Math.max(file.lastIndexOf('/', from - 1), file.lastIndexOf('\\', from - 1));
    }
    return file.substring(from + 1);
  }
}

package org.cohesion.examples.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What to measure, and for how long.
 *
 * @param warmupMillis how long each contender runs before measuring, of the time of its thread
 * @param turns how often each contender is measured
 * @param starts how often each program is started
 * @param lines how many policies are in one source
 * @param before where the jars of an earlier build are, if there is one to compare with
 * @param parts what of the table is wanted
 */
record Options(
    int warmupMillis, int turns, int starts, int lines, Optional<Path> before, Set<Part> parts) {

  /** About twenty minutes. */
  static final Options FULL =
      new Options(20_000, 25, 15, 100_000, Optional.empty(), EnumSet.allOf(Part.class));

  /** Some minutes, for a first impression. */
  static final Options QUICK = new Options(5_000, 11, 3, 20_000, FULL.before, FULL.parts);

  /** Parts of the table. */
  enum Part {
    /** Contenders that take turns in one JVM. */
    TURNS,
    /** Fresh processes. */
    STARTS,
    /** Many policies in one source. */
    LINES,
    /** Policies that are made to take long. */
    ATTACKS,
    /** Sizes. */
    JARS
  }

  /**
   * {@return what the arguments of the command want}
   *
   * @throws IllegalArgumentException if they are wrong
   */
  static Options of(String... args) {
    Options options = List.of(args).contains("--quick") ? QUICK : FULL;
    Set<Part> parts = EnumSet.noneOf(Part.class);
    Optional<Path> before = Optional.empty();
    for (Iterator<String> rest = Arrays.asList(args).iterator(); rest.hasNext(); ) {
      String arg = rest.next();
      if (arg.equals("--before") && rest.hasNext()) {
        before = Optional.of(folder(rest.next()));
      } else if (!arg.equals("--quick")) {
        parts.add(part(arg));
      }
    }
    return new Options(
        options.warmupMillis,
        options.turns,
        options.starts,
        options.lines,
        before,
        parts.isEmpty() ? options.parts : parts);
  }

  private static Path folder(String name) {
    Path folder = Path.of(name);
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException("No folder: " + name);
    }
    return folder;
  }

  private static Part part(String arg) {
    return Arrays.stream(Part.values())
        .filter(part -> part.name().toLowerCase(Locale.ROOT).equals(arg))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Unknown or incomplete option: " + arg));
  }

  /** {@return whether a first impression is enough} */
  boolean isQuick() {
    return warmupMillis == QUICK.warmupMillis;
  }

  boolean wants(Part part) {
    return parts.contains(part);
  }
}

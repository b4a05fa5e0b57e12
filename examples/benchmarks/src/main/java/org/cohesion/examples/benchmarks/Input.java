package org.cohesion.examples.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cohesion.examples.benchmarks.contender.Cohesion;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Policy;

/** What is read and written in the benchmarks: policies of several lengths, as compact JSON. */
public enum Input {
  /** About 1 KB. */
  SMALL("small"),
  /** A published policy, where it is at hand. */
  REAL("real"),
  /** A tenth of the long one. */
  TENTH("10 KB"),
  /** About 100 KB. */
  LONG("long"),
  /** Ten times as long as the long one. */
  MEGABYTE("1 MB"),
  /** About 10 MB, for which the reader's limit has to be raised. */
  HUGE("huge");

  private static final String REAL_POLICY = "wootton-park-2016.json";

  /** Where real policies are at hand, seen from the top of the project and from this module. */
  static final List<Path> FOLDERS =
      List.of(Path.of("../shared/policies"), Path.of("../../../shared/policies"));

  private static final int LIKE_REAL_BYTES = 5_800;
  private static final int TENTH_BYTES = 10_000;
  private static final int LONG_BYTES = 100_000;
  private static final int MEGABYTE_BYTES = 1_000_000;
  private static final int HUGE_BYTES = 10_000_000;

  private final String label;

  Input(String label) {
    this.label = label;
  }

  /** {@return the name in the table} */
  String label() {
    return label;
  }

  /** {@return the policy} */
  public Policy policy() {
    return switch (this) {
      case SMALL -> resource("small.json");
      case REAL -> realFile().map(Input::read).orElseGet(Input::likeReal);
      case TENTH -> ordinary(TENTH_BYTES);
      case LONG -> ordinary(LONG_BYTES);
      case MEGABYTE -> ordinary(MEGABYTE_BYTES);
      case HUGE -> ordinary(HUGE_BYTES);
    };
  }

  /** {@return the policy as compact JSON} */
  public byte[] document() {
    return Cohesion.encode(policy());
  }

  /** {@return where the policy comes from} */
  String origin() {
    return switch (this) {
      case SMALL -> "an example";
      case REAL ->
          realFile().isPresent()
              ? REAL_POLICY
              : "no real policy at hand: cut from the example sound.json to like size";
      case TENTH, LONG, MEGABYTE, HUGE -> "the example sound.json, its items repeated";
    };
  }

  /** {@return a policy that gives the rules no special trouble, about so long as compact JSON} */
  public static Policy ordinary(int bytes) {
    return SizedPolicy.of(sound(), bytes);
  }

  /** {@return what stands in for the real policy where none is at hand} */
  static Policy likeReal() {
    return SizedPolicy.ofStatements(sound(), LIKE_REAL_BYTES);
  }

  /** {@return the example policy that the longer ones are made of} */
  static Policy sound() {
    return resource("sound.json");
  }

  private static Optional<Path> realFile() {
    return FOLDERS.stream()
        .map(f -> f.resolve(REAL_POLICY))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  private static Policy read(Path file) {
    try {
      return PolicyJson.decode(file).orThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Policy resource(String name) {
    try (InputStream in = Input.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("Resource " + name + " is missing: build the module anew");
      }
      return PolicyJson.decode(in).orThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

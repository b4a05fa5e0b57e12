package org.cohesion.validation.rule.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** The hosts whose owners or sites are no more, from the list beside this class. */
final class ClosedHosts {

  private static final String LIST = "closed-hosts.txt";
  private static final Set<String> HOSTS = read();

  private ClosedHosts() {}

  /**
   * Looks up a host.
   *
   * @param host the host in lower case
   * @return whether it is on the list, or below a host on the list
   */
  static boolean contains(String host) {
    int start = 0;
    while (!HOSTS.contains(host.substring(start))) {
      start = host.indexOf('.', start) + 1;
      if (start == 0) {
        return false;
      }
    }
    return true;
  }

  /** {@return the hosts on the list} */
  static Set<String> all() {
    return HOSTS;
  }

  private static Set<String> read() {
    try (InputStream in = ClosedHosts.class.getResourceAsStream(LIST)) {
      if (in == null) {
        throw new IllegalStateException("No list " + LIST);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.cohesion.examples.misservice.api;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cohesion.examples.misservice.problem.Answers;
import org.cohesion.examples.misservice.problem.Problem;
import org.cohesion.examples.misservice.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * The versions that a header {@code If-Match} or {@code If-None-Match} names, by RFC 9110.
 *
 * @param isAny whether it is {@code *}, which is every version
 * @param strong the digests that are named as they are
 * @param weak those that are named with {@code W/}
 */
record EntityTags(boolean isAny, Set<String> strong, Set<String> weak) {

  private static final String ANY = "*";
  private static final Pattern TAG =
      Pattern.compile("(W/)?\"([\\x21\\x23-\\x7e\\x80-\\xff]*)\"[ \t]*");
  private static final Pattern BETWEEN = Pattern.compile("[ \t,]*");
  private static final Pattern START = Pattern.compile("(W/)?\"");

  EntityTags {
    strong = Set.copyOf(strong);
    weak = Set.copyOf(weak);
  }

  /**
   * Reads a header.
   *
   * @param name its name
   * @param value what it says, several lines of it joined by commas; null if there is none
   * @return what it names; null if there is no such header
   * @throws ProblemException if it is no list of ETags
   */
  static @Nullable EntityTags of(String name, @Nullable String value) {
    if (value == null) {
      return null;
    }
    Set<String> strong = new HashSet<>();
    Set<String> weak = new HashSet<>();
    if (value.strip().equals(ANY)) {
      return new EntityTags(true, strong, weak);
    }
    int place = after(BETWEEN, value, 0);
    while (place < value.length()) {
      Matcher tag = TAG.matcher(value).region(place, value.length());
      if (!tag.lookingAt()) {
        throw bad(name, kind(value, place));
      }
      (tag.group(1) == null ? strong : weak).add(tag.group(2));
      if (tag.end() < value.length() && value.charAt(tag.end()) != ',') {
        throw bad(name, "separator");
      }
      place = after(BETWEEN, value, tag.end());
    }
    if (strong.isEmpty() && weak.isEmpty()) {
      throw bad(name, "nothing");
    }
    return new EntityTags(false, strong, weak);
  }

  private static int after(Pattern pattern, String value, int place) {
    Matcher matcher = pattern.matcher(value).region(place, value.length());
    return matcher.lookingAt() ? matcher.end() : place;
  }

  private static String kind(String value, int place) {
    if (value.startsWith(ANY, place)) {
      return "star";
    }
    int text = after(START, value, place);
    if (text == place) {
      return "unquoted";
    }
    return value.indexOf('"', text) < 0 ? "unclosed" : "character";
  }

  private static ProblemException bad(String name, String kind) {
    return new ProblemException(Problem.BAD_ETAG)
        .with("header", name)
        .with("found", Answers.said("etag." + kind));
  }

  /** {@return whether a version is named; one that is named as weak is equal to none} */
  boolean names(String digest) {
    return isAny || strong.contains(digest);
  }

  /** {@return whether a version is named, be it as weak} */
  boolean namesWeakly(String digest) {
    return names(digest) || weak.contains(digest);
  }
}

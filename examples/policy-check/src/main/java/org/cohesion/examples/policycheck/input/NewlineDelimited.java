package org.cohesion.examples.policycheck.input;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * Recognises newline-delimited JSON, where nobody said so, by its beginning. It is what has
 *
 * <ul>
 *   <li>a whole document on its first line, and a later line that begins with an object;
 *   <li>or a first line that is broken off, and a later line that is a whole policy and cannot be
 *       part of the same document: a line that was cut short must not hide those behind it.
 * </ul>
 *
 * <p>All else is a single document, with what is wrong with it: one that is indented, whatever
 * stands behind it, and one with anything but an object behind it.
 */
public final class NewlineDelimited {

  private static final JsonFactory JSON =
      JsonFactory.builder().disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES).build();

  private final byte[] beginning;

  private NewlineDelimited(byte[] beginning) {
    this.beginning = beginning;
  }

  /**
   * Whether a source that begins so has one document on each line; each byte is read a few times.
   */
  public static boolean beginsIn(byte[] beginning) {
    return new NewlineDelimited(beginning).isRecognised();
  }

  private boolean isRecognised() {
    int first = -1;
    boolean whole = false;
    for (int end, start = 0; start < beginning.length; start = end + 1) {
      end = endOfLine(start);
      int from = visible(start, end);
      if (from == end) {
        continue;
      }
      if (first < 0) {
        first = from;
        whole = isWhole(from, end);
      } else if (beginning[from] == '{') {
        if (whole) {
          return true;
        }
        if (isWhole(from, end) && OtherJson.isLikePolicy(beginning, from, end)) {
          return isBrokenOff(first, from);
        }
      }
    }
    return false;
  }

  private int endOfLine(int start) {
    int end = start;
    while (end < beginning.length && beginning[end] != '\n' && beginning[end] != '\r') {
      end++;
    }
    return end;
  }

  private int visible(int start, int end) {
    int from = start;
    while (from < end && (beginning[from] == ' ' || beginning[from] == '\t')) {
      from++;
    }
    return from;
  }

  private boolean isWhole(int from, int end) {
    try (JsonParser json = parser(from, end)) {
      json.nextToken();
      json.skipChildren();
      return true;
    } catch (JacksonException e) {
      return false;
    }
  }

  /** Whether the document that begins on the first line cannot go on with an object at a place. */
  private boolean isBrokenOff(int first, int object) {
    try (JsonParser json = parser(first, object + 1)) {
      while (json.nextToken() != null) {
        // All there is.
      }
      return false;
    } catch (UnexpectedEndOfInputException e) {
      return false;
    } catch (JacksonException e) {
      return true;
    }
  }

  private JsonParser parser(int from, int end) {
    return JSON.createParser(ObjectReadContext.empty(), beginning, from, end - from);
  }
}

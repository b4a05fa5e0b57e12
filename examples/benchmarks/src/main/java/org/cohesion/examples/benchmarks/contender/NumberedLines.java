package org.cohesion.examples.benchmarks.contender;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.cohesion.policy.Policy;

/**
 * As many policies as wanted, one on each line, made while they are read: copies of one policy that
 * have their number in the reference, in the title and in the name of the school.
 */
final class NumberedLines extends InputStream {

  private static final int DIGITS = 9;
  private static final String PLACEHOLDER = "0".repeat(DIGITS);

  private final byte[] line;
  private final List<Integer> places = new ArrayList<>();
  private final int count;
  private int number;
  private int next;

  NumberedLines(Policy policy, int count) {
    Policy template =
        policy.toBuilder()
            .reference(PLACEHOLDER)
            .title("Policy " + PLACEHOLDER)
            .school(
                policy.getSchool().map(s -> s.toBuilder().name("School " + PLACEHOLDER).build()))
            .build();
    byte[] document = Cohesion.encode(template);
    String text = new String(document, StandardCharsets.ISO_8859_1);
    for (int at = text.indexOf(PLACEHOLDER); at >= 0; at = text.indexOf(PLACEHOLDER, at + DIGITS)) {
      places.add(at);
    }
    this.line = Arrays.copyOf(document, document.length + 1);
    this.line[document.length] = '\n';
    this.count = count;
    this.next = line.length;
  }

  /** {@return the reference of a policy} */
  static String reference(int number) {
    return String.format(Locale.ROOT, "%0" + DIGITS + "d", number);
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  /** As a file does, gives all that is asked for. */
  @Override
  public int read(byte[] buffer, int offset, int length) {
    int given = 0;
    while (given < length && (next < line.length || number < count)) {
      if (next == line.length) {
        number++;
        writeNumber();
        next = 0;
      }
      int copied = Math.min(length - given, line.length - next);
      System.arraycopy(line, next, buffer, offset + given, copied);
      next += copied;
      given += copied;
    }
    return given == 0 ? -1 : given;
  }

  private void writeNumber() {
    for (int place : places) {
      int rest = number;
      for (int i = place + DIGITS - 1; i >= place; i--) {
        line[i] = (byte) ('0' + rest % 10);
        rest /= 10;
      }
    }
  }
}

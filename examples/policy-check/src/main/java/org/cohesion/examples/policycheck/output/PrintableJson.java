package org.cohesion.examples.policycheck.output;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.cohesion.text.PrintableText;

/**
 * Writes JSON so that it may be looked at on a terminal: characters that are not seen as {@code \}
 * {@code u} and their numbers. They occur in strings only, so it means the same as before.
 */
public final class PrintableJson extends FilterWriter {

  private static final char NONE = 0;

  /** The first half of a character beyond U+FFFF whose second half is still to come. */
  private char pending = NONE;

  public PrintableJson(Writer out) {
    super(out);
  }

  /** The same for a whole document. */
  public static byte[] of(byte[] document) {
    StringWriter text = new StringWriter(document.length);
    try (PrintableJson json = new PrintableJson(text)) {
      json.write(new String(document, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void write(int c) throws IOException {
    char unit = (char) c;
    if (pending != NONE && Character.isLowSurrogate(unit)) {
      writeCharacter(new String(new char[] {pending, unit}));
      pending = NONE;
      return;
    }
    end();
    if (Character.isHighSurrogate(unit)) {
      pending = unit;
    } else if (isPlain(unit)) {
      out.write(unit);
    } else {
      writeCharacter(String.valueOf(unit));
    }
  }

  @Override
  public void write(char[] text, int from, int length) throws IOException {
    int plain = from;
    for (int i = from; i < from + length; i++) {
      if (pending != NONE || !isPlain(text[i])) {
        out.write(text, plain, i - plain);
        write(text[i]);
        plain = i + 1;
      }
    }
    out.write(text, plain, from + length - plain);
  }

  @Override
  public void write(String text, int from, int length) throws IOException {
    write(text.toCharArray(), from, length);
  }

  @Override
  public void close() throws IOException {
    end();
    super.close();
  }

  /** What most of a document is made of; a line break stands between values, never in a string. */
  private static boolean isPlain(char unit) {
    return unit == '\n' || (unit >= ' ' && unit <= '~');
  }

  private void end() throws IOException {
    if (pending != NONE) {
      writeCharacter(String.valueOf(pending));
      pending = NONE;
    }
  }

  private void writeCharacter(String character) throws IOException {
    out.write(PrintableText.of(character));
  }
}

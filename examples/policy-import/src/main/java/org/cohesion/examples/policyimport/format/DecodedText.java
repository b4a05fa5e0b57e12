package org.cohesion.examples.policyimport.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.cohesion.examples.policyimport.document.DocumentNote;

/**
 * The letters of a file without a format: what its byte order mark says, else UTF-8 if it is valid,
 * else what it declares, else windows-1252.
 *
 * @param text the letters, without a byte order mark
 * @param notes that the encoding was guessed, if it was
 */
public record DecodedText(String text, List<DocumentNote> notes) {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final char MARK = '\ufeff';

  /** How far into a file zero bytes are looked for. */
  private static final int SAMPLE = 512;

  /** Takes the list as it is now. */
  public DecodedText {
    notes = List.copyOf(notes);
  }

  /** {@return the letters of a file that declares no encoding} */
  public static DecodedText of(byte[] bytes) {
    return of(bytes, Optional.empty());
  }

  /**
   * Decodes a file.
   *
   * @param bytes the whole file
   * @param declared the encoding that it says it is in, believed if the bytes are no UTF-8
   * @return its letters
   */
  public static DecodedText of(byte[] bytes, Optional<Charset> declared) {
    Optional<Charset> wide = wide(bytes);
    if (wide.isPresent()) {
      return new DecodedText(withoutMark(new String(bytes, wide.get())), List.of());
    }
    Optional<String> utf8 = strictly(bytes, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      return new DecodedText(withoutMark(utf8.get()), List.of());
    }
    Optional<String> asDeclared =
        declared.map(DecodedText::asBrowsersRead).flatMap(charset -> strictly(bytes, charset));
    if (asDeclared.isPresent()) {
      return new DecodedText(asDeclared.get(), List.of());
    }
    DocumentNote note =
        DocumentNote.of(
            DocumentNote.Kind.ENCODING,
            "the letters are not in UTF-8 and were read as windows-1252; look at accents, quotes and"
                + " dashes");
    return new DecodedText(new String(bytes, WINDOWS), List.of(note));
  }

  /** Browsers read what is declared as Latin 1 or ASCII as windows-1252. */
  private static Charset asBrowsersRead(Charset declared) {
    return declared.equals(StandardCharsets.ISO_8859_1)
            || declared.equals(StandardCharsets.US_ASCII)
        ? WINDOWS
        : declared;
  }

  /** {@return the encoding in two bytes a letter that the first bytes show, marked or not} */
  private static Optional<Charset> wide(byte[] bytes) {
    if (bytes.length < 2) {
      return Optional.empty();
    }
    if (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    int pairs = Math.min(bytes.length, SAMPLE) / 2;
    int first = 0;
    int second = 0;
    for (int i = 0; i < pairs; i++) {
      first += bytes[2 * i] == 0 ? 1 : 0;
      second += bytes[2 * i + 1] == 0 ? 1 : 0;
    }
    if (first == 0 && second > pairs / 2) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return second == 0 && first > pairs / 2
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
  }
}

package org.cohesion.examples.policyimport.format.packed;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.cohesion.examples.policyimport.format.Budget;
import org.cohesion.examples.policyimport.format.Counted;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException.Reason;
import org.jspecify.annotations.Nullable;

/** The parts of a zip file, unpacked into memory; their names are never used as paths. */
public final class ZipParts {

  private static final int END_RECORD = 0x06054b50;
  private static final int END_RECORD_BYTES = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;

  private final Map<String, byte[]> parts;

  private ZipParts(Map<String, byte[]> parts) {
    this.parts = parts;
  }

  /**
   * Unpacks a zip file. Bytes are counted as they are unpacked, those of parts not wanted too.
   *
   * @param bytes the file
   * @param wanted names of the parts to keep
   * @param budget how much may be read
   * @throws UnreadableDocumentException if it is broken or beyond a limit, or if two parts have one
   *     name or a name leads out of the file
   */
  public static ZipParts read(byte[] bytes, Predicate<String> wanted, Budget budget)
      throws UnreadableDocumentException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    Set<String> names = new HashSet<>();
    // Names without the flag for UTF-8 are read letter by letter, so that none is malformed.
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.ISO_8859_1)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        budget.step();
        String name = entry.getName();
        if (isOdd(name) || !names.add(name)) {
          throw broken("it is packed with a part whose name is odd or there twice", null);
        }
        if (names.size() > budget.limits().zipEntries()) {
          throw Budget.tooLarge(
              "it has more than " + Counted.of(budget.limits().zipEntries(), "part"));
        }
        byte[] part = unpack(zip, wanted.test(name), budget);
        if (!entry.isDirectory() && wanted.test(name)) {
          parts.put(name, part);
        }
      }
    } catch (UnreadableDocumentException e) {
      throw e;
    } catch (IOException | IllegalArgumentException e) {
      throw broken("it is packed in a way that cannot be unpacked", e);
    }
    // The stream ends without a word where the next entry is cut off.
    int listed = listed(bytes);
    if (names.isEmpty() || (listed != names.size() && listed != 0xFFFF)) {
      throw broken("the end of it is missing", null);
    }
    return new ZipParts(parts);
  }

  /** {@return the bytes of a part; empty if there is none of that name} */
  public Optional<byte[]> part(String name) {
    return Optional.ofNullable(parts.get(name));
  }

  /** {@return the names of the parts that were kept, in the order of the file} */
  public Set<String> names() {
    return Collections.unmodifiableSet(parts.keySet());
  }

  private static byte[] unpack(ZipInputStream zip, boolean keep, Budget budget) throws IOException {
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    byte[] buffer = new byte[16_384];
    long size = 0;
    for (int count = zip.read(buffer); count >= 0; count = zip.read(buffer)) {
      size += count;
      if (size > budget.limits().partBytes()) {
        throw Budget.tooLarge(
            "one part unpacks to more than " + Budget.mebibytes(budget.limits().partBytes()));
      }
      budget.takePartBytes(count);
      budget.step();
      if (keep) {
        kept.write(buffer, 0, count);
      }
    }
    return kept.toByteArray();
  }

  private static boolean isOdd(String name) {
    return name.isBlank()
        || name.startsWith("/")
        || name.indexOf('\\') >= 0
        || name.indexOf(':') >= 0
        || name.chars().anyMatch(Character::isISOControl)
        || ("/" + name + "/").contains("/../");
  }

  /** How many entries the record at the end of the file lists, or -1 if there is none. */
  private static int listed(byte[] bytes) {
    int last = bytes.length - END_RECORD_BYTES;
    for (int at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
      if ((number(bytes, at) | (number(bytes, at + 2) << 16)) == END_RECORD) {
        return number(bytes, at + 10);
      }
    }
    return -1;
  }

  private static int number(byte[] bytes, int at) {
    return (bytes[at] & 0xFF) | ((bytes[at + 1] & 0xFF) << 8);
  }

  private static UnreadableDocumentException broken(String what, @Nullable Throwable cause) {
    String message = what + ": the file is damaged; save it again from its program";
    return cause == null
        ? new UnreadableDocumentException(Reason.BROKEN, message)
        : new UnreadableDocumentException(Reason.BROKEN, message, cause);
  }
}

package org.cohesion.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.SourcePosition;
import org.cohesion.json.codec.Encoder;
import org.cohesion.json.format.PolicyCodecs;
import org.cohesion.json.source.ByteSink;
import org.cohesion.json.source.JacksonStreams;
import org.cohesion.json.source.PointerScan;
import org.cohesion.json.source.SourceText;
import org.cohesion.json.source.Utf8;
import org.cohesion.policy.Policy;
import tools.jackson.core.JsonGenerator;

/**
 * Policies as JSON, both ways. Decoding never stops at the first mistake, and the document's text
 * never gets into a message. All methods may be called from any number of threads.
 *
 * <p>A document may have up to 1 MiB, 64 objects and lists inside each other, texts of 262,144
 * UTF-16 units and numbers of 100 characters, and 16,384 values in its lists and extensions; the
 * first 1,000 findings are reported. A {@link PolicyReader} decodes with other limits, or many
 * documents from one source.
 */
public final class PolicyJson {

  private PolicyJson() {}

  /**
   * Decodes a document.
   *
   * @param document the document in UTF-8, with or without a byte order mark; it must not be
   *     changed as long as the result is in use
   * @return the policy, or all that is wrong with the document
   */
  public static Decoded decode(byte[] document) {
    return PolicyReader.DEFAULT.decode(document);
  }

  /**
   * Decodes a document. Reads to the end of the stream, or to the greatest size of a document, and
   * leaves the stream open.
   *
   * @param document the document in UTF-8, with or without a byte order mark
   * @return the policy, or all that is wrong with the document
   * @throws IOException if the stream cannot be read
   */
  public static Decoded decode(InputStream document) throws IOException {
    return PolicyReader.DEFAULT.decode(document);
  }

  /**
   * Decodes a document.
   *
   * @param document a file that holds the document in UTF-8, with or without a byte order mark
   * @return the policy, or all that is wrong with the document
   * @throws IOException if the file cannot be read
   */
  public static Decoded decode(Path document) throws IOException {
    return PolicyReader.DEFAULT.decode(document);
  }

  /**
   * Decodes a document.
   *
   * @param document the text of the document
   * @return the policy, or all that is wrong with the document; positions are those of its UTF-16
   *     units, as in a text editor
   */
  public static Decoded decodeText(String document) {
    return PolicyReader.DEFAULT.decodeText(document);
  }

  /**
   * Encodes a policy on one line, without white space between its parts: for exchange and storage.
   * Members stand in the order of the format, and what is absent is left out. Of a policy that was
   * decoded from a document of a newer version of the format, what is new is not there to be
   * written ({@link Decoded#isComplete()} tells), and the version stated is that of what is.
   *
   * @param policy the policy
   * @return the document in UTF-8
   * @throws IllegalArgumentException if {@link #decode(byte[])} could not read the document again:
   *     if a text has half of a surrogate pair, which UTF-8 cannot hold, or if the document would
   *     be larger, deeper or longer in one of its parts than it may be. The message says what to do
   *     about it, and does not quote the policy
   */
  public static byte[] encode(Policy policy) {
    return encode(policy, Limits.DEFAULT);
  }

  /**
   * Encodes a policy as {@link #encode(Policy)} does, for a reader with other limits.
   *
   * @param policy the policy
   * @param limits those of the reader that is to read the document; see {@link
   *     PolicyReader.Builder#limits}
   * @return the document in UTF-8
   * @throws IllegalArgumentException if that reader could not read the document again
   */
  public static byte[] encode(Policy policy, Limits limits) {
    return Encoder.compact(PolicyCodecs.POLICY, policy, limits.bounds());
  }

  /**
   * Encodes a policy for people to read and for version control: indented by two spaces, each
   * member and element on a line of its own, lines ended by LF, the last one too.
   *
   * @param policy the policy
   * @return the document in UTF-8
   * @throws IllegalArgumentException as for {@link #encode(Policy)}; white space counts for the
   *     size
   */
  public static byte[] encodeIndented(Policy policy) {
    return encodeIndented(policy, Limits.DEFAULT);
  }

  /**
   * Encodes a policy as {@link #encodeIndented(Policy)} does, for a reader with other limits.
   *
   * @param policy the policy
   * @param limits as for {@link #encode(Policy, Limits)}
   * @return the document in UTF-8
   * @throws IllegalArgumentException if that reader could not read the document again
   */
  public static byte[] encodeIndented(Policy policy, Limits limits) {
    return Encoder.indented(PolicyCodecs.POLICY, policy, limits.bounds());
  }

  /**
   * Writes a policy as {@link #encode(Policy)} does, and leaves the stream open.
   *
   * @param policy the policy
   * @param out where to
   * @throws IOException if the stream cannot be written; part of the document may be there then
   * @throws IllegalArgumentException as for {@link #encode(Policy)}; nothing is written then
   */
  public static void write(Policy policy, OutputStream out) throws IOException {
    out.write(encode(policy));
  }

  /**
   * The seal of a policy: SHA-256 of its compact encoding, with the members of extensions sorted by
   * name. Equal policies have equal digests, whatever the layout of the documents that they came
   * from; different policies have different ones. A policy that is too large to be read again has
   * one too.
   *
   * @param policy the policy
   * @return 64 hexadecimal digits, in lower case
   * @throws IllegalArgumentException if a text has half of a surrogate pair, which UTF-8 cannot
   *     hold
   */
  public static String digest(Policy policy) {
    ByteSink out = new ByteSink();
    try (JsonGenerator generator = JacksonStreams.DEFAULT.sortedGenerator(out)) {
      PolicyCodecs.POLICY.write(policy, generator);
    }
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(Encoder.checked(out.toByteArray())));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256, but this one", e);
    }
  }

  /**
   * Finds where values stand in any JSON document, for telling the sender of a request where in it
   * something was found: the pointer of a finding, appended to that of the policy in the document
   * (see {@link CohesionDatabindException#getPointer()}), leads to it. What came from {@link
   * #decode(byte[])} has {@link Decoded#locate} for that.
   *
   * <p>Reads the document once, as strictly as a policy but whatever its size, and goes only into
   * the objects and lists that lead to one of the pointers. Where it cannot be read further, or is
   * more than 64 levels deep, what stands before that has its place.
   *
   * @param json the document in UTF-8, with or without a byte order mark
   * @param pointers what to find, from the root of the document on
   * @return the places, in the order of the pointers. A pointer that leads nowhere has the place of
   *     the innermost object or list on the way that is there, or of the beginning of the document.
   *     None at all if the document is not in UTF-8
   */
  public static List<SourcePosition> locate(byte[] json, List<JsonPointer> pointers) {
    return Utf8.isJsonIn(json)
        ? PointerScan.locate(new SourceText(json, 1, JacksonStreams.DEFAULT, false), pointers)
        : List.of();
  }

  /**
   * The JSON Schema of the format, for programs that check JSON without this library or generate
   * code. It says the same as the decoder, but for what no schema can say, such as that an age
   * range must not run backwards. Editors do better with {@link SchemaUse#EDITOR}.
   *
   * @return the schema, draft 2020-12, with descriptions in English
   */
  public static String schema() {
    return schema(SchemaUse.TOOL);
  }

  /**
   * The JSON Schema of the format.
   *
   * @param use what it is wanted for
   * @return the schema, draft 2020-12, with descriptions in English
   */
  public static String schema(SchemaUse use) {
    return SchemaFiles.of("policy", use);
  }
}

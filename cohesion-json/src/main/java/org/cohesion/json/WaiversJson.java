package org.cohesion.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.cohesion.finding.Waiver;
import org.cohesion.json.codec.Decoder;
import org.cohesion.json.codec.Encoder;
import org.cohesion.json.format.WaiverCodecs;

/**
 * Waivers as JSON, both ways, in a document of their own beside the policy. It is read as strictly
 * as a policy and to the same limits; see {@link PolicyJson}. All methods may be called from any
 * number of threads.
 *
 * <pre>{@code
 * {
 *   "formatVersion": "1.0",
 *   "waivers": [
 *     {
 *       "rule": "review.interval-mismatch",
 *       "fingerprint": "d154bc13d3a0ca7c",
 *       "pointer": "/review/nextReview",
 *       "school": {"urn": "123456"},
 *       "reason": "The committee's calendar is set until then.",
 *       "approvedBy": {"role": "governing-body"},
 *       "until": "2026-12"
 *     }
 *   ]
 * }
 * }</pre>
 */
public final class WaiversJson {

  private static final Decoder DECODER = PolicyReader.DEFAULT.decoder();

  private WaiversJson() {}

  /**
   * Decodes a document.
   *
   * @param document the document in UTF-8, with or without a byte order mark; it must not be
   *     changed as long as the result is in use
   * @return the waivers in the order of the document, or all that is wrong with it
   */
  public static DecodedDocument<List<Waiver>> decode(byte[] document) {
    return new DecodedDocument<>(DECODER.decode(document, 1, WaiverCodecs.WAIVERS));
  }

  /**
   * Decodes a document. Reads to the end of the stream, or to the greatest size of a document, and
   * leaves the stream open.
   *
   * @param document the document in UTF-8, with or without a byte order mark
   * @return the waivers in the order of the document, or all that is wrong with it
   * @throws IOException if the stream cannot be read
   */
  public static DecodedDocument<List<Waiver>> decode(InputStream document) throws IOException {
    return decode(DECODER.read(document));
  }

  /**
   * Decodes a document.
   *
   * @param document a file that holds the document in UTF-8, with or without a byte order mark
   * @return the waivers in the order of the document, or all that is wrong with it
   * @throws IOException if the file cannot be read
   */
  public static DecodedDocument<List<Waiver>> decode(Path document) throws IOException {
    return decode(DECODER.read(document));
  }

  /**
   * Decodes a document.
   *
   * @param document the text of the document
   * @return the waivers in the order of the document, or all that is wrong with it; positions are
   *     those of its UTF-16 units, as in a text editor
   */
  public static DecodedDocument<List<Waiver>> decodeText(String document) {
    return new DecodedDocument<>(DECODER.decode(document, WaiverCodecs.WAIVERS));
  }

  /**
   * Encodes waivers on one line, without white space between their parts.
   *
   * @param waivers the waivers
   * @return the document in UTF-8, without {@code $schema}
   * @throws IllegalArgumentException if {@link #decode(byte[])} could not read the document again:
   *     if a text has half of a surrogate pair, which UTF-8 cannot hold, if a value is not of its
   *     form, such as the id of a rule, or if the document would be larger than it may be, or
   *     longer in one of its parts. The message says what to do about it, and does not quote them
   */
  public static byte[] encode(List<Waiver> waivers) {
    return Encoder.compact(WaiverCodecs.WAIVERS, waivers, DECODER.bounds());
  }

  /**
   * Encodes waivers for people to read and for version control, laid out as {@link
   * PolicyJson#encodeIndented} does.
   *
   * @param waivers the waivers
   * @return the document in UTF-8, without {@code $schema}
   * @throws IllegalArgumentException as for {@link #encode}
   */
  public static byte[] encodeIndented(List<Waiver> waivers) {
    return Encoder.indented(WaiverCodecs.WAIVERS, waivers, DECODER.bounds());
  }

  /**
   * The JSON Schema of these documents, for programs; see {@link PolicyJson#schema()}.
   *
   * @return the schema, draft 2020-12, with descriptions in English
   */
  public static String schema() {
    return schema(SchemaUse.TOOL);
  }

  /**
   * The JSON Schema of these documents.
   *
   * @param use what it is wanted for
   * @return the schema, draft 2020-12, with descriptions in English
   */
  public static String schema(SchemaUse use) {
    return SchemaFiles.of("waivers", use);
  }
}

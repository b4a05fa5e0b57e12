package org.cohesion.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.cohesion.json.codec.Decoder;
import org.cohesion.json.codec.Encoder;
import org.cohesion.json.format.SettingsCodecs;
import org.cohesion.report.CheckSettings;

/**
 * Settings as JSON, both ways, in a document of their own. It is read as strictly as a policy and
 * to the same limits; see {@link PolicyJson}. Whether there are rules of the ids in it, and whether
 * it says something twice, is for the validator to tell, which knows the rules. All methods may be
 * called from any number of threads.
 *
 * <pre>{@code
 * {
 *   "formatVersion": "1.0",
 *   "profile": "draft",
 *   "rulesOff": ["links.insecure"],
 *   "severities": [{"rule": "control.owner-missing", "severity": "info"}],
 *   "termDates": [{"term": "autumn", "from": "2026-09-02", "to": "2026-12-18"}],
 *   "waivers": ["waivers.json"],
 *   "exclude": ["archive/**"]
 * }
 * }</pre>
 */
public final class SettingsJson {

  private static final Decoder DECODER = PolicyReader.DEFAULT.decoder();

  private SettingsJson() {}

  /**
   * Decodes a document.
   *
   * @param document the document in UTF-8, with or without a byte order mark; it must not be
   *     changed as long as the result is in use
   * @return the settings, or all that is wrong with it
   */
  public static DecodedDocument<CheckSettings> decode(byte[] document) {
    return new DecodedDocument<>(DECODER.decode(document, 1, SettingsCodecs.SETTINGS));
  }

  /**
   * Decodes a document. Reads to the end of the stream, or to the greatest size of a document, and
   * leaves the stream open.
   *
   * @param document the document in UTF-8, with or without a byte order mark
   * @return the settings, or all that is wrong with it
   * @throws IOException if the stream cannot be read
   */
  public static DecodedDocument<CheckSettings> decode(InputStream document) throws IOException {
    return decode(DECODER.read(document));
  }

  /**
   * Decodes a document.
   *
   * @param document a file that holds the document in UTF-8, with or without a byte order mark
   * @return the settings, or all that is wrong with it
   * @throws IOException if the file cannot be read
   */
  public static DecodedDocument<CheckSettings> decode(Path document) throws IOException {
    return decode(DECODER.read(document));
  }

  /**
   * Decodes a document.
   *
   * @param document the text of the document
   * @return the settings, or all that is wrong with it; positions are those of its UTF-16 units, as
   *     in a text editor
   */
  public static DecodedDocument<CheckSettings> decodeText(String document) {
    return new DecodedDocument<>(DECODER.decode(document, SettingsCodecs.SETTINGS));
  }

  /**
   * Encodes settings on one line, without white space between their parts.
   *
   * @param settings the settings
   * @return the document in UTF-8, without {@code $schema}
   * @throws IllegalArgumentException if {@link #decode(byte[])} could not read the document again:
   *     if a text has half of a surrogate pair, which UTF-8 cannot hold, if a value is not of its
   *     form, such as the id of a rule, or if the document would be larger than it may be, or
   *     longer in one of its parts. The message says what to do about it, and does not quote them
   */
  public static byte[] encode(CheckSettings settings) {
    return Encoder.compact(SettingsCodecs.SETTINGS, settings, DECODER.bounds());
  }

  /**
   * Encodes settings for people to read and for version control, laid out as {@link
   * PolicyJson#encodeIndented} does.
   *
   * @param settings the settings
   * @return the document in UTF-8, without {@code $schema}
   * @throws IllegalArgumentException as for {@link #encode}
   */
  public static byte[] encodeIndented(CheckSettings settings) {
    return Encoder.indented(SettingsCodecs.SETTINGS, settings, DECODER.bounds());
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
    return SchemaFiles.of("settings", use);
  }
}

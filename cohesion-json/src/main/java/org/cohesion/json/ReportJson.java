package org.cohesion.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import org.cohesion.json.codec.Decoder;
import org.cohesion.json.codec.Encoder;
import org.cohesion.json.codec.ObjectCodec;
import org.cohesion.json.format.ReportCodecs;
import org.cohesion.report.ValidationReport;

/**
 * Reports as JSON, both ways: evidence to be kept or passed on. Findings have the same members as
 * on the command line, and {@code waived} where somebody decided to live with them. All methods may
 * be called from any number of threads.
 *
 * <p>A report is read as strictly as a policy (see {@link PolicyJson}), but may have up to 16 MiB:
 * it can have more findings than its policy has sentences.
 *
 * <p>Pointers are written {@linkplain org.cohesion.finding.JsonPointer#abbreviated abbreviated}: a
 * report of findings below a name of any length stays in proportion to its document. Pointers into
 * what the format describes are whole.
 */
public final class ReportJson {

  private static final Decoder DECODER =
      PolicyReader.builder().limits(Limits.DEFAULT.withDocumentBytes(16 << 20)).build().decoder();

  private ReportJson() {}

  /**
   * Decodes a report. Its findings are those of another program: the sentences are in the language
   * in which they were written, and the waivers are for the rule of their finding.
   *
   * @param document the document in UTF-8, with or without a byte order mark; it must not be
   *     changed as long as the result is in use
   * @return the report, or all that is wrong with the document
   */
  public static DecodedDocument<ValidationReport> decode(byte[] document) {
    return new DecodedDocument<>(DECODER.decode(document, 1, ReportCodecs.REPORT));
  }

  /**
   * Decodes a report as {@link #decode(byte[])} does. Reads to the end of the stream, or to the
   * greatest size of a document, and leaves the stream open.
   *
   * @param document the document in UTF-8, with or without a byte order mark
   * @return the report, or all that is wrong with the document
   * @throws IOException if the stream cannot be read
   */
  public static DecodedDocument<ValidationReport> decode(InputStream document) throws IOException {
    return decode(DECODER.read(document));
  }

  /**
   * Decodes a report as {@link #decode(byte[])} does.
   *
   * @param document a file that holds the document in UTF-8, with or without a byte order mark
   * @return the report, or all that is wrong with the document
   * @throws IOException if the file cannot be read
   */
  public static DecodedDocument<ValidationReport> decode(Path document) throws IOException {
    return decode(DECODER.read(document));
  }

  /**
   * Decodes a report as {@link #decode(byte[])} does.
   *
   * @param document the text of the document
   * @return the report, or all that is wrong with the document; positions are those of its UTF-16
   *     units, as in a text editor
   */
  public static DecodedDocument<ValidationReport> decodeText(String document) {
    return new DecodedDocument<>(DECODER.decode(document, ReportCodecs.REPORT));
  }

  /**
   * Encodes a report on one line, with sentences in English.
   *
   * @param report the report
   * @return the document in UTF-8
   * @throws IllegalArgumentException if {@link #decode(byte[])} could not read the document again:
   *     if a text has half of a surrogate pair, which UTF-8 cannot hold, if a day is not in the
   *     years 1000 to 9999, if the id of a rule is none, or if the document would be larger than it
   *     may be, or longer in one of its parts. The message says what to do about it, and does not
   *     quote the report
   */
  public static byte[] encode(ValidationReport report) {
    return encode(report, Locale.ENGLISH);
  }

  /**
   * Encodes a report on one line.
   *
   * @param report the report
   * @param locale the language of its sentences; English where it is not to be had
   * @return the document in UTF-8
   * @throws IllegalArgumentException as for {@link #encode(ValidationReport)}
   */
  public static byte[] encode(ValidationReport report, Locale locale) {
    return Encoder.compact(codec(locale), report, DECODER.bounds());
  }

  /**
   * Encodes a report for people to read, with sentences in English, laid out as {@link
   * PolicyJson#encodeIndented} does.
   *
   * @param report the report
   * @return the document in UTF-8
   * @throws IllegalArgumentException as for {@link #encode(ValidationReport)}
   */
  public static byte[] encodeIndented(ValidationReport report) {
    return encodeIndented(report, Locale.ENGLISH);
  }

  /**
   * Encodes a report for people to read, laid out as {@link PolicyJson#encodeIndented} does.
   *
   * @param report the report
   * @param locale the language of its sentences; English where it is not to be had
   * @return the document in UTF-8
   * @throws IllegalArgumentException as for {@link #encode(ValidationReport)}
   */
  public static byte[] encodeIndented(ValidationReport report, Locale locale) {
    return Encoder.indented(codec(locale), report, DECODER.bounds());
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
    return SchemaFiles.of("report", use);
  }

  private static ObjectCodec<ValidationReport> codec(Locale locale) {
    return locale.equals(Locale.ENGLISH) ? ReportCodecs.REPORT : ReportCodecs.report(() -> locale);
  }
}

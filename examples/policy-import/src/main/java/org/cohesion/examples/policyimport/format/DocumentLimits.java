package org.cohesion.examples.policyimport.format;

import java.time.Duration;

/**
 * How much of a document is read; what is larger is refused, not cut.
 *
 * <p>Whatever they are, a draft holds no more than a policy in JSON does (see {@link
 * org.cohesion.json.Limits}): 1 MiB in all, 262,144 letters in one text, and 16,384 paragraphs,
 * entries, rows and other elements of lists, each section that stands out of the usual order being
 * three more.
 *
 * @param fileBytes bytes of the file
 * @param zipEntries entries of a zip file
 * @param partBytes bytes of one part of a zip file, unpacked
 * @param allPartBytes bytes of all parts that are read, unpacked
 * @param xmlDepth elements inside elements of XML
 * @param htmlDepth elements inside elements of HTML
 * @param pages pages of a PDF
 * @param glyphs letters, marks and spaces of a PDF
 * @param time how long it may take from the first byte to the draft: reading and recognising
 *     together
 */
public record DocumentLimits(
    int fileBytes,
    int zipEntries,
    int partBytes,
    int allPartBytes,
    int xmlDepth,
    int htmlDepth,
    int pages,
    int glyphs,
    Duration time) {

  /** Room for every policy that a school has written, and for the handbook that it stands in. */
  public static final DocumentLimits DEFAULT =
      new DocumentLimits(
          20 << 20, 2_000, 16 << 20, 64 << 20, 256, 512, 300, 2_000_000, Duration.ofSeconds(30));
}

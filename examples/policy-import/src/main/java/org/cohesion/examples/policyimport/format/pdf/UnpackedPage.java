package org.cohesion.examples.policyimport.format.pdf;

import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * A page whose content has been unpacked already, so that PDFBox reads it from memory and does not
 * unpack it again, letter by letter. It shares the fonts of the page that it stands for.
 */
final class UnpackedPage extends PDPage {

  private final PDPage packed;
  private final byte[] content;

  UnpackedPage(PDPage packed, byte[] content) {
    super(packed.getCOSObject());
    this.packed = packed;
    this.content = content;
  }

  @Override
  public RandomAccessRead getContentsForStreamParsing() {
    return new RandomAccessReadBuffer(content);
  }

  @Override
  public PDResources getResources() {
    return packed.getResources();
  }
}

package org.cohesion.examples.policyimport.format.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDPage;
import org.cohesion.examples.policyimport.format.Budget;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;
import org.jspecify.annotations.Nullable;

/**
 * Counts what the packed parts of a PDF unpack to, each once, before PDFBox unpacks them whole into
 * memory. Pictures are never unpacked.
 */
final class Unpacking {

  private final Budget budget;
  private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  Unpacking(Budget budget) {
    this.budget = budget;
  }

  /** Counts the content of a page and the fonts that it may use. */
  void count(PDPage page) throws IOException {
    COSBase contents = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
    if (contents instanceof COSStream stream) {
      count(stream);
    } else if (contents instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSStream stream) {
          count(stream);
        }
      }
    }
    if (page.getResources() != null) {
      countFonts(page.getResources().getCOSObject());
    }
  }

  /** Counts the content of a form and the fonts that it may use. */
  void countForm(COSStream form) throws IOException {
    count(form);
    countFonts(form.getCOSDictionary(COSName.RESOURCES));
  }

  /**
   * Counts a part.
   *
   * @throws UnreadableDocumentException if it, or all parts together, are beyond the limits
   */
  void count(@Nullable COSStream part) throws IOException {
    if (part == null || !seen.add(part)) {
      return;
    }
    try {
      unpack(part, filters(part));
    } catch (UnreadableDocumentException e) {
      throw e;
    } catch (IOException e) {
      // A damaged part: what comes of it is for PDFBox to say when it is read.
    }
  }

  private void unpack(COSStream part, List<COSName> filters) throws IOException {
    try (InputStream raw = part.createRawInputStream()) {
      if (filters.isEmpty()) {
        raw.transferTo(new Unpacked(false));
      }
      InputStream input = raw;
      for (int i = 0; i < filters.size(); i++) {
        Unpacked output = new Unpacked(i + 1 < filters.size());
        FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(input, output, part, i);
        input = output.asInput();
      }
    }
  }

  private void countFonts(@Nullable COSDictionary resources) throws IOException {
    COSDictionary fonts = resources == null ? null : resources.getCOSDictionary(COSName.FONT);
    if (fonts == null || !seen.add(fonts)) {
      return;
    }
    for (COSName name : fonts.keySet()) {
      COSDictionary font = fonts.getCOSDictionary(name);
      if (font != null) {
        countFont(font);
        COSArray inner = font.getCOSArray(COSName.DESCENDANT_FONTS);
        if (inner != null && inner.getObject(0) instanceof COSDictionary descendant) {
          countFont(descendant);
        }
      }
    }
  }

  private void countFont(COSDictionary font) throws IOException {
    count(font.getCOSStream(COSName.TO_UNICODE));
    count(font.getCOSStream(COSName.ENCODING));
    COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
    if (descriptor != null) {
      count(descriptor.getCOSStream(COSName.FONT_FILE));
      count(descriptor.getCOSStream(COSName.FONT_FILE2));
      count(descriptor.getCOSStream(COSName.FONT_FILE3));
    }
  }

  private static List<COSName> filters(COSStream part) {
    COSBase filters = part.getFilters();
    List<COSName> names = new ArrayList<>();
    if (filters instanceof COSName name) {
      names.add(name);
    } else if (filters instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSName name) {
          names.add(name);
        }
      }
    }
    return names;
  }

  /** Counts what one filter gives, and keeps it for the next if there is one. */
  private final class Unpacked extends OutputStream {

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final boolean keep;
    private long size;

    Unpacked(boolean keep) {
      this.keep = keep;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
      size += count;
      if (size > budget.limits().partBytes()) {
        throw Budget.tooLarge(
            "one part unpacks to more than " + Budget.mebibytes(budget.limits().partBytes()));
      }
      if (keep) {
        kept.write(bytes, offset, count);
      } else {
        budget.takePartBytes(count);
      }
    }

    InputStream asInput() {
      return new ByteArrayInputStream(kept.toByteArray());
    }
  }
}

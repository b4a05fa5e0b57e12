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
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
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

  /** Bytes that the table of objects takes for one of them. */
  private static final int ENTRY = 20;

  private final Budget budget;
  private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  Unpacking(Budget budget) {
    this.budget = budget;
  }

  /**
   * Counts the parts in which a document packs its objects, and the table that says where each is.
   */
  void objects(COSDocument document) throws IOException {
    Map<COSObjectKey, Long> table = document.getXrefTable();
    budget.takePartBytes((long) ENTRY * table.size());
    Set<Long> packs = new TreeSet<>();
    for (long place : table.values()) {
      if (place < 0) {
        packs.add(-place); // The number of the pack, not a place in the file.
      }
    }
    for (long pack : packs) {
      COSObject object = document.getObjectFromPool(new COSObjectKey(pack, 0));
      if (object.getObject() instanceof COSStream stream) {
        count(stream);
      }
    }
  }

  /**
   * Counts the content of a page and the fonts that it may use.
   *
   * @return the content, unpacked; its parts with line breaks between them
   */
  byte[] page(PDPage page) throws IOException {
    if (page.getResources() != null) {
      countFonts(page.getResources().getCOSObject());
    }
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    COSBase contents = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
    if (contents instanceof COSStream stream) {
      unpack(stream, content);
    } else if (contents instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSStream stream) {
          unpack(stream, content);
          content.write('\n');
        }
      }
    }
    return content.toByteArray();
  }

  /**
   * Counts the content of a form and the fonts that it may use.
   *
   * @return the content, unpacked
   */
  byte[] form(COSStream form) throws IOException {
    countFonts(form.getCOSDictionary(COSName.RESOURCES));
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    unpack(form, content);
    return content.toByteArray();
  }

  /**
   * Counts a part.
   *
   * @throws UnreadableDocumentException if it, or all parts together, are beyond the limits
   */
  void count(@Nullable COSStream part) throws IOException {
    if (part != null && !seen.contains(part)) {
      unpack(part, OutputStream.nullOutputStream());
    }
  }

  private void unpack(COSStream part, OutputStream target) throws IOException {
    boolean first = seen.add(part);
    List<COSName> filters = filters(part);
    try (InputStream raw = part.createRawInputStream()) {
      if (filters.isEmpty()) {
        raw.transferTo(new Counter(target, first));
      }
      InputStream input = raw;
      for (int i = 0; i < filters.size(); i++) {
        boolean last = i + 1 == filters.size();
        ByteArrayOutputStream between = new ByteArrayOutputStream();
        Counter output = new Counter(last ? target : between, last && first);
        FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(input, output, part, i);
        input = new ByteArrayInputStream(between.toByteArray());
      }
    } catch (UnreadableDocumentException e) {
      throw e;
    } catch (IOException e) {
      // A damaged part: what can be read of it is read.
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

  /** Passes bytes on, no more than a part may have. */
  private final class Counter extends OutputStream {

    private final OutputStream target;
    private final boolean counts;
    private long size;

    /**
     * Makes one.
     *
     * @param counts whether the bytes count among those of all parts
     */
    Counter(OutputStream target, boolean counts) {
      this.target = target;
      this.counts = counts;
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
      if (counts) {
        budget.takePartBytes(count);
      }
      target.write(bytes, offset, count);
    }
  }

  private static List<COSName> filters(COSStream part) {
    List<COSName> names = new ArrayList<>();
    COSBase filters = part.getFilters();
    if (filters instanceof COSName name) {
      names.add(name);
    } else if (filters instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        // PDFBox applies a filter that is named twice once.
        if (array.getObject(i) instanceof COSName name && !names.contains(name)) {
          names.add(name);
        }
      }
    }
    return names;
  }
}

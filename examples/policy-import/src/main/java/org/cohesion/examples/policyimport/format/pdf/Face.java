package org.cohesion.examples.policyimport.format.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/** A font as far as it matters: whether it is bold, and which characters its letters are. */
final class Face {

  private static final Pattern BOLD = Pattern.compile("bold|black|heavy|semibd");
  private static final GlyphList GLYPHS = glyphs();

  /** Weights from here on are bold in the descriptors of fonts. */
  private static final float BOLD_WEIGHT = 600;

  private final PDFont font;
  private final boolean bold;
  private final Map<Integer, String> characters = new HashMap<>();

  Face(PDFont font) {
    this.font = font;
    this.bold = isBold(font);
  }

  boolean isBold() {
    return bold;
  }

  /** {@return the characters that a letter stands for; empty if nothing says so} */
  String characters(int code) throws IOException {
    String known = characters.get(code);
    if (known == null) {
      known = Letters.of(unicode(code));
      characters.put(code, known);
    }
    return known;
  }

  private String unicode(int code) throws IOException {
    String unicode = font.toUnicode(code, GLYPHS);
    if (unicode != null) {
      return unicode;
    }
    return font instanceof PDSimpleFont ? String.valueOf((char) code) : "";
  }

  private static boolean isBold(PDFont font) {
    String name = font.getName();
    if (name != null && BOLD.matcher(name.toLowerCase(Locale.ROOT)).find()) {
      return true;
    }
    PDFontDescriptor descriptor = font.getFontDescriptor();
    return descriptor != null
        && (descriptor.getFontWeight() >= BOLD_WEIGHT || descriptor.isForceBold());
  }

  private static GlyphList glyphs() {
    try (InputStream more =
        GlyphList.class.getResourceAsStream(
            "/org/apache/pdfbox/resources/glyphlist/additional.txt")) {
      return more == null
          ? GlyphList.getAdobeGlyphList()
          : new GlyphList(GlyphList.getAdobeGlyphList(), more);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

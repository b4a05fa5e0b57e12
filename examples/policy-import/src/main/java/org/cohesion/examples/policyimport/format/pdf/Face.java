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
import org.jspecify.annotations.Nullable;

/** A font as far as it matters: whether it is bold, and which characters its letters are. */
final class Face {

  private static final Pattern BOLD = Pattern.compile("bold|black|heavy|semibd");
  private static final GlyphList GLYPHS = glyphs();

  /** Weights from here on are bold in the descriptors of fonts. */
  private static final float BOLD_WEIGHT = 600;

  /** Codes that are kept where they are found at once; most documents have no others. */
  private static final int SMALL = 512;

  private final PDFont font;
  private final boolean bold;
  private final @Nullable String[] small = new @Nullable String[SMALL];
  private final Map<Integer, String> others = new HashMap<>();

  Face(PDFont font) {
    this.font = font;
    this.bold = isBold(font);
  }

  boolean isBold() {
    return bold;
  }

  /** {@return the characters that a letter stands for; empty if nothing says so} */
  String characters(int code) throws IOException {
    boolean isSmall = code >= 0 && code < SMALL;
    String known = isSmall ? small[code] : others.get(code);
    if (known == null) {
      known = Letters.of(unicode(code));
      if (isSmall) {
        small[code] = known;
      } else {
        others.put(code, known);
      }
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

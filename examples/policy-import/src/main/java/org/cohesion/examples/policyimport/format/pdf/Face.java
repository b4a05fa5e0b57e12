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
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** A font as far as it matters: whether it is bold, and which characters its letters are. */
final class Face {

  private static final Pattern BOLD = Pattern.compile("bold|black|heavy|semibd");
  private static final GlyphList GLYPHS = glyphs();

  /** Weights from here on are bold in the descriptors of fonts. */
  private static final float BOLD_WEIGHT = 600;

  /** Codes that are kept where they are found at once; most documents have no others. */
  private static final int SMALL = 512;

  /**
   * A letter, its measures in parts of the size of the font.
   *
   * @param characters the characters that it stands for; empty if nothing says so
   * @param width how far right of it the next one stands
   * @param height how far above it the next one stands
   * @param originX how far right of its place it is painted
   * @param originY how far above its place it is painted
   */
  record Glyph(String characters, double width, double height, double originX, double originY) {}

  private final PDFont font;
  private final boolean bold;
  private final boolean simple;
  private final boolean vertical;
  private final @Nullable Glyph[] small = new @Nullable Glyph[SMALL];
  private final Map<Integer, Glyph> others = new HashMap<>();

  Face(PDFont font) {
    this.font = font;
    this.bold = isBold(font);
    this.simple = font instanceof PDSimpleFont;
    this.vertical = font.isVertical();
  }

  boolean isBold() {
    return bold;
  }

  /** {@return whether each of its codes is one byte} */
  boolean isSimple() {
    return simple;
  }

  /** {@return whether its lines go down the page} */
  boolean isVertical() {
    return vertical;
  }

  /** {@return the next code of a string, and goes on behind it} */
  int code(InputStream string) throws IOException {
    return font.readCode(string);
  }

  /** {@return the letter with a code} */
  Glyph glyph(int code) throws IOException {
    boolean isSmall = code >= 0 && code < SMALL;
    Glyph known = isSmall ? small[code] : others.get(code);
    if (known == null) {
      Vector width = font.getDisplacement(code);
      Vector origin = vertical ? font.getPositionVector(code) : new Vector(0, 0);
      known =
          new Glyph(
              Letters.of(unicode(code)), width.getX(), width.getY(), origin.getX(), origin.getY());
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

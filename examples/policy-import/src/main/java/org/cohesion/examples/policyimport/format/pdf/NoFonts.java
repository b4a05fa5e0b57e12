package org.cohesion.examples.policyimport.format.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Keeps PDFBox from reading every font of the machine, for seconds, to find a substitute of which
 * not one letter will be painted. PDFBox has one mapper for all; only threads that read here are
 * given the font that PDFBox brings along, whatever they ask for.
 */
final class NoFonts {

  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private static final ThreadLocal<@Nullable Boolean> READING = new ThreadLocal<>();

  static {
    FontMappers.set(new Mapper(FontMappers.instance()));
  }

  private NoFonts() {}

  /** Starts it on this thread. */
  static void begin() {
    READING.set(Boolean.TRUE);
  }

  /** Ends it on this thread. */
  static void end() {
    READING.remove();
  }

  private static final class Holder {
    static final TrueTypeFont LIBERATION = load();

    private static TrueTypeFont load() {
      try (InputStream stream = FontMappers.class.getResourceAsStream(FONT)) {
        if (stream == null) {
          throw new IllegalStateException("PDFBox has no font " + FONT);
        }
        return new TTFParser().parse(new RandomAccessReadBuffer(stream.readAllBytes()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private record Mapper(FontMapper others) implements FontMapper {

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(
        String name, @Nullable PDFontDescriptor descriptor) {
      return READING.get() == null
          ? others.getTrueTypeFont(name, descriptor)
          : new FontMapping<>(Holder.LIBERATION, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(
        String name, @Nullable PDFontDescriptor descriptor) {
      return READING.get() == null
          ? others.getFontBoxFont(name, descriptor)
          : new FontMapping<>(Holder.LIBERATION, true);
    }

    @Override
    public CIDFontMapping getCIDFont(
        String name, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo system) {
      return READING.get() == null
          ? others.getCIDFont(name, descriptor, system)
          : new CIDFontMapping(null, Holder.LIBERATION, true);
    }
  }
}

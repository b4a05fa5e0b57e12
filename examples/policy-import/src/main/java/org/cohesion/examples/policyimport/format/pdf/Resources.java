package org.cohesion.examples.policyimport.format.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.PDFontSetting;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.jspecify.annotations.Nullable;

/** What the content of one page or form may name: fonts, forms, properties of marks. */
final class Resources {

  private final PDResources names;
  private final IdentityHashMap<PDFont, Face> faces;
  private final Map<COSName, Face> named = new HashMap<>();

  /**
   * Makes those of a page or form.
   *
   * @param names what it names
   * @param faces the fonts of the whole document
   */
  Resources(PDResources names, IdentityHashMap<PDFont, Face> faces) {
    this.names = names;
    this.faces = faces;
  }

  /** {@return the font of that name, or one that stands in for it} */
  Face face(@Nullable COSName name) throws IOException {
    Face known = name == null ? null : named.get(name);
    if (known == null) {
      PDFont font = name == null ? null : names.getFont(name);
      known = face(font == null ? new PDType1Font(Standard14Fonts.FontName.HELVETICA) : font);
      if (name != null) {
        named.put(name, known);
      }
    }
    return known;
  }

  /** Sets the font that a state of that name may have. */
  void apply(@Nullable COSName name, TextState state) throws IOException {
    COSDictionary found = dictionary(COSName.EXT_G_STATE, name);
    PDFontSetting setting =
        found == null ? null : new PDExtendedGraphicsState(found).getFontSetting();
    if (setting != null && setting.getFont() != null) {
      state.face = face(setting.getFont());
      state.fontSize = setting.getFontSize();
    }
  }

  /** {@return the form of that name; null if it is none, such as a picture} */
  @Nullable COSStream form(@Nullable COSName name) {
    return dictionary(COSName.XOBJECT, name) instanceof COSStream stream
            && COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE))
        ? stream
        : null;
  }

  /** {@return the properties of a mark of that name; null if there are none} */
  @Nullable COSDictionary properties(@Nullable COSName name) {
    return dictionary(COSName.PROPERTIES, name);
  }

  private @Nullable COSDictionary dictionary(COSName kind, @Nullable COSName name) {
    COSDictionary all = names.getCOSObject().getCOSDictionary(kind);
    return all == null || name == null ? null : all.getCOSDictionary(name);
  }

  private Face face(PDFont font) {
    return faces.computeIfAbsent(font, Face::new);
  }
}

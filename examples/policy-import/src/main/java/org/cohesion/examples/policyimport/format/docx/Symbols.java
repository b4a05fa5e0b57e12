package org.cohesion.examples.policyimport.format.docx;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cohesion.examples.policyimport.format.packed.XmlElement;

/** Signs of fonts whose letters are pictures, as private characters from U+F020. */
final class Symbols {

  private static final Set<String> FONTS =
      Set.of(
          "symbol",
          "wingdings",
          "wingdings 2",
          "wingdings 3",
          "webdings",
          "zapf dingbats",
          "zapfdingbats");

  private static final int PRIVATE = 0xF000;
  private static final int GREEK_FROM = 0xF041;

  /**
   * What the font Symbol has where others have A to Z and a to z; a space where it has no letter.
   */
  private static final String GREEK = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ      αβχδεφγηιϕκλμνοπθρστυϖωξψζ";

  private Symbols() {}

  /** {@return the sign of a {@code w:sym}; empty if it names none} */
  static String sign(XmlElement symbol) {
    String code = symbol.attribute("char").orElse("");
    try {
      int sign = Integer.parseInt(code, 16);
      String font = symbol.attribute("font").orElse("").toLowerCase(Locale.ROOT);
      if (FONTS.contains(font)) {
        sign = font.equals("symbol") ? letter(privately(sign)) : privately(sign);
      }
      return Character.toString(sign);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  /** {@return letters as the font of their run shows them} */
  static String shown(String letters, Optional<XmlElement> properties) {
    Optional<String> font =
        properties
            .flatMap(all -> all.child("rFonts"))
            .flatMap(fonts -> fonts.attribute("ascii").or(() -> fonts.attribute("hAnsi")))
            .map(name -> name.toLowerCase(Locale.ROOT));
    if (font.filter(FONTS::contains).isEmpty()) {
      return letters;
    }
    boolean greek = font.get().equals("symbol");
    StringBuilder shown = new StringBuilder();
    letters
        .codePoints()
        .map(letter -> letter == ' ' ? letter : privately(letter))
        .map(letter -> greek ? letter(letter) : letter)
        .forEach(shown::appendCodePoint);
    return shown.toString();
  }

  private static int privately(int sign) {
    return sign > ' ' && sign <= 0xFF ? PRIVATE + sign : sign;
  }

  private static int letter(int sign) {
    int at = sign - GREEK_FROM;
    if (at >= 0 && at < GREEK.length() && GREEK.charAt(at) != ' ') {
      return GREEK.charAt(at);
    }
    boolean isDigit = sign >= 0xF030 && sign <= 0xF039;
    return isDigit ? sign - PRIVATE : sign;
  }
}

package org.cohesion.examples.policyimport.format.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.jspecify.annotations.Nullable;

/** What lies on top of a page: fields of forms and typed notes. */
final class Annotations {

  private static final String WIDGET = "Widget";
  private static final String FREE_TEXT = "FreeText";

  /** Subtypes whose letters belong to what a reader reads. */
  private static final Set<String> READ = Set.of(WIDGET, FREE_TEXT, "Stamp");

  /** Fields in which something is written or chosen. */
  private static final Set<String> FILLED_IN = Set.of("Tx", "Ch");

  /** Subtypes whose contents are what somebody remarks on the document. */
  private static final Set<String> REMARKS =
      Set.of("Text", "Highlight", "Underline", "StrikeOut", "Squiggly", "Caret");

  /** How far up the fields of a form are followed. */
  private static final int DEPTH = 32;

  private Annotations() {}

  /** {@return whether it shows text of its own; a button does not} */
  static boolean isRead(PDAnnotation annotation) {
    String subtype = annotation.getSubtype();
    return subtype != null
        && READ.contains(subtype)
        && !annotation.isHidden()
        && !annotation.isNoView()
        && !(subtype.equals(WIDGET) && "Btn".equals(text(inherited(annotation, COSName.FT))));
  }

  /** {@return whether it is a field to write in, in which nobody has written} */
  static boolean isEmptyField(PDAnnotation annotation) {
    return isField(annotation) && !annotation.isHidden() && words(annotation).isBlank();
  }

  /** {@return whether it is a field to write or choose in} */
  static boolean isField(PDAnnotation annotation) {
    return WIDGET.equals(annotation.getSubtype())
        && FILLED_IN.contains(text(inherited(annotation, COSName.FT)));
  }

  /** {@return whether it is a remark on the document, which is no part of it} */
  static boolean isRemark(PDAnnotation annotation) {
    String subtype = annotation.getSubtype();
    String contents = annotation.getContents();
    return subtype != null && REMARKS.contains(subtype) && contents != null && !contents.isBlank();
  }

  /** {@return what is written in a field or a typed note, painted or not; empty if nothing} */
  static String words(PDAnnotation annotation) {
    if (FREE_TEXT.equals(annotation.getSubtype())) {
      String contents = annotation.getContents();
      return contents == null ? "" : contents;
    }
    if (!isField(annotation)) {
      return "";
    }
    COSBase value = inherited(annotation, COSName.V);
    List<String> all = new ArrayList<>();
    if (value instanceof COSArray several) {
      for (int i = 0; i < several.size(); i++) {
        all.add(shown(annotation, text(several.getObject(i))));
      }
    } else {
      all.add(shown(annotation, text(value)));
    }
    return String.join("\n", all);
  }

  /** A list to choose from may have a word to show for each value. */
  private static String shown(PDAnnotation annotation, String value) {
    if (inherited(annotation, COSName.OPT) instanceof COSArray options) {
      for (int i = 0; i < options.size(); i++) {
        if (options.getObject(i) instanceof COSArray pair
            && pair.size() > 1
            && text(pair.getObject(0)).equals(value)) {
          return text(pair.getObject(1));
        }
      }
    }
    return value;
  }

  private static String text(@Nullable COSBase value) {
    if (value instanceof COSString string) {
      return string.getString();
    }
    if (value instanceof COSName name) {
      return name.getName();
    }
    return value instanceof COSStream stream ? stream.toTextString() : "";
  }

  private static @Nullable COSBase inherited(PDAnnotation annotation, COSName key) {
    COSDictionary dictionary = annotation.getCOSObject();
    for (int depth = 0; dictionary != null && depth < DEPTH; depth++) {
      COSBase value = dictionary.getDictionaryObject(key);
      if (value != null) {
        return value;
      }
      dictionary = dictionary.getCOSDictionary(COSName.PARENT);
    }
    return null;
  }
}

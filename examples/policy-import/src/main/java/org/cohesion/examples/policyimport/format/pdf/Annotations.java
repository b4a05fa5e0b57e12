package org.cohesion.examples.policyimport.format.pdf;

import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/** What lies on top of a page: fields of forms and typed notes. */
final class Annotations {

  private static final String WIDGET = "Widget";

  /** Subtypes whose letters belong to what a reader reads. */
  private static final Set<String> READ = Set.of(WIDGET, "FreeText", "Stamp");

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
        && !(subtype.equals(WIDGET) && "Btn".equals(inherited(annotation, COSName.FT)));
  }

  /** {@return whether it is a field to write in, in which nobody has written} */
  static boolean isEmptyField(PDAnnotation annotation) {
    if (!WIDGET.equals(annotation.getSubtype())
        || annotation.isHidden()
        || !"Tx".equals(inherited(annotation, COSName.FT))) {
      return false;
    }
    String value = inherited(annotation, COSName.V);
    return value == null || value.isBlank();
  }

  /** {@return what is written in a field; null if nothing, or it is no field of text} */
  static @org.jspecify.annotations.Nullable String value(PDAnnotation annotation) {
    return "Tx".equals(inherited(annotation, COSName.FT)) ? inherited(annotation, COSName.V) : null;
  }

  private static @org.jspecify.annotations.Nullable String inherited(
      PDAnnotation annotation, COSName key) {
    COSDictionary dictionary = annotation.getCOSObject();
    for (int depth = 0; dictionary != null && depth < DEPTH; depth++) {
      if (dictionary.containsKey(key)) {
        String name = dictionary.getNameAsString(key);
        return name != null ? name : dictionary.getString(key);
      }
      dictionary = dictionary.getCOSDictionary(COSName.PARENT);
    }
    return null;
  }
}

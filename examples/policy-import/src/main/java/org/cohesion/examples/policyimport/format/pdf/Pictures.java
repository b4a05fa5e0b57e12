package org.cohesion.examples.policyimport.format.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** Tells whether a page has pictures, without unpacking any. */
final class Pictures {

  /** How deep forms inside forms are followed. */
  private static final int DEPTH = 8;

  private Pictures() {}

  /** {@return whether a page has a picture among its resources} */
  static boolean on(PDPage page) {
    return page.getResources() != null && in(page.getResources().getCOSObject(), DEPTH);
  }

  private static boolean in(@Nullable COSDictionary resources, int depth) {
    COSDictionary objects = resources == null ? null : resources.getCOSDictionary(COSName.XOBJECT);
    if (objects == null || depth == 0) {
      return false;
    }
    for (COSName name : objects.keySet()) {
      if (objects.getDictionaryObject(name) instanceof COSStream object) {
        COSName subtype = object.getCOSName(COSName.SUBTYPE);
        if (COSName.IMAGE.equals(subtype)
            || (COSName.FORM.equals(subtype)
                && in(object.getCOSDictionary(COSName.RESOURCES), depth - 1))) {
          return true;
        }
      }
    }
    return false;
  }
}

package org.cohesion.examples.policyimport.format.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentMembershipDictionary;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.jspecify.annotations.Nullable;

/** The layers of a document, of which some may be switched off when it is opened. */
final class Layers {

  private final @Nullable PDOptionalContentProperties properties;

  Layers(PDDocument document) {
    this.properties = document.getDocumentCatalog().getOCProperties();
  }

  /** {@return whether a layer, or all layers of a membership, are switched off} */
  boolean isOff(COSDictionary layer) {
    PDOptionalContentProperties all = properties;
    if (all == null) {
      return false;
    }
    PDPropertyList list = PDPropertyList.create(layer);
    if (list instanceof PDOptionalContentGroup group) {
      return !all.isGroupEnabled(group);
    }
    if (list instanceof PDOptionalContentMembershipDictionary members) {
      return !members.getOCGs().isEmpty()
          && members.getOCGs().stream()
              .allMatch(
                  member ->
                      member instanceof PDOptionalContentGroup group && !all.isGroupEnabled(group));
    }
    return false;
  }
}

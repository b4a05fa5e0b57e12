package org.cohesion.examples.policyimport.format.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** The structure tree of a document as it lies in the file: elements, and claims on content. */
final class StructureTree {

  /** How often a type may be mapped to another. */
  private static final int ROLES = 16;

  private final @Nullable COSDictionary root;
  private final @Nullable COSDictionary roles;

  StructureTree(PDDocument document) {
    this.root =
        document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
    this.roles = root == null ? null : root.getCOSDictionary(COSName.ROLE_MAP);
  }

  /** {@return the root; null if the document has no tree} */
  @Nullable COSDictionary root() {
    return root;
  }

  /** {@return the type of an element as the standard calls it, as far as the document says} */
  String type(COSDictionary element) {
    String type = element.getNameAsString(COSName.S, "");
    for (int i = 0; roles != null && i < ROLES; i++) {
      String next = roles.getNameAsString(type);
      if (next == null || next.equals(type)) {
        break;
      }
      type = next;
    }
    return type;
  }

  /** {@return what is in an element: elements as dictionaries, and claims} */
  static List<Object> kids(COSDictionary element, @Nullable COSDictionary page) {
    COSBase kids = element.getDictionaryObject(COSName.K);
    List<Object> result = new ArrayList<>();
    if (kids instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        add(array.getObject(i), page, result);
      }
    } else {
      add(kids, page, result);
    }
    return result;
  }

  private static void add(
      @Nullable COSBase kid, @Nullable COSDictionary page, List<Object> result) {
    if (kid instanceof COSObject reference) {
      add(reference.getObject(), page, result);
    } else if (kid instanceof COSInteger number && page != null) {
      result.add(new Claim(page, number.intValue()));
    } else if (kid instanceof COSDictionary dictionary) {
      String type = dictionary.getNameAsString(COSName.TYPE, "");
      if (type.equals("MCR")) {
        COSDictionary stream = dictionary.getCOSDictionary(COSName.getPDFName("Stm"));
        COSDictionary own = dictionary.getCOSDictionary(COSName.PG);
        COSDictionary owner = stream != null ? stream : own != null ? own : page;
        if (owner != null) {
          result.add(new Claim(owner, dictionary.getInt(COSName.MCID, -1)));
        }
      } else if (type.equals("OBJR")) {
        COSDictionary object = dictionary.getCOSDictionary(COSName.OBJ);
        if (object != null) {
          result.add(new Claim(object, -1));
        }
      } else {
        result.add(dictionary);
      }
    }
  }
}

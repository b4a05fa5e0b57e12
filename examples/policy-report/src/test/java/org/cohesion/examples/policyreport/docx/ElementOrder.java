package org.cohesion.examples.policyreport.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The order of elements inside others as the schema of WordprocessingML has it (ISO/IEC 29500,
 * transitional): Word takes a file with another order for a damaged one.
 */
final class ElementOrder {

  private static final Map<String, List<String>> ORDERS =
      Map.of(
          "pPr",
              order(
                  "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr"
                      + " suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap"
                      + " overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd"
                      + " snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc"
                      + " textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr"
                      + " sectPr pPrChange"),
          "rPr",
              order(
                  "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss"
                      + " imprint noProof snapToGrid vanish webHidden color spacing w kern position"
                      + " sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang"
                      + " eastAsianLayout specVanish oMath"),
          "tblPr",
              order(
                  "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize"
                      + " tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook"
                      + " tblCaption tblDescription tblPrChange"),
          "tcPr",
              order(
                  "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection"
                      + " tcFitText vAlign hideMark headers cellIns cellDel cellMerge tcPrChange"),
          "tbl", order("tblPr tblGrid tr"),
          "tr", order("tblPrEx trPr tc"),
          "style",
              order(
                  "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden"
                      + " unhideWhenUsed qFormat locked personal personalCompose personalReply rsid"
                      + " pPr rPr tblPr trPr tcPr tblStylePr"),
          "lvl",
              order(
                  "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc"
                      + " pPr rPr"),
          "numbering", order("numPicBullet abstractNum num numIdMacAtCleanup"),
          "sectPr",
              order(
                  "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc"
                      + " pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg"
                      + " textDirection bidi rtlGutter docGrid printerSettings sectPrChange"));

  private ElementOrder() {}

  private static List<String> order(String names) {
    return List.of(names.split(" ", -1));
  }

  /** Looks at an element and all below it. */
  static void check(Element element) {
    List<Element> children = new ArrayList<>();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        children.add(child);
        check(child);
      }
    }
    List<String> order = ORDERS.get(element.getLocalName());
    if (order != null) {
      List<String> names = children.stream().map(Element::getLocalName).toList();
      assertThat(order).as(element.getLocalName()).containsAll(names);
      assertThat(names)
          .as(element.getLocalName())
          .isSortedAccordingTo(Comparator.comparingInt(order::indexOf));
    }
    if (element.getLocalName().equals("tc")) {
      assertThat(children.get(children.size() - 1).getLocalName()).isEqualTo("p");
    }
  }
}

package org.cohesion.examples.policyimport.format.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.cohesion.examples.policyimport.document.Print;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;
import org.cohesion.examples.policyimport.format.packed.XmlElement;

/** The text of one story's paragraphs, as a reader sees it. */
final class ParagraphText {

  private static final Pattern DATE =
      Pattern.compile("\\s*(DATE|SAVEDATE|TIME|PRINTDATE|CREATEDATE)\\b.*", Pattern.DOTALL);

  private static final Pattern ENDS = Pattern.compile("^[ \\t\\r\\n]+|[ \\t\\r\\n]+$");
  private static final char SOFT_HYPHEN = '\u00ad';

  private final Reading reading;
  private final FieldStack fields = new FieldStack();
  private final StringBuilder text = new StringBuilder();
  private final Map<Double, Integer> sizes = new TreeMap<>();
  private final List<XmlElement> boxes = new ArrayList<>();
  private final List<String> drawn = new ArrayList<>();
  private final boolean boldTable;
  private String style = "";
  private boolean bold = true;
  private int page;

  /**
   * Makes one.
   *
   * @param boldTable whether the style of the table around it makes letters bold
   */
  ParagraphText(Reading reading, boolean boldTable) {
    this.reading = reading;
    this.boldTable = boldTable;
  }

  /** Reads a paragraph of that style, behind what is still there of those before. */
  void read(XmlElement paragraph, String paragraphStyle) throws UnreadableDocumentException {
    style = paragraphStyle;
    walk(paragraph);
    fields.endParagraph();
  }

  /** {@return the text, white space as it comes} */
  String text() {
    return text.toString();
  }

  /** {@return how the letters look, at so many points from the margin} */
  Print print(double indent) {
    double most =
        sizes.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(0.0);
    return new Print(bold && !sizes.isEmpty(), most, indent);
  }

  /** {@return the page on which the first letter stands; 0 if not known} */
  int page() {
    return page;
  }

  /** Starts anew. */
  void clear() {
    text.setLength(0);
    sizes.clear();
    bold = true;
  }

  /** {@return the contents of the boxes anchored since the last call} */
  List<XmlElement> takeBoxes() {
    List<XmlElement> taken = List.copyOf(boxes);
    boxes.clear();
    return taken;
  }

  /** {@return the letters that are drawn as decoration, anchored since the last call} */
  List<String> takeDrawn() {
    List<String> taken = List.copyOf(drawn);
    drawn.clear();
    return taken;
  }

  private void walk(XmlElement parent) throws UnreadableDocumentException {
    for (XmlElement child : parent.children()) {
      switch (child.name()) {
        case "pPr", "sdtPr", "sdtEndPr", "rPr", "customXmlPr", "smartTagPr", "rt", "fldData" -> {}
        case "r" -> run(child);
        case "ins", "moveTo" -> {
          reading.change();
          walk(child);
        }
        case "del", "moveFrom" -> reading.change();
        case "sdt" -> {
          if (!Controls.isPlaceholder(child, reading)) {
            walk(child);
          }
        }
        case "fldSimple" -> {
          noteDate(child.attribute("instr").orElse(""));
          walk(child);
        }
        case "AlternateContent" -> walk(Controls.chosen(child));
        case "txbxContent", "txBody" -> boxes.add(child);
        case "br" -> letters("\n", Optional.empty(), false);
        case "textpath" ->
            child.attribute("string").filter(text -> !text.isBlank()).ifPresent(drawn::add);
        case "chart" -> reading.leaveOut("a chart is left out, with the words in it");
        case "OLEObject" ->
            reading.leaveOut("an embedded object is left out, with the words in it");
        case "blip", "imagedata" -> reading.picture = true;
        case "relIds" -> reading.diagram(child.attribute("dm").orElse("")).ifPresent(boxes::add);
        default -> walk(child);
      }
    }
  }

  private void run(XmlElement run) throws UnreadableDocumentException {
    Optional<XmlElement> properties = run.child("rPr");
    boolean hidden = reading.styles.isOn("vanish", properties, style);
    for (XmlElement child : run.children()) {
      switch (child.name()) {
        case "t" -> letters(Symbols.shown(spaced(child), properties), properties, hidden);
        case "tab", "ptab" -> letters("\t", properties, hidden);
        case "br", "cr" -> letters("\n", properties, hidden);
        case "noBreakHyphen" -> letters("\u2011", properties, hidden);
        case "sym" -> letters(Symbols.sign(child), properties, hidden);
        case "lastRenderedPageBreak" -> reading.turnPage();
        case "footnoteReference" -> child.attribute("id").ifPresent(reading.footnotes::add);
        case "endnoteReference" -> child.attribute("id").ifPresent(reading.endnotes::add);
        case "fldChar" -> {
          letters(Controls.shown(child), properties, hidden);
          noteDate(fields.mark(child.attribute("fldCharType").orElse("")));
        }
        case "instrText" -> fields.instruction(child.text());
        case "delText", "delInstrText", "rPr", "softHyphen" -> {}
        case "AlternateContent" -> walk(Controls.chosen(child));
        case "txbxContent", "txBody" -> boxes.add(child);
        default -> walk(child);
      }
    }
  }

  private void letters(String letters, Optional<XmlElement> properties, boolean hidden) {
    if (!fields.isSeen()) {
      return;
    }
    if (hidden) {
      reading.hide(letters);
      return;
    }
    if (!letters.isBlank()) {
      page = sizes.isEmpty() ? reading.page : page;
      bold &= isBold(properties);
      sizes.merge(reading.styles.size(properties, style), letters.length(), Integer::sum);
      reading.language(reading.styles.language(properties, style), letters.length());
    }
    text.append(letters);
  }

  private boolean isBold(Optional<XmlElement> properties) {
    return reading.styles.isOn("b", properties, style)
        || (boldTable && properties.flatMap(all -> Styles.flag(all, "b")).isEmpty());
  }

  private void noteDate(String instruction) {
    if (DATE.matcher(instruction.toUpperCase(Locale.ROOT)).matches()) {
      reading.date();
    }
  }

  /** White space at the ends counts only where the document says so. */
  private static String spaced(XmlElement element) {
    String all =
        element.attribute("space").filter("preserve"::equals).isPresent()
            ? element.text()
            : ENDS.matcher(element.text()).replaceAll("");
    return all.replace('\n', ' ').replace('\t', ' ').replace(String.valueOf(SOFT_HYPHEN), "");
  }
}

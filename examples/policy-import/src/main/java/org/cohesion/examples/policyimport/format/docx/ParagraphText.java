package org.cohesion.examples.policyimport.format.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cohesion.examples.policyimport.document.DocumentNote.Kind;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;
import org.cohesion.examples.policyimport.format.packed.XmlElement;

/** The text of one story's paragraphs, as a reader sees it. */
final class ParagraphText {

  private static final Pattern DATE =
      Pattern.compile("\\s*(DATE|SAVEDATE|TIME|PRINTDATE|CREATEDATE)\\b.*", Pattern.DOTALL);

  private static final class Field {
    final StringBuilder instruction = new StringBuilder();
    boolean result;
  }

  private final Reading reading;
  private final Deque<Field> fields = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private final Map<Double, Integer> sizes = new HashMap<>();
  private final List<XmlElement> boxes = new ArrayList<>();
  private String style = "";
  private boolean bold = true;

  ParagraphText(Reading reading) {
    this.reading = reading;
  }

  /** Starts a paragraph of that style, and reads it. */
  void read(XmlElement paragraph, String paragraphStyle) throws UnreadableDocumentException {
    style = paragraphStyle;
    walk(paragraph);
  }

  /** {@return the text read since the last call, with spaces as one} */
  String take() {
    String taken =
        text.toString().replaceAll("[ \\u00A0\\r]+", " ").replaceAll(" ?\\n ?", "\n").strip();
    text.setLength(0);
    return taken;
  }

  /** {@return whether all letters since the last call are bold} */
  boolean takeBold() {
    boolean taken = bold && !sizes.isEmpty();
    bold = true;
    return taken;
  }

  /** {@return the size of most letters since the last call; 0 if not known} */
  double takeSize() {
    double taken =
        sizes.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(0.0);
    sizes.clear();
    return taken;
  }

  /** {@return the contents of the boxes anchored since the last call} */
  List<XmlElement> takeBoxes() {
    List<XmlElement> taken = List.copyOf(boxes);
    boxes.clear();
    return taken;
  }

  private void walk(XmlElement parent) throws UnreadableDocumentException {
    for (XmlElement child : parent.children()) {
      switch (child.name()) {
        case "pPr", "sdtPr", "sdtEndPr", "rPr", "customXmlPr", "smartTagPr", "rt", "fldData" -> {}
        case "r" -> run(child);
        case "ins", "moveTo" -> {
          reading.changes++;
          walk(child);
        }
        case "del", "moveFrom" -> reading.changes++;
        case "sdt" -> {
          if (!isPlaceholder(child, reading)) {
            walk(child);
          }
        }
        case "fldSimple" -> {
          noteDate(child.attribute("instr").orElse(""));
          walk(child);
        }
        case "AlternateContent" -> walk(chosen(child));
        case "txbxContent" -> boxes.add(child);
        default -> walk(child);
      }
    }
  }

  private void run(XmlElement run) throws UnreadableDocumentException {
    Optional<XmlElement> properties = run.child("rPr");
    boolean hidden = reading.styles.isOn("vanish", properties, style);
    for (XmlElement child : run.children()) {
      switch (child.name()) {
        case "t" -> letters(spaced(child), properties, hidden);
        case "tab", "ptab" -> letters("\t", properties, hidden);
        case "br" -> letters("\n", properties, hidden);
        case "cr" -> letters("\n", properties, hidden);
        case "noBreakHyphen" -> letters("\u2011", properties, hidden);
        case "sym" -> letters(symbol(child), properties, hidden);
        case "lastRenderedPageBreak" -> reading.turnPage();
        case "fldChar" -> field(child.attribute("fldCharType").orElse(""));
        case "instrText" -> {
          if (!fields.isEmpty()) {
            fields.peek().instruction.append(child.text());
          }
        }
        case "delText", "delInstrText", "rPr", "softHyphen" -> {}
        case "AlternateContent" -> walk(chosen(child));
        case "txbxContent" -> boxes.add(child);
        default -> walk(child);
      }
    }
  }

  private void letters(String letters, Optional<XmlElement> properties, boolean hidden) {
    if (!fields.stream().allMatch(field -> field.result)) {
      return;
    }
    if (hidden) {
      reading.hiddenWords += letters.isBlank() ? 0 : letters.strip().split("\\s+", -1).length;
      return;
    }
    text.append(letters);
    if (!letters.isBlank()) {
      bold &= reading.styles.isOn("b", properties, style);
      sizes.merge(reading.styles.size(properties, style), letters.length(), Integer::sum);
    }
  }

  private void field(String type) {
    switch (type) {
      case "begin" -> fields.push(new Field());
      case "separate" -> {
        if (!fields.isEmpty()) {
          fields.peek().result = true;
          noteDate(fields.peek().instruction.toString());
        }
      }
      case "end" -> fields.poll();
      default -> {}
    }
  }

  private void noteDate(String instruction) {
    if (DATE.matcher(instruction.toUpperCase(Locale.ROOT)).matches()) {
      reading.note(Kind.DATE_FIELD, "the program fills in a date here by itself");
    }
  }

  /** {@return the choice if there is something in it, else the fallback: never both} */
  static XmlElement chosen(XmlElement alternatives) {
    return alternatives
        .child("Choice")
        .filter(choice -> !choice.children().isEmpty())
        .or(() -> alternatives.child("Fallback"))
        .orElse(alternatives);
  }

  /** {@return whether a control shows only what Word asks people to write in it; noted if so} */
  static boolean isPlaceholder(XmlElement control, Reading reading) {
    boolean empty =
        control.child("sdtPr").flatMap(all -> Styles.flag(all, "showingPlcHdr")).orElse(false);
    if (empty) {
      reading.note(Kind.EMPTY_CONTROL, "nobody has written anything in this field");
    }
    return empty;
  }

  private static String spaced(XmlElement element) {
    String all = element.text().replace('\n', ' ').replace('\t', ' ');
    return element.attribute("space").orElse("").equals("preserve") ? all : all.strip();
  }

  private static String symbol(XmlElement symbol) {
    try {
      return Character.toString(Integer.parseInt(symbol.attribute("char").orElse(""), 16));
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}

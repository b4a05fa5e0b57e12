package org.cohesion.examples.policyimport.format.odt;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cohesion.examples.policyimport.document.Place;
import org.cohesion.examples.policyimport.document.Print;
import org.cohesion.examples.policyimport.format.Tally;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;

/** The text of one paragraph as readers see it, with how its letters look; used by one thread. */
final class OdtParagraph {

  /** Dates that stand still once they are fixed. */
  private static final Set<String> DATES = Set.of("text:date", "text:time");

  private static final Set<String> PROPERTY_DATES =
      Set.of(
          "text:modification-date",
          "text:modification-time",
          "text:creation-date",
          "text:creation-time",
          "text:print-date",
          "text:print-time");

  /** What holds no text that readers see here: names, conditions, marks of the program. */
  private static final Set<String> NO_TEXT =
      Set.of("text:number", "text:script", "office:event-listeners", "text:ruby-text");

  private static final int MOST_SPACES = 1_000;
  private static final char SOFT_HYPHEN = '\u00ad';

  /** What stands beside the text of a paragraph. */
  interface Beside {
    /** Reads the note that was met last. */
    void note() throws UnreadableDocumentException;

    /** Reads the drawing that was met last. */
    void drawing(String name) throws UnreadableDocumentException;
  }

  private final OdtXml xml;
  private final OdtStyles styles;
  private final Tally tally;
  private final Place place;
  private final Beside beside;
  private final StringBuilder text = new StringBuilder();
  private final Map<Double, Integer> sizes = new TreeMap<>();
  private boolean bold = true;
  private boolean hidden;

  OdtParagraph(OdtXml xml, OdtStyles styles, Tally tally, Place place, Beside beside) {
    this.xml = xml;
    this.styles = styles;
    this.tally = tally;
    this.place = place;
    this.beside = beside;
  }

  /** Reads what the element holds that was met last. */
  void read(Looks looks) throws UnreadableDocumentException {
    xml.children(
        new OdtXml.Content() {
          @Override
          public void element(String name) throws UnreadableDocumentException {
            inside(name, looks);
          }

          @Override
          public void text(String letters) {
            add(letters, looks);
          }
        });
  }

  private void inside(String name, Looks looks) throws UnreadableDocumentException {
    switch (name) {
      case "text:s" -> spaces(xml.number("text:c", 1));
      case "text:tab" -> text.append('\t');
      case "text:line-break" -> text.append('\n');
      case "text:span" -> read(styles.span(xml.attribute("text:style-name").orElse(""), looks));
      case "text:note" -> beside.note();
      case "office:annotation" -> tally.comments(1);
      case "text:placeholder" -> tally.placeholder(place);
      case "loext:content-control" -> control(looks);
      case "text:hidden-text" -> read(hiddenIf(xml.isTrue("text:is-hidden"), looks));
      case "text:hidden-paragraph" -> {
        hidden |= xml.isTrue("text:is-hidden");
        read(looks);
      }
      default -> other(name, looks);
    }
  }

  private void other(String name, Looks looks) throws UnreadableDocumentException {
    if (name.startsWith("draw:") || name.startsWith("dr3d:")) {
      if (name.equals("draw:a")) {
        read(looks);
      } else {
        beside.drawing(name);
      }
    } else if (!NO_TEXT.contains(name)) {
      if (PROPERTY_DATES.contains(name) || (DATES.contains(name) && !xml.isTrue("text:fixed"))) {
        tally.date(place);
      }
      read(hiddenIf(xml.attribute("text:display").filter("none"::equals).isPresent(), looks));
    }
  }

  private void control(Looks looks) throws UnreadableDocumentException {
    if (xml.isTrue("loext:showing-place-holder")) {
      tally.placeholder(place);
    } else {
      read(looks);
    }
  }

  private void spaces(int count) {
    // They become one.
    text.append(" ".repeat(Math.min(count, MOST_SPACES)));
  }

  private void add(String letters, Looks looks) {
    if (looks.hidden()) {
      tally.hidden(letters);
      return;
    }
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      if (c == '\t' || c == '\n' || c == '\r') {
        text.append(' ');
      } else if (c != SOFT_HYPHEN) {
        text.append(c);
        if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
          bold &= looks.bold();
          sizes.merge(looks.size(), 1, Integer::sum);
        }
      }
    }
  }

  private static Looks hiddenIf(boolean hidden, Looks looks) {
    return new Looks(looks.bold(), looks.size(), looks.hidden() || hidden);
  }

  /** {@return the text, white space as it comes; none if the paragraph is hidden} */
  String text() {
    if (hidden) {
      tally.hidden(text.toString());
      return "";
    }
    return text.toString();
  }

  /** {@return how the letters look, at so many points from the margin} */
  Print print(double indent) {
    double most =
        sizes.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(0.0);
    return new Print(bold && !sizes.isEmpty(), most, Math.max(0, indent));
  }
}

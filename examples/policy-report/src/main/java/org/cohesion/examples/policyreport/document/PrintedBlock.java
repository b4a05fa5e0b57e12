package org.cohesion.examples.policyreport.document;

import java.util.List;
import java.util.Optional;
import org.cohesion.finding.JsonPointer;

/**
 * One piece of a printed policy, which stands by itself: a heading, a paragraph, an entry of a
 * list, a table. Its texts are plain, whatever they look like: each form escapes what it must. None
 * is blank, but a cell of {@link Grid} may be empty.
 *
 * <p>What is ours to say, such as labels and the headings that a school did not write, is in the
 * language of the policy.
 */
public sealed interface PrintedBlock {

  /** {@return the part of the policy that it prints, such as {@code /aims/general/0}} */
  JsonPointer pointer();

  /**
   * A heading.
   *
   * @param pointer what the heading is over, such as {@code /aims}; of the title, the whole policy
   * @param level 1 for the title, of which there is one; 2 for a part; one more for each level
   *     below, up to 501
   * @param number the number before it as the school prints it, such as "3.2"; empty if none
   * @param text its text; empty only if there is a number
   */
  record Heading(JsonPointer pointer, int level, String number, String text)
      implements PrintedBlock {

    /** {@return the number and the text, with a space between them if there are both} */
    public String printed() {
      return number.isEmpty() || text.isEmpty() ? number + text : number + " " + text;
    }
  }

  /**
   * A line above the title, which says whose policy it is.
   *
   * @param pointer what it prints
   * @param kind what it is
   * @param text its text
   */
  record FrontLine(JsonPointer pointer, Kind kind, String text) implements PrintedBlock {

    /** What front lines are. */
    public enum Kind {
      /** The name of the trust or federation. */
      GROUP,
      /** The name of the school. */
      SCHOOL,
      /** Its motto, which may be in another language than the policy; nobody says which. */
      MOTTO
    }
  }

  /**
   * A paragraph.
   *
   * @param pointer what it prints
   * @param label what stands before it, with a colon, such as "Definition by"; empty if nothing
   * @param text its text
   */
  record Paragraph(JsonPointer pointer, String label, String text) implements PrintedBlock {}

  /**
   * An entry of a list. Entries that follow each other are one list.
   *
   * @param pointer what it prints
   * @param depth 0 in a list of its own, 1 below an entry of depth 0; no deeper
   * @param label what stands before the text, with a colon, such as "Owner"; empty if nothing
   * @param text its text; empty only if there is a label
   * @param address the address that belongs to it, as the policy has it, which need not be a valid
   *     or a harmless one; it is printed too, below the text, and is a link if it is safe
   */
  record Item(JsonPointer pointer, int depth, String label, String text, Optional<String> address)
      implements PrintedBlock {}

  /**
   * A table of labels and values: what the control data of a policy says.
   *
   * @param pointer what it prints
   * @param caption what it is, such as "Document control"
   * @param facts its rows, at least one
   */
  record Facts(JsonPointer pointer, String caption, List<Fact> facts) implements PrintedBlock {

    /** Takes the rows as they are now. */
    public Facts {
      facts = List.copyOf(facts);
    }
  }

  /**
   * A label and its value.
   *
   * @param pointer what it prints
   * @param label the label, without a colon
   * @param text the value in words
   * @param isAddress whether the text is an address as the policy has it, which need not be a valid
   *     or a harmless one; it is a link if it is safe
   */
  record Fact(JsonPointer pointer, String label, String text, boolean isAddress) {}

  /**
   * A table with a head, such as the history of versions.
   *
   * @param pointer what it prints
   * @param caption what it is, such as "Version history"
   * @param columns the heads of its columns, at least two
   * @param rows its rows, at least one
   */
  record Grid(JsonPointer pointer, String caption, List<String> columns, List<Row> rows)
      implements PrintedBlock {

    /** Takes the columns and rows as they are now. */
    public Grid {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /**
   * A row of a table with a head.
   *
   * @param pointer what it prints
   * @param cells one text for each column, empty if there is nothing to say; the first may be empty
   *     too
   */
  record Row(JsonPointer pointer, List<String> cells) {

    /** Takes the cells as they are now. */
    public Row {
      cells = List.copyOf(cells);
    }
  }
}

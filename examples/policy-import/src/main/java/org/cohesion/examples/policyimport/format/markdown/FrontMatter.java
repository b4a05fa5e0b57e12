package org.cohesion.examples.policyimport.format.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.document.BlockKind;
import org.cohesion.examples.policyimport.document.Place;
import org.cohesion.examples.policyimport.document.Print;
import org.cohesion.examples.policyimport.document.Zone;
import org.cohesion.examples.policyimport.format.BlockText;

/**
 * What stands between lines of three hyphens at the start of a Markdown file: labels and values.
 *
 * @param blocks a paragraph for each label and value, an entry for each value of a list
 * @param lines how many lines it has
 * @param rest the Markdown behind it
 */
record FrontMatter(List<Block> blocks, int lines, String rest) {

  private static final int MOST_LINES = 200;
  private static final Pattern END = Pattern.compile("(?:---|\\.\\.\\.)\\s*");
  private static final Pattern LABEL = Pattern.compile("\\s*[\\w][\\w .-]{0,60}:(?:\\s.*|)");
  private static final Pattern ENTRY = Pattern.compile("\\s*-\\s+(.*\\S)\\s*");
  private static final Pattern QUOTED = Pattern.compile("(.*?:\\s+|)([\"'])(.*)\\2\\s*");

  /** Takes the list as it is now. */
  FrontMatter {
    blocks = List.copyOf(blocks);
  }

  /** {@return the front matter of a file; without lines if it has none} */
  static FrontMatter of(String text) {
    FrontMatter none = new FrontMatter(List.of(), 0, text);
    String[] lines = text.split("\\R", MOST_LINES);
    if (lines.length < 2 || !lines[0].stripTrailing().equals("---") || lines[1].isBlank()) {
      return none;
    }
    List<Block> blocks = new ArrayList<>();
    for (int i = 1; i < lines.length - 1; i++) {
      String line = lines[i];
      if (END.matcher(line).matches()) {
        return new FrontMatter(blocks, i + 1, rest(text, i + 1));
      }
      boolean isLabelled = LABEL.matcher(line).matches() || ENTRY.matcher(line).matches();
      boolean goesOn = i > 1 && (line.isBlank() || line.startsWith(" "));
      if (!isLabelled && !goesOn && !line.startsWith("#")) {
        return none;
      }
      if (!line.isBlank() && !line.strip().startsWith("#")) {
        blocks.add(block(line, i + 1));
      }
    }
    return none;
  }

  /** {@return the value of a label; empty if there is none} */
  Optional<String> value(String label) {
    return blocks.stream()
        .map(Block::text)
        .filter(text -> text.startsWith(label + ": "))
        .map(text -> text.substring(label.length() + 2))
        .findFirst();
  }

  private static Block block(String line, int number) {
    Matcher entry = ENTRY.matcher(line);
    boolean isEntry = entry.matches();
    String text = unquoted(isEntry ? entry.group(1) : line.strip());
    return new Block(
        isEntry ? BlockKind.ITEM : BlockKind.PARAGRAPH,
        0,
        isEntry ? "-" : "",
        List.of(BlockText.of(text)),
        Zone.BODY,
        Print.PLAIN,
        Place.line(number));
  }

  private static String unquoted(String text) {
    Matcher quoted = QUOTED.matcher(text);
    return quoted.matches() ? quoted.group(1) + quoted.group(3) : text;
  }

  /** {@return the text behind so many lines} */
  private static String rest(String text, int lines) {
    String[] parts = text.split("\\R", lines + 1);
    return parts.length > lines ? parts[lines] : "";
  }
}

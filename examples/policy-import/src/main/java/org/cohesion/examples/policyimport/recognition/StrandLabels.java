package org.cohesion.examples.policyimport.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cohesion.examples.policyimport.recognition.Line.Kind;

/**
 * Finds the names of strands where no heading is printed: as an entry of a list with what belongs
 * to it below, or at the start of an entry ("Equity and excellence – to ensure …").
 */
final class StrandLabels {

  private static final Pattern LABEL = Pattern.compile("^(.{4,60}?)\\s*(?:[–—:]|\\s-)\\s+(?=\\S)");

  private StrandLabels() {}

  /** {@return the lines, with each label of a strand as a heading of its own} */
  static List<Line> asHeadings(List<Line> lines, HeadingVocabulary vocabulary) {
    List<Line> all = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.is(Kind.HEADING) || line.is(Kind.ROW)) {
        all.add(line);
        continue;
      }
      String text = Line.withoutEnd(line.text(), ":");
      if (vocabulary.isStrand(text) && (line.is(Kind.TEXT) || leads(lines, i, vocabulary))) {
        all.add(line.as(Kind.HEADING, Line.LABEL_LEVEL));
        continue;
      }
      Optional<String> label = label(line.text(), vocabulary);
      if (label.isPresent()) {
        all.add(line.with(label.get()).as(Kind.HEADING, Line.LABEL_LEVEL));
        String rest = line.text().substring(label.get().length()).replaceFirst("^[\\s–—:-]+", "");
        all.add(new Line(Kind.ITEM, line.level() + 1, "", rest, line.block()));
      } else {
        all.add(line);
      }
    }
    return all;
  }

  /** {@return whether an entry follows that is not the name of a strand, too} */
  private static boolean leads(List<Line> lines, int index, HeadingVocabulary vocabulary) {
    return index + 1 < lines.size()
        && lines.get(index + 1).is(Kind.ITEM)
        && !vocabulary.isStrand(lines.get(index + 1).text());
  }

  private static Optional<String> label(String text, HeadingVocabulary vocabulary) {
    Matcher label = LABEL.matcher(text);
    return label.find() && vocabulary.isStrand(label.group(1))
        ? Optional.of(label.group(1))
        : Optional.empty();
  }
}

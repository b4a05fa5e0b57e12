package org.cohesion.examples.policyimport.rendered;

import java.util.ArrayList;
import java.util.List;
import org.cohesion.examples.policyimport.recognition.Words;
import org.cohesion.examples.policyreport.document.PrintedBlock;
import org.cohesion.examples.policyreport.document.PrintedBlock.Facts;
import org.cohesion.examples.policyreport.document.PrintedBlock.FrontLine;
import org.cohesion.examples.policyreport.document.PrintedBlock.Grid;
import org.cohesion.examples.policyreport.document.PrintedBlock.Heading;
import org.cohesion.examples.policyreport.document.PrintedBlock.Item;
import org.cohesion.examples.policyreport.document.PrintedBlock.Paragraph;
import org.cohesion.examples.policyreport.document.PrintedDocument;
import org.cohesion.policy.Policy;

/** What can be read in a printed policy. */
public final class PrintedTexts {

  private PrintedTexts() {}

  /** {@return the words of a policy as it is printed, in order, without captions of tables} */
  public static List<String> words(Policy policy) {
    List<String> words = new ArrayList<>();
    for (PrintedBlock block : PrintedDocument.of(policy).blocks()) {
      texts(block).forEach(text -> words.addAll(Words.of(text)));
    }
    return words;
  }

  private static List<String> texts(PrintedBlock block) {
    List<String> texts = new ArrayList<>();
    if (block instanceof Heading heading) {
      texts.add(heading.printed());
    } else if (block instanceof FrontLine line) {
      texts.add(line.text());
    } else if (block instanceof Paragraph paragraph) {
      texts.addAll(List.of(paragraph.label(), paragraph.text()));
    } else if (block instanceof Item item) {
      texts.addAll(List.of(item.label(), item.text(), item.address().orElse("")));
    } else if (block instanceof Facts facts) {
      facts.facts().forEach(fact -> texts.addAll(List.of(fact.label(), fact.text())));
    } else if (block instanceof Grid grid) {
      texts.addAll(grid.columns());
      grid.rows().forEach(row -> texts.addAll(row.cells()));
    }
    return texts;
  }
}

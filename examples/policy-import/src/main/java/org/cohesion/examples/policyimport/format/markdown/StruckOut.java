package org.cohesion.examples.policyimport.format.markdown;

import org.commonmark.node.HtmlInline;
import org.commonmark.parser.delimiter.DelimiterProcessor;
import org.commonmark.parser.delimiter.DelimiterRun;

/** Reads {@code ~~text~~}, which is struck out, as the element for it. */
final class StruckOut implements DelimiterProcessor {

  private static final int TILDES = 2;

  @Override
  public char getOpeningCharacter() {
    return '~';
  }

  @Override
  public char getClosingCharacter() {
    return '~';
  }

  @Override
  public int getMinLength() {
    return TILDES;
  }

  @Override
  public int process(DelimiterRun opening, DelimiterRun closing) {
    if (opening.length() != TILDES || closing.length() != TILDES) {
      return 0;
    }
    opening.getOpener().insertAfter(element("<del>"));
    closing.getCloser().insertBefore(element("</del>"));
    return TILDES;
  }

  private static HtmlInline element(String tag) {
    HtmlInline element = new HtmlInline();
    element.setLiteral(tag);
    return element;
  }
}

package org.cohesion.examples.policyimport.format;

import java.io.FilterReader;
import java.io.IOException;
import java.io.StringReader;

/** Hands a text to a parser little by little, so that the parser stops when the time is over. */
public final class BudgetedReader extends FilterReader {

  private static final int PIECE = 8_192;

  private final Budget budget;

  /**
   * Makes a reader.
   *
   * @param text what it hands out
   * @param budget the time there is
   */
  public BudgetedReader(String text, Budget budget) {
    super(new StringReader(text));
    this.budget = budget;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    budget.step();
    return super.read(buffer, offset, Math.min(length, PIECE));
  }
}

package org.cohesion.examples.policyimport.format.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.cohesion.examples.policyimport.format.Budget;
import org.cohesion.examples.policyimport.format.pdf.ContentTokens.Kind;
import org.jspecify.annotations.Nullable;

/** Follows the content of one page or form as far as it says where letters stand, and which. */
final class ContentReader {

  /** What is done with what the content shows and marks. */
  interface Target {

    /** Takes a string of letters of which the first stands at a place; moves that behind them. */
    void show(TextState state, Affine next, byte[] string, Resources resources) throws IOException;

    /** Takes the beginning of a stretch with a mark. */
    void begin(COSName tag, @Nullable COSDictionary properties);

    /** Takes the end of a stretch. */
    void end();

    /** Takes what another form shows in this place. */
    void draw(COSStream form, Resources resources, TextState state) throws IOException;
  }

  /** Operators between two looks at the clock. */
  private static final int STEP = 4096;

  /** States that may be kept at a time; nobody needs as many. */
  private static final int DEEP = 10_000;

  private static final double THOUSANDTHS = 1000;
  private static final double PERCENT = 100;

  private final Target target;
  private final Budget budget;
  private final Resources resources;
  private final Deque<TextState> kept = new ArrayDeque<>();
  private final Affine line = new Affine();
  private final Affine next = new Affine();
  private TextState state;
  private int operators;

  ContentReader(Target target, Budget budget, Resources resources, TextState state) {
    this.target = target;
    this.budget = budget;
    this.resources = resources;
    this.state = state;
  }

  void read(byte[] content) throws IOException {
    ContentTokens tokens = new ContentTokens(content);
    for (int operator = tokens.operator(); operator != 0; operator = tokens.operator()) {
      operators++;
      if (operators % STEP == 0) {
        budget.step();
      }
      apply(operator, tokens);
    }
  }

  /** The letters of an operator are the bytes of its number. */
  private void apply(int operator, ContentTokens tokens) throws IOException {
    switch (operator) {
      case 'q' -> {
        if (kept.size() < DEEP) {
          kept.push(state.copy());
        }
      }
      case 'Q' -> state = kept.isEmpty() ? state : kept.pop();
      case 'c' << 8 | 'm' -> {
        if (tokens.areNumbers(6)) {
          state.place.concatenate(
              tokens.number(0),
              tokens.number(1),
              tokens.number(2),
              tokens.number(3),
              tokens.number(4),
              tokens.number(5));
        }
      }
      case 'g' << 8 | 's' -> resources.apply(tokens.name(0), state);
      case 'D' << 8 | 'o' -> {
        COSStream form = resources.form(tokens.name(0));
        if (form != null) {
          target.draw(form, resources, state);
        }
      }
      case 'B' << 16 | 'M' << 8 | 'C' -> target.begin(tag(tokens), null);
      case 'B' << 16 | 'D' << 8 | 'C' -> target.begin(tag(tokens), properties(tokens));
      case 'E' << 16 | 'M' << 8 | 'C' -> target.end();
      default -> text(operator, tokens);
    }
  }

  private void text(int operator, ContentTokens tokens) throws IOException {
    switch (operator) {
      case 'B' << 8 | 'T' -> {
        line.set(1, 0, 0, 1, 0, 0);
        next.set(line);
      }
      case 'T' << 8 | 'f' -> {
        if (tokens.is(0, Kind.NAME) && tokens.is(1, Kind.NUMBER)) {
          state.face = resources.face(tokens.name(0));
          state.fontSize = tokens.number(1);
        }
      }
      case 'T' << 8 | 'd' -> move(tokens);
      case 'T' << 8 | 'D' -> {
        if (tokens.areNumbers(2)) {
          state.leading = -tokens.number(1);
        }
        move(tokens);
      }
      case 'T' << 8 | 'm' -> {
        if (tokens.areNumbers(6)) {
          line.set(
              tokens.number(0),
              tokens.number(1),
              tokens.number(2),
              tokens.number(3),
              tokens.number(4),
              tokens.number(5));
          next.set(line);
        }
      }
      case 'T' << 8 | '*' -> move(0, -state.leading);
      case 'T' << 8 | 'c' -> state.letterSpacing = tokens.number(0);
      case 'T' << 8 | 'w' -> state.wordSpacing = tokens.number(0);
      case 'T' << 8 | 'L' -> state.leading = tokens.number(0);
      case 'T' << 8 | 's' -> state.rise = tokens.number(0);
      case 'T' << 8 | 'z' -> state.scale = tokens.number(0) / PERCENT;
      case 'T' << 8 | 'j' -> show(tokens.string(0));
      case 'T' << 8 | 'J' -> showAll(tokens);
      case '\'' -> {
        move(0, -state.leading);
        show(tokens.string(0));
      }
      case '"' -> {
        state.wordSpacing = tokens.number(0);
        state.letterSpacing = tokens.number(1);
        move(0, -state.leading);
        show(tokens.string(2));
      }
      default -> {
        // What paints.
      }
    }
  }

  private void move(double x, double y) {
    line.move(x, y);
    next.set(line);
  }

  private void move(ContentTokens tokens) {
    if (tokens.areNumbers(2)) {
      move(tokens.number(0), tokens.number(1));
    }
  }

  /** Strings, and numbers that say how much further back the next letter stands. */
  private void showAll(ContentTokens tokens) throws IOException {
    if (!tokens.is(0, Kind.ARRAY)) {
      show(tokens.string(0));
      return;
    }
    ContentTokens elements = tokens.elements(0);
    while (elements.element()) {
      if (elements.is(0, Kind.STRING)) {
        show(elements.string(0));
      } else if (elements.is(0, Kind.NUMBER)) {
        double back = elements.number(0) / THOUSANDTHS * state.fontSize;
        boolean down = state.face != null && state.face.isVertical();
        next.move(down ? 0 : -back * state.scale, down ? -back : 0);
      }
    }
  }

  private void show(byte[] string) throws IOException {
    if (string.length > 0) {
      target.show(state, next, string, resources);
    }
  }

  private static COSName tag(ContentTokens tokens) {
    COSName tag = tokens.name(0);
    return tag == null ? COSName.P : tag;
  }

  private @Nullable COSDictionary properties(ContentTokens tokens) throws IOException {
    if (tokens.is(1, Kind.NAME)) {
      return resources.properties(tokens.name(1));
    }
    if (!tokens.is(1, Kind.DICTIONARY)) {
      return null;
    }
    return new PDFStreamParser(tokens.raw(1)).parseNextToken() instanceof COSDictionary dictionary
        ? dictionary
        : null;
  }
}

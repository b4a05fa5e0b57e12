package org.cohesion.examples.policyimport.format.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.cohesion.examples.policyimport.format.Budget;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the letters of pages, each where it is painted, with what it is marked as. It paints
 * nothing, and every letter counts: text painted twice comes twice.
 */
final class PageEngine extends PDFStreamEngine {

  /** Operators between two looks at the clock. */
  private static final int STEP = 4096;

  private final Budget budget;
  private final Layers layers;
  private final Unpacking unpacking;
  private final boolean stale;
  private final IdentityHashMap<PDFont, Face> faces = new IdentityHashMap<>();
  private final Deque<MarkedContent> marks = new ArrayDeque<>();
  private final Deque<COSDictionary> owners = new ArrayDeque<>();
  private @Nullable PDFont lastFont;
  private @Nullable Face lastFace;
  private @Nullable RunMaker runs;
  private int operators;
  private long hidden;
  private long unnamed;

  PageEngine(PDDocument document, Budget budget, Unpacking unpacking) {
    this.budget = budget;
    this.layers = new Layers(document);
    this.unpacking = unpacking;
    COSDictionary form =
        document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.ACRO_FORM);
    this.stale = form != null && form.getBoolean(COSName.NEED_APPEARANCES, false);
    addOperator(new BeginText(this));
    addOperator(new EndText(this));
    addOperator(new Concatenate(this));
    addOperator(new DrawObject(this));
    addOperator(new SetGraphicsStateParameters(this));
    addOperator(new Save(this));
    addOperator(new Restore(this));
    addOperator(new NextLine(this));
    addOperator(new SetCharSpacing(this));
    addOperator(new MoveText(this));
    addOperator(new MoveTextSetLeading(this));
    addOperator(new SetFontAndSize(this));
    addOperator(new ShowText(this));
    addOperator(new ShowTextAdjusted(this));
    addOperator(new SetTextLeading(this));
    addOperator(new SetMatrix(this));
    addOperator(new SetTextRenderingMode(this));
    addOperator(new SetTextRise(this));
    addOperator(new SetWordSpacing(this));
    addOperator(new SetTextHorizontalScaling(this));
    addOperator(new ShowTextLine(this));
    addOperator(new ShowTextLineAndSpace(this));
    addOperator(new BeginMarkedContentSequence(this));
    addOperator(new BeginMarkedContentSequenceWithProperties(this));
    addOperator(new EndMarkedContentSequence(this));
  }

  /** {@return what stands on a page, notes and filled in fields behind what they stand next to} */
  PageText read(PDPage page, int number) throws IOException {
    PageFrame frame = new PageFrame(page);
    PageText text = new PageText(number, frame.width(), frame.height());
    runs = new RunMaker(text, frame);
    marks.clear();
    owners.clear();
    owners.push(page.getCOSObject());
    byte[] content = unpacking.page(page);
    if (content.length > 0) {
      processPage(new UnpackedPage(page, content));
    }
    marks.clear();
    Overlay overlay = new Overlay(text, frame);
    for (PDAnnotation annotation : page.getAnnotations()) {
      if (Annotations.isRead(annotation) && !isOff(annotation)) {
        int start = text.runs.size();
        owners.push(annotation.getCOSObject());
        marks.push(MarkedContent.whole(annotation.getCOSObject()));
        showAnnotation(annotation);
        marks.clear();
        owners.pop();
        overlay.take(annotation, start, stale);
      }
    }
    runs = null;
    text.picture = Pictures.on(page);
    return text;
  }

  private boolean isOff(PDAnnotation annotation) {
    COSDictionary layer = annotation.getCOSObject().getCOSDictionary(COSName.OC);
    return layer != null && layers.isOff(layer);
  }

  @Override
  protected void processAnnotation(PDAnnotation annotation, PDAppearanceStream appearance)
      throws IOException {
    unpacking.countForm(appearance.getCOSObject());
    super.processAnnotation(annotation, appearance);
  }

  /** {@return how many letters stand in layers that are switched off} */
  long hidden() {
    return hidden;
  }

  /** {@return how many letters there are of which nothing says which characters they are} */
  long unnamed() {
    return unnamed;
  }

  @Override
  @SuppressWarnings("ReferenceEquality") // Fonts have no other equality.
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    budget.takeGlyphs(1);
    RunMaker maker = runs;
    if (maker == null) {
      return;
    }
    Face face = font == lastFont && lastFace != null ? lastFace : face(font);
    String characters = face.characters(code);
    MarkedContent mark = marks.peek();
    if (mark != null) {
      if (mark.hidden()) {
        hidden += characters.isBlank() ? 0 : 1;
        return;
      }
      characters = mark.instead(characters);
    } else if (characters.isEmpty()) {
      unnamed++;
    }
    PDTextState state = getGraphicsState().getTextState();
    double spacing = state.getCharacterSpacing() / Math.max(0.001, state.getFontSize());
    maker.add(characters, matrix, displacement, face.isBold(), spacing, mark);
  }

  private Face face(PDFont font) {
    Face face = faces.computeIfAbsent(font, Face::new);
    lastFont = font;
    lastFace = face;
    return face;
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
    marks.push(MarkedContent.of(tag, properties, marks.peek(), owners.getFirst(), layers));
  }

  @Override
  public void endMarkedContentSequence() {
    if (!marks.isEmpty()) {
      marks.pop();
    }
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    unpacking.countForm(form.getCOSObject());
    boolean own = form.getCOSObject().containsKey(COSName.STRUCT_PARENTS);
    if (own) {
      owners.push(form.getCOSObject());
    }
    boolean layer = form.getCOSObject().containsKey(COSName.OC);
    if (layer) {
      COSDictionary group = form.getCOSObject().getCOSDictionary(COSName.OC);
      marks.push(MarkedContent.of(COSName.OC, group, marks.peek(), owners.getFirst(), layers));
    }
    int depth = marks.size();
    super.showForm(form);
    while (marks.size() > depth) {
      marks.pop();
    }
    if (layer && !marks.isEmpty()) {
      marks.pop();
    }
    if (own) {
      owners.pop();
    }
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    operators++;
    if (operators % STEP == 0) {
      budget.step();
    }
    super.processOperator(operator, operands);
  }

  /** A form that cannot be drawn is passed over; a limit inside it is not. */
  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException cause)
      throws IOException {
    if (cause instanceof UnreadableDocumentException) {
      throw cause;
    }
    super.operatorException(operator, operands, cause);
  }
}

package org.cohesion.examples.policyimport.format.pdf;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;
import org.cohesion.examples.policyimport.format.Budget;
import org.jspecify.annotations.Nullable;

/**
 * Reads the letters of pages, each where it is painted, with what it is marked as. It paints
 * nothing, and every letter counts: text painted twice comes twice.
 */
final class PageEngine implements ContentReader.Target {

  /** Forms inside forms. */
  private static final int DEPTH = 50;

  private final Budget budget;
  private final Layers layers;
  private final Unpacking unpacking;
  private final PDDocument document;
  private final boolean stale;
  private final IdentityHashMap<PDFont, Face> faces = new IdentityHashMap<>();
  private final Deque<MarkedContent> marks = new ArrayDeque<>();
  private final Deque<COSDictionary> owners = new ArrayDeque<>();
  private final Set<COSStream> drawn = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Affine letter = new Affine();
  private @Nullable RunMaker runs;
  private long hidden;
  private long unnamed;

  PageEngine(PDDocument document, Budget budget, Unpacking unpacking) {
    this.document = document;
    this.budget = budget;
    this.layers = new Layers(document);
    this.unpacking = unpacking;
    COSDictionary form =
        document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.ACRO_FORM);
    this.stale = form != null && form.getBoolean(COSName.NEED_APPEARANCES, false);
  }

  /** {@return what stands on a page, notes and filled in fields behind what they stand next to} */
  PageText read(PDPage page, int number) throws IOException {
    PageFrame frame = new PageFrame(page);
    PageText text = new PageText(number, frame.width(), frame.height());
    runs = new RunMaker(text, frame);
    marks.clear();
    owners.clear();
    owners.push(page.getCOSObject());
    PDResources names = page.getResources();
    Resources resources = new Resources(names == null ? new PDResources() : names, faces);
    new ContentReader(this, budget, resources, new TextState()).read(unpacking.page(page));
    marks.clear();
    Overlay overlay = new Overlay(text, frame);
    for (PDAnnotation annotation : page.getAnnotations()) {
      if (Annotations.isRead(annotation) && !isOff(annotation)) {
        int start = text.runs.size();
        owners.push(annotation.getCOSObject());
        marks.push(MarkedContent.whole(annotation.getCOSObject()));
        show(annotation, resources);
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

  /** What an annotation paints is stretched to the frame that it has on the page. */
  private void show(PDAnnotation annotation, Resources around) throws IOException {
    PDAppearanceStream appearance = annotation.getNormalAppearanceStream();
    PDRectangle place = annotation.getRectangle();
    PDRectangle box = appearance == null ? null : appearance.getBBox();
    if (appearance == null
        || place == null
        || box == null
        || place.getWidth() <= 0
        || place.getHeight() <= 0
        || box.getWidth() <= 0
        || box.getHeight() <= 0) {
      return;
    }
    Rectangle2D painted = box.transform(appearance.getMatrix()).getBounds2D();
    double width = place.getWidth() / painted.getWidth();
    double height = place.getHeight() / painted.getHeight();
    TextState state = new TextState();
    state.place.move(place.getLowerLeftX(), place.getLowerLeftY());
    state.place.concatenate(width, 0, 0, height, -painted.getX() * width, -painted.getY() * height);
    draw(appearance.getCOSObject(), around, state);
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
  public void show(TextState state, Affine next, byte[] string, Resources resources)
      throws IOException {
    Face face = state.face == null ? resources.face(null) : state.face;
    state.face = face;
    if (face.isSimple()) {
      budget.takeGlyphs(string.length);
      for (byte code : string) {
        show(face, state, next, face.glyph(code & 0xFF), code == ' ');
      }
      return;
    }
    ByteArrayInputStream codes = new ByteArrayInputStream(string);
    while (codes.available() > 0) {
      int before = codes.available();
      int code = face.code(codes);
      budget.takeGlyphs(1);
      boolean space = code == ' ' && before - codes.available() == 1;
      show(face, state, next, face.glyph(code), space);
    }
  }

  private void show(Face face, TextState state, Affine next, Face.Glyph glyph, boolean space) {
    letter.set(state.place);
    letter.concatenate(next.a, next.b, next.c, next.d, next.e, next.f);
    letter.concatenate(state.fontSize * state.scale, 0, 0, state.fontSize, 0, state.rise);
    if (face.isVertical()) {
      letter.move(glyph.originX(), glyph.originY());
    }
    add(face, state, glyph);
    double more = state.letterSpacing + (space ? state.wordSpacing : 0);
    if (face.isVertical()) {
      next.move(0, glyph.height() * state.fontSize + more);
    } else {
      next.move((glyph.width() * state.fontSize + more) * state.scale, 0);
    }
  }

  private void add(Face face, TextState state, Face.Glyph glyph) {
    RunMaker maker = runs;
    if (maker == null) {
      return;
    }
    String characters = glyph.characters();
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
    double spacing = state.letterSpacing / Math.max(0.001, state.fontSize);
    maker.add(characters, letter, glyph.width(), glyph.height(), face.isBold(), spacing, mark);
  }

  @Override
  public void begin(COSName tag, @Nullable COSDictionary properties) {
    marks.push(MarkedContent.of(tag, properties, marks.peek(), owners.getFirst(), layers));
  }

  @Override
  public void end() {
    if (!marks.isEmpty()) {
      marks.pop();
    }
  }

  @Override
  public void draw(COSStream form, Resources around, TextState state) throws IOException {
    // A form that paints itself would never end.
    if (drawn.size() >= DEPTH || !drawn.add(form)) {
      return;
    }
    boolean own = form.containsKey(COSName.STRUCT_PARENTS);
    if (own) {
      owners.push(form);
    }
    Deque<MarkedContent> outer = new ArrayDeque<>(marks);
    if (form.containsKey(COSName.OC)) {
      begin(COSName.OC, form.getCOSDictionary(COSName.OC));
    }
    TextState inner = state.copy();
    inner.place.concatenate(Matrix.createMatrix(form.getDictionaryObject(COSName.MATRIX)));
    COSDictionary names = form.getCOSDictionary(COSName.RESOURCES);
    Resources resources =
        names == null
            ? around
            : new Resources(new PDResources(names, document.getResourceCache()), faces);
    new ContentReader(this, budget, resources, inner).read(unpacking.form(form));
    marks.clear();
    marks.addAll(outer);
    if (own) {
      owners.pop();
    }
    drawn.remove(form);
  }
}

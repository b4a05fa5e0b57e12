package org.cohesion.examples.policyimport.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.document.BlockKind;
import org.cohesion.examples.policyimport.document.Place;
import org.cohesion.examples.policyimport.document.Print;
import org.cohesion.examples.policyimport.document.SourceDocument;
import org.cohesion.examples.policyimport.document.Zone;
import org.cohesion.examples.policyimport.recognition.Line.Kind;

/** Makes a draft of the blocks of a document. */
final class PolicyRecognition {

  private static final int LAST_LINES = 15;
  private static final Pattern LAST_OF_NAME =
      Pattern.compile("^.*\\b(?:School|Academy|College|Nursery|Federation|Trust)\\b(?=[:,]| [A-Z])");

  private final HeadingVocabulary vocabulary = new HeadingVocabulary();
  private final LabelVocabulary labels = new LabelVocabulary();
  private final Phrases cues = Phrases.of("cues");
  private final Draft draft = new Draft();
  private final Filling filling = new Filling(draft, cues);
  private final EntryFacts facts = new EntryFacts(filling, labels);
  private final ControlFacts control = new ControlFacts(filling, labels);
  private final FrontMatter front = new FrontMatter(filling, vocabulary);
  private final Segment signatures = new Segment(Topic.UNKNOWN, Topic.UNKNOWN, false);

  /** {@return the draft of the document} */
  Draft recognise(SourceDocument document) {
    List<Block> edges = Furniture.edges(document.blocks());
    List<Block> body = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block.zone() != Zone.HEADER && block.zone() != Zone.FOOTER) {
        if (Furniture.is(block)) {
          draft.ledger().furniture(block.printed());
        } else {
          body.add(block);
        }
      }
    }
    List<Line> lines = new ArrayList<>(Outlining.of(TableRows.of(body), vocabulary));
    int end = front.length(lines);
    takeLabels(lines, end);
    control.takeAllReviews();
    takeLabels(lines, end);
    takeSignatures(lines, end);
    dropEmpty(lines);
    end = front.length(lines);
    List<Line> left = front.take(lines.subList(0, end));
    List<Line> text = new ArrayList<>(left);
    text.addAll(lines.subList(end, lines.size()));
    takeEdges(edges, text);
    List<Segment> segments = Segmentation.of(text, vocabulary, cues, row -> labels.isHistoryHead(row.block().cells()));
    new ContentCues(cues, labels, facts).settle(segments);
    segments.forEach(this::fill);
    if (!signatures.isEmpty()) {
      filling.section(signatures);
    }
    schoolOfTitle();
    return draft;
  }

  /** Drops what has no words but the mark of an entry. */
  private void dropEmpty(List<Line> lines) {
    for (Line line : lines) {
      if (line.text().isEmpty() && !line.block().printed().isEmpty()) {
        filling.dropMark(line);
      }
    }
    lines.removeIf(line -> line.text().isEmpty());
  }

  /** Takes out who signed, so that it is no part of what stands above it. */
  private void takeSignatures(List<Line> lines, int end) {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean place = i < end || i >= lines.size() - LAST_LINES;
      if (place && !line.is(Kind.HEADING) && labels.isSignature(line.text())) {
        signatures.lines().add(line);
        lines.remove(i--);
      }
    }
  }

  /** Takes labels with their values: all where documents are controlled, dated ones anywhere. */
  private void takeLabels(List<Line> lines, int end) {
    boolean controlSection = false;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.text().isEmpty()) {
        continue;
      }
      if (line.is(Kind.HEADING)) {
        controlSection = vocabulary.topic(line.text()) == Topic.CONTROL;
      }
      boolean controlled =
          i < end
              || controlSection
              || i >= lines.size() - LAST_LINES
              || line.block().zone() == Zone.BOX;
      if (line.is(Kind.ROW)
          && i + 1 < lines.size()
          && lines.get(i + 1).is(Kind.ROW)
          && control.columns(line.block(), lines.get(i + 1).block())) {
        lines.set(i, new Line(Kind.TEXT, 0, "", "", line.block()));
        Line values = lines.get(++i);
        lines.set(i, new Line(Kind.TEXT, 0, "", "", values.block()));
        continue;
      }
      boolean taken =
          switch (line.kind()) {
            case ROW -> control.row(line.block());
            case TEXT, ITEM ->
                line.block().is(BlockKind.ROW)
                    ? false
                    : control.line(line.block().text(), line.block(), controlled);
            case HEADING -> i < end && control.line(line.block().text(), line.block(), true);
          };
      if (taken) {
        draft.ledger().furniture(line.block().mark());
        lines.set(i, new Line(Kind.TEXT, 0, "", "", line.block()));
      }
    }
  }

  /** Takes what stands at the edges of pages: facts, the title again, or words to be kept. */
  private void takeEdges(List<Block> edges, List<Line> text) {
    Furniture furniture = new Furniture();
    for (Block block : edges) {
      if (block.text().isEmpty()
          || Furniture.is(block)
          || furniture.again(block)
          || front.isKnown(block.text())) {
        draft.ledger().furniture(block.printed());
      } else if (block.is(BlockKind.ROW)
          ? control.row(block)
          : control.line(block.text(), block, true)) {
        draft.ledger().furniture(block.mark());
      } else if (block.text().indexOf('\n') >= 0 || block.text().indexOf('\t') >= 0) {
        pieces(block, text);
      } else if (!name(block)) {
        text.add(new Line(Kind.TEXT, 0, "", Line.oneLine(block.printed()), block));
      }
    }
  }

  /** Takes an edge piece by piece: "School Policy Page 2 of 7". */
  private void pieces(Block block, List<Line> text) {
    List<String> kept = new ArrayList<>();
    draft.ledger().furniture(block.mark());
    for (String piece : block.text().split("[\\n\\t]+", -1)) {
      Block alone =
          new Block(
              BlockKind.PARAGRAPH,
              0,
              "",
              List.of(piece),
              block.zone(),
              block.print(),
              block.place());
      if (Furniture.is(alone) || front.isKnown(piece)) {
        draft.ledger().furniture(piece);
      } else if (!control.line(piece, alone, true) && !name(alone)) {
        kept.add(piece);
      }
    }
    if (!kept.isEmpty()) {
      text.add(new Line(Kind.TEXT, 0, "", Line.oneLine(String.join(" ", kept)), block));
    }
  }

  /** Takes the school's name or the title, if the text has none. */
  private boolean name(Block block) {
    List<String> words = Words.of(block.text());
    if (words.size() > 10) {
      return false;
    }
    boolean policy = cues.occur("policy-words", words);
    if (policy && !draft.has("/title")) {
      draft.text("/title", Line.oneLine(block.printed()), block, "header");
      return true;
    }
    if (!policy && cues.occur("school-words", words) && !draft.has("/school/name")) {
      draft.text("/school/name", Line.oneLine(block.printed()), block, "header");
      return true;
    }
    return false;
  }

  private void fill(Segment segment) {
    switch (segment.topic()) {
      case AIMS, PROCEDURES, TEACHING, EQUITY, ENGAGEMENT ->
          new StrandFilling(filling, facts).fill(segment);
      case COMMUNITY -> new CommunityFilling(filling).community(segment);
      case PRINCIPLES -> new CommunityFilling(filling).principles(segment);
      case MONITORING, REVIEW -> new ReviewFilling(filling, facts, labels).fill(segment);
      case LEGAL_BASIS -> new CitationFilling(filling).law(segment);
      case LINKS -> new CitationFilling(filling).links(segment);
      case RESPONSIBILITIES -> new ResponsibilityFilling(filling).fill(segment);
      case APPENDIX -> new ResponsibilityFilling(filling).appendix(segment);
      case DEFINITION -> definition(segment);
      case RATIONALE -> narrative("/rationale", segment);
      case CONTEXT -> narrative("/context", segment);
      case CONTENTS -> contents(segment);
      case HISTORY -> new HistoryFilling(filling, labels).fill(segment);
      case CONTROL -> control(segment);
      case UNKNOWN -> unknown(segment);
    }
  }

  /** Keeps what is left below "Document control": nothing but the heading, as a rule. */
  private void control(Segment segment) {
    if (segment.lines().stream().allMatch(line -> line.text().isEmpty())) {
      segment.headings().forEach(heading -> draft.ledger().coded(heading.text()));
      segment.lines().forEach(filling::dropMark);
    } else {
      filling.section(segment);
    }
  }

  private void unknown(Segment segment) {
    boolean prose =
        segment.headings().isEmpty()
            && segment.lines().stream()
                .allMatch(line -> line.is(Kind.TEXT) || line.text().isEmpty());
    if (segment.topic() == Topic.UNKNOWN && prose && !segment.lines().isEmpty()) {
      before(segment);
      return;
    }
    filling.section(segment);
  }

  /** Fills in prose before the first heading: the law, or why the school has the policy. */
  private void before(Segment segment) {
    Segment law = new Segment(Topic.LEGAL_BASIS, Topic.UNKNOWN, false);
    Segment why = new Segment(Topic.RATIONALE, Topic.UNKNOWN, false);
    Segment rest = new Segment(Topic.UNKNOWN, Topic.UNKNOWN, false);
    for (Line line : segment.lines()) {
      int words = Words.count(line.text());
      if (CitationFilling.names(line.text()) && words <= 60 && words > 5) {
        law.lines().add(line);
      } else if (words > 12) {
        why.lines().add(line);
      } else if (words > 0) {
        rest.lines().add(line);
      }
    }
    if (!law.isEmpty()) {
      new CitationFilling(filling).law(law);
    }
    if (!why.isEmpty()) {
      narrative("/rationale", why);
    }
    if (!rest.isEmpty()) {
      filling.section(rest);
    }
  }

  private void narrative(String at, Segment segment) {
    if (draft.has(at + "/heading") && !segment.headings().isEmpty()) {
      filling.section(segment);
      return;
    }
    filling.heading(at + "/heading", segment);
    filling.paragraphs(at + "/paragraphs", segment.lines(), "heading");
  }

  private void definition(Segment segment) {
    if (draft.has("/definition/statement")) {
      if (segment.headings().isEmpty()) {
        filling.paragraphs("/definition/paragraphs", segment.lines(), "goes on");
      } else {
        filling.section(segment);
      }
      return;
    }
    List<Line> lines = new ArrayList<>(segment.lines());
    int statement = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (cues.occur("definition", Words.of(lines.get(i).text()))) {
        statement = i;
        break;
      }
    }
    if (lines.isEmpty()) {
      filling.section(segment);
      return;
    }
    filling.heading("/definition/heading", segment);
    Line defines = lines.remove(statement);
    if (defines.mark().chars().anyMatch(Character::isDigit)) {
      String numbered = defines.mark() + " " + defines.text();
      draft.text("/definition/statement", numbered, defines.block(), "definition");
    } else {
      filling.text("/definition/statement", defines, "definition");
    }
    if (statement < lines.size() && isAttribution(lines.get(statement))) {
      filling.text("/definition/attribution", lines.remove(statement), "below the definition");
    }
    filling.paragraphs("/definition/paragraphs", lines, "below the definition");
  }

  /** {@return whether a short paragraph below a definition says whose it is} */
  private boolean isAttribution(Line line) {
    List<String> words = Words.of(line.text());
    return line.is(Kind.TEXT)
        && words.size() <= 32
        && cues.occur("attribution", words)
        && Sentences.of(line.text()).size() == 1;
  }

  private void contents(Segment segment) {
    boolean short_ = segment.lines().stream().allMatch(line -> Words.count(line.text()) <= 14);
    if (!short_) {
      filling.section(segment);
      return;
    }
    segment.headings().forEach(line -> draft.ledger().furniture(line.text()));
    segment.lines().forEach(line -> draft.ledger().furniture(line.mark() + " " + line.text()));
  }

  /** {@return the name without what follows "School": "X School: Equality and"} */
  private static String upToSchool(String name) {
    Matcher school = LAST_OF_NAME.matcher(name);
    return school.find() ? name.substring(0, school.end()) : name;
  }

  /** Takes the school's name from the title, where nothing else names it. */
  private void schoolOfTitle() {
    Optional<String> title = draft.string("/title");
    if (title.isEmpty() || draft.has("/school/name")) {
      return;
    }
    int cohesion = title.get().toLowerCase(Locale.ROOT).indexOf("community cohesion");
    if (cohesion > 3) {
      String name =
          title
              .get()
              .substring(0, cohesion)
              .replaceFirst("[\\s:–—-]+$", "")
              .replaceFirst("['’]s?$", "");
      name = upToSchool(name);
      if (cues.occur("school-words", Words.of(name)) && Words.count(name) >= 2) {
        Block block =
            new Block(
                BlockKind.PARAGRAPH,
                0,
                "",
                List.of(title.get()),
                Zone.BODY,
                Print.PLAIN,
                Place.NONE);
        draft.value("/school/name", name, block, "title", title.get());
      }
    }
  }
}

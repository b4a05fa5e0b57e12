package org.cohesion.examples.policyimport.format.doc;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.SEPX;
import org.apache.poi.hwpf.model.SubdocumentType;
import org.apache.poi.hwpf.usermodel.Range;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.document.DocumentNote;
import org.cohesion.examples.policyimport.document.Zone;
import org.cohesion.examples.policyimport.format.BlockCollector;
import org.cohesion.examples.policyimport.format.Budget;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;

/** Reads the stories of a document in the order in which a reader meets them. */
final class WordStories {

  /** Lines between text and notes come first among the stories of headers. */
  private static final int SEPARATORS = 6;

  /** For each section: headers of even and odd pages, footers of both, those of the first page. */
  private static final List<Zone> HEADERS =
      List.of(Zone.HEADER, Zone.HEADER, Zone.FOOTER, Zone.FOOTER, Zone.HEADER, Zone.FOOTER);

  private static final Set<Integer> EVEN = Set.of(0, 2);
  private static final Set<Integer> FIRST = Set.of(4, 5);

  private static final StoryReader.Boxes NO_BOXES = (at, paragraph) -> List.of();

  private final HWPFDocument word;
  private final StoryReader.Context context;
  private final WordBoxes boxes;
  private final WordBoxes headerBoxes;

  WordStories(HWPFDocument word, Budget budget) {
    this.word = word;
    this.context =
        new StoryReader.Context(
            word,
            budget,
            new WordRuns(word),
            new WordStyles(word.getStyleSheet()),
            new WordLists(word.getListTables()),
            word.getSectionTable().getSections().stream()
                .map(SEPX::getEnd)
                .collect(toUnmodifiableSet()),
            new RunTally());
    Range boxText = word.getMainTextboxRange();
    this.boxes =
        new WordBoxes(
            word,
            word.getOfficeDrawingsMain(),
            WordTable.BOXES,
            boxText.getStartOffset(),
            length(boxText));
    this.headerBoxes =
        new WordBoxes(
            word,
            word.getOfficeDrawingsHeaders(),
            WordTable.HEADER_BOXES,
            boxText.getEndOffset(),
            word.getFileInformationBlock()
                .getSubdocumentTextStreamLength(SubdocumentType.HEADER_TEXTBOX));
  }

  /** {@return all blocks} */
  List<Block> read() throws UnreadableDocumentException {
    List<Block> blocks = new ArrayList<>(headers(Zone.HEADER));
    BlockCollector body = new BlockCollector();
    StoryReader.Boxes anchored = (at, paragraph) -> boxes(Zone.BOX, boxes.at(at), paragraph);
    Range text = word.getRange();
    new StoryReader(context, Zone.BODY, anchored, body, 0)
        .read(text.getStartOffset(), text.getEndOffset());
    blocks.addAll(body.blocks());
    blocks.addAll(boxes(Zone.BOX, boxes.rest(), 0));
    BlockCollector notes = new BlockCollector();
    for (Range range : List.of(word.getFootnoteRange(), word.getEndnoteRange())) {
      new StoryReader(context, Zone.NOTE, NO_BOXES, notes, 0)
          .read(range.getStartOffset(), range.getEndOffset());
    }
    blocks.addAll(notes.blocks());
    blocks.addAll(headers(Zone.FOOTER));
    return blocks;
  }

  /** {@return what whoever checks the import should know} */
  List<DocumentNote> notes() {
    return context.tally().all().notes();
  }

  /** {@return the language of most words, if it is one of these islands} */
  Optional<String> language() {
    return context.tally().language();
  }

  private List<Block> headers(Zone zone) throws UnreadableDocumentException {
    Range text = word.getHeaderStoryRange();
    int offset = text.getStartOffset();
    List<Integer> positions = WordTable.positions(word, WordTable.HEADERS, 0, length(text));
    List<Block> blocks = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = SEPARATORS; i + 2 < positions.size(); i++) {
      int place = (i - SEPARATORS) % HEADERS.size();
      if (HEADERS.get(place) == zone && isPrinted((i - SEPARATORS) / HEADERS.size(), place)) {
        BlockCollector header = new BlockCollector();
        new StoryReader(
                context,
                zone,
                (at, paragraph) -> boxes(zone, headerBoxes.at(at), paragraph),
                header,
                0)
            .read(offset + positions.get(i), offset + positions.get(i + 1));
        if (seen.add(header.blocks().stream().map(Block::printed).collect(joining("\n")))) {
          blocks.addAll(header.blocks());
        }
      }
    }
    return blocks;
  }

  private static int length(Range range) {
    return range.getEndOffset() - range.getStartOffset();
  }

  private boolean isPrinted(int section, int place) {
    List<SEPX> sections = word.getSectionTable().getSections();
    if (EVEN.contains(place)) {
      return word.getDocProperties().isFFacingPages();
    }
    if (FIRST.contains(place)) {
      return section < sections.size()
          && sections.get(section).getSectionProperties().getFTitlePage();
    }
    return true;
  }

  private List<Block> boxes(Zone zone, List<WordBoxes.Story> stories, int paragraph)
      throws UnreadableDocumentException {
    BlockCollector blocks = new BlockCollector();
    for (WordBoxes.Story story : stories) {
      new StoryReader(context, zone, NO_BOXES, blocks, paragraph).read(story.start(), story.end());
    }
    return blocks.blocks();
  }
}

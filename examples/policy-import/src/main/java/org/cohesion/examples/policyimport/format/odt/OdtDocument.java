package org.cohesion.examples.policyimport.format.odt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.document.DocumentFormat;
import org.cohesion.examples.policyimport.document.SourceDocument;
import org.cohesion.examples.policyimport.document.Zone;
import org.cohesion.examples.policyimport.format.BlockCollector;
import org.cohesion.examples.policyimport.format.Budget;
import org.cohesion.examples.policyimport.format.Tally;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;

/** Reads the parts of an OpenDocument text one after the other; used by one thread. */
final class OdtDocument {

  private final OdtPackage file;
  private final Budget budget;
  private final Tally tally =
      new Tally("changes are tracked and not yet accepted", "insertion", "deletion");
  private final OdtPages pages = new OdtPages();
  private final BlockCollector notes = new BlockCollector();
  private final BlockCollector text = new BlockCollector();

  /** Styles by name: those that people see, then those that the program makes for each part. */
  private final OdtStyles styles = new OdtStyles();

  private final OdtListStyles lists = new OdtListStyles();
  private Set<String> masterPages = Set.of();
  private Optional<String> title = Optional.empty();
  private Optional<String> language = Optional.empty();

  OdtDocument(OdtPackage file, Budget budget) {
    this.file = file;
    this.budget = budget;
  }

  /** {@return the document} */
  SourceDocument read() throws UnreadableDocumentException {
    file.walk("meta.xml", xml -> xml.document(root -> properties(xml)));
    file.walk("styles.xml", xml -> xml.document(root -> styles(xml)));
    file.walk("content.xml", xml -> xml.document(root -> content(xml)));
    List<Block> blocks = new ArrayList<>(pages.printed(Zone.HEADER, masterPages));
    blocks.addAll(text.blocks());
    blocks.addAll(notes.blocks());
    blocks.addAll(pages.printed(Zone.FOOTER, masterPages));
    return new SourceDocument(
        DocumentFormat.ODT,
        blocks,
        tally.notes(),
        title,
        language.or(styles::language),
        Optional.empty());
  }

  private void properties(OdtXml xml) throws UnreadableDocumentException {
    xml.children(
        name -> {
          switch (name) {
            case "office:meta" -> properties(xml);
            case "dc:title" -> title = text(xml);
            case "dc:language" -> language = text(xml);
            default -> {
              // Nothing else is asked for.
            }
          }
        });
  }

  private static Optional<String> text(OdtXml xml) throws UnreadableDocumentException {
    return Optional.of(xml.text().strip()).filter(text -> !text.isEmpty());
  }

  private void styles(OdtXml xml) throws UnreadableDocumentException {
    OdtStyles all = new OdtStyles();
    OdtListStyles allLists = new OdtListStyles();
    xml.children(
        part -> {
          switch (part) {
            case "office:styles" -> xml.children(name -> style(xml, name, styles, lists));
            case "office:automatic-styles" -> xml.children(name -> style(xml, name, all, allLists));
            case "office:master-styles" -> {
              all.addMissing(styles);
              allLists.addMissing(lists);
              OdtBody.Context context =
                  new OdtBody.Context(xml, budget, all, new OdtLists(allLists), tally, notes);
              xml.children(
                  name -> {
                    if (name.equals("style:master-page")) {
                      pages.read(context);
                    }
                  });
            }
            default -> {
              // Fonts say nothing.
            }
          }
        });
  }

  private void content(OdtXml xml) throws UnreadableDocumentException {
    OdtBody body =
        new OdtBody(
            new OdtBody.Context(xml, budget, styles, new OdtLists(lists), tally, notes),
            Zone.BODY,
            text,
            0);
    xml.children(
        part -> {
          if (part.equals("office:automatic-styles")) {
            xml.children(name -> style(xml, name, styles, lists));
          } else if (part.equals("office:body")) {
            body.read();
          }
        });
    masterPages = body.masterPages();
  }

  private static void style(OdtXml xml, String name, OdtStyles to, OdtListStyles listsTo)
      throws UnreadableDocumentException {
    switch (name) {
      case "style:style", "style:default-style" -> to.read(xml);
      case "text:list-style" -> listsTo.read(xml, xml.attribute("style:name").orElse("list"));
      case "text:outline-style" -> listsTo.read(xml, OdtListStyles.OUTLINE);
      default -> {
        // Pages, numbers and columns do not change the words.
      }
    }
  }
}

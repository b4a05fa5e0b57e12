package org.cohesion.examples.policyimport.format.odt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.document.Zone;
import org.cohesion.examples.policyimport.format.BlockCollector;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;
import org.jspecify.annotations.Nullable;

/** The headers and footers of the master pages of a document; used by one thread. */
final class OdtPages {

  private static final String FIRST = "Standard";

  private record Page(
      Optional<String> next, List<List<Block>> headers, List<List<Block>> footers) {}

  private final Map<String, Page> pages = new LinkedHashMap<>();

  /** Reads the master page that was met last. */
  void read(OdtBody.Context context) throws UnreadableDocumentException {
    OdtXml xml = context.xml();
    Page page =
        new Page(xml.attribute("style:next-style-name"), new ArrayList<>(), new ArrayList<>());
    pages.put(xml.attribute("style:name").orElse(""), page);
    xml.children(
        name -> {
          Zone zone = zone(name);
          if (zone != null && xml.attribute("style:display").filter("false"::equals).isEmpty()) {
            BlockCollector blocks = new BlockCollector();
            new OdtBody(context, zone, blocks, 0).read();
            (zone == Zone.HEADER ? page.headers() : page.footers()).add(blocks.blocks());
          }
        });
  }

  /**
   * Collects the headers or the footers that are printed.
   *
   * @param asked the master pages that the text asks for; empty text for the first one
   * @return each once, in the order of the pages
   */
  List<Block> printed(Zone zone, Set<String> asked) {
    List<Block> blocks = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String name : reached(asked)) {
      Page page = pages.get(name);
      if (page != null) {
        for (List<Block> story : zone == Zone.HEADER ? page.headers() : page.footers()) {
          if (seen.add(story.stream().map(Block::printed).collect(Collectors.joining("\n")))) {
            blocks.addAll(story);
          }
        }
      }
    }
    return blocks;
  }

  private Set<String> reached(Set<String> asked) {
    Set<String> reached = new LinkedHashSet<>();
    for (String name : asked) {
      Optional<String> next = Optional.of(name.isEmpty() ? first() : name);
      while (next.isPresent() && reached.add(next.get())) {
        next = Optional.ofNullable(pages.get(next.get())).flatMap(Page::next);
      }
    }
    return reached;
  }

  private String first() {
    return pages.containsKey(FIRST) ? FIRST : pages.keySet().stream().findFirst().orElse(FIRST);
  }

  private static @Nullable Zone zone(String name) {
    return switch (name) {
      case "style:header", "style:header-left", "style:header-first", "loext:header-first" ->
          Zone.HEADER;
      case "style:footer", "style:footer-left", "style:footer-first", "loext:footer-first" ->
          Zone.FOOTER;
      default -> null;
    };
  }
}

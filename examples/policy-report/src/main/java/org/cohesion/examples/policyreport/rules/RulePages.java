package org.cohesion.examples.policyreport.rules;

import java.util.Set;
import org.cohesion.examples.policyreport.page.SafeLink;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Makes HTML of pages about rules. What they say in HTML is shown as it stands; links lead nowhere
 * but to the web.
 */
final class RulePages {

  /** How much deeper the headings of a page stand in the catalogue. */
  private static final int DEEPER = 2;

  private static final int DEEPEST = 6;

  private final Parser parser = Parser.builder().build();
  private final HtmlRenderer renderer = HtmlRenderer.builder().escapeHtml(true).build();
  private final Set<String> ids;

  /**
   * @param ids the rules of the catalogue; where one is named in the page about another, that
   *     becomes a link
   */
  RulePages(Set<String> ids) {
    this.ids = ids;
  }

  /**
   * The page about a rule, below its title.
   *
   * @param page Markdown that begins with the title
   * @param id the rule
   */
  String html(String page, String id) {
    Node document = parser.parse(page);
    if (document.getFirstChild() instanceof Heading title && title.getLevel() == 1) {
      title.unlink();
    }
    document.accept(new Fitting(id));
    return renderer.render(document);
  }

  private final class Fitting extends AbstractVisitor {

    private final String id;

    Fitting(String id) {
      this.id = id;
    }

    @Override
    public void visit(Document document) {
      visitChildren(document);
    }

    @Override
    public void visit(Heading heading) {
      heading.setLevel(Math.min(DEEPEST, heading.getLevel() + DEEPER));
      visitChildren(heading);
    }

    @Override
    public void visit(Link link) {
      visitChildren(link);
      if (SafeLink.of(link.getDestination()).isEmpty()) {
        leaveWords(link);
      }
    }

    /** Nothing is shown that is not in the page itself. */
    @Override
    public void visit(Image image) {
      visitChildren(image);
      leaveWords(image);
    }

    @Override
    public void visit(Code code) {
      String named = code.getLiteral();
      if (!named.equals(id) && ids.contains(named)) {
        Link link = new Link("#" + named, null);
        code.insertBefore(link);
        link.appendChild(code);
      }
    }

    private static void leaveWords(Node node) {
      for (Node child = node.getFirstChild(); child != null; child = node.getFirstChild()) {
        node.insertBefore(child);
      }
      node.unlink();
    }
  }
}

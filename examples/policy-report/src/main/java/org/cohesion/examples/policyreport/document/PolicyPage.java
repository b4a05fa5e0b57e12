package org.cohesion.examples.policyreport.document;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cohesion.examples.policyreport.document.PrintedBlock.FrontLine;
import org.cohesion.examples.policyreport.document.PrintedBlock.Heading;
import org.cohesion.examples.policyreport.page.PageHead;
import org.cohesion.examples.policyreport.page.SafeLink;
import org.cohesion.examples.policyreport.template.JtepolicyGenerated;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Policy;

/**
 * Writes a policy as a web page that needs nothing but itself, to be published as it is. The page
 * carries the policy as JSON, so that what was published can be read back without loss.
 */
public final class PolicyPage {

  /** Elements for headings end here. */
  private static final int DEEPEST = 6;

  private final PrintedDocument document;
  private final String json;

  private PolicyPage(PrintedDocument document, String json) {
    this.document = document;
    this.json = json;
  }

  /**
   * {@return the policy as a web page, to be kept in UTF-8}
   *
   * @param policy the policy
   */
  public static String of(Policy policy) {
    String json = new String(PolicyJson.encode(policy), StandardCharsets.UTF_8);
    PolicyPage page = new PolicyPage(PrintedDocument.of(policy), json);
    StringOutput output = new StringOutput();
    JtepolicyGenerated.render(new OwaspHtmlTemplateOutput(output), null, page.head(), page);
    return output.toString();
  }

  private PageHead head() {
    return new PageHead(document.language().getJsonName(), document.title(), style(), "");
  }

  private static String style() {
    try (InputStream file = PolicyPage.class.getResourceAsStream("policy.css")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the title of the policy} */
  public String title() {
    return document.title();
  }

  /** {@return the lines above the title} */
  public List<FrontLine> front() {
    return document.blocks().stream()
        .filter(FrontLine.class::isInstance)
        .map(FrontLine.class::cast)
        .toList();
  }

  /** {@return what stands below the title} */
  public List<PagePart> parts() {
    return PagePart.of(document);
  }

  /**
   * {@return the level of a heading on the page: there is none below 6}
   *
   * @param heading the heading
   */
  public int level(Heading heading) {
    return Math.min(heading.level(), DEEPEST);
  }

  /**
   * {@return what links to a heading end in, such as {@code aims-strands-0}}
   *
   * @param heading the heading
   */
  public String anchor(Heading heading) {
    return String.join("-", heading.pointer().tokens());
  }

  /**
   * {@return the lines of a paragraph}
   *
   * @param text its text
   */
  public List<String> lines(String text) {
    return text.lines().toList();
  }

  /**
   * {@return where an address may lead; empty if browsers are not to be led there}
   *
   * @param address an address as the policy has it
   */
  public Optional<String> link(String address) {
    return SafeLink.of(address);
  }

  /** {@return the policy as an element that browsers neither show nor run} */
  public String carried() {
    return "<script type=\"application/json\">" + CarriedJson.of(json) + "</script>";
  }
}

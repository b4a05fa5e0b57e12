package org.cohesion.examples.policyreport.html;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.cohesion.examples.policyreport.CheckedPolicy;
import org.cohesion.examples.policyreport.html.finding.RuleWords;

/** The page of one policy, for programs that check it themselves. */
public final class PolicyPage {

  private PolicyPage() {}

  /**
   * Writes a page that needs nothing but itself.
   *
   * @param name what the reader knows the document by
   * @param checked the policy and what came of checking it
   * @param out where to, in UTF-8; it is flushed and stays open
   */
  public static void write(
      String name, CheckedPolicy checked, HtmlSettings settings, OutputStream out) {
    Writer writer = Page.writer(out);
    Page.policy(
        PolicyView.of(name, checked, null, settings, new RuleWords(settings.words())),
        null,
        null,
        settings,
        writer);
    try {
      writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

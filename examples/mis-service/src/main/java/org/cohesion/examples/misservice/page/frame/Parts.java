package org.cohesion.examples.misservice.page.frame;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import org.cohesion.examples.policyreport.html.finding.RulePage;
import org.cohesion.examples.policyreport.html.picture.CoverageView;
import org.cohesion.examples.policyreport.html.picture.TimelineView;
import org.cohesion.examples.policyreport.template.html.JtecoverageGenerated;
import org.cohesion.examples.policyreport.template.html.JtereasonsGenerated;
import org.cohesion.examples.policyreport.template.html.JtetimelineGenerated;
import org.cohesion.examples.policyreport.wording.Words;

/** Parts of pages that are those of the report. */
public final class Parts {

  private Parts() {}

  /** {@return why a finding matters, and how to settle it} */
  public static Content reasons(RulePage page, Words words) {
    return out -> JtereasonsGenerated.render((HtmlTemplateOutput) out, null, page, words);
  }

  /** {@return what a policy covers} */
  public static Content coverage(CoverageView view, Words words) {
    return out -> JtecoverageGenerated.render((HtmlTemplateOutput) out, null, view, words);
  }

  /**
   * {@return what falls due under a policy}
   *
   * @param language the language of the policy
   */
  public static Content timeline(TimelineView view, Words words, String language) {
    return out ->
        JtetimelineGenerated.render((HtmlTemplateOutput) out, null, view, words, language);
  }
}

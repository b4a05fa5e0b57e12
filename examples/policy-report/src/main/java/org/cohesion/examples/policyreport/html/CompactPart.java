package org.cohesion.examples.policyreport.html;

import java.util.List;
import org.cohesion.examples.policyreport.CheckedPolicy;
import org.cohesion.examples.policyreport.html.finding.FindingGroup;
import org.cohesion.examples.policyreport.html.finding.FindingItem;
import org.cohesion.examples.policyreport.html.finding.RuleWords;
import org.cohesion.examples.policyreport.page.ShownText;
import org.cohesion.examples.policyreport.place.DocumentTree;
import org.cohesion.examples.policyreport.place.PlaceWords;
import org.cohesion.examples.policyreport.wording.Words;
import org.cohesion.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What was found in one of several documents.
 *
 * @param anchor what links to it are called; empty if nothing leads to it
 * @param name the file, and which of its policies it is
 * @param title the title of the policy; null if there is none or it is not to be shown
 * @param language the tag of the language of the policy
 * @param school the school by its numbers; empty if the document is no policy
 * @param verdict what to think of it, in a sentence
 * @param counts how much was found
 * @param hidden what is not shown of it, in a sentence; empty if all is
 * @param groups the findings by section
 * @param waived the findings that somebody decided to live with
 */
public record CompactPart(
    String anchor,
    String name,
    @Nullable String title,
    String language,
    String school,
    String verdict,
    Counts counts,
    String hidden,
    List<FindingGroup> groups,
    List<WaivedItem> waived) {

  static CompactPart of(
      String anchor, String name, CheckedPolicy checked, HtmlSettings settings, RuleWords rules) {
    Words words = settings.words();
    DocumentTree tree = DocumentTree.of(checked.policy());
    Counts counts = Counts.of(checked.findings());
    return new CompactPart(
        anchor,
        name,
        settings.showText() ? checked.policy().getTitle().map(ShownText::of).orElse(null) : null,
        PolicyView.language(checked.policy()),
        Fact.school(checked, settings.showText(), words),
        counts.verdict(words),
        counts,
        counts.hidden(settings.level(), words),
        FindingGroup.of(checked, tree, settings.level(), settings.showText(), anchor + "-", rules),
        WaivedItem.of(checked.findings(), new PlaceWords(tree, words), words));
  }

  /** {@return whether there is nothing to be said of it but that it is well} */
  public boolean isClean() {
    return groups.isEmpty() && waived.isEmpty();
  }

  /** What was found in a document that is no policy, or in several of them. */
  static CompactPart ofForm(
      String anchor, String name, List<Finding> findings, HtmlSettings settings, RuleWords rules) {
    Words words = settings.words();
    Counts counts = Counts.of(findings);
    List<FindingItem> items =
        FindingItem.ofForm(
            findings.stream().filter(f -> f.getSeverity().isAtLeast(settings.level())).toList(),
            anchor + "-",
            settings.showText(),
            rules);
    return new CompactPart(
        anchor,
        name,
        null,
        words.language(),
        "",
        counts.errors() > 0 ? words.counted("verdict.form", counts.errors()) : "",
        counts,
        counts.hidden(settings.level(), words),
        items.isEmpty()
            ? List.of()
            : List.of(new FindingGroup(words.text("section.form"), null, items)),
        List.of());
  }
}

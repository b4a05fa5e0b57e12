package org.cohesion.examples.policyreport.html;

import java.util.List;
import org.cohesion.examples.policyreport.CheckBasis;
import org.cohesion.examples.policyreport.CheckedPolicy;
import org.cohesion.examples.policyreport.html.finding.FindingGroup;
import org.cohesion.examples.policyreport.html.finding.RuleWords;
import org.cohesion.examples.policyreport.html.picture.CoverageView;
import org.cohesion.examples.policyreport.html.picture.TimelineView;
import org.cohesion.examples.policyreport.page.ShownText;
import org.cohesion.examples.policyreport.place.DocumentTree;
import org.cohesion.examples.policyreport.place.PlaceWords;
import org.cohesion.examples.policyreport.wording.Words;
import org.cohesion.policy.Language;
import org.cohesion.policy.Policy;
import org.cohesion.policy.PolicySubject;
import org.cohesion.report.RuleOutcome;
import org.cohesion.review.PartialDate;
import org.cohesion.text.PrintableText;
import org.jspecify.annotations.Nullable;

/**
 * A policy and what was found in it, as a page of its own shows it.
 *
 * @param words the words of the page
 * @param file what the reader knows the document by
 * @param subject what the policy is about, in words
 * @param language the tag of the language of the policy
 * @param kicker what stands above everything
 * @param title the title of the policy; null if it is not to be shown
 * @param heading what stands in its place, in the language of the page
 * @param verdict what to think of the policy, in a sentence
 * @param counts how much was found
 * @param hidden what is not shown of it, in a sentence; empty if all is
 * @param first what to do first
 * @param glance what is to be known at a glance
 * @param groups the findings by section
 * @param waived the findings that somebody decided to live with
 * @param coverage what the policy covers
 * @param timeline what falls due
 * @param rules what became of the rules that found nothing
 * @param passed how many rules passed, in words
 * @param basis what else the check rests on
 */
public record PolicyView(
    Words words,
    String file,
    String subject,
    String language,
    String kicker,
    @Nullable String title,
    String heading,
    String verdict,
    Counts counts,
    String hidden,
    List<FirstStep> first,
    List<Fact> glance,
    List<FindingGroup> groups,
    List<WaivedItem> waived,
    CoverageView coverage,
    TimelineView timeline,
    List<RuleList> rules,
    String passed,
    List<Fact> basis) {

  static PolicyView of(
      String file,
      CheckedPolicy checked,
      @Nullable CheckBasis basis,
      HtmlSettings settings,
      RuleWords rules) {
    Words words = settings.words();
    Policy policy = checked.policy();
    DocumentTree tree = DocumentTree.of(policy);
    PlaceWords places = new PlaceWords(tree, words);
    boolean showText = settings.showText();
    Counts counts = Counts.of(checked.findings());
    List<FindingGroup> groups =
        FindingGroup.of(checked, tree, settings.level(), showText, "f", rules);
    return new PolicyView(
        words,
        PrintableText.of(file),
        subject(policy, words),
        language(policy),
        words.dated("kicker", PartialDate.of(settings.day())),
        showText ? policy.getTitle().map(ShownText::of).orElse(null) : null,
        words.text("heading.one", subject(policy, words)),
        counts.verdict(words),
        counts,
        counts.hidden(settings.level(), words),
        FirstStep.of(groups),
        Fact.atAGlance(file, checked, settings),
        groups,
        WaivedItem.of(checked.findings(), places, words),
        CoverageView.of(policy, places, words),
        TimelineView.of(policy, settings.day(), settings.terms(), places, showText, words),
        RuleList.of(checked.report(), words),
        words.counted("passed", checked.report().rulesThat(RuleOutcome.PASSED).size()),
        Fact.basis(checked, basis, words));
  }

  static String language(Policy policy) {
    return policy.getLanguage().orElse(Language.ENGLISH).getJsonName();
  }

  static String subject(Policy policy, Words words) {
    return words.label(policy.getSubject().orElse(PolicySubject.COMMUNITY_COHESION));
  }
}

package org.cohesion.examples.policyreport.html.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cohesion.examples.policyreport.page.ShownText;
import org.cohesion.examples.policyreport.place.DocumentTree;
import org.cohesion.examples.policyreport.place.PlaceWords;
import org.cohesion.examples.policyreport.wording.Words;
import org.cohesion.finding.Finding;
import org.cohesion.finding.SourcePosition;
import org.cohesion.text.PrintableText;
import org.jspecify.annotations.Nullable;

/**
 * One finding as it is shown.
 *
 * @param anchor what links to it are called
 * @param finding the finding
 * @param title what was found, in a few words
 * @param message the sentence about it
 * @param place where it is in words; empty for a section itself
 * @param pointer where it is, as the format has it; empty for the whole policy
 * @param position its line and column in words; empty if it has none
 * @param passage the passage it speaks of; null if it is not to be shown or there is none
 * @param excerpt what stands there in a document that is no policy; null if not to be shown
 * @param others the other places where the same was found
 * @param page why it matters and how to settle it; null if the finding at {@code same} has it
 * @param same the anchor of an earlier finding of the same rule; null if this is the first
 */
public record FindingItem(
    String anchor,
    Finding finding,
    String title,
    String message,
    String place,
    String pointer,
    String position,
    @Nullable Passage passage,
    @Nullable String excerpt,
    List<Place> others,
    @Nullable RulePage page,
    @Nullable String same) {

  /** How many of the other places are named. */
  private static final int MOST_OTHERS = 20;

  /**
   * Another place.
   *
   * @param words where it is in words
   * @param pointer where it is, as the format has it
   * @param text the text that stands there; null if it is not to be shown
   */
  public record Place(String words, String pointer, @Nullable String text) {}

  /** A finding in a policy. */
  static FindingItem of(
      Finding finding,
      String anchor,
      @Nullable String same,
      DocumentTree policy,
      boolean showText,
      RuleWords rules) {
    Words words = rules.words();
    RuleWords.Entry rule = rules.of(finding.getKind());
    PlaceWords places = new PlaceWords(policy, words);
    return new FindingItem(
        anchor,
        finding,
        rule.title(),
        FindingSentence.after(rule.title(), finding, words.locale()),
        places.inSection(finding.getPointer()),
        pointer(finding),
        position(finding, words),
        showText ? Passage.of(finding.getPointer(), policy, words) : null,
        null,
        finding.getOtherPlaces().stream()
            .limit(MOST_OTHERS)
            .map(
                other -> {
                  Passage text = showText ? Passage.of(other, policy, words) : null;
                  return new Place(
                      places.whole(other),
                      PrintableText.of(other.abbreviated().toString()),
                      text == null ? null : text.marked());
                })
            .toList(),
        same == null ? rule.page() : null,
        same);
  }

  /** Findings in documents that are no policies. */
  public static List<FindingItem> ofForm(
      List<Finding> findings, String prefix, boolean showText, RuleWords rules) {
    List<FindingItem> items = new ArrayList<>();
    Map<String, String> first = new HashMap<>();
    for (Finding finding : findings) {
      String anchor = prefix + (items.size() + 1);
      String same = first.putIfAbsent(finding.getKind().getId(), anchor);
      items.add(ofForm(finding, anchor, same, showText, rules));
    }
    return items;
  }

  private static FindingItem ofForm(
      Finding finding, String anchor, @Nullable String same, boolean showText, RuleWords rules) {
    Words words = rules.words();
    RuleWords.Entry rule = rules.of(finding.getKind());
    return new FindingItem(
        anchor,
        finding,
        rule.title(),
        FindingSentence.after(rule.title(), finding, words.locale()),
        "",
        pointer(finding),
        position(finding, words),
        null,
        showText ? finding.getExcerpt().map(ShownText::of).orElse(null) : null,
        List.of(),
        same == null ? rule.page() : null,
        same);
  }

  /** {@return the sentence about a finding, without what stands there} */
  public static String sentence(Finding finding, Words words) {
    return FindingSentence.of(finding, words.locale());
  }

  private static String pointer(Finding finding) {
    return PrintableText.of(finding.getPointer().abbreviated().toString());
  }

  private static String position(Finding finding, Words words) {
    SourcePosition position = finding.getPosition().orElse(null);
    return position == null
        ? ""
        : words.of("position").with("place", position).text(words.locale());
  }

  /** {@return how much it matters, as the name of a class of style} */
  public String severity() {
    return finding.getSeverity().getJsonName();
  }

  /** {@return the id of its rule} */
  public String rule() {
    return finding.getKind().getId();
  }
}

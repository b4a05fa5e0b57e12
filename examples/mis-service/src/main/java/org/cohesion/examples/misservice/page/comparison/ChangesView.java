package org.cohesion.examples.misservice.page.comparison;

import java.util.List;
import org.cohesion.comparison.Change;
import org.cohesion.comparison.ChangeKind;
import org.cohesion.comparison.PolicyDiff;
import org.cohesion.examples.misservice.page.wording.PageWords;
import org.cohesion.examples.policyreport.page.ShownText;
import org.cohesion.examples.policyreport.place.DocumentTree;
import org.cohesion.examples.policyreport.place.PlaceWords;
import org.cohesion.examples.policyreport.wording.Words;
import org.cohesion.policy.Language;
import org.cohesion.policy.Policy;
import org.cohesion.text.PrintableText;
import org.jspecify.annotations.Nullable;

/**
 * What changed from one policy to another.
 *
 * @param items the changes in the order of the later policy
 * @param total how many there are, shown or not
 * @param languageBefore the language of the earlier policy
 * @param languageAfter the language of the later policy
 */
public record ChangesView(
    List<ChangeItem> items, int total, String languageBefore, String languageAfter) {

  private static final int MOST_CHANGES = 300;

  private static final int LONGEST = 1200;

  /** Compares two policies. */
  public static ChangesView between(Policy before, Policy after, PageWords words) {
    List<Change> changes = PolicyDiff.between(before, after).getChanges();
    Words report = words.report();
    PlaceWords earlier = new PlaceWords(DocumentTree.of(before), report);
    PlaceWords later = new PlaceWords(DocumentTree.of(after), report);
    return new ChangesView(
        changes.stream()
            .limit(MOST_CHANGES)
            .map(change -> item(change, earlier, later, words))
            .toList(),
        changes.size(),
        language(before),
        language(after));
  }

  /** {@return how many changes are not shown} */
  public int notShown() {
    return total - items.size();
  }

  private static String language(Policy policy) {
    return policy.getLanguage().orElse(Language.ENGLISH).getJsonName();
  }

  private static ChangeItem item(
      Change change, PlaceWords earlier, PlaceWords later, PageWords words) {
    String was = change.getPointerBefore().map(earlier::whole).orElse("");
    String is = change.getPointerAfter().map(later::whole).orElse(was);
    boolean moved = change.getKind() == ChangeKind.MOVED;
    String before = change.getValueBefore().map(ChangesView::shown).orElse(null);
    String after = change.getValueAfter().map(ChangesView::shown).orElse(null);
    return new ChangeItem(
        change.getKind().getJsonName(),
        words.report().heading(change.getKind()),
        is,
        moved ? was : null,
        PrintableText.of(
            change
                .getPointerAfter()
                .or(change::getPointerBefore)
                .map(pointer -> pointer.abbreviated().toString())
                .orElse("")),
        moved ? null : before,
        after);
  }

  private static @Nullable String shown(String text) {
    String shown = ShownText.of(text);
    return shown.codePointCount(0, shown.length()) <= LONGEST
        ? shown
        : shown.substring(0, shown.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }
}

package org.cohesion.examples.policyreport.html;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cohesion.examples.policyreport.html.finding.FindingItem;
import org.cohesion.examples.policyreport.page.ShownText;
import org.cohesion.examples.policyreport.place.PlaceWords;
import org.cohesion.examples.policyreport.wording.Words;
import org.cohesion.finding.Finding;
import org.cohesion.finding.Waiver;
import org.cohesion.school.Party;
import org.cohesion.text.PrintableText;

/**
 * A finding that somebody decided to live with.
 *
 * @param rule the id of its rule
 * @param message the sentence about it
 * @param place where it is in words
 * @param reason why they live with it
 * @param decided who decided so, and until when
 */
public record WaivedItem(String rule, String message, String place, String reason, String decided) {

  /** {@return those among the findings that somebody decided to live with} */
  static List<WaivedItem> of(List<Finding> findings, PlaceWords places, Words words) {
    return findings.stream()
        .flatMap(
            finding ->
                finding.getWaiver().stream().map(waiver -> of(finding, waiver, places, words)))
        .toList();
  }

  private static WaivedItem of(Finding finding, Waiver waiver, PlaceWords places, Words words) {
    Party party = waiver.getApprovedBy();
    String who =
        Stream.concat(party.getRole().map(words::label).stream(), party.getName().stream())
            .map(PrintableText::of)
            .collect(Collectors.joining(", "));
    return new WaivedItem(
        finding.getKind().getId(),
        FindingItem.sentence(finding, words),
        places.whole(finding.getPointer()),
        ShownText.of(waiver.getReason()),
        words.text("waivers.by", who) + " " + words.dated("waivers.until", waiver.getUntil()));
  }
}

package org.cohesion.validation.rule.strand;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Policy;
import org.cohesion.strand.AimStrand;
import org.cohesion.strand.StrandAims;
import org.cohesion.strand.StrandProcedures;
import org.cohesion.validation.internal.RuleTexts;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** One strand goes under two wordings in one policy. */
final class StrandsHeadingInconsistent implements PolicyRule {

  private static final FindingKind KIND =
      FindingKind.warning("strands.heading-inconsistent", RuleTexts.TEXTS);

  /** A letter or a Roman number before a heading: "b)", "(c)", "iv.", "A - ". */
  private static final Pattern LABEL =
      Pattern.compile("[\\s(]*+(?:\\p{L}|[ivxIVX]{1,5})(?:[.):]|\\s[-\u2013\u2014]\\s)");

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND);
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    Map<AimStrand, Set<String>> wordings = new EnumMap<>(AimStrand.class);
    List<StrandAims> aims = policy.getAims().map(a -> a.getStrands()).orElse(List.of());
    for (int i = 0; i < aims.size(); i++) {
      StrandAims entry = aims.get(i);
      check(wordings, entry.getStrand(), entry.getHeading(), "aims", i, context);
    }
    List<StrandProcedures> procedures =
        policy.getProcedures().map(p -> p.getStrands()).orElse(List.of());
    for (int i = 0; i < procedures.size(); i++) {
      StrandProcedures entry = procedures.get(i);
      check(wordings, entry.getStrand(), entry.getHeading(), "procedures", i, context);
    }
  }

  private static void check(
      Map<AimStrand, Set<String>> wordings,
      AimStrand strand,
      Optional<String> heading,
      String section,
      int position,
      RuleContext context) {
    String words = heading.map(StrandsHeadingInconsistent::words).orElse("");
    if (words.isEmpty()) {
      return;
    }
    Set<String> seen = wordings.computeIfAbsent(strand, s -> new HashSet<>());
    if (seen.add(words) && seen.size() > 1) {
      context.report(
          Finding.of(KIND, JsonPointer.of(section, "strands").child(position).child("heading"))
              .with("strand", strand));
    }
  }

  /**
   * The words of a heading: case, punctuation and the number or letter before it do not count, and
   * an ampersand is "and".
   */
  private static String words(String heading) {
    String folded = composed(heading).replace("&", " and ");
    Matcher label = LABEL.matcher(folded);
    StringBuilder words = new StringBuilder();
    boolean begun = false;
    for (int i = label.lookingAt() ? label.end() : 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      begun |= Character.isLetter(c);
      if (begun && (Character.isLetterOrDigit(c) || Character.isSurrogate(c))) {
        words.append(Character.toLowerCase(c));
      }
    }
    return words.toString();
  }

  /** ASCII is composed as it is, and needs no tables to be loaded. */
  private static String composed(String heading) {
    return heading.chars().allMatch(c -> c < 128)
        ? heading
        : Normalizer.normalize(heading, Normalizer.Form.NFKC);
  }
}

package org.cohesion.validation.rule.text;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cohesion.community.Context;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Policy;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.school.School;
import org.cohesion.strand.AimStrand;
import org.cohesion.validation.law.FramePart;
import org.cohesion.validation.reading.TextReading;
import org.cohesion.validation.rule.PolicyText;
import org.cohesion.validation.rule.RuleContext;

/**
 * Judges headings under which there is no text: whether there is something else, whether another
 * rule tells of it, and whether what comes next may belong under it.
 */
final class EmptyHeadings {

  /** What is known of a heading. */
  enum Verdict {
    EMPTY,
    PERHAPS,
    NOT
  }

  private final Policy policy;
  private final RuleContext context;
  private final HeadingOrder order;
  private final Map<JsonPointer, Integer> positions = new HashMap<>();

  /** The strands asked about so far: one may have many groups. */
  private final Map<AimStrand, Boolean> withoutAims = new EnumMap<>(AimStrand.class);

  private final Map<AimStrand, Boolean> withoutProcedures = new EnumMap<>(AimStrand.class);

  EmptyHeadings(Policy policy, RuleContext context) {
    this.policy = policy;
    this.context = context;
    order = new HeadingOrder(policy, context.texts());
    List<PolicyText> texts = context.texts();
    for (int i = 0; i < texts.size(); i++) {
      if (texts.get(i).pointer().isNamed("heading")) {
        positions.put(texts.get(i).pointer(), i);
      }
    }
  }

  /** Judges the heading at a position. */
  Verdict judge(int position) {
    JsonPointer part = context.texts().get(position).pointer().parent().orElseThrow();
    TextReading heading = context.reading(position);
    if (hasMembers(part, heading.text())
        || isToldElsewhere(part)
        || isNameOfPolicy(heading.text())
        || HeadingWording.isNoHeading(heading)
        || (isSection(part) && isOfPartWithoutHeading(heading))) {
      return Verdict.NOT;
    }
    Optional<JsonPointer> next = order.after(part);
    if (next.isEmpty()) {
      return Verdict.EMPTY;
    }
    Integer nextPosition = positions.get(next.get().child("heading"));
    if (nextPosition == null) {
      // A part may well be printed under the heading of the one before; a strand has its own.
      return isInner(part) ? Verdict.EMPTY : Verdict.NOT;
    }
    boolean mayNest = isSection(part) || isSection(next.get());
    return HeadingWording.followed(
        heading, context.reading(nextPosition), mayNest, order.isFirst(part));
  }

  private static boolean isSection(JsonPointer part) {
    return HeadingOrder.isListed(part);
  }

  private static boolean isInner(JsonPointer part) {
    return !isSection(part) && part.tokens().size() > 1;
  }

  /** Whether the part has something that is no text. */
  private boolean hasMembers(JsonPointer part, String heading) {
    return switch (part.toString()) {
      case "/context" ->
          !policy.getContext().orElseThrow().equals(Context.builder().heading(heading).build());
      case "/review" ->
          !policy
              .getReview()
              .orElseThrow()
              .equals(ReviewSchedule.builder().heading(heading).build());
      case "/aims" -> !policy.getAims().orElseThrow().getStrands().isEmpty();
      case "/procedures" -> !policy.getProcedures().orElseThrow().getStrands().isEmpty();
      default -> false;
    };
  }

  /** Whether another rule says that there is nothing in the part. */
  private boolean isToldElsewhere(JsonPointer part) {
    List<String> tokens = part.tokens();
    return switch (tokens.get(0)) {
      case "monitoring" -> true;
      case "community" -> context.frame().asksFor(FramePart.DIMENSIONS);
      case "aims", "procedures" -> tokens.size() > 1 && lacksStrand(tokens);
      default -> false;
    };
  }

  private boolean lacksStrand(List<String> tokens) {
    int index = Integer.parseInt(tokens.get(2));
    boolean ofAims = tokens.get(0).equals("aims");
    AimStrand strand =
        ofAims
            ? policy.getAims().orElseThrow().getStrands().get(index).getStrand()
            : policy.getProcedures().orElseThrow().getStrands().get(index).getStrand();
    boolean noAims = withoutAims.computeIfAbsent(strand, s -> policy.aimsOf(s).isEmpty());
    boolean noProcedures =
        withoutProcedures.computeIfAbsent(strand, s -> policy.proceduresOf(s).isEmpty());
    return noAims != noProcedures
        && noAims == ofAims
        && context.frame().asksFor(FramePart.STRANDS)
        && context.frame().getStrands().contains(strand);
  }

  /** What stands on the first page, and not over anything. */
  private boolean isNameOfPolicy(String heading) {
    if (isSame(policy.getTitle(), heading)) {
      return true;
    }
    if (policy.getSchool().isEmpty()) {
      return false;
    }
    School school = policy.getSchool().get();
    return isSame(school.getName(), heading)
        || isSame(school.getMotto(), heading)
        || school.getAliases().contains(heading);
  }

  private static boolean isSame(Optional<String> name, String heading) {
    return name.isPresent() && name.get().equalsIgnoreCase(heading);
  }

  /** Whether a part without a heading of its own may have been printed under this one. */
  private boolean isOfPartWithoutHeading(TextReading heading) {
    for (String part : HeadingWording.PARTS) {
      JsonPointer pointer = JsonPointer.of(part);
      if (!positions.containsKey(pointer.child("heading"))
          && order.has(pointer)
          && HeadingWording.isAbout(heading, part)) {
        return true;
      }
    }
    return false;
  }
}

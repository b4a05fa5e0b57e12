package org.cohesion.examples.policyimport.score;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.cohesion.policy.Policy;

/**
 * Compares a draft with the policy that it should be. Each member is compared as a bag of words, so
 * the order of a list counts for nothing, and a word that is in the right member as often as it
 * should be is right there. Of the words that a member lacks, those that the sections of the draft
 * have to spare are in the sections, those that other members have to spare are in a wrong member,
 * and the rest is lost.
 */
final class Scorer {

  private Scorer() {}

  /** {@return how much of the policy is where it should be in the draft} */
  static Score score(Policy policy, Policy draft) {
    PolicyMembers members = PolicyMembers.of(policy);
    return score(members, PolicyMembers.of(draft), Bag.sum(members.words().values()));
  }

  /**
   * Compares a draft with the policy as far as the policy is in the document: what it knows from
   * elsewhere, such as the full name of the school, is not lost.
   *
   * @param policy what the draft should be
   * @param draft what was made of the document
   * @param document the text of the document
   * @return how much of the policy is where it should be in the draft
   */
  static Score score(Policy policy, Policy draft, String document) {
    return score(PolicyMembers.of(policy), PolicyMembers.of(draft), Bag.words(document));
  }

  private static Score score(PolicyMembers policy, PolicyMembers draft, Bag printed) {
    Bag all = Bag.sum(policy.words().values());
    Bag right = common(policy.words(), draft.words());
    Map<String, Bag> spare = spare(draft.words(), policy.words());
    Bag inSections = sum(spare, Scorer::isSection);
    Bag elsewhere = sum(spare, member -> !isSection(member));
    Bag missing = all.minus(right);
    Bag sections = missing.common(inSections);
    Bag wrong = missing.minus(sections).common(elsewhere);
    Bag lost =
        missing
            .minus(sections)
            .minus(wrong)
            .minus(all.minus(printed))
            .minus(saidByRoles(policy, draft))
            .minus(policy.saidTwice());
    return new Score(
        right.size(),
        sections.size(),
        wrong.size(),
        lost.size(),
        inSections.minus(sections).size(),
        elsewhere.minus(wrong).size(),
        counts(policy.dates(), draft.dates()),
        counts(policy.codes(), draft.codes()));
  }

  /** Words such as "Full Governing Body" that the draft has as a role and not as a name. */
  private static Bag saidByRoles(PolicyMembers policy, PolicyMembers draft) {
    return Bag.sum(
        policy.words().entrySet().stream()
            .filter(member -> member.getKey().endsWith("/name"))
            .filter(member -> draft.codes().containsKey(role(member.getKey())))
            .map(e -> e.getValue().minus(draft.words().getOrDefault(e.getKey(), Bag.EMPTY)))
            .toList());
  }

  private static String role(String name) {
    return name.substring(0, name.length() - "name".length()) + "role";
  }

  /** {@return for each member what it lacks and what it has too much of, one member a line} */
  static String differences(Policy policy, Policy draft) {
    Map<String, Bag> right = PolicyMembers.of(policy).values();
    Map<String, Bag> made = PolicyMembers.of(draft).values();
    Map<String, Bag> members = new TreeMap<>(right);
    members.putAll(made);
    StringBuilder lines = new StringBuilder();
    for (String member : members.keySet()) {
      Bag should = right.getOrDefault(member, Bag.EMPTY);
      Bag is = made.getOrDefault(member, Bag.EMPTY);
      if (!should.equals(is)) {
        lines.append(member).append(" lacks ").append(should.minus(is).counts().keySet());
        lines.append(", has ").append(is.minus(should).counts().keySet()).append('\n');
      }
    }
    return lines.toString();
  }

  private static boolean isSection(String member) {
    return member.startsWith("/sections/") || member.startsWith("/appendices/");
  }

  private static Bag common(Map<String, Bag> some, Map<String, Bag> others) {
    return Bag.sum(
        some.entrySet().stream()
            .map(e -> e.getValue().common(others.getOrDefault(e.getKey(), Bag.EMPTY)))
            .toList());
  }

  /** What each member of the draft has more of than the policy has there. */
  private static Map<String, Bag> spare(Map<String, Bag> draft, Map<String, Bag> policy) {
    Map<String, Bag> spare = new TreeMap<>();
    draft.forEach(
        (member, words) -> spare.put(member, words.minus(policy.getOrDefault(member, Bag.EMPTY))));
    return spare;
  }

  private static Bag sum(Map<String, Bag> members, Predicate<String> where) {
    return Bag.sum(
        members.entrySet().stream()
            .filter(e -> where.test(e.getKey()))
            .map(Map.Entry::getValue)
            .toList());
  }

  /** A value instead of another counts once, as wrong. */
  private static Counts counts(Map<String, Bag> policy, Map<String, Bag> draft) {
    Counts counts = Counts.NONE;
    Map<String, Bag> members = new TreeMap<>(policy);
    members.putAll(draft);
    for (String member : members.keySet()) {
      Bag should = policy.getOrDefault(member, Bag.EMPTY);
      Bag is = draft.getOrDefault(member, Bag.EMPTY);
      int right = should.common(is).size();
      int wrong = is.minus(should).size();
      int missing = Math.max(0, should.size() - right - wrong);
      counts = counts.plus(new Counts(right, missing, wrong));
    }
    return counts;
  }
}

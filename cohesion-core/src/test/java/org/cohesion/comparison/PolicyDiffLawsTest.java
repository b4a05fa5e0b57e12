package org.cohesion.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Policy;
import org.cohesion.strand.AimStrand;
import org.cohesion.strand.Procedure;
import org.cohesion.strand.ProcedureGroup;
import org.cohesion.strand.Procedures;
import org.cohesion.strand.StrandProcedures;

class PolicyDiffLawsTest {

  /** How many lists of procedures the policies of these laws have. */
  private static final int LISTS = 4;

  private static final List<String> DISTINCT =
      List.of("Meet", "Greet", "Read aloud", "Sing", "Cook", "Dig", "Visit");

  @Property(tries = 200)
  void findsNothingBetweenEqualPolicies(@ForAll long seed) {
    assertThat(Changes.between(RandomPolicies.policy(seed), RandomPolicies.policy(seed))).isEmpty();
  }

  @Property(tries = 200)
  void findsTypographyOnlyBetweenPoliciesThatWereTypedDifferently(@ForAll long seed) {
    Policy before = RandomPolicies.policy(seed);
    Policy after = RandomPolicies.otherwiseTyped(seed);

    List<Change> changes = PolicyDiff.between(before, after).getChanges();

    assertThat(changes).allMatch(c -> c.getKind() == ChangeKind.TYPOGRAPHY);
    assertThat(changes).allMatch(c -> c.getPointerBefore().equals(c.getPointerAfter()));
    assertThat(changes).allMatch(c -> !c.getValueBefore().equals(c.getValueAfter()));
  }

  @Example
  void findsTheSameTheOtherWayRoundWhereListsWithTiesHaveMoved() {
    findsTheSameTheOtherWayRound(87_798, 1_426_758);
  }

  @Property(tries = 200)
  void findsTheSameTheOtherWayRound(@ForAll long one, @ForAll long other) {
    Policy before = RandomPolicies.policy(one);
    Policy after = RandomPolicies.policy(other);

    List<Change> forwards = PolicyDiff.between(before, after).getChanges();
    List<Change> backwards = PolicyDiff.between(after, before).getChanges();

    assertThat(pointers(forwards, ChangeKind.ADDED))
        .containsExactlyInAnyOrderElementsOf(pointers(backwards, ChangeKind.REMOVED));
    assertThat(pointers(forwards, ChangeKind.REMOVED))
        .containsExactlyInAnyOrderElementsOf(pointers(backwards, ChangeKind.ADDED));
    assertThat(pointers(forwards, ChangeKind.MOVED))
        .hasSameSizeAs(pointers(backwards, ChangeKind.MOVED));
    for (ChangeKind kind : List.of(ChangeKind.CHANGED, ChangeKind.TYPOGRAPHY)) {
      assertThat(ends(forwards, kind, false))
          .containsExactlyInAnyOrderElementsOf(ends(backwards, kind, true));
    }
  }

  @Property(tries = 200)
  void findsTheSameEveryTime(@ForAll long one, @ForAll long other) {
    assertThat(Changes.between(RandomPolicies.policy(one), RandomPolicies.policy(other)))
        .isEqualTo(Changes.between(RandomPolicies.policy(one), RandomPolicies.policy(other)));
  }

  @Property(tries = 200)
  void findsEachChangeOnce(@ForAll long one, @ForAll long other) {
    assertThat(Changes.between(RandomPolicies.policy(one), RandomPolicies.policy(other)))
        .doesNotHaveDuplicates();
  }

  @Property(tries = 300)
  void findsOneChangeWhereOneProcedureIsInserted(
      @ForAll("lists") List<List<String>> lists,
      @ForAll("texts") String text,
      @ForAll @IntRange(max = LISTS - 1) int list,
      @ForAll @IntRange(max = 9) int place) {
    List<List<String>> longer = copy(lists);
    longer.get(list).add(Math.min(place, longer.get(list).size()), text);

    assertThat(kinds(lists, longer)).containsExactly(ChangeKind.ADDED);
    assertThat(kinds(longer, lists)).containsExactly(ChangeKind.REMOVED);
  }

  @Property(tries = 300)
  void findsOneMoveWhereTwoNeighboursChangePlaces(
      @ForAll("lists") List<List<String>> lists,
      @ForAll("texts") String one,
      @ForAll("texts") String other,
      @ForAll @IntRange(max = LISTS - 1) int list,
      @ForAll @IntRange(max = 9) int place) {
    Assume.that(!Typography.fold(one).equals(Typography.fold(other)));
    List<List<String>> before = copy(lists);
    List<List<String>> after = copy(lists);
    int at = Math.min(place, lists.get(list).size());
    before.get(list).addAll(at, List.of(one, other));
    after.get(list).addAll(at, List.of(other, one));

    assertThat(kinds(before, after)).containsExactly(ChangeKind.MOVED);
  }

  @Property(tries = 300)
  void findsOneMoveWhereAProcedureGoesToAnotherList(
      @ForAll("lists") List<List<String>> lists,
      @ForAll @IntRange(max = LISTS - 1) int from,
      @ForAll @IntRange(max = LISTS - 1) int to,
      @ForAll @IntRange(max = 9) int place) {
    Assume.that(from != to);
    List<List<String>> before = copy(lists);
    List<List<String>> after = copy(lists);
    before.get(from).add(Math.min(place, before.get(from).size()), "Here today, gone tomorrow");
    after.get(to).add(Math.min(place, after.get(to).size()), "Here today, gone tomorrow");

    assertThat(kinds(before, after)).containsExactly(ChangeKind.MOVED);
  }

  @Property(tries = 300)
  void findsAsManyChangesAsWordsWereCorrected(
      @ForAll("lists") List<List<String>> lists,
      @ForAll @IntRange(max = LISTS - 1) int list,
      @ForAll @IntRange(max = 9) int place) {
    List<List<String>> before = copy(lists);
    List<List<String>> after = copy(lists);
    int at = Math.min(place, before.get(list).size());
    before.get(list).add(at, "Ensure that the voice of pupils is herd");
    after.get(list).add(at, "Ensure that the voice of pupils is heard");

    assertThat(kinds(before, after)).containsExactly(ChangeKind.CHANGED);
  }

  @Property(tries = 300)
  void takesNothingForMovedThatStandsWhereItStood(@ForAll long one, @ForAll long other) {
    List<Change> changes =
        PolicyDiff.between(RandomPolicies.policy(one), RandomPolicies.policy(other)).getChanges();

    assertThat(changes)
        .filteredOn(change -> change.getKind() == ChangeKind.MOVED)
        .allMatch(change -> !change.getPointerBefore().equals(change.getPointerAfter()));
  }

  /** Whatever the order, a move leads elsewhere, and as few as can be make the one the other. */
  @Property
  void findsAsFewMovesAsCanBeWhereOneListIsPutInAnotherOrder(
      @ForAll @IntRange(min = 2, max = 7) int size, @ForAll long seed) {
    List<String> texts = DISTINCT.subList(0, size);
    List<String> shuffled = new ArrayList<>(texts);
    Collections.shuffle(shuffled, new Random(seed));

    List<Change> there = PolicyDiff.between(general(texts), general(shuffled)).getChanges();
    List<Change> back = PolicyDiff.between(general(shuffled), general(texts)).getChanges();

    assertThat(there).allMatch(change -> change.getKind() == ChangeKind.MOVED);
    assertThat(there)
        .allMatch(change -> !change.getPointerBefore().equals(change.getPointerAfter()));
    assertThat(there.isEmpty()).isEqualTo(shuffled.equals(texts));
    assertThat(there).hasSize(fewestMoves(texts, shuffled)).hasSameSizeAs(back);
  }

  @Example
  void findsTheMovesOfAListThatIsTurnedRound() {
    List<String> three = new ArrayList<>(DISTINCT.subList(0, 3));
    List<String> five = new ArrayList<>(DISTINCT.subList(0, 5));
    Policy threeBefore = general(three);
    Policy fiveBefore = general(five);
    Collections.reverse(three);
    Collections.reverse(five);

    assertThat(Changes.between(threeBefore, general(three)))
        .containsExactly(
            "moved /procedures/general/2 -> /procedures/general/0",
            "moved /procedures/general/0 -> /procedures/general/2");
    assertThat(Changes.between(fiveBefore, general(five)))
        .containsExactly(
            "moved /procedures/general/4 -> /procedures/general/0",
            "moved /procedures/general/3 -> /procedures/general/1",
            "moved /procedures/general/1 -> /procedures/general/3",
            "moved /procedures/general/0 -> /procedures/general/4");
  }

  @Example
  void takesWhatChangedItsListButNotItsPlaceForGoneHereAndNewThere() {
    StrandProcedures equity =
        StrandProcedures.builder().strand(AimStrand.EQUITY_AND_EXCELLENCE).build();
    StrandProcedures teaching =
        StrandProcedures.builder().strand(AimStrand.TEACHING_LEARNING_AND_CURRICULUM).build();
    Procedure procedure = Procedure.builder().statement("Read aloud").build();

    assertThat(
            Changes.between(
                strands(equity.toBuilder().addProcedures(procedure).build(), teaching),
                strands(teaching.toBuilder().addProcedures(procedure).build(), equity)))
        .containsExactlyInAnyOrder(
            "moved /procedures/strands/1 -> /procedures/strands/0",
            "added /procedures/strands/0/procedures/0",
            "removed /procedures/strands/0/procedures/0");
  }

  private static Policy strands(StrandProcedures... strands) {
    return Policy.builder()
        .procedures(Procedures.builder().strands(List.of(strands)).build())
        .build();
  }

  private static Policy general(List<String> statements) {
    return Policy.builder()
        .procedures(Procedures.builder().general(procedures(statements)).build())
        .build();
  }

  /**
   * Of all choices of elements that keep their order and hold those that stand where they stood,
   * the longest; what is left has moved.
   */
  private static int fewestMoves(List<String> before, List<String> after) {
    int fewest = Integer.MAX_VALUE;
    for (int choice = 0; choice < 1 << after.size(); choice++) {
      int last = -1;
      boolean right = true;
      for (int i = 0; i < after.size(); i++) {
        int earlier = before.indexOf(after.get(i));
        if ((choice >> i & 1) != 0) {
          right &= earlier > last;
          last = earlier;
        } else {
          right &= earlier != i;
        }
      }
      fewest = right ? Math.min(fewest, after.size() - Integer.bitCount(choice)) : fewest;
    }
    return fewest;
  }

  /** The moves are enough: whoever takes out what moved and puts it in its place has the other. */
  @Property
  void theMovesMakeTheOneListTheOther(
      @ForAll @IntRange(min = 2, max = 7) int size, @ForAll long seed) {
    List<String> before = DISTINCT.subList(0, size);
    List<String> after = new ArrayList<>(before);
    Collections.shuffle(after, new Random(seed));
    List<Change> moves = PolicyDiff.between(general(before), general(after)).getChanges();

    List<String> made = new ArrayList<>(before);
    moves.forEach(move -> made.remove(move.getValueBefore().orElseThrow()));
    for (Change move : moves) {
      List<String> place = move.getPointerAfter().orElseThrow().tokens();
      made.add(Integer.parseInt(place.get(2)), move.getValueAfter().orElseThrow());
    }

    assertThat(made).isEqualTo(after);
  }

  /** Texts that occur twice more often than not, and with quotation marks of two kinds. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
        "Meet", "Greet", "Read aloud", "Ask the pupils' council", "Ask the pupils’ council");
  }

  @Provide
  Arbitrary<List<List<String>>> lists() {
    return texts().list().ofMaxSize(6).list().ofSize(LISTS);
  }

  private static List<List<String>> copy(List<List<String>> lists) {
    List<List<String>> copy = new ArrayList<>();
    lists.forEach(list -> copy.add(new ArrayList<>(list)));
    return copy;
  }

  private static List<ChangeKind> kinds(List<List<String>> before, List<List<String>> after) {
    return PolicyDiff.between(policy(before), policy(after)).getChanges().stream()
        .map(Change::getKind)
        .toList();
  }

  /** A policy with procedures outside the strands, in two strands, and in a group of a third. */
  private static Policy policy(List<List<String>> lists) {
    return Policy.builder()
        .procedures(
            Procedures.builder()
                .general(procedures(lists.get(0)))
                .addStrands(
                    StrandProcedures.builder()
                        .strand(AimStrand.TEACHING_LEARNING_AND_CURRICULUM)
                        .procedures(procedures(lists.get(1)))
                        .build())
                .addStrands(
                    StrandProcedures.builder()
                        .strand(AimStrand.EQUITY_AND_EXCELLENCE)
                        .procedures(procedures(lists.get(2)))
                        .build())
                .addStrands(
                    StrandProcedures.builder()
                        .strand(AimStrand.ENGAGEMENT_AND_EXTENDED_SERVICES)
                        .addGroups(
                            ProcedureGroup.builder()
                                .heading("School to school")
                                .procedures(procedures(lists.get(3)))
                                .build())
                        .build())
                .build())
        .build();
  }

  private static List<Procedure> procedures(List<String> statements) {
    return statements.stream().map(s -> Procedure.builder().statement(s).build()).toList();
  }

  private static List<String> pointers(List<Change> changes, ChangeKind kind) {
    return changes.stream()
        .filter(change -> change.getKind() == kind)
        .map(change -> change.getPointerAfter().or(change::getPointerBefore).orElseThrow())
        .map(Object::toString)
        .toList();
  }

  /** The places of changes before and after, or the other way round. */
  private static List<String> ends(List<Change> changes, ChangeKind kind, boolean swapped) {
    return changes.stream()
        .filter(change -> change.getKind() == kind)
        .map(
            change -> {
              JsonPointer before = change.getPointerBefore().orElseThrow();
              JsonPointer after = change.getPointerAfter().orElseThrow();
              return swapped ? after + " " + before : before + " " + after;
            })
        .toList();
  }
}

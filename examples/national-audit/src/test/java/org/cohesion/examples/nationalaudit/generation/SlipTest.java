package org.cohesion.examples.nationalaudit.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.cohesion.examples.nationalaudit.Problem;
import org.cohesion.finding.Finding;
import org.cohesion.finding.Severity;
import org.cohesion.json.Decoded;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Policy;
import org.cohesion.validation.PolicyValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SlipTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 29);
  private static final PolicyValidator VALIDATOR = PolicyValidator.builder().build();
  private static final int DOCUMENTS = 60;

  @ParameterizedTest
  @EnumSource
  void isNoticedByItsRuleAndByNoOtherInEveryPolicyThatHasIt(Slip slip) throws Problem {
    for (Set<String> rules : rules(Map.of(slip.rule(), 1.0), Map.of("all", 0.0))) {
      assertThat(rules).containsExactly(slip.rule());
    }
  }

  @ParameterizedTest
  @EnumSource
  void isNowhereIfItsShareIsNothing(Slip slip) throws Problem {
    for (Set<String> rules : rules(Map.of(slip.rule(), 0.0), Map.of("all", 0.5))) {
      assertThat(rules).doesNotContain(slip.rule());
    }
  }

  @Test
  void leavesNothingToWarnOfWhereThereIsNone() throws Problem {
    assertThat(rules(Map.of(), Map.of("all", 0.0))).allMatch(Set::isEmpty);
  }

  @Test
  void isAsFrequentAsItsShareSays() throws Problem {
    Shares shares = Shares.of(Map.of("law.repealed", 0.3));

    long hits =
        LongStream.range(0, 10_000)
            .filter(i -> shares.roll(Dice.of(7, i)).contains(Slip.LAW_REPEALED))
            .count();

    assertThat(hits).isBetween(2_800L, 3_200L);
  }

  private static List<Set<String>> rules(Map<String, Double> last, Map<String, Double> first)
      throws Problem {
    Map<String, Double> changes = new java.util.LinkedHashMap<>(first);
    changes.putAll(last);
    PolicyGenerator generator = new PolicyGenerator(3, DAY, Shares.of(changes));
    return LongStream.range(0, DOCUMENTS)
        .mapToObj(generator::document)
        .map(SlipTest::rulesThatWarn)
        .toList();
  }

  private static Set<String> rulesThatWarn(byte[] document) {
    Decoded decoded = PolicyJson.decode(document);
    Set<String> rules = new TreeSet<>();
    Stream.concat(
            decoded.getFindings().stream(),
            decoded.getPolicy().map(SlipTest::check).stream().flatMap(Collection::stream))
        .filter(finding -> finding.getSeverity().isAtLeast(Severity.WARNING))
        .forEach(finding -> rules.add(finding.getKind().getId()));
    return rules;
  }

  private static List<Finding> check(Policy policy) {
    return VALIDATOR.validate(policy, DAY).getFindings();
  }
}

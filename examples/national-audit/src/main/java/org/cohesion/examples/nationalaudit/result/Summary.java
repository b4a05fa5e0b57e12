package org.cohesion.examples.nationalaudit.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * What was found, added up.
 *
 * @param rules by rule, severity, phase and local authority, in that order
 * @param totals by phase and local authority, in that order
 * @param findings how many findings there are
 */
public record Summary(List<RuleCount> rules, List<Total> totals, long findings) {

  /** How one rule did in all documents. */
  public record RuleShare(String rule, String severity, long findings, long documents) {}

  /** {@return how many documents there are} */
  public long documents() {
    return sum(totals, Total::documents);
  }

  /** {@return how many documents could not be read or are no policies} */
  public long unreadable() {
    return sum(totals, Total::unreadable);
  }

  /** {@return the rules that found something: those of most documents first} */
  public List<RuleShare> byRule() {
    Map<String, RuleShare> shares = new TreeMap<>();
    for (RuleCount count : rules) {
      shares.merge(
          count.rule() + ' ' + count.severity(),
          new RuleShare(count.rule(), count.severity(), count.findings(), count.documents()),
          (one, other) ->
              new RuleShare(
                  one.rule(),
                  one.severity(),
                  one.findings() + other.findings(),
                  one.documents() + other.documents()));
    }
    List<RuleShare> sorted = new ArrayList<>(shares.values());
    sorted.sort(Comparator.comparingLong(RuleShare::documents).reversed());
    return sorted;
  }

  /** {@return the totals of each phase, by its name; of those that name none, last, by ""} */
  public List<Total> byPhase() {
    return by(Total::phase, (phase, sum) -> copy(sum, phase, null));
  }

  /**
   * {@return the totals of each local authority, by its number; of those that name none, last, by
   * ""}
   */
  public List<Total> byLocalAuthority() {
    return by(Total::localAuthority, (authority, sum) -> copy(sum, null, authority));
  }

  private interface Naming {
    Total name(String key, Total sum);
  }

  private List<Total> by(Function<Total, @Nullable String> key, Naming naming) {
    Comparator<String> noneLast = Comparator.comparing(String::isEmpty);
    Map<String, Total> sums = new TreeMap<>(noneLast.thenComparing(Comparator.naturalOrder()));
    for (Total total : totals) {
      String name = key.apply(total);
      sums.merge(name == null ? "" : name, total, Summary::plus);
    }
    List<Total> named = new ArrayList<>();
    sums.forEach((name, sum) -> named.add(naming.name(name, sum)));
    return named;
  }

  private static Total copy(Total sum, @Nullable String phase, @Nullable String authority) {
    return new Total(
        phase, authority, sum.documents(), sum.unreadable(), sum.withErrors(), sum.withWarnings());
  }

  private static Total plus(Total one, Total other) {
    return new Total(
        null,
        null,
        one.documents() + other.documents(),
        one.unreadable() + other.unreadable(),
        one.withErrors() + other.withErrors(),
        one.withWarnings() + other.withWarnings());
  }

  private static long sum(List<Total> totals, ToLongFunction<Total> part) {
    return totals.stream().mapToLong(part).sum();
  }
}

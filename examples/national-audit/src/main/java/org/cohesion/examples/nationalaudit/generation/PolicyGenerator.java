package org.cohesion.examples.nationalaudit.generation;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Set;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Policy;

/**
 * Invents policies: the same seed, day and shares give the same bytes on any machine. A document
 * does not depend on how many there are.
 */
public final class PolicyGenerator {

  private final long seed;
  private final LocalDate day;
  private final Shares shares;

  /**
   * @param seed what chance begins with
   * @param day the day as of which policies without a slip are sound
   * @param shares in how many of them slips are
   */
  public PolicyGenerator(long seed, LocalDate day, Shares shares) {
    this.seed = seed;
    this.day = day;
    this.shares = shares;
  }

  /**
   * Makes a document, on one line.
   *
   * @param number which one, 0 for the first
   */
  public byte[] document(long number) {
    Dice dice = Dice.of(seed, number);
    Set<Slip> slips = shares.roll(dice);
    Policy policy = MadeUpPolicy.of(number, dice, day);
    for (Slip slip : slips) {
      policy = slip.in(policy, day);
    }
    byte[] document = PolicyJson.encode(policy);
    for (Slip slip : slips) {
      document = slip.in(document);
    }
    return document;
  }

  /**
   * Writes documents, one on each line.
   *
   * @throws IOException if they cannot be written
   */
  public void write(long documents, OutputStream out) throws IOException {
    for (long number = 0; number < documents; number++) {
      out.write(document(number));
      out.write('\n');
    }
  }
}

package org.cohesion.examples.nationalaudit.generation;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.cohesion.examples.nationalaudit.Problem;

/** In how many of the documents each slip is, as shares from 0 to 1. Immutable. */
public final class Shares {

  /** Stands for every slip. */
  private static final String ALL = "all";

  private final Map<Slip, Double> shares = new EnumMap<>(Slip.class);

  private Shares() {
    for (Slip slip : Slip.values()) {
      shares.put(slip, slip.usualShare());
    }
  }

  /**
   * The usual shares, changed.
   *
   * @param changes shares by the names of slips, in order; {@code all} is the name of all of them
   * @throws Problem if there is no such slip, or a share is not from 0 to 1
   */
  public static Shares of(Map<String, Double> changes) throws Problem {
    Shares shares = new Shares();
    for (Map.Entry<String, Double> change : changes.entrySet()) {
      shares.change(change.getKey(), change.getValue());
    }
    return shares;
  }

  private void change(String name, double share) throws Problem {
    if (!(share >= 0 && share <= 1)) {
      throw new Problem("--slip " + name + " must be a share from 0 to 1, but is " + share);
    }
    boolean known = false;
    for (Slip slip : Slip.values()) {
      if (name.equals(ALL) || name.equals(slip.rule())) {
        shares.put(slip, share);
        known = true;
      }
    }
    if (!known) {
      throw new Problem("there is no slip " + name + "; there are all, " + Slip.names());
    }
  }

  /**
   * {@return the slips of one document; the others' shares do not change whether one is among them}
   */
  Set<Slip> roll(Dice dice) {
    Set<Slip> slips = EnumSet.noneOf(Slip.class);
    shares.forEach(
        (slip, share) -> {
          if (dice.share() < share) {
            slips.add(slip);
          }
        });
    return slips;
  }

  /** {@return the names of all slips with their usual shares, for users} */
  public static String usual() {
    StringBuilder usual = new StringBuilder();
    for (Slip slip : Slip.values()) {
      usual.append(usual.isEmpty() ? "" : ", ").append(slip.rule()).append('=');
      usual.append(slip.usualShare());
    }
    return usual.toString();
  }
}

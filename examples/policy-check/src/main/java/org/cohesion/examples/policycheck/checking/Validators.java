package org.cohesion.examples.policycheck.checking;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.cohesion.policy.Control;
import org.cohesion.policy.Policy;
import org.cohesion.policy.PolicyStatus;
import org.cohesion.report.CheckSettings;
import org.cohesion.report.Profile;
import org.cohesion.validation.PolicyValidator;
import org.jspecify.annotations.Nullable;

/**
 * The validators of a run, one for each profile that is needed. Unless a profile was chosen for the
 * whole run, each policy says by its status how far along it is. Safe to share between threads.
 */
public final class Validators {

  private final @Nullable Profile chosen;
  private final Supplier<PolicyValidator.Builder> builders;
  private final Map<Profile, PolicyValidator> made = new ConcurrentHashMap<>();

  /**
   * Makes the validator that is most likely needed, so that a rule that cannot be made ends the run
   * before anything is printed.
   *
   * @param chosen the profile of all policies; null if each says so by itself
   * @param builders makes a builder that has everything but the profile
   */
  public Validators(@Nullable Profile chosen, Supplier<PolicyValidator.Builder> builders) {
    this.chosen = chosen;
    this.builders = builders;
    validator(chosen == null ? Profile.ADOPTED : chosen);
  }

  /**
   * The validators for what was chosen.
   *
   * @param typed the profile that the user chose, whatever the settings say; null if none
   * @param settings the settings, which may choose one
   * @param builders makes a builder that has everything but the profile
   */
  public static Validators of(
      @Nullable Profile typed, CheckSettings settings, Supplier<PolicyValidator.Builder> builders) {
    return new Validators(typed == null ? settings.getProfile().orElse(null) : typed, builders);
  }

  /** The validator that holds a policy to its profile. */
  public PolicyValidator of(Policy policy) {
    return validator(chosen == null ? profileOf(policy) : chosen);
  }

  private PolicyValidator validator(Profile profile) {
    return made.computeIfAbsent(profile, p -> builders.get().profile(p).build());
  }

  /** A policy without a status is held to more, not to less. */
  private static Profile profileOf(Policy policy) {
    boolean draft =
        policy
            .getControl()
            .flatMap(Control::getStatus)
            .filter(PolicyStatus.DRAFT::equals)
            .isPresent();
    return draft ? Profile.DRAFT : Profile.ADOPTED;
  }
}

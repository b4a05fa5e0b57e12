package org.cohesion.json;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cohesion.finding.Finding;
import org.cohesion.policy.Policy;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.school.School;
import org.cohesion.school.Urn;
import org.jspecify.annotations.Nullable;

/** Objects of somebody else that have ours inside. */
public final class Vendor {

  private Vendor() {}

  /** A record. */
  public record Trust(
      @Nullable String name,
      @Nullable Policy policy,
      @Nullable List<School> schools,
      @Nullable ReviewSchedule review,
      @Nullable List<Finding> findings) {

    static Trust of(Policy policy) {
      return new Trust(null, policy, null, null, null);
    }
  }

  /** A bean. */
  public static class Register {
    private @Nullable School main;
    private Optional<Urn> urn = Optional.empty();
    private Map<String, School> schools = Map.of();

    /** An empty register. */
    public Register() {}

    public @Nullable School getMain() {
      return main;
    }

    public void setMain(School main) {
      this.main = main;
    }

    public Optional<Urn> getUrn() {
      return urn;
    }

    public void setUrn(Optional<Urn> urn) {
      this.urn = urn;
    }

    public Map<String, School> getSchools() {
      return schools;
    }

    public void setSchools(Map<String, School> schools) {
      this.schools = schools;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Register that
          && Objects.equals(main, that.main)
          && urn.equals(that.urn)
          && schools.equals(that.schools);
    }

    @Override
    public int hashCode() {
      return Objects.hash(main, urn, schools);
    }
  }

  /** Something whose type is not known before. */
  public record Box(@Nullable Object content) {}
}

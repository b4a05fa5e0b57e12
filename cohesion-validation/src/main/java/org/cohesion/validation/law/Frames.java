package org.cohesion.validation.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cohesion.community.CommunityScope;
import org.cohesion.community.Difference;
import org.cohesion.community.PrincipleTheme;
import org.cohesion.policy.Policy;
import org.cohesion.policy.PolicySubject;
import org.cohesion.review.PartialDate;
import org.cohesion.school.Nation;
import org.cohesion.school.School;
import org.cohesion.strand.AimStrand;
import org.cohesion.text.JsonNamed;

/** The frames that come with the library, and which of them a policy calls for. */
public final class Frames {

  private Frames() {}

  /** {@return the frames of the nations of the United Kingdom} */
  public static List<Frame> uk() {
    return Uk.FRAMES;
  }

  /**
   * Finds the frame of a policy: that of its school's nation (England if it names none) and of its
   * subject, unless the policy is older than it.
   *
   * @param policy the policy
   * @return the frame; {@link Frame#NONE} if none is known
   */
  public static Frame of(Policy policy) {
    School school = policy.getSchool().orElse(null);
    Nation nation = school == null ? Nation.ENGLAND : school.getNation().orElse(Nation.ENGLAND);
    PolicySubject subject = policy.getSubject().orElse(PolicySubject.COMMUNITY_COHESION);
    for (Frame frame : uk()) {
      if (frame.getNations().contains(nation) && frame.getSubjects().contains(subject)) {
        return isOlder(policy, frame) ? Frame.NONE : frame;
      }
    }
    return Frame.NONE;
  }

  private static boolean isOlder(Policy policy, Frame frame) {
    Optional<LocalDate> day = LawDay.of(policy, Optional.empty());
    return day.isPresent()
        && frame.getFrom().isPresent()
        && day.get().isBefore(frame.getFrom().get().earliest());
  }

  /** Read when first asked for. */
  private static final class Uk {

    static final List<Frame> FRAMES = read();

    private Uk() {}

    private static List<Frame> read() {
      RegisterLines file = RegisterLines.of("frames.properties");
      List<Frame> frames = new ArrayList<>();
      for (String key : file.keys()) {
        frames.add(frame(key, file));
      }
      return List.copyOf(frames);
    }

    private static Frame frame(String key, RegisterLines file) {
      Frame.Builder frame =
          Frame.builder(key, file.required(key + ".title"))
              .from(PartialDate.parse(file.required(key + ".from")))
              .knownFrom(file.confidence(key), file.required(key + ".source"));
      for (String name : file.list(key + ".nations")) {
        frame.nations(constant(name, Nation.values()));
      }
      List<PolicySubject> subjects = new ArrayList<>();
      for (String name : file.list(key + ".subjects")) {
        subjects.add(constant(name, PolicySubject.values()));
      }
      frame.subjects(subjects);
      for (String name : file.list(key + ".strands")) {
        frame.strands(constant(name, AimStrand.values()));
      }
      for (String name : file.list(key + ".dimensions")) {
        frame.dimensions(constant(name, CommunityScope.values()));
      }
      for (String name : file.list(key + ".limbs")) {
        frame.limbs(constant(name, PrincipleTheme.values()));
      }
      for (String name : file.list(key + ".differences")) {
        frame.differences(constant(name, Difference.values()));
      }
      return frame.build();
    }

    private static <E extends JsonNamed> E constant(String name, E[] all) {
      for (E one : all) {
        if (one.getJsonName().equals(name)) {
          return one;
        }
      }
      throw new IllegalStateException("No such word in the frames: " + name);
    }
  }
}

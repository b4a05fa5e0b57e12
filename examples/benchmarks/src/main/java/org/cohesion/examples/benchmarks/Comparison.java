package org.cohesion.examples.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cohesion.examples.benchmarks.contender.CohesionTask;

/**
 * Two contenders whose ratio says something.
 *
 * @param what the task, as the table calls it
 * @param measured one contender
 * @param against the other
 * @param target what the ratio should be
 */
record Comparison(String what, Contender measured, Contender against, Target target) {

  private static final String EARLIER = "the earlier build";
  private static final String JUDGE = "decode + all rules";
  private static final String VALIDATE = "all rules";

  /**
   * {@return all comparisons, in the order of the table}
   *
   * @param earlier an earlier build, if there is one to compare with
   */
  static List<Comparison> all(Optional<EarlierBuild> earlier) throws IOException {
    List<Comparison> all = new ArrayList<>();
    if (earlier.isPresent()) {
      all.add(
          new Comparison(
              VALIDATE,
              Contender.VALIDATE,
              new Contender(EARLIER, earlier.get().task(CohesionTask.VALIDATE)),
              Target.atMost(0.4)));
      all.add(
          new Comparison(
              JUDGE,
              Contender.JUDGE,
              new Contender(EARLIER, earlier.get().task(CohesionTask.JUDGE)),
              Target.NONE));
    }
    all.add(new Comparison(JUDGE, Contender.JUDGE, Contender.NETWORKNT, Target.atMost(1.5)));
    all.add(new Comparison(VALIDATE, Contender.VALIDATE, Contender.HIBERNATE, Target.NONE));
    all.add(decode(Contender.DECODE, Contender.FLOOR, Target.atMost(1.45)));
    all.add(decode(Contender.DECODE, Contender.DATABIND_DECODE, Target.NONE));
    all.add(decode(Contender.FASTJSON, Contender.FLOOR, Target.NONE));
    all.add(
        new Comparison("encode", Contender.ENCODE, Contender.DATABIND_ENCODE, Target.atMost(1)));
    return all;
  }

  private static Comparison decode(Contender measured, Contender against, Target target) {
    return new Comparison("decode", measured, against, target);
  }

  /** {@return both contenders} */
  Stream<Contender> contenders() {
    return Stream.of(measured, against);
  }

  /**
   * {@return whether it belongs to a first impression} What has a target does, and each task of an
   * earlier build: it would be less warm than today's if it had fewer of them.
   */
  boolean isEssential() {
    return !target.isNone() || against.name().equals(EARLIER);
  }

  String who() {
    return measured.name() + " / " + against.name();
  }

  /** {@return the line of the table; none if a contender refuses the sample} */
  Optional<Row> row(Contest contest, Sample sample) {
    return contest
        .lane(sample, measured)
        .flatMap(
            one ->
                contest
                    .lane(sample, against)
                    .map(
                        other ->
                            Row.ofTimes(
                                what,
                                sample.label(),
                                who(),
                                one.micros(),
                                other.micros(),
                                target)));
  }
}

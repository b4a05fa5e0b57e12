package org.cohesion.examples.benchmarks;

import java.util.function.Function;
import java.util.function.IntSupplier;
import org.cohesion.examples.benchmarks.contender.Cohesion;
import org.cohesion.examples.benchmarks.contender.CohesionTask;
import org.cohesion.examples.benchmarks.contender.Databind;
import org.cohesion.examples.benchmarks.contender.Floor;
import org.cohesion.examples.benchmarks.contender.HibernateCascade;
import org.cohesion.examples.benchmarks.contender.Networknt;
import org.cohesion.examples.benchmarks.contender.PolicyBean;
import org.cohesion.policy.Policy;

/**
 * Somebody at a task.
 *
 * @param name the name in the table
 * @param task prepares a document, and gives the work that is measured
 */
record Contender(String name, Function<byte[], IntSupplier> task) {

  private static final String US = "cohesion";

  static final Contender DECODE = new Contender(US, CohesionTask.DECODE);
  static final Contender ENCODE = new Contender(US, CohesionTask.ENCODE);
  static final Contender VALIDATE = new Contender(US, CohesionTask.VALIDATE);
  static final Contender JUDGE = new Contender(US, CohesionTask.JUDGE);

  static final Contender FLOOR = new Contender("floor", document -> () -> Floor.scan(document));
  static final Contender FASTJSON =
      new Contender(
          "fastjson2", document -> () -> System.identityHashCode(PolicyBean.decode(document)));
  static final Contender NETWORKNT =
      new Contender("networknt", document -> () -> Networknt.check(document).size());
  static final Contender DATABIND_DECODE =
      new Contender(
          "databind", document -> () -> System.identityHashCode(Databind.decode(document)));
  static final Contender DATABIND_ENCODE =
      new Contender(
          "databind",
          document -> {
            Policy policy = Cohesion.decode(document).orThrow();
            return () -> Databind.encode(policy).length;
          });
  static final Contender HIBERNATE =
      new Contender(
          "hibernate validator",
          document -> {
            Policy policy = Cohesion.decode(document).orThrow();
            return () -> HibernateCascade.validate(policy).size();
          });
}

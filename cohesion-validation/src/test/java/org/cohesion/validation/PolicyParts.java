package org.cohesion.validation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cohesion.json.Decoded;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Policy;

/** Policies to try things on: the examples, and the real ones where they are. */
final class PolicyParts {

  private static final List<Policy> ALL =
      Stream.of(Path.of("../examples/policies"), Path.of("../../shared/policies"))
          .filter(Files::isDirectory)
          .flatMap(PolicyParts::in)
          .toList();

  private PolicyParts() {}

  /** All that can be decoded, apart from the longest, which would take its time. */
  static List<Policy> all() {
    return ALL;
  }

  /** A policy with parts of several others. */
  static Policy mixed(
      Policy base,
      Policy school,
      Policy control,
      Policy law,
      Policy community,
      Policy aims,
      Policy procedures,
      Policy review) {
    return base.toBuilder()
        .school(school.getSchool())
        .alsoFor(school.getAlsoFor())
        .control(control.getControl())
        .legalBasis(law.getLegalBasis())
        .sections(law.getSections())
        .community(community.getCommunity())
        .definition(community.getDefinition())
        .aims(aims.getAims())
        .principles(aims.getPrinciples())
        .procedures(procedures.getProcedures())
        .links(procedures.getLinks())
        .review(review.getReview())
        .build();
  }

  private static Stream<Policy> in(Path folder) {
    List<Policy> policies = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        Decoded decoded = PolicyJson.decode(file);
        if (!file.endsWith("long.json")) {
          decoded.getPolicy().ifPresent(policies::add);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return policies.stream();
  }
}

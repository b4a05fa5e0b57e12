package org.cohesion.examples.misservice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Policy;
import org.cohesion.school.School;
import org.cohesion.school.Urn;

/** Policies for tests. */
public final class Policies {

  private Policies() {}

  /** {@return the document of an example, such as {@code sound}} */
  public static byte[] document(String name) {
    try {
      return Files.readAllBytes(Path.of("../policies", name + ".json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return an example as the policy of that school} */
  public static Policy of(String name, String urn) {
    Policy policy = PolicyJson.decode(document(name)).orThrow();
    School school = policy.getSchool().orElseGet(() -> School.builder().build());
    return policy.toBuilder().school(school.toBuilder().urn(Urn.of(urn)).build()).build();
  }

  /** {@return the sound example as the policy of that school, with that title} */
  public static Policy titled(String title, String urn) {
    return of("sound", urn).toBuilder().title(title).build();
  }
}

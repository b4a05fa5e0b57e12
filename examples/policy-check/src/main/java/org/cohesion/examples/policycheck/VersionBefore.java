package org.cohesion.examples.policycheck;

import java.util.List;
import java.util.Optional;
import org.cohesion.finding.Finding;
import org.cohesion.json.Decoded;
import org.cohesion.json.PolicyReader;
import org.cohesion.policy.Policy;
import org.jspecify.annotations.Nullable;

/** The earlier version of a policy that the user named, if any. */
final class VersionBefore {

  private final @Nullable String path;
  private final @Nullable Decoded decoded;

  private VersionBefore(@Nullable String path, @Nullable Decoded decoded) {
    this.path = path;
    this.decoded = decoded;
  }

  /**
   * Reads the earlier version. Nothing is to be checked without it.
   *
   * @param path the file; null if the user named none
   * @param reading reads it
   * @param complaints is told in one line why there is nothing to go on with
   */
  static VersionBefore read(
      @Nullable String path, PolicyReader reading, Complaints complaints, Shell shell) {
    if (path == null) {
      return new VersionBefore(null, null);
    }
    Decoded decoded = shell.decode(path, reading, complaints);
    if (decoded != null && decoded.getPolicy().isEmpty()) {
      complaints.accept("nothing was checked, since the version before is no policy: " + path);
    }
    return new VersionBefore(path, decoded);
  }

  /** Whether there is something to go on with: a policy, or no need of any. */
  boolean isSound() {
    return path == null || policy() != null;
  }

  /** Whether it says nothing that this version of the program does not know. */
  boolean isComplete() {
    return path == null || (decoded != null && decoded.isComplete());
  }

  /** The file as the user named it; null if there is none. */
  @Nullable String path() {
    return path;
  }

  /** The earlier version; null if there is none. */
  @Nullable Policy policy() {
    return Optional.ofNullable(decoded).flatMap(Decoded::getPolicy).orElse(null);
  }

  /** Counts and prints what is wrong with the form of the document. */
  void report(Report report, Tally tally) {
    List<Finding> findings = decoded == null ? List.of() : decoded.getFindings();
    if (path != null && !findings.isEmpty()) {
      tally.add(findings);
      report.file(path);
      report.findings(findings);
    }
  }
}

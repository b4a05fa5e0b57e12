package org.cohesion.examples.policycheck.checking;

import java.util.List;
import java.util.Optional;
import org.cohesion.examples.policycheck.input.Complaints;
import org.cohesion.examples.policycheck.output.Shell;
import org.cohesion.examples.policyreport.CheckedDocuments;
import org.cohesion.examples.policyreport.Report;
import org.cohesion.examples.policyreport.SourceText;
import org.cohesion.examples.policyreport.Tally;
import org.cohesion.finding.Finding;
import org.cohesion.json.Decoded;
import org.cohesion.json.PolicyReader;
import org.cohesion.policy.Policy;
import org.jspecify.annotations.Nullable;

/** The earlier version of a policy that the user named, if any. */
public final class EarlierVersion {

  private final @Nullable String path;
  private final @Nullable Decoded decoded;
  private final SourceText source;

  private EarlierVersion(@Nullable String path, @Nullable Decoded decoded, SourceText source) {
    this.path = path;
    this.decoded = decoded;
    this.source = source;
  }

  /**
   * Reads the earlier version. Nothing is to be checked without it.
   *
   * @param path the file; null if the user named none
   * @param reading reads it
   * @param complaints is told in one line why there is nothing to go on with
   */
  public static EarlierVersion read(
      @Nullable String path, PolicyReader reading, Complaints complaints, Shell shell) {
    byte[] document = path == null ? null : shell.read(path, complaints);
    if (document == null) {
      return new EarlierVersion(path, null, SourceText.none());
    }
    Decoded decoded = reading.decode(document);
    if (decoded.getPolicy().isEmpty()) {
      complaints.accept("nothing was checked, since the version before is no policy: " + path);
    }
    return new EarlierVersion(path, decoded, SourceText.of(document));
  }

  /** Whether there is something to go on with: a policy, or no need of any. */
  public boolean isSound() {
    return path == null || policy() != null;
  }

  /** Whether it says nothing that this version of the program does not know. */
  public boolean isComplete() {
    return path == null || (decoded != null && decoded.isComplete());
  }

  /** The file as the user named it; null if there is none. */
  public @Nullable String path() {
    return path;
  }

  /** The earlier version; null if there is none. */
  public @Nullable Policy policy() {
    return Optional.ofNullable(decoded).flatMap(Decoded::getPolicy).orElse(null);
  }

  /** Counts and prints what is wrong with the form of the document. */
  public void report(Report report, Tally tally) {
    List<Finding> findings = decoded == null ? List.of() : decoded.getFindings();
    if (path != null && !findings.isEmpty()) {
      tally.add(findings);
      report.file(path);
      report.documents(CheckedDocuments.form(findings).in(source));
    }
  }
}

package org.cohesion.examples.policycheck.command;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cohesion.finding.Finding;
import org.cohesion.text.JsonNamed;

/** Names the program that makes policies of documents, which this one cannot read. */
final class DocumentHint {

  /** What it reads, as findings call the forms of files. */
  private static final Set<String> READ_THERE =
      Set.of("word", "open-document", "pdf", "html", "markdown", "plain-text");

  private DocumentHint() {}

  /**
   * Says what to do with a document that was taken for a policy.
   *
   * @param file as the user named it
   * @param findings all that was found in it
   * @return a line that says it; empty if the file is something else
   */
  static Optional<String> of(String file, List<Finding> findings) {
    return findings.stream().anyMatch(DocumentHint::isAboutDocument)
        ? Optional.of("to make a policy of this document, run 'policy-import " + file + "'")
        : Optional.empty();
  }

  private static boolean isAboutDocument(Finding finding) {
    return finding.getKind().getId().equals("json.syntax")
        && finding.getArguments().get("file") instanceof JsonNamed form
        && READ_THERE.contains(form.getJsonName());
  }
}

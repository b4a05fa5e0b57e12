package org.cohesion.examples.misservice.page.writing;

import java.util.List;
import org.cohesion.examples.misservice.page.writing.TextForm.Problem;

/**
 * A document that is to be uploaded.
 *
 * @param school the number of the school whose page the form is on; empty elsewhere
 * @param urn what was written in the field for the number; any text
 * @param problems why the document was not taken, in the order of the form; none if none was
 *     uploaded yet
 * @param reason what its reader says of it, in English; empty if nothing
 */
public record UploadForm(String school, String urn, List<Problem> problems, String reason) {

  /** The id of the field for the document. */
  public static final String FILE = "file";

  /** The id of the field for the number of the school. */
  public static final String URN = "upload-urn";

  /** Takes the problems as they are now. */
  public UploadForm {
    problems = List.copyOf(problems);
  }

  /** {@return an empty form for the page of a school, or of none if the number is empty} */
  public static UploadForm of(String school) {
    return new UploadForm(school, "", List.of(), "");
  }

  /** {@return a form whose document was not taken} */
  public static UploadForm refused(String urn, List<Problem> problems) {
    return new UploadForm("", urn, problems, "");
  }

  /** {@return whether the document is a problem} */
  public boolean isFileWrong() {
    return isWrong(FILE);
  }

  /** {@return whether the number is a problem} */
  public boolean isUrnWrong() {
    return isWrong(URN);
  }

  private boolean isWrong(String field) {
    return problems.stream().anyMatch(problem -> problem.target().equals(field));
  }
}

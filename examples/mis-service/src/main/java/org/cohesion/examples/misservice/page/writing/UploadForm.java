package org.cohesion.examples.misservice.page.writing;

/**
 * A document that is to be uploaded.
 *
 * @param school the number of the school whose page the form is on; empty elsewhere
 * @param urn what was written in the field for the number; any text
 * @param problem why the document was not taken; empty if none was uploaded yet
 * @param reason what its reader says of it, in English; empty if nothing
 * @param isUrnWrong whether the number is the problem
 */
public record UploadForm(
    String school, String urn, String problem, String reason, boolean isUrnWrong) {

  /** {@return an empty form for the page of a school, or of none if the number is empty} */
  public static UploadForm of(String school) {
    return new UploadForm(school, "", "", "", false);
  }

  /** {@return whether the document is the problem} */
  public boolean isFileWrong() {
    return !problem.isEmpty() && !isUrnWrong;
  }
}

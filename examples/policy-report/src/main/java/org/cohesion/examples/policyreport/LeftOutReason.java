package org.cohesion.examples.policyreport;

/** Why something in a folder is not checked. */
public enum LeftOutReason {
  /** A hidden file, or a hidden folder with all that is in it. */
  HIDDEN("hidden"),

  /** A pipe, a device or a socket with the name of a policy: reading it might never end. */
  NOT_REGULAR("notRegular"),

  /** A document that says that it is something else than a policy. */
  OTHER_JSON("otherJson"),

  /** A file of a word processor, or a PDF: perhaps a policy, but nothing that can be read. */
  DOCUMENT("document"),

  /** A file, or a folder with all that is in it, that the user or the settings exclude. */
  EXCLUDED("excluded");

  private final String jsonName;

  LeftOutReason(String jsonName) {
    this.jsonName = jsonName;
  }

  /** What it is called in reports for programs and in the message bundle. */
  public String jsonName() {
    return jsonName;
  }
}

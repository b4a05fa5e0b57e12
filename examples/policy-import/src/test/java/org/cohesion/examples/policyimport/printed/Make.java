package org.cohesion.examples.policyimport.printed;

/** How a document is made. */
enum Make {
  /** With the styles that are meant for it: headings, lists, title. */
  STYLES("s1"),
  /** Headings that are only bold, bullets that are typed, the control data in a table. */
  LOOKS("s2"),
  /** The school in a box, the control data at the top and foot of the pages, two columns. */
  BOXES("s3");

  private final String suffix;

  Make(String suffix) {
    this.suffix = suffix;
  }

  /** {@return the make of the suffix} */
  static Make of(String suffix) {
    for (Make make : values()) {
      if (make.suffix.equals(suffix)) {
        return make;
      }
    }
    throw new IllegalArgumentException("no make " + suffix);
  }

  /** {@return what stands for it in the names of files, such as "s1"} */
  String suffix() {
    return suffix;
  }
}

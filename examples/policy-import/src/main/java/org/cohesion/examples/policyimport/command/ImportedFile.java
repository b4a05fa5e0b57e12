package org.cohesion.examples.policyimport.command;

import org.cohesion.examples.policyimport.Imported;

/**
 * A file of which a draft was made.
 *
 * @param name as the user named it
 * @param draft what came of it
 */
record ImportedFile(String name, Imported draft) {

  /** {@return what to call it among other words} */
  String title() {
    return title(name);
  }

  /** {@return what to call a file among other words} */
  static String title(String name) {
    return name.equals(Destinations.STANDARD) ? "standard input" : name;
  }
}

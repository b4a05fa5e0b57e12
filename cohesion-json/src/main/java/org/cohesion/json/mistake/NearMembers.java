package org.cohesion.json.mistake;

import java.util.List;
import java.util.Optional;
import org.cohesion.text.NearestName;

/** Finds the member of an object that somebody meant who gave it another name. */
public final class NearMembers {

  /** Longer names are no attempt at that of a member. */
  private static final int LONGEST = 64;

  private NearMembers() {}

  /**
   * The member that is often called so, or else the one whose name is nearest.
   *
   * @param type the type of the object
   * @param written the name in the document
   * @param known the names of its members
   * @return the name of the member; empty if it can be none
   */
  public static Optional<String> of(String type, String written, List<String> known) {
    if (written.length() > LONGEST) {
      return Optional.empty();
    }
    String plain = PlainWords.plain(written);
    for (String name : known) {
      for (String synonym : Synonyms.of(type + "." + name)) {
        if (PlainWords.plain(synonym).equals(plain)) {
          return Optional.of(name);
        }
      }
    }
    return NearestName.of(written, known);
  }
}

package org.cohesion.examples.policyimport.recognition;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.document.BlockKind;
import org.cohesion.examples.policyimport.document.Place;
import org.cohesion.examples.policyimport.document.Print;
import org.cohesion.examples.policyimport.document.Zone;

/** Takes the school's name from the title, where nothing else names it. */
final class SchoolOfTitle {

  private static final Pattern LAST_OF_NAME =
      Pattern.compile(
          "^.*\\b(?:School|Academy|College|Nursery|Federation|Trust)\\b(?=[:,]| [A-Z])");

  private SchoolOfTitle() {}

  /** Takes the school's name from the title, where nothing else names it. */
  static void take(Draft draft, Phrases cues) {
    Optional<String> title = draft.string("/title");
    if (title.isEmpty() || draft.has("/school/name")) {
      return;
    }
    int cohesion = title.get().toLowerCase(Locale.ROOT).indexOf("community cohesion");
    if (cohesion > 3) {
      String name =
          Line.withoutEnd(title.get().substring(0, cohesion), ":–—-").replaceFirst("['’]s?$", "");
      name = upToSchool(name);
      if (cues.occur("school-words", Words.of(name)) && Words.count(name) >= 2) {
        Block block =
            new Block(
                BlockKind.PARAGRAPH,
                0,
                "",
                List.of(title.get()),
                Zone.BODY,
                Print.PLAIN,
                Place.NONE);
        draft.value("/school/name", name, block, "title", title.get());
      }
    }
  }

  /** {@return the name without what follows "School": "X School: Equality and"} */
  private static String upToSchool(String name) {
    Matcher school = LAST_OF_NAME.matcher(name);
    return school.find() ? name.substring(0, school.end()) : name;
  }
}

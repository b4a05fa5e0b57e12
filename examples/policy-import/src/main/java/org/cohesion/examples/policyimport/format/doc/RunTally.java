package org.cohesion.examples.policyimport.format.doc;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hwpf.usermodel.CharacterProperties;
import org.cohesion.examples.policyimport.format.Tally;
import org.cohesion.examples.policyimport.format.doc.WordRuns.Run;

/**
 * Counts what whoever checks the import should know of the runs of a document; used by one thread.
 */
final class RunTally {

  private static final char COMMENT = 0x05;

  private static final Map<Integer, String> LANGUAGES =
      Map.of(
          0x0409, "en-US", 0x0809, "en-GB", 0x0c09, "en-AU", 0x1009, "en-CA", 0x1809, "en-IE",
          0x0452, "cy-GB", 0x043c, "gd-GB", 0x083c, "ga-IE");

  private final Map<Integer, Integer> languages = new HashMap<>();
  private final Tally all =
      new Tally("changes are tracked and not yet accepted", "inserted word", "deleted word");

  /** Counts the words of a run. */
  void run(Run run) {
    int words = Tally.words(run.text());
    CharacterProperties looks = run.looks();
    if (looks.isFRMarkDel()) {
      all.deleted(words);
    } else if (looks.isFVanish()) {
      all.hidden(run.text());
    } else {
      all.inserted(looks.isFRMark() ? words : 0);
      languages.merge(looks.getLidDefault() & 0xFFFF, words, Integer::sum);
    }
    if (looks.isFSpec()) {
      all.comments((int) run.text().chars().filter(c -> c == COMMENT).count());
    }
  }

  /** {@return what is counted whatever the format} */
  Tally all() {
    return all;
  }

  /** {@return the language of most words} */
  Optional<String> language() {
    return languages.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .flatMap(most -> Optional.ofNullable(LANGUAGES.get(most.getKey())));
  }
}

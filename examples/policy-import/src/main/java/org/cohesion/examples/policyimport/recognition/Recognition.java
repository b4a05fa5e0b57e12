package org.cohesion.examples.policyimport.recognition;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cohesion.examples.policyimport.Guess;
import org.cohesion.examples.policyimport.Imported;
import org.cohesion.examples.policyimport.NotUnderstood;
import org.cohesion.examples.policyimport.WordCount;
import org.cohesion.examples.policyimport.document.Place;
import org.cohesion.examples.policyimport.document.SourceDocument;
import org.cohesion.examples.policyimport.format.Deadline;
import org.cohesion.finding.JsonPointer;
import org.cohesion.json.Decoded;
import org.cohesion.json.PolicyJson;

/** Recognises the policy in a document and closes the books on its words. */
public final class Recognition {

  private Recognition() {}

  /**
   * Recognises.
   *
   * @param document the document
   * @param deadline until when
   * @return the draft and what it rests on
   * @throws UncheckedIOException if the time is over, or the document has more than a policy holds
   * @throws IllegalStateException if a word was lost, or the draft is no policy: a mistake in this
   *     program, not in the document
   */
  public static Imported of(SourceDocument document, Deadline deadline) {
    Draft draft = new PolicyRecognition(deadline).recognise(document);
    WordCount words = draft.ledger().close(document.blocks());
    Decoded decoded = PolicyJson.decode(DraftJson.of(whole(draft, document)));
    if (!decoded.isComplete() || decoded.getPolicy().isEmpty()) {
      DraftSize.check(decoded.getFindings());
      throw new IllegalStateException("the draft is no policy: " + decoded.getFindings());
    }
    return new Imported(
        decoded.getPolicy().get(),
        document.format(),
        draft.guesses(),
        notUnderstood(draft),
        document.notes(),
        words,
        false);
  }

  private static Map<String, Object> whole(Draft draft, SourceDocument document) {
    Map<String, Object> whole = new LinkedHashMap<>();
    whole.put("formatVersion", "1.0");
    if (LanguageOf.isWelsh(document)) {
      whole.put("language", "cy");
    }
    List<String> outline = draft.outline();
    if (!outline.equals(inOrder(outline))) {
      whole.put("outline", outline);
    }
    whole.putAll(draft.root());
    @SuppressWarnings("unchecked")
    Map<String, Object> control =
        (Map<String, Object>) whole.computeIfAbsent("control", name -> new LinkedHashMap<>());
    control.putIfAbsent("status", "draft");
    return whole;
  }

  private static List<String> inOrder(List<String> outline) {
    List<String> sorted = new ArrayList<>(outline);
    sorted.sort((one, other) -> Integer.compare(place(one), place(other)));
    return sorted;
  }

  private static int place(String pointer) {
    return Parts.IN_ORDER.indexOf(JsonPointer.parse(pointer).tokens().get(0));
  }

  private static List<NotUnderstood> notUnderstood(Draft draft) {
    List<NotUnderstood> all = new ArrayList<>();
    Map<String, Place> places = new HashMap<>();
    for (Guess guess : draft.guesses()) {
      List<String> tokens = guess.pointer().tokens();
      if (tokens.get(0).equals("sections")) {
        places.putIfAbsent(tokens.get(1), guess.place());
      }
    }
    for (int i = 0; i < draft.size("/sections"); i++) {
      String at = "/sections/" + i;
      String heading = draft.string(at + "/heading").orElse("");
      int words = Words.count(heading);
      for (int p = 0; p < draft.size(at + "/paragraphs"); p++) {
        words += Words.count(draft.string(at + "/paragraphs/" + p).orElse(""));
      }
      Place place = places.getOrDefault(Integer.toString(i), Place.NONE);
      all.add(new NotUnderstood(JsonPointer.parse(at), heading, place, words));
    }
    return all;
  }
}

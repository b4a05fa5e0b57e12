package org.cohesion.examples.misservice.page.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cohesion.examples.misservice.page.wording.PageWords;
import org.cohesion.examples.policyimport.Guess;
import org.cohesion.examples.policyimport.Imported;
import org.cohesion.examples.policyimport.NotUnderstood;
import org.cohesion.examples.policyimport.WordCount;
import org.cohesion.examples.policyimport.document.DocumentNote;
import org.cohesion.examples.policyimport.document.Place;
import org.cohesion.examples.policyreport.page.ShownText;
import org.cohesion.examples.policyreport.place.DocumentTree;
import org.cohesion.finding.JsonPointer;
import org.jspecify.annotations.Nullable;

/**
 * What came of a document, for people to confirm.
 *
 * @param isCarried whether the document carried the policy inside, so that nothing was guessed
 * @param understood how much was understood, in a sentence
 * @param first what to look at first, most urgent first
 * @param facts the short values that were found
 * @param parts the parts of a policy that were found
 * @param kept what was not understood and kept word for word
 * @param notKept how much more of that there is
 * @param notes what to know about the document
 */
public record DraftView(
    boolean isCarried,
    String understood,
    List<String> first,
    List<Fact> facts,
    List<Part> parts,
    List<Kept> kept,
    int notKept,
    List<Note> notes) {

  private static final int MOST_KEPT = 60;

  private static final int MOST_NOTES = 40;

  private static final List<String> WANTED =
      List.of("/school/urn", "/control/approval/date", "/review/nextReview");

  /**
   * A short value that was found.
   *
   * @param name what it is
   * @param value the value
   * @param place where in the document; empty if nowhere in particular
   */
  public record Fact(String name, String value, String place) {}

  /**
   * A part of a policy that was found.
   *
   * @param name which
   * @param place where in the document
   */
  public record Part(String name, String place) {}

  /**
   * A part that was not understood.
   *
   * @param heading its heading; null if it has none
   * @param place where in the document
   * @param size how many words it has, in words
   */
  public record Kept(@Nullable String heading, String place, String size) {}

  /**
   * What to know about the document.
   *
   * @param message a sentence in English
   * @param place where in the document
   */
  public record Note(String message, String place) {}

  /** Lays out what came of a document. */
  public static DraftView of(Imported imported, PageWords words) {
    DocumentTree tree = DocumentTree.of(imported.policy());
    Map<String, Fact> facts = new LinkedHashMap<>();
    Map<String, List<Place>> parts = new LinkedHashMap<>();
    for (Guess guess : imported.guesses()) {
      JsonPointer fact = fact(guess.pointer(), words).orElse(null);
      if (fact != null) {
        facts.computeIfAbsent(fact.toString(), k -> fact(fact, guess, tree, words));
      } else if (!guess.pointer().tokens().isEmpty()) {
        words
            .known("part." + id(guess.pointer().tokens().get(0)))
            .ifPresent(
                name -> parts.computeIfAbsent(name, k -> new ArrayList<>()).add(guess.place()));
      }
    }
    List<NotUnderstood> kept = imported.notUnderstood();
    return new DraftView(
        imported.carried(),
        understood(imported.words(), words),
        first(imported, facts, words),
        List.copyOf(facts.values()),
        parts.entrySet().stream()
            .map(part -> new Part(part.getKey(), ImportPlace.of(part.getValue(), words)))
            .toList(),
        kept.stream().limit(MOST_KEPT).map(part -> kept(part, words)).toList(),
        Math.max(0, kept.size() - MOST_KEPT),
        imported.notes().stream()
            .limit(MOST_NOTES)
            .map(
                note -> new Note(ShownText.of(note.message()), ImportPlace.of(note.place(), words)))
            .toList());
  }

  /** {@return the member that is one short value and that a place is in, if it is in any} */
  private static Optional<JsonPointer> fact(JsonPointer place, PageWords words) {
    List<String> tokens = place.tokens();
    for (int length = Math.min(tokens.size(), 3); length > 0; length--) {
      JsonPointer member = JsonPointer.of(tokens.subList(0, length).toArray(new String[0]));
      if (words.known(factId(member)).isPresent()) {
        return Optional.of(member);
      }
    }
    return Optional.empty();
  }

  private static Fact fact(JsonPointer member, Guess guess, DocumentTree tree, PageWords words) {
    boolean given = guess.place().equals(Place.NONE) && guess.rule().equals("given");
    List<String> tokens = member.tokens();
    return new Fact(
        words.text(factId(member)),
        MemberValue.of(tokens.get(tokens.size() - 1), tree.at(member), words.report()),
        given ? words.text("place.given") : ImportPlace.of(guess.place(), words));
  }

  private static String factId(JsonPointer member) {
    return "fact." + id(String.join(".", member.tokens()));
  }

  /** Names of the message bundle have no capital letters. */
  private static String id(String name) {
    StringBuilder id = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        id.append('-').append((char) (c - 'A' + 'a'));
      } else {
        id.append(c);
      }
    }
    return id.toString();
  }

  private static Kept kept(NotUnderstood part, PageWords words) {
    return new Kept(
        part.heading().isBlank() ? null : ShownText.of(part.heading()),
        ImportPlace.of(part.place(), words),
        words.counted("draft.words", part.words()));
  }

  private static String understood(WordCount count, PageWords words) {
    // Not all is understood if a single word is not.
    int percent = (int) Math.floor((1 - count.shareNotUnderstood()) * 100 + 1e-9);
    return words
        .of("draft.understood")
        .with("percent", percent)
        .with("n", count.all())
        .text(words.locale());
  }

  private static List<String> first(Imported imported, Map<String, Fact> facts, PageWords words) {
    List<String> first = new ArrayList<>();
    if (imported.carried()) {
      return first;
    }
    if (imported.notes().stream()
        .anyMatch(note -> note.kind() == DocumentNote.Kind.TRACKED_CHANGES)) {
      first.add(words.text("draft.first.tracked"));
    }
    imported.notUnderstood().stream()
        .max(Comparator.comparingInt(NotUnderstood::words))
        .ifPresent(
            part -> {
              String heading = part.heading().isBlank() ? "" : ShownText.of(part.heading());
              first.add(
                  heading.isEmpty()
                      ? words.text("draft.first.kept-unnamed", ImportPlace.of(part.place(), words))
                      : words.text("draft.first.kept", heading));
            });
    List<String> dates = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (String wanted : WANTED) {
      Fact fact = facts.get(wanted);
      if (fact == null) {
        missing.add(words.text(factId(JsonPointer.parse(wanted))));
      } else if (!wanted.endsWith("urn")) {
        dates.add(fact.name() + " " + fact.value());
      }
    }
    if (!dates.isEmpty()) {
      first.add(words.text("draft.first.dates", String.join(", ", dates)));
    }
    if (!missing.isEmpty()) {
      first.add(words.text("draft.first.missing", String.join(", ", missing)));
    }
    return first;
  }
}

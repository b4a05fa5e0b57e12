package org.cohesion.examples.policyimport.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cohesion.examples.policyimport.Guess;
import org.cohesion.examples.policyimport.document.Place;

/** What was found where in a document, for people: short values by place, then parts. */
final class FoundMembers {

  private FoundMembers() {}

  /** {@return one line for each place or part, such as "title, school (paragraph 1)"} */
  static List<String> lines(List<Guess> guesses) {
    Map<String, Set<String>> facts = new LinkedHashMap<>();
    Map<String, List<Place>> parts = new LinkedHashMap<>();
    Set<String> known = new LinkedHashSet<>();
    for (Guess guess : guesses) {
      Optional<String> fact = MemberNames.fact(guess.pointer());
      if (fact.isPresent()) {
        // A member of several values is told of where it begins.
        if (known.add(fact.get())) {
          facts.computeIfAbsent(where(guess), k -> new LinkedHashSet<>()).add(fact.get());
        }
      } else {
        MemberNames.part(guess.pointer())
            .ifPresent(
                part -> parts.computeIfAbsent(part, k -> new ArrayList<>()).add(guess.place()));
      }
    }
    List<String> lines = new ArrayList<>();
    facts.forEach((place, names) -> lines.add(String.join(", ", names) + inBrackets(place)));
    parts.forEach((part, places) -> lines.add(part + inBrackets(range(places))));
    return lines;
  }

  private static String where(Guess guess) {
    return guess.place().equals(Place.NONE) && guess.rule().equals("given")
        ? "from --school"
        : PlaceWords.of(guess.place());
  }

  private static String range(List<Place> places) {
    List<Place> known = places.stream().filter(place -> !place.equals(Place.NONE)).toList();
    return known.isEmpty() ? "" : PlaceWords.of(known.get(0), known.get(known.size() - 1));
  }

  private static String inBrackets(String place) {
    return place.isEmpty() ? "" : " (" + place + ")";
  }
}

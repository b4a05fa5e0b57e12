package org.cohesion.validation.rule.law;

import java.util.ArrayList;
import java.util.List;
import org.cohesion.finding.JsonPointer;
import org.cohesion.validation.law.LawCitation;
import org.cohesion.validation.reading.TextReading;
import org.cohesion.validation.reading.WordList;

/**
 * A text that may speak of law.
 *
 * @param pointer where it stands
 * @param words what it is made of
 * @param cites whether it cites anything
 * @param sentences its sentences
 */
record LawText(JsonPointer pointer, TextReading words, boolean cites, List<Sentence> sentences) {

  static LawText of(JsonPointer pointer, TextReading words, List<LawCitation> citations) {
    return new LawText(
        pointer,
        words,
        !citations.isEmpty(),
        sentences(words, citations, pointer.section().equals("legalBasis")));
  }

  static List<Sentence> sentences(TextReading words, List<LawCitation> citations) {
    return sentences(words, citations, false);
  }

  /** The same of a text in the policy's list of law, or of one that is not. */
  static List<Sentence> sentences(TextReading words, List<LawCitation> citations, boolean ofBasis) {
    List<Sentence> sentences = new ArrayList<>(4);
    int cited = 0;
    for (int from = 0; from < words.size(); from++) {
      int to = words.sentenceEnd(from);
      int firstCited = cited;
      int end = to < words.size() ? words.start(to) : Integer.MAX_VALUE;
      while (cited < citations.size() && citations.get(cited).start() < end) {
        cited++;
      }
      if (to > from) {
        sentences.add(new Sentence(words, from, to, citations.subList(firstCited, cited), ofBasis));
      }
      from = to;
    }
    return sentences;
  }

  /** The position of the text among those of the policy. */
  int position() {
    return words.position();
  }

  /** Whether it has a word of a list. */
  boolean has(WordList list) {
    return words.has(list);
  }
}

package org.cohesion.validation.rule.law;

import java.util.ArrayList;
import java.util.List;
import org.cohesion.finding.JsonPointer;
import org.cohesion.validation.internal.Tokens;
import org.cohesion.validation.law.LawCitation;

/**
 * A text that may speak of law.
 *
 * @param pointer where it stands
 * @param position its position among the texts of the policy
 * @param cites whether it cites anything
 * @param sentences its sentences
 * @param lists the lists that have one of its words, as bits
 */
record LawText(
    JsonPointer pointer, int position, boolean cites, List<Sentence> sentences, long lists) {

  static LawText of(JsonPointer pointer, int position, String text, List<LawCitation> citations) {
    List<Sentence> sentences = sentences(text, citations);
    long lists = 0;
    for (Sentence sentence : sentences) {
      lists |= sentence.lists();
    }
    return new LawText(pointer, position, !citations.isEmpty(), sentences, lists);
  }

  static List<Sentence> sentences(String text, List<LawCitation> citations) {
    Tokens words = Tokens.of(text);
    long[] lists = WordList.lookUp(words);
    List<Sentence> sentences = new ArrayList<>(4);
    int cited = 0;
    for (int from = 0; from < words.size(); from++) {
      int to = words.sentenceEnd(from);
      int firstCited = cited;
      int end = to < words.size() ? words.starts(to) : Integer.MAX_VALUE;
      while (cited < citations.size() && citations.get(cited).start() < end) {
        cited++;
      }
      if (to > from) {
        sentences.add(new Sentence(words, lists, from, to, citations.subList(firstCited, cited)));
      }
      from = to;
    }
    return sentences;
  }

  /** Whether one of its sentences has a word of a list. */
  boolean has(WordList list) {
    return (lists & list.bit()) != 0;
  }
}

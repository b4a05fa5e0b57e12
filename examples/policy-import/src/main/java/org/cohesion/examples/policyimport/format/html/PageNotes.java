package org.cohesion.examples.policyimport.format.html;

import java.util.List;
import org.cohesion.examples.policyimport.document.DocumentNote;
import org.cohesion.examples.policyimport.document.Place;
import org.cohesion.examples.policyimport.format.Tally;
import org.jsoup.nodes.Element;

/** Counts what whoever checks the import should know of a page; used by one thread. */
final class PageNotes {

  private final Tally all =
      new Tally("the document shows its changes", "inserted word", "deleted word");

  /** Counts the words of an element that is not shown. */
  void hide(Element element) {
    all.hidden(element.text());
  }

  /** Counts the words of an element that is struck out. */
  void delete(Element element) {
    all.deleted(Tally.words(element.text()));
  }

  /** Counts the words of an element that was put in. */
  void insert(Element element) {
    all.inserted(Tally.words(element.text()));
  }

  /** Counts the comments of reviewers in an element. */
  void comments(Element list) {
    all.comments(Math.max(1, list.childrenSize()));
  }

  /** Counts a date that the program filled in. */
  void dateField(Place place) {
    all.date(place);
  }

  /** Counts a form field without a value. */
  void emptyField(Place place) {
    all.placeholder(place);
  }

  /** {@return the notes, those about the whole page first} */
  List<DocumentNote> notes() {
    return all.notes();
  }
}

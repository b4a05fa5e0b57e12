package org.cohesion.examples.policyimport.format.docx;

import java.util.ArrayList;
import java.util.List;
import org.cohesion.examples.policyimport.document.DocumentNote;
import org.cohesion.examples.policyimport.document.DocumentNote.Kind;
import org.cohesion.examples.policyimport.document.Place;
import org.cohesion.examples.policyimport.format.Budget;

/** What is counted and noted while one document is read. */
final class Reading {

  final Styles styles;
  final NumberingPart numbering;
  final Budget budget;
  final List<DocumentNote> notes = new ArrayList<>();
  int paragraph;
  int table;
  int page;
  int hiddenWords;
  int changes;

  Reading(Styles styles, NumberingPart numbering, Budget budget, int firstPage) {
    this.styles = styles;
    this.numbering = numbering;
    this.budget = budget;
    this.page = firstPage;
  }

  void turnPage() {
    if (page > 0) {
      page++;
    }
  }

  void note(Kind kind, String message) {
    notes.add(new DocumentNote(kind, message, place(0, 0)));
  }

  Place place(int inTable, int row) {
    return new Place(page, 0, paragraph, inTable, row, 0, "");
  }

  void finish() {
    if (hiddenWords > 0) {
      notes.add(DocumentNote.of(Kind.HIDDEN_TEXT, hiddenWords + " hidden words were left out"));
    }
    if (changes > 0) {
      notes.add(
          DocumentNote.of(
              Kind.TRACKED_CHANGES,
              changes + " tracked changes: what is inserted was read, what is deleted left out"));
    }
  }
}

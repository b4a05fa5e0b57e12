package org.cohesion.examples.misservice.page.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.cohesion.examples.misservice.page.wording.PageWords;
import org.cohesion.examples.policyimport.document.DocumentNote;
import org.cohesion.examples.policyimport.document.DocumentNote.Kind;
import org.cohesion.examples.policyimport.document.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoteItemTest {

  private static final PageWords ENGLISH = new PageWords(Locale.ENGLISH);
  private static final PageWords WELSH = new PageWords(Locale.forLanguageTag("cy"));

  @ParameterizedTest
  @EnumSource
  void saysEachKindInBothLanguages(Kind kind) {
    DocumentNote note = DocumentNote.of(kind, "3 of them");

    String english = NoteItem.of(note, ENGLISH).message();
    String welsh = NoteItem.of(note, WELSH).message();

    assertThat(english).isNotBlank();
    assertThat(welsh).isNotBlank().isNotEqualTo(english);
    assertThat(NoteItem.of(note, WELSH).detail()).isIn("", "3 of them");
  }

  @Test
  void addsHowMuchThereIsAndWhere() {
    DocumentNote note = new DocumentNote(Kind.COMMENTS, "3 comments left out", Place.page(2, 0));

    assertThat(NoteItem.of(note, WELSH))
        .isEqualTo(new NoteItem("Sylwadau:", "3 comments left out", "tudalen 2"));
  }

  @Test
  void addsNothingInEnglishToWhatIsAllSaid() {
    DocumentNote note = DocumentNote.of(Kind.PERMISSIONS, "it asks readers not to copy from it");

    assertThat(NoteItem.of(note, WELSH).detail()).isEmpty();
  }
}

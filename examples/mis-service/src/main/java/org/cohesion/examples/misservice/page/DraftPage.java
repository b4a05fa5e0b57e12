package org.cohesion.examples.misservice.page;

import jakarta.servlet.http.HttpServletRequest;
import org.cohesion.examples.misservice.page.draft.DraftView;
import org.cohesion.examples.misservice.page.frame.Frame;
import org.cohesion.examples.misservice.page.frame.Pages;
import org.cohesion.examples.misservice.page.template.JtedraftGenerated;
import org.cohesion.examples.misservice.page.wording.PageWords;
import org.cohesion.examples.misservice.page.writing.TextForm;
import org.cohesion.examples.misservice.upload.ImportedDraft;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** The page on which people confirm what was understood of a document. */
final class DraftPage {

  private DraftPage() {}

  /**
   * {@return the page, with the text as it was corrected so far}
   *
   * @param form the text, checked
   */
  static ResponseEntity<byte[]> of(
      HttpStatus status, ImportedDraft draft, TextForm form, HttpServletRequest request) {
    PageWords words = Pages.words();
    DraftView view = DraftView.of(draft.imported(), form.checked(), words);
    Frame frame =
        Pages.frame(request, words.text("draft")).keeping(TextForm.ID).faulty(form.isRefused());
    return Pages.show(status, frame, out -> JtedraftGenerated.render(out, null, view, form, frame));
  }
}

package org.cohesion.examples.misservice.page;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.cohesion.examples.misservice.page.frame.Frame;
import org.cohesion.examples.misservice.page.frame.PageMissing;
import org.cohesion.examples.misservice.page.frame.Pages;
import org.cohesion.examples.misservice.page.template.JtetextGenerated;
import org.cohesion.examples.misservice.page.wording.PageWords;
import org.cohesion.examples.misservice.page.writing.PolicyWriting;
import org.cohesion.examples.misservice.page.writing.PolicyWriting.Outcome;
import org.cohesion.examples.misservice.page.writing.TextForm;
import org.cohesion.examples.misservice.page.writing.UploadForm;
import org.cohesion.examples.misservice.store.PolicyVersion;
import org.cohesion.examples.misservice.store.StoredPolicy;
import org.cohesion.examples.misservice.upload.ImportedDraft;
import org.cohesion.examples.misservice.upload.Imports;
import org.cohesion.json.PolicyJson;
import org.cohesion.school.Urn;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Pages on which policies are written. */
@Controller
class WritingController {

  private final StoredPolicies policies;
  private final PolicyWriting writing;
  private final Imports drafts;

  WritingController(StoredPolicies policies, PolicyWriting writing, Imports drafts) {
    this.policies = policies;
    this.writing = writing;
    this.drafts = drafts;
  }

  @GetMapping("/new")
  ResponseEntity<byte[]> empty(HttpServletRequest request) {
    Pages.requireWriter(request);
    return page(HttpStatus.OK, TextForm.empty(), false, request);
  }

  @GetMapping("/schools/{urn}/edit")
  ResponseEntity<byte[]> edit(@PathVariable String urn, HttpServletRequest request) {
    Pages.requireWriter(request);
    PolicyVersion version = policies.school(urn).version();
    StoredPolicy stored = policies.version(urn, version.number());
    String text = new String(PolicyJson.encodeIndented(stored.policy()), StandardCharsets.UTF_8);
    TextForm form = TextForm.of(text, "", urn, version.digest(), version.number());
    return page(HttpStatus.OK, writing.check(form, Pages.words()), false, request);
  }

  /** What was sent by a form has no page of its own; whoever reloads it begins anew. */
  @GetMapping({"/check", "/store", "/upload"})
  ResponseEntity<Void> again() {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create("/new")).build();
  }

  @PostMapping("/check")
  ResponseEntity<byte[]> check(
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "") String urn,
      @RequestParam(defaultValue = "") String school,
      @RequestParam(defaultValue = "") String base,
      @RequestParam(defaultValue = "") String draft,
      @RequestParam(defaultValue = "") String approved,
      HttpServletRequest request) {
    TextForm sent = form(text, urn, school, base).of(draft);
    TextForm form = approved.isEmpty() ? sent : writing.adopted(sent);
    return page(HttpStatus.OK, writing.check(form, Pages.words()), true, request);
  }

  @PostMapping("/store")
  ResponseEntity<byte[]> store(
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "") String urn,
      @RequestParam(defaultValue = "") String school,
      @RequestParam(defaultValue = "") String base,
      @RequestParam(defaultValue = "") String draft,
      HttpServletRequest request) {
    TextForm form = form(text, urn, school, base).of(draft);
    Outcome outcome = writing.store(form, request.getRemoteUser(), Pages.words());
    if (outcome.urn() == null || outcome.saved() == null) {
      HttpStatus status =
          outcome.form().conflict() == null
              ? HttpStatus.UNPROCESSABLE_CONTENT
              : HttpStatus.CONFLICT;
      return page(status, outcome.form(), true, request);
    }
    String query = outcome.saved().isNew() ? "?stored=" : "?same=";
    int number = outcome.saved().version().number();
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .location(URI.create("/schools/" + outcome.urn().value() + query + number))
        .build();
  }

  /** The version that a form is about is looked up by its digest. */
  private TextForm form(String text, String urn, String school, String base) {
    int version = 0;
    if (!school.isEmpty()) {
      Urn known = StoredPolicies.urn(school);
      version =
          policies.versions(known).items().stream()
              .filter(stored -> stored.digest().equals(base))
              .mapToInt(PolicyVersion::number)
              .findFirst()
              .orElseThrow(PageMissing::new);
    }
    return TextForm.of(text, urn, school, base, version);
  }

  private ResponseEntity<byte[]> page(
      HttpStatus status, TextForm form, boolean isSent, HttpServletRequest request) {
    Optional<ImportedDraft> draft = drafts.find(form.draft(), request.getRemoteUser());
    if (draft.isPresent() && form.conflict() == null) {
      return DraftPage.of(status, draft.get(), form, request);
    }
    PageWords words = Pages.words();
    String title = words.text(form.version() > 0 ? "edit" : "add");
    Frame plain = Pages.frame(request, title).faulty(form.isRefused());
    Frame frame = isSent ? plain.keeping(TextForm.ID) : plain;
    return Pages.show(
        status,
        frame,
        out -> JtetextGenerated.render(out, null, form, UploadForm.of(""), frame, null));
  }
}

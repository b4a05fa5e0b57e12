package org.cohesion.examples.misservice.page;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cohesion.examples.misservice.page.frame.Frame;
import org.cohesion.examples.misservice.page.frame.Pages;
import org.cohesion.examples.misservice.page.template.JtetextGenerated;
import org.cohesion.examples.misservice.page.template.JteuploadGenerated;
import org.cohesion.examples.misservice.page.wording.PageWords;
import org.cohesion.examples.misservice.page.writing.PolicyWriting;
import org.cohesion.examples.misservice.page.writing.TextForm;
import org.cohesion.examples.misservice.page.writing.TextForm.Problem;
import org.cohesion.examples.misservice.page.writing.UploadForm;
import org.cohesion.examples.misservice.store.PolicyStore;
import org.cohesion.examples.misservice.store.PolicyVersion;
import org.cohesion.examples.misservice.store.SchoolState;
import org.cohesion.examples.misservice.upload.ImportedDraft;
import org.cohesion.examples.misservice.upload.Imports;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;
import org.cohesion.examples.policyreport.page.ShownText;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Policy;
import org.cohesion.school.School;
import org.cohesion.school.Urn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Documents that are uploaded, and what was understood of them, to be confirmed. */
@Controller
class UploadController {

  /** What a policy may have, so that no more comes into the field for it. */
  private static final int MOST_JSON_BYTES = 1 << 20;

  private final Imports drafts;
  private final PolicyWriting writing;
  private final PolicyStore store;

  UploadController(Imports drafts, PolicyWriting writing, PolicyStore store) {
    this.drafts = drafts;
    this.writing = writing;
    this.store = store;
  }

  @PostMapping("/upload")
  ResponseEntity<byte[]> upload(
      @RequestParam(required = false) @Nullable MultipartFile file,
      @RequestParam(defaultValue = "") String urn,
      HttpServletRequest request)
      throws IOException {
    PageWords words = Pages.words();
    String typed = urn.strip();
    @Nullable Urn number = PolicyWriting.urn(typed);
    List<Problem> problems = new ArrayList<>();
    if (file == null || file.isEmpty()) {
      problems.add(new Problem(words.text("upload.none"), UploadForm.FILE));
    }
    if (!typed.isEmpty() && number == null) {
      problems.add(new Problem(words.text("problem.urn"), UploadForm.URN));
    }
    if (file == null || !problems.isEmpty()) {
      return refused(UploadForm.refused(urn, problems), request);
    }
    byte[] bytes = file.getBytes();
    if (isJson(file.getOriginalFilename(), bytes)) {
      if (bytes.length > MOST_JSON_BYTES) {
        Problem problem = new Problem(words.text("problem.json", "1 MiB"), UploadForm.FILE);
        return refused(UploadForm.refused(urn, List.of(problem)), request);
      }
      return written(bytes, typed, request);
    }
    try {
      ImportedDraft draft = drafts.make(bytes, number, request.getRemoteUser());
      return ResponseEntity.status(HttpStatus.SEE_OTHER)
          .location(URI.create("/imports/" + draft.id()))
          .build();
    } catch (UnreadableDocumentException e) {
      @Nullable String message = e.getMessage();
      String reason = message == null ? "" : ShownText.of(message);
      Problem problem = new Problem(words.text("upload.refused"), UploadForm.FILE);
      return refused(new UploadForm("", urn, List.of(problem), reason), request);
    }
  }

  /** A policy as JSON is shown as if it had been pasted. */
  private ResponseEntity<byte[]> written(byte[] json, String urn, HttpServletRequest request) {
    PageWords words = Pages.words();
    String text = new String(json, StandardCharsets.UTF_8);
    TextForm form =
        based(text.startsWith("\ufeff") ? text.substring(1) : text, PolicyWriting.urn(urn), urn);
    TextForm checked = writing.check(form, words);
    Frame frame =
        Pages.frame(request, words.text(form.version() > 0 ? "edit" : "add")).keeping(TextForm.ID);
    String notice = words.text("upload.was-json");
    return Pages.show(
        frame,
        out -> JtetextGenerated.render(out, null, checked, UploadForm.of(""), frame, notice));
  }

  @GetMapping("/imports/{id}")
  ResponseEntity<byte[]> draft(@PathVariable String id, HttpServletRequest request) {
    Pages.requireWriter(request);
    PageWords words = Pages.words();
    Optional<ImportedDraft> draft = drafts.find(id, request.getRemoteUser());
    if (draft.isEmpty()) {
      Problem problem = new Problem(words.text("upload.gone"), UploadForm.FILE);
      return refused(UploadForm.refused("", List.of(problem)), request);
    }
    Policy policy = draft.get().imported().policy();
    String text = new String(PolicyJson.encodeIndented(policy), StandardCharsets.UTF_8);
    @Nullable Urn urn = policy.getSchool().flatMap(School::getUrn).orElse(null);
    TextForm form = based(text, urn, urn == null ? "" : urn.value()).of(id);
    return DraftPage.of(HttpStatus.OK, draft.get(), writing.check(form, words), request);
  }

  /** A text that is to follow the newest version of its school, if there is one. */
  private TextForm based(String text, @Nullable Urn urn, String typed) {
    @Nullable PolicyVersion newest =
        urn == null ? null : store.school(urn).map(SchoolState::version).orElse(null);
    return newest == null || urn == null
        ? TextForm.of(text, typed, "", "", 0)
        : TextForm.of(text, typed, urn.value(), newest.digest(), newest.number());
  }

  private static ResponseEntity<byte[]> refused(UploadForm form, HttpServletRequest request) {
    Frame frame = Pages.frame(request, Pages.words().text("upload")).faulty(true);
    return Pages.show(
        HttpStatus.UNPROCESSABLE_CONTENT,
        frame,
        out -> JteuploadGenerated.render(out, null, form, frame));
  }

  /** Whether it is called so, or begins as a policy does. */
  private static boolean isJson(@Nullable String name, byte[] bytes) {
    if (name != null && name.toLowerCase(Locale.ROOT).endsWith(".json")) {
      return true;
    }
    int at = bytes.length > 2 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb ? 3 : 0;
    while (at < bytes.length && bytes[at] <= ' ' && bytes[at] >= 0) {
      at++;
    }
    return at < bytes.length && bytes[at] == '{';
  }
}

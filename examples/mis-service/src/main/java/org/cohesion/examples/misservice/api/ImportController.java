package org.cohesion.examples.misservice.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.io.IOException;
import java.net.URI;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.cohesion.examples.embedding.web.RequestLanguage;
import org.cohesion.examples.misservice.checking.PolicyChecking;
import org.cohesion.examples.misservice.problem.Problem;
import org.cohesion.examples.misservice.problem.ProblemException;
import org.cohesion.examples.misservice.upload.ImportedDraft;
import org.cohesion.examples.misservice.upload.Imports;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;
import org.cohesion.finding.Finding;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Makes drafts of documents, to be looked at before they are stored. */
@RestController
class ImportController {

  private final Imports imports;
  private final PolicyChecking checking;

  ImportController(Imports imports, PolicyChecking checking) {
    this.imports = imports;
    this.checking = checking;
  }

  @Operation(
      operationId = "importDocument",
      summary = "Make a draft of a Word file, a PDF or another document",
      description =
          "Nothing is stored: look at the guesses, correct the draft, and store it by putPolicy.")
  @PostMapping(
      path = "/api/imports",
      consumes = "multipart/form-data",
      produces = "application/json")
  ResponseEntity<ImportItem> make(
      @Parameter(description = "The document, up to 16 MiB") @RequestPart("file")
          MultipartFile file,
      @Parameter(description = "The URN of the school, if the draft is to have it")
          @RequestParam(required = false)
          @Nullable String urn,
      @Parameter(hidden = true) Principal user)
      throws IOException {
    try {
      ImportedDraft draft =
          imports.make(file.getBytes(), urn == null ? null : Parameters.urn(urn), user.getName());
      return answer(ResponseEntity.created(URI.create("/api/imports/" + draft.id())), draft);
    } catch (UnreadableDocumentException e) {
      Problem problem =
          e.reason() == UnreadableDocumentException.Reason.TOO_LARGE
              ? Problem.TOO_LARGE
              : Problem.UNREADABLE_DOCUMENT;
      throw new ProblemException(problem)
          .with("kind", e.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'))
          .with("reason", Objects.requireNonNullElse(e.getMessage(), ""));
    }
  }

  @Operation(
      operationId = "getImport",
      summary = "Get a draft again that you made in the last half hour")
  @GetMapping(path = "/api/imports/{id}", produces = "application/json")
  ResponseEntity<ImportItem> get(
      @PathVariable String id, @Parameter(hidden = true) Principal user) {
    return imports
        .find(id, user.getName())
        .map(draft -> answer(ResponseEntity.ok(), draft))
        .orElseThrow(() -> new ProblemException(Problem.NO_IMPORT));
  }

  private ResponseEntity<ImportItem> answer(
      ResponseEntity.BodyBuilder answer, ImportedDraft draft) {
    List<Finding> findings = checking.findings(draft.imported().policy());
    return answer
        .header(HttpHeaders.CONTENT_LANGUAGE, RequestLanguage.tag())
        .body(ImportItem.of(draft, findings));
  }
}

package org.cohesion.examples.misservice.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.net.URI;
import java.security.Principal;
import org.cohesion.examples.embedding.web.FaultyPolicyException;
import org.cohesion.examples.embedding.web.RequestLanguage;
import org.cohesion.examples.misservice.checking.PolicyChecking;
import org.cohesion.examples.misservice.checking.Submission;
import org.cohesion.examples.misservice.problem.Problem;
import org.cohesion.examples.misservice.problem.ProblemException;
import org.cohesion.examples.misservice.store.Expected;
import org.cohesion.examples.misservice.store.NewPolicy;
import org.cohesion.examples.misservice.store.NotAsExpectedException;
import org.cohesion.examples.misservice.store.PolicyStore;
import org.cohesion.examples.misservice.store.StoredPolicy;
import org.cohesion.school.Urn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Gives back and takes the policy of a school. */
@RestController
class PolicyController {

  static final String WANTED = "The ETags of the versions that are wanted, or * for any";
  static final String KNOWN = "The ETags of the versions that are known already, or * for any";

  private final PolicyStore store;
  private final PolicyChecking checking;

  PolicyController(PolicyStore store, PolicyChecking checking) {
    this.store = store;
    this.checking = checking;
  }

  @Operation(operationId = "getPolicy", summary = "Get the current version of a school's policy")
  @GetMapping(path = "/api/schools/{urn}/policy", produces = "application/json")
  ResponseEntity<byte[]> get(
      @PathVariable String urn,
      @Parameter(description = WANTED) @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
          @Nullable String ifMatch,
      @Parameter(description = KNOWN)
          @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false)
          @Nullable String ifNoneMatch) {
    Urn school = Parameters.urn(urn);
    Preconditions wanted = Preconditions.of(ifMatch, ifNoneMatch);
    return policy(
        school,
        store.current(school).orElseThrow(() -> new ProblemException(Problem.NO_POLICY)),
        wanted);
  }

  /** {@return the canonical bytes of a version, if the sender wants it and has it not} */
  static ResponseEntity<byte[]> policy(Urn school, StoredPolicy stored, Preconditions wanted) {
    String digest = stored.version().digest();
    if (!wanted.allows(digest)) {
      throw new ProblemException(Problem.OTHER_VERSION)
          .withHeader(HttpHeaders.ETAG, ETags.of(digest));
    }
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.status(wanted.isKnown(digest) ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
            .eTag(ETags.of(digest))
            .header(
                HttpHeaders.CONTENT_LOCATION,
                path(school) + "/versions/" + stored.version().number())
            .cacheControl(CacheControl.noCache().cachePrivate());
    return wanted.isKnown(digest)
        ? answer.build()
        : answer.contentType(MediaType.APPLICATION_JSON).body(stored.json());
  }

  @Operation(
      operationId = "putPolicy",
      summary = "Store a policy as the next version",
      description =
          "The first version needs no precondition. A later one needs If-Match with the ETag of the"
              + " version that it replaces. A policy that is stored already is not stored again.")
  @PutMapping(
      path = "/api/schools/{urn}/policy",
      consumes = "application/json",
      produces = "application/json")
  ResponseEntity<SavedPolicy> put(
      @PathVariable String urn,
      @Parameter(description = "The ETag of the version to be replaced, or * for any")
          @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
          @Nullable String ifMatch,
      @Parameter(description = "* if there must be no policy yet, or ETags that it must not have")
          @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false)
          @Nullable String ifNoneMatch,
      @RequestBody byte[] body,
      @Parameter(hidden = true) Principal user) {
    Urn school = Parameters.urn(urn);
    Expected expected = Preconditions.of(ifMatch, ifNoneMatch).expected();
    Submission submission = checking.submit(body, school);
    @Nullable NewPolicy accepted = submission.accepted();
    if (accepted == null) {
      throw new FaultyPolicyException(submission.checked().decoded(), submission.findings());
    }
    PolicyStore.Saved saved;
    try {
      saved = store.put(accepted, expected, user.getName());
    } catch (NotAsExpectedException e) {
      throw refusal(e);
    }
    ResponseEntity.BodyBuilder answer =
        saved.isNew() && saved.version().number() == 1
            ? ResponseEntity.created(URI.create(path(school)))
            : ResponseEntity.ok();
    return answer
        .eTag(ETags.of(saved.version()))
        .header(HttpHeaders.CONTENT_LANGUAGE, RequestLanguage.tag())
        .body(
            new SavedPolicy(
                saved.version().number(),
                ETags.of(saved.version()),
                FoundItem.of(submission.findings())));
  }

  private static ProblemException refusal(NotAsExpectedException reason) {
    ProblemException refusal =
        new ProblemException(
            switch (reason.reason()) {
              case UNSTATED -> Problem.UNSTATED;
              case CHANGED -> Problem.CHANGED;
              case EXISTS -> Problem.EXISTS;
              case MISSING -> Problem.MISSING;
            });
    @Nullable String current = reason.current();
    return current == null ? refusal : refusal.withHeader(HttpHeaders.ETAG, ETags.of(current));
  }

  private static String path(Urn school) {
    return "/api/schools/" + school.value() + "/policy";
  }
}

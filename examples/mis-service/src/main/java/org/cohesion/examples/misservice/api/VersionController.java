package org.cohesion.examples.misservice.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.Locale;
import org.cohesion.comparison.PolicyDiff;
import org.cohesion.examples.embedding.web.RequestLanguage;
import org.cohesion.examples.misservice.problem.Problem;
import org.cohesion.examples.misservice.problem.ProblemException;
import org.cohesion.examples.misservice.store.Page;
import org.cohesion.examples.misservice.store.PolicyStore;
import org.cohesion.examples.misservice.store.PolicyVersion;
import org.cohesion.examples.misservice.store.StoredPolicy;
import org.cohesion.school.Urn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gives back the versions of a school's policy. */
@RestController
class VersionController {

  private final PolicyStore store;

  VersionController(PolicyStore store) {
    this.store = store;
  }

  @Operation(
      operationId = "listVersions",
      summary = "List the versions of a school's policy, the newest first")
  @GetMapping(path = "/api/schools/{urn}/policy/versions", produces = "application/json")
  ItemPage<VersionItem> list(
      @PathVariable String urn,
      @Parameter(description = "Which part of the list is wanted, 0 for the first")
          @RequestParam(defaultValue = "0")
          String page,
      @Parameter(description = "How many versions a part has at most, up to 500")
          @RequestParam(defaultValue = "50")
          String size) {
    Page<PolicyVersion> versions = store.history(Parameters.urn(urn), Parameters.page(page, size));
    if (versions.total() == 0) {
      throw new ProblemException(Problem.NO_POLICY);
    }
    return ItemPage.of(versions, VersionItem::of);
  }

  @Operation(operationId = "getVersion", summary = "Get a version of a school's policy")
  @GetMapping(path = "/api/schools/{urn}/policy/versions/{version}", produces = "application/json")
  ResponseEntity<byte[]> get(
      @PathVariable String urn,
      @PathVariable String version,
      @Parameter(description = PolicyController.WANTED)
          @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
          @Nullable String ifMatch,
      @Parameter(description = PolicyController.KNOWN)
          @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false)
          @Nullable String ifNoneMatch) {
    Urn school = Parameters.urn(urn);
    Preconditions wanted = Preconditions.of(ifMatch, ifNoneMatch);
    return PolicyController.policy(school, stored(school, "version", version), wanted);
  }

  @Operation(
      operationId = "compareVersions",
      summary = "Tell what changed from one version of a school's policy to another",
      description =
          "The numbers can come in any order: if the first is the later one, it is told what going"
              + " back would change. From a version to itself there are no changes.")
  @GetMapping(path = "/api/schools/{urn}/policy/diff", produces = "application/json")
  ResponseEntity<Comparison> diff(
      @PathVariable String urn,
      @Parameter(description = "The number of the version to start from") @RequestParam String from,
      @Parameter(description = "The number of the version to come to") @RequestParam String to,
      @Parameter(description = "Whether words of the policies are shown, which may be about people")
          @RequestParam(defaultValue = "false")
          String showText) {
    Urn school = Parameters.urn(urn);
    StoredPolicy before = stored(school, "from", from);
    StoredPolicy after = stored(school, "to", to);
    Locale locale = RequestLanguage.locale();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_LANGUAGE, RequestLanguage.tag())
        .body(
            Comparison.of(
                before.version().number(),
                after.version().number(),
                PolicyDiff.between(before.policy(), after.policy()),
                Parameters.flag("showText", showText),
                locale));
  }

  private StoredPolicy stored(Urn school, String parameter, String number) {
    return store
        .version(school, Parameters.version(parameter, number))
        .orElseThrow(
            () ->
                new ProblemException(
                    store.school(school).isPresent() ? Problem.NO_VERSION : Problem.NO_POLICY));
  }
}

package org.cohesion.examples.misservice.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a request is not met, by RFC 9457; here for the description of the API.
 *
 * @param type which problem it is
 * @param title what the problem is
 * @param status the status of the answer
 * @param detail what to do about it
 * @param instance the address that was asked for
 * @param findings what is wrong with a policy
 * @param parameter the parameter that is not right
 * @param expected what to write there, in the language of the answer
 * @param parameters those that the address has, if there is another one
 * @param header the header that is not right
 * @param found what stands there instead, in the language of the answer
 * @param kind why a document cannot be read
 * @param reason why a document cannot be read, as a sentence in English
 */
@Schema(
    name = "Problem",
    requiredProperties = {"type", "title", "status", "detail"})
record ProblemItem(
    String type,
    String title,
    int status,
    String detail,
    @Nullable String instance,
    @Nullable List<FoundItem> findings,
    @Nullable String parameter,
    @Nullable String expected,
    @Nullable List<String> parameters,
    @Nullable String header,
    @Nullable String found,
    @Nullable String kind,
    @Nullable String reason) {

  ProblemItem {
    parameters = parameters == null ? null : List.copyOf(parameters);
    findings = findings == null ? null : List.copyOf(findings);
  }
}

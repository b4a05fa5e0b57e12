package org.cohesion.examples.misservice.page;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cohesion.examples.misservice.checking.PolicyChecking;
import org.cohesion.examples.misservice.checking.PolicyViews;
import org.cohesion.examples.misservice.page.frame.PageMissing;
import org.cohesion.examples.misservice.page.frame.Pages;
import org.cohesion.examples.misservice.store.StoredPolicy;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Policy;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A version of a policy as a file: JSON, calendar and report. */
@Controller
class DownloadController {

  private static final String VERSION = "/schools/{urn}/versions/{number}/";
  private static final Pattern STYLE = Pattern.compile("style-src ('sha256-[A-Za-z0-9+/=]+')");

  private final StoredPolicies policies;
  private final PolicyChecking checking;
  private final PolicyViews views;

  DownloadController(StoredPolicies policies, PolicyChecking checking, Clock clock) {
    this.policies = policies;
    this.checking = checking;
    this.views = new PolicyViews(checking, clock);
  }

  @GetMapping(VERSION + "policy.json")
  ResponseEntity<byte[]> json(@PathVariable String urn, @PathVariable String number) {
    Policy policy = policies.version(urn, PageMissing.number(number)).policy();
    return file(
        MediaType.APPLICATION_JSON, name(urn, number, "json"), PolicyJson.encodeIndented(policy));
  }

  @GetMapping(VERSION + "calendar.ics")
  ResponseEntity<byte[]> calendar(@PathVariable String urn, @PathVariable String number) {
    Policy policy = policies.version(urn, PageMissing.number(number)).policy();
    LocalDate today = checking.today();
    String calendar =
        views
            .calendar(policy, today, today.plusYears(1), false, true, Pages.words().locale())
            .orElseThrow(PageMissing::new);
    return file(
        MediaType.valueOf("text/calendar;charset=UTF-8"),
        name(urn, number, "ics"),
        calendar.getBytes(StandardCharsets.UTF_8));
  }

  /** The report has a style sheet inside, which is the only one it may apply. */
  @GetMapping(VERSION + "report")
  ResponseEntity<byte[]> report(@PathVariable String urn, @PathVariable String number) {
    StoredPolicy stored = policies.version(urn, PageMissing.number(number));
    byte[] page =
        views.report(stored.json(), name(urn, number, "json"), true, Pages.words().locale());
    Matcher style = STYLE.matcher(new String(page, StandardCharsets.UTF_8));
    String sheet = style.find() ? style.group(1) : "'none'";
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "html", StandardCharsets.UTF_8))
        .header(
            "Content-Security-Policy",
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none';"
                + " style-src "
                + sheet)
        .body(page);
  }

  private static String name(String urn, String number, String ending) {
    return urn + "-" + number + "." + ending;
  }

  private static ResponseEntity<byte[]> file(MediaType type, String name, byte[] content) {
    return ResponseEntity.ok()
        .contentType(type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(content);
  }
}

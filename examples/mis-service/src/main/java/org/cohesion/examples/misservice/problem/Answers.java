package org.cohesion.examples.misservice.problem;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.cohesion.examples.embedding.web.RequestLanguage;
import org.cohesion.finding.FindingTexts;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/** Answers with problems: JSON below {@code /api}, a plain page elsewhere. */
public final class Answers {

  private static final String TYPE = "tag:cohesion.example,2026:problem:";
  private static final FindingTexts TEXTS = FindingTexts.of(Answers.class::getResourceAsStream);
  private static final JsonMapper JSON = new JsonMapper();
  private static final Logger LOG = LoggerFactory.getLogger(Answers.class);

  private Answers() {}

  /** {@return whether a path is that of the API} */
  static boolean isApi(String path) {
    return path.equals("/api") || path.startsWith("/api/") || path.equals("/openapi.json");
  }

  /** {@return the answer for controllers} */
  static ResponseEntity<Object> of(
      Problem problem, Map<String, Object> more, HttpHeaders headers, HttpServletRequest request) {
    Locale locale = RequestLanguage.of(request);
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.status(problem.status())
            .headers(headers)
            .header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage());
    if (!isApi(request.getRequestURI())) {
      return answer.contentType(htmlType()).body(page(problem, locale, request));
    }
    ProblemDetail detail = ProblemDetail.forStatus(problem.status());
    members(problem, locale)
        .forEach(
            (name, value) -> {
              switch (name) {
                case "type" -> detail.setType(URI.create(value.toString()));
                case "title" -> detail.setTitle(value.toString());
                case "detail" -> detail.setDetail(value.toString());
                default -> {}
              }
            });
    more.forEach(detail::setProperty);
    return answer.contentType(MediaType.APPLICATION_PROBLEM_JSON).body(detail);
  }

  /**
   * Answers where there is no controller.
   *
   * @param path the path that was asked for
   */
  public static void write(
      Problem problem, String path, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Locale locale = RequestLanguage.of(request);
    boolean api = isApi(path);
    byte[] body =
        api
            ? JSON.writeValueAsBytes(members(problem, locale))
            : page(problem, locale, request).getBytes(StandardCharsets.UTF_8);
    BrowserRules.addTo(response, api);
    if (problem == Problem.METHOD_NOT_ALLOWED) {
      response.setHeader(
          HttpHeaders.ALLOW,
          AllowedMethods.of(path, request).stream()
              .map(HttpMethod::name)
              .collect(Collectors.joining(", ")));
    }
    response.setStatus(problem.status().value());
    response.setHeader(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage());
    response.setContentType(api ? MediaType.APPLICATION_PROBLEM_JSON_VALUE : htmlType().toString());
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
    response.flushBuffer();
  }

  /** {@return a problem as it is told in English, for the description of the API} */
  public static Map<String, Object> example(Problem problem) {
    return members(problem, Locale.ENGLISH);
  }

  /** {@return a text of the message bundles in the language of the request} */
  public static String said(String key) {
    return TEXTS.message(key, RequestLanguage.locale()).orElseThrow();
  }

  private static MediaType htmlType() {
    return new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
  }

  private static Map<String, Object> members(Problem problem, Locale locale) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("type", TYPE + problem.id());
    members.put("title", text(problem, "title", locale));
    members.put("status", problem.status().value());
    members.put("detail", text(problem, "detail", locale));
    return members;
  }

  /** As the pages of the service look, if they can be had. */
  private static String page(Problem problem, Locale locale, HttpServletRequest request) {
    @Nullable ServletContext context = request.getServletContext();
    try {
      if (context != null
          && context.getAttribute(FailurePage.class.getName()) instanceof FailurePage look) {
        return look.of(problem, request);
      }
    } catch (RuntimeException e) {
      LOG.warn("A page about a failure failed: {}", e.getClass().getName());
    }
    return page(problem, locale);
  }

  private static String page(Problem problem, Locale locale) {
    String title = HtmlUtils.htmlEscape(text(problem, "title", locale), "UTF-8");
    return "<!doctype html>\n<html lang=\""
        + locale.getLanguage()
        + "\">\n<meta charset=\"utf-8\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
        + title
        + "</title>\n<h1>"
        + title
        + "</h1>\n<p>"
        + HtmlUtils.htmlEscape(text(problem, "detail", locale), "UTF-8")
        + "</p>\n<p><a href=\"/\">"
        + TEXTS.message("home", locale).orElseThrow()
        + "</a></p>\n</html>\n";
  }

  private static String text(Problem problem, String part, Locale locale) {
    return TEXTS.message(problem.id() + "." + part, locale).orElseThrow();
  }
}

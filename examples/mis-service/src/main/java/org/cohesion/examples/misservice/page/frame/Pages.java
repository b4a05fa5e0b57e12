package org.cohesion.examples.misservice.page.frame;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.cohesion.examples.misservice.page.template.JteframeGenerated;
import org.cohesion.examples.misservice.page.wording.PageWords;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.server.ResponseStatusException;

/** Makes pages for the request that is being answered. */
public final class Pages {

  private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

  private static final String WRITER = "WRITER";

  private Pages() {}

  /** {@return the words in the language of the request} */
  public static PageWords words() {
    return new PageWords(LocaleContextHolder.getLocale());
  }

  /** {@return what stands around a page of that title} */
  public static Frame frame(HttpServletRequest request, String title) {
    return frame(request, words(), title);
  }

  /** {@return what stands around a page of that title, in a language} */
  public static Frame frame(HttpServletRequest request, PageWords words, String title) {
    return new Frame(words, title, user(request), csrf(request), address(request), null, false);
  }

  /**
   * Lets only those pass who may store policies.
   *
   * @throws ResponseStatusException if the account is for reading only
   */
  public static void requireWriter(HttpServletRequest request) {
    if (!isWriter(request)) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
  }

  /** {@return whether whoever is signed in may store policies} */
  public static boolean isWriter(HttpServletRequest request) {
    return request.isUserInRole(WRITER);
  }

  /** Answers with a page. */
  public static ResponseEntity<byte[]> show(
      HttpStatus status, Frame frame, Consumer<HtmlTemplateOutput> body) {
    return ResponseEntity.status(status)
        .contentType(HTML)
        .header(HttpHeaders.CONTENT_LANGUAGE, frame.words().language())
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.COOKIE)
        .body(html(frame, body));
  }

  /** Answers with a page, if nothing is wrong. */
  public static ResponseEntity<byte[]> show(Frame frame, Consumer<HtmlTemplateOutput> body) {
    return show(HttpStatus.OK, frame, body);
  }

  /** {@return a page in UTF-8} */
  public static byte[] html(Frame frame, Consumer<HtmlTemplateOutput> body) {
    StringOutput text = new StringOutput();
    Content content = out -> body.accept((HtmlTemplateOutput) out);
    JteframeGenerated.render(new OwaspHtmlTemplateOutput(text), null, frame, content);
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static Frame.@Nullable User user(HttpServletRequest request) {
    Principal principal = request.getUserPrincipal();
    return principal == null ? null : new Frame.User(principal.getName(), isWriter(request));
  }

  private static Frame.@Nullable Csrf csrf(HttpServletRequest request) {
    return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
        ? new Frame.Csrf(token.getParameterName(), token.getToken())
        : null;
  }

  /**
   * The address to be opened again in another language. What was sent by a form begins anew there;
   * of a page that went wrong it is the one that was asked for.
   */
  private static String address(HttpServletRequest request) {
    if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked) {
      return local(asked);
    }
    String query = request.getQueryString();
    String kept =
        query == null
            ? ""
            : Arrays.stream(query.split("&", -1))
                .filter(part -> !part.startsWith("lang=") && !part.isEmpty())
                .collect(Collectors.joining("&"));
    return local(request.getRequestURI()) + (kept.isEmpty() ? "" : "?" + kept);
  }

  /** {@return a path of this service: two slashes would lead to another} */
  private static String local(String path) {
    return path.startsWith("/") && !path.startsWith("//") ? path : "/";
  }
}

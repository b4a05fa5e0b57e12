package org.cohesion.examples.misservice.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.cohesion.examples.misservice.page.frame.Frame;
import org.cohesion.examples.misservice.page.frame.Pages;
import org.cohesion.examples.misservice.page.template.JtestaleGenerated;
import org.cohesion.examples.misservice.page.wording.PageWords;
import org.cohesion.examples.misservice.page.writing.PolicyWriting;
import org.cohesion.examples.misservice.page.writing.StaleForm;
import org.cohesion.examples.misservice.page.writing.TextForm;
import org.jspecify.annotations.Nullable;

/**
 * What people see who sent a form of a page that was opened before they last signed in, or out.
 * What they typed is given back; into a form that can be sent again only if their browser says that
 * it was sent from a page of this service.
 */
final class StalePage {

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> SIGNING = Set.of("/login", "/logout");
  private static final Pattern DRAFT = Pattern.compile("[0-9a-f-]{36}");
  private static final String OURS = "same-origin";

  private StalePage() {}

  /** {@return whether a form was refused for the page it stands on, not for who sent it} */
  static boolean isAbout(HttpServletRequest request) {
    return !READING.contains(
            attribute(request, RequestDispatcher.ERROR_METHOD, request.getMethod()))
        && (request.getUserPrincipal() == null
            || Pages.isWriter(request)
            || SIGNING.contains(path(request)));
  }

  /** {@return the page} */
  static byte[] of(HttpServletRequest request, PageWords words) {
    Frame frame = Pages.frame(request, words, words.text("error.stale"));
    StaleForm stale = form(request, frame.user() != null);
    return Pages.html(frame, out -> JtestaleGenerated.render(out, null, stale, frame));
  }

  private static StaleForm form(HttpServletRequest request, boolean isSignedIn) {
    @Nullable String site = request.getHeader("Sec-Fetch-Site");
    boolean isOurs = site == null || site.equals(OURS);
    TextForm typed =
        TextForm.of(
                parameter(request, "text"),
                parameter(request, "urn"),
                parameter(request, "school"),
                parameter(request, "base"),
                0)
            .of(parameter(request, "draft"));
    return new StaleForm(
        isOurs ? typed : TextForm.empty(),
        isSignedIn && OURS.equals(site) && !typed.text().isBlank(),
        isSignedIn,
        next(path(request), typed, isSignedIn));
  }

  /** {@return where to begin anew} */
  private static String next(String path, TextForm typed, boolean isSignedIn) {
    if (!isSignedIn) {
      return "/login";
    }
    if (SIGNING.contains(path)) {
      return "/";
    }
    if (DRAFT.matcher(typed.draft()).matches()) {
      return "/imports/" + typed.draft();
    }
    return PolicyWriting.urn(typed.school()) == null
        ? "/new"
        : "/schools/" + typed.school() + "/edit";
  }

  private static String path(HttpServletRequest request) {
    return attribute(request, RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI());
  }

  private static String attribute(HttpServletRequest request, String name, String otherwise) {
    return request.getAttribute(name) instanceof String value ? value : otherwise;
  }

  private static String parameter(HttpServletRequest request, String name) {
    return Objects.requireNonNullElse(request.getParameter(name), "");
  }
}

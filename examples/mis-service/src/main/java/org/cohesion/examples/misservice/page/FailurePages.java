package org.cohesion.examples.misservice.page;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.cohesion.examples.misservice.page.frame.Frame;
import org.cohesion.examples.misservice.page.frame.Pages;
import org.cohesion.examples.misservice.page.template.JtefailureGenerated;
import org.cohesion.examples.misservice.page.wording.PageWords;
import org.cohesion.examples.misservice.problem.FailurePage;
import org.cohesion.examples.misservice.problem.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.context.ServletContextAware;
import org.springframework.web.servlet.LocaleResolver;

/** What people see where something went wrong: what it is, and what they can do. */
@Component
class FailurePages implements FailurePage, ServletContextAware {

  private final LocaleResolver languages;

  FailurePages(LocaleResolver localeResolver) {
    this.languages = localeResolver;
  }

  @Override
  public void setServletContext(ServletContext context) {
    context.setAttribute(FailurePage.class.getName(), this);
  }

  @Override
  public String of(Problem problem, HttpServletRequest request) {
    PageWords words = new PageWords(languages.resolveLocale(request));
    if (problem.status() == HttpStatus.FORBIDDEN && StalePage.isAbout(request)) {
      return new String(StalePage.of(request, words), StandardCharsets.UTF_8);
    }
    String id = "error." + id(problem.status());
    Frame frame = Pages.frame(request, words, words.text(id));
    byte[] page =
        Pages.html(
            frame, out -> JtefailureGenerated.render(out, null, frame, words.text(id + ".advice")));
    return new String(page, StandardCharsets.UTF_8);
  }

  private static String id(HttpStatusCode code) {
    return switch (HttpStatus.valueOf(code.value())) {
      case UNAUTHORIZED, FORBIDDEN -> "forbidden";
      case NOT_FOUND, METHOD_NOT_ALLOWED, GONE -> "missing";
      case CONTENT_TOO_LARGE, URI_TOO_LONG -> "large";
      case TOO_MANY_REQUESTS, SERVICE_UNAVAILABLE -> "busy";
      default -> code.is4xxClientError() ? "bad" : "other";
    };
  }
}

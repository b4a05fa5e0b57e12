package org.cohesion.examples.misservice.page.frame;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/**
 * The language of the pages: the one chosen on them, kept in a cookie, or else the first of those
 * that the browser asks for and that there is.
 */
final class LanguageChoice extends CookieLocaleResolver implements HandlerInterceptor {

  private static final Locale WELSH = Locale.forLanguageTag("cy");

  LanguageChoice() {
    super("language");
    setCookieHttpOnly(true);
    setCookieSameSite("Lax");
    setCookieMaxAge(Duration.ofDays(365));
    setRejectInvalidCookies(false);
    setDefaultLocaleFunction(LanguageChoice::asked);
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    // What was too large to be read has no parameters, and must not be asked for them.
    boolean isFailure = request.getDispatcherType() == DispatcherType.ERROR;
    @Nullable String wanted = isFailure ? null : request.getParameter("lang");
    if (wanted != null && (wanted.equals("cy") || wanted.equals("en"))) {
      setLocale(request, response, wanted.equals("cy") ? WELSH : Locale.ENGLISH);
    }
    return true;
  }

  private static Locale asked(HttpServletRequest request) {
    for (Locale locale : Collections.list(request.getLocales())) {
      if (locale.getLanguage().equals("cy")) {
        return WELSH;
      }
      if (locale.getLanguage().equals("en")) {
        return Locale.ENGLISH;
      }
    }
    return Locale.ENGLISH;
  }
}

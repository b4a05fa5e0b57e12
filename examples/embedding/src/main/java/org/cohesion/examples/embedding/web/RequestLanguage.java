package org.cohesion.examples.embedding.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The language in which a request is answered: English or Welsh. */
public final class RequestLanguage {

  private static final String WELSH = "cy";

  private RequestLanguage() {}

  /** {@return the language that was chosen, or the first that the request would also take} */
  public static Locale locale() {
    Locale chosen = LocaleContextHolder.getLocale();
    if (isSpoken(chosen)
        || !(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes now)) {
      return chosen;
    }
    return of(now.getRequest());
  }

  /** {@return the first language of a request that is spoken; English if there is none} */
  public static Locale of(HttpServletRequest request) {
    if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
      // Else it would be that of the machine.
      return Locale.ENGLISH;
    }
    return Collections.list(request.getLocales()).stream()
        .filter(RequestLanguage::isSpoken)
        .findFirst()
        .orElse(Locale.ENGLISH);
  }

  /** {@return its tag, for {@code Content-Language}} */
  public static String tag() {
    return locale().getLanguage().equals(WELSH) ? WELSH : Locale.ENGLISH.getLanguage();
  }

  private static boolean isSpoken(Locale locale) {
    return Set.of(WELSH, Locale.ENGLISH.getLanguage()).contains(locale.getLanguage());
  }
}

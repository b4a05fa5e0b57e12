package org.cohesion.examples.misservice.page.frame;

import org.cohesion.examples.misservice.page.wording.PageWords;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the content of a page.
 *
 * @param words the words of the page
 * @param title what the page is about
 * @param user who is signed in; null if nobody is
 * @param csrf what forms send along, so that no other site can send them
 * @param address the path of the page with its query, without a choice of language
 * @param form the id of the form on the page that must not be lost when the language is changed;
 *     null if there is none
 * @param isFaulty whether the page tells of mistakes that its reader has to put right
 */
public record Frame(
    PageWords words,
    String title,
    @Nullable User user,
    @Nullable Csrf csrf,
    String address,
    @Nullable String form,
    boolean isFaulty) {

  /** The script that makes pages quicker to use, out of its jar. */
  public static final String SCRIPT = "/webjars/htmx.org/2.0.7/dist/htmx.min.js";

  /** What the script may not do: apply styles, make code of text, keep pages, ask other sites. */
  public static final String SCRIPT_SETTINGS =
      "{\"includeIndicatorStyles\":false,\"allowEval\":false,\"allowScriptTags\":false,"
          + "\"selfRequestsOnly\":true,\"historyCacheSize\":0,\"refreshOnHistoryMiss\":true}";

  /**
   * Somebody who is signed in.
   *
   * @param name the name of the account
   * @param mayWrite whether the account may store policies
   */
  public record User(String name, boolean mayWrite) {}

  /**
   * A value that only pages of this service know.
   *
   * @param name the name of the field
   * @param token the value
   */
  public record Csrf(String name, String token) {}

  /** {@return the title of the page in the browser} */
  public String fullTitle() {
    return words.text(isFaulty ? "title.faulty" : "title", title);
  }

  /** {@return whether somebody is signed in who may store policies} */
  public boolean mayWrite() {
    return user != null && user.mayWrite();
  }

  /** {@return the address of this page in a language} */
  public String in(String language) {
    return address + (address.contains("?") ? "&" : "?") + "lang=" + language;
  }

  /** {@return the same for a page with a form that must not be lost} */
  public Frame keeping(String formId) {
    return new Frame(words, title, user, csrf, address, formId, isFaulty);
  }

  /** {@return the same for a page that tells of mistakes, if there are any} */
  public Frame faulty(boolean isSo) {
    return new Frame(words, title, user, csrf, address, form, isSo);
  }
}

package org.cohesion.examples.misservice.page.writing;

/**
 * What somebody sent from a page that was open too long.
 *
 * @param typed what was typed; empty if nothing was
 * @param isSendable whether it can be sent again as it is
 * @param isSignedIn whether whoever sent it is signed in
 * @param next where to begin anew
 */
public record StaleForm(TextForm typed, boolean isSendable, boolean isSignedIn, String next) {

  /** {@return whether anything was typed} */
  public boolean hasText() {
    return !typed.text().isBlank();
  }
}

package org.cohesion.examples.misservice.browser;

import java.util.List;
import java.util.Objects;
import org.cohesion.examples.misservice.TestService;
import org.cohesion.examples.policyreport.browser.Browser;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Somebody in the office of a school, who uses the pages with a browser. */
final class Person {

  static final String URN = "999005";

  private final Browser browser;

  Person(Browser browser) {
    this.browser = browser;
  }

  /** Opens a page. */
  void open(String path) {
    browser.driver().get(TestService.shared().address() + path);
  }

  /** Signs in. */
  void signIn(String user) {
    open("/login");
    find("#username").sendKeys(user);
    find("#password").sendKeys(TestService.PASSWORD);
    find("main form button").click();
    waitFor(".sign-out");
  }

  /** Signs out. */
  void signOut() {
    find(".sign-out button").click();
    waitFor("#username");
  }

  WebElement find(String selector) {
    return browser.driver().findElement(By.cssSelector(selector));
  }

  /** Waits until there is something on the page. */
  WebElement waitFor(String selector) {
    for (int i = 0; i < 600; i++) {
      List<WebElement> found = browser.driver().findElements(By.cssSelector(selector));
      if (!found.isEmpty()) {
        return found.get(0);
      }
      pause();
    }
    throw new IllegalStateException(
        "no " + selector + " on " + path() + ": " + find("body").getText());
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** {@return the text of something, as it is seen} */
  String text(String selector) {
    return find(selector).getText();
  }

  /** Waits until one of those that are like it ends with a text. */
  void waitForText(String selector, String end) {
    String ends =
        "return [...document.querySelectorAll(arguments[0])].some(e =>"
            + " e.textContent.trim().endsWith(arguments[1]))";
    for (int i = 0; i < 600; i++) {
      if (Boolean.TRUE.equals(browser.driver().executeScript(ends, selector, end))) {
        return;
      }
      pause();
    }
    throw new IllegalStateException("no " + selector + " that ends with " + end);
  }

  /** {@return what is written in the text field} */
  String written() {
    return Objects.requireNonNull(find("#text").getDomProperty("value"));
  }

  /** Pastes into the text field, and types a space behind it. */
  void write(String text) {
    browser.driver().executeScript("document.querySelector('#text').value = arguments[0]", text);
    find("#text").sendKeys(Keys.chord(Keys.CONTROL, Keys.END), " ");
  }

  /** {@return the path of the page} */
  String path() {
    return Objects.requireNonNull(browser.driver().getCurrentUrl())
        .replace(TestService.shared().address(), "");
  }
}

package org.cohesion.examples.policyreport.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

@TestInstance(Lifecycle.PER_CLASS)
class PagesTest {

  private Browser browser;

  @BeforeAll
  void start() throws IOException {
    browser = Browser.start();
  }

  @AfterAll
  void end() throws IOException {
    browser.close();
  }

  private static List<Path> pages() throws IOException {
    return List.of(
        Pages.example("slips", "en"),
        Pages.example("cymraeg", "cy"),
        Pages.example("sound", "cy"),
        Pages.example("mistakes", "en"),
        Pages.several(),
        Pages.hostile(),
        Pages.hostileForm());
  }

  @Test
  void haveNothingThatAnybodyIsShutOutBy() throws IOException {
    String axe = Pages.resource("/axe.min.js");
    for (Path page : pages()) {
      for (int width : new int[] {360, 1280}) {
        for (boolean dark : new boolean[] {false, true}) {
          browser.open(page, width, dark);
          browser
              .driver()
              .executeScript("document.querySelectorAll('details').forEach(d => d.open = true)");
          browser.driver().executeScript(axe);
          Object found =
              browser
                  .driver()
                  .executeAsyncScript(
                      "const done = arguments[0]; axe.run(document, {runOnly: ['wcag2a', 'wcag2aa',"
                          + " 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}).then(r => done(r.violations.map(v =>"
                          + " v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html).join(' '))))");
          assertThat((List<?>) found).as("%s %s %s", page.getFileName(), width, dark).isEmpty();
        }
      }
    }
  }

  @Test
  void fitOnAPhone() throws IOException {
    for (Path page : pages()) {
      browser.open(page, 360, false);
      browser
          .driver()
          .executeScript("document.querySelectorAll('details').forEach(d => d.open = true)");

      assertThat(browser.ask("return document.documentElement.scrollWidth", Long.class))
          .as(page.toString())
          .isLessThanOrEqualTo(360);
    }
  }

  @Test
  void letTheKeyboardReachEverything() throws IOException {
    for (Path page : pages()) {
      browser.open(page, 1280, false);
      long wanted =
          browser.ask("return document.querySelectorAll('a[href], summary').length", Long.class);
      TreeSet<Long> reached = new TreeSet<>();
      for (int i = 0; i < wanted; i++) {
        new Actions(browser.driver()).sendKeys(Keys.TAB).perform();
        Map<?, ?> at =
            browser.ask(
                "const e = document.activeElement; const s = getComputedStyle(e); return {n:"
                    + " [...document.querySelectorAll('a[href], summary')].indexOf(e), seen:"
                    + " s.outlineStyle != 'none' && e.getBoundingClientRect().width > 0}",
                Map.class);
        assertThat(at.get("seen")).as("%s, stop %s", page, i).isEqualTo(true);
        reached.add((Long) at.get("n"));
      }

      assertThat(reached).as(page.toString()).hasSize((int) wanted).doesNotContain(-1L);
    }
  }

  @Test
  void openAndCloseReasonsByTheKeyboard() throws IOException {
    browser.open(Pages.example("slips", "en"), 1280, false);
    browser.driver().executeScript("document.querySelector('summary').focus()");

    new Actions(browser.driver()).sendKeys(Keys.ENTER).perform();

    assertThat(browser.ask("return document.querySelector('details').open", Boolean.class))
        .isTrue();
  }

  @Test
  void leadToWhatTheyNameByTheirLinks() throws IOException {
    for (Path page : pages()) {
      browser.open(page, 1280, false);

      assertThat(
              browser.list(
                  "return [...document.querySelectorAll('a[href]')].map(a =>"
                      + " a.getAttribute('href')).filter(h => !h.startsWith('#') ||"
                      + " !document.getElementById(h.slice(1)))"))
          .as(page.toString())
          .isEmpty();
    }
  }

  @Test
  void runNothingAndAskForNothing() throws IOException {
    for (Path page : pages()) {
      browser.requests();
      browser.complaints();
      browser.open(page, 1280, false);
      browser
          .driver()
          .executeScript(
              "document.querySelectorAll('*').forEach(e => e.dispatchEvent(new MouseEvent('mouseover', {bubbles: true})))");

      assertThat(browser.ask("return window.ran === undefined", Boolean.class))
          .as(page.toString())
          .isTrue();
      assertThat(
              browser.ask(
                  "return document.querySelectorAll('script, img, iframe, [style], [onload], [onerror], [onmouseover]').length",
                  Long.class))
          .as(page.toString())
          .isZero();
      assertThat(browser.complaints()).as(page.toString()).isEmpty();
      assertThat(browser.requests()).as(page.toString()).containsOnly(page.toUri().toString());
    }
  }

  @Test
  void showAPolicyThatWouldDoHarmAsWhatItIs() throws IOException {
    browser.open(Pages.hostile(), 1280, false);

    assertThat(browser.ask("return document.querySelector('h1').textContent", String.class))
        .startsWith("<script>window.ran=1</script>");
    assertThat(
            browser.list("return [...document.querySelectorAll('mark')].map(m => m.textContent)"))
        .anyMatch(text -> text.contains("<img src=x onerror=window.ran=1>"));
  }

  @Test
  void applyTheirOwnStyle() throws IOException {
    browser.open(Pages.example("slips", "en"), 1280, true);

    assertThat(browser.ask("return getComputedStyle(document.body).backgroundColor", String.class))
        .isEqualTo("rgb(19, 22, 27)");
  }

  @Test
  void showNoCharacterThatTurnsTheTextAround() throws IOException {
    for (Path page : pages()) {
      browser.open(page, 1280, false);

      assertThat(browser.ask("return document.documentElement.textContent", String.class))
          .as(page.toString())
          .doesNotContainPattern("[\\u202a-\\u202e\\u2066-\\u2069\\u200e\\u200f]");
    }
  }

  @Test
  void sayInWhichLanguageEachPartIs() throws IOException {
    browser.open(Pages.example("slips", "cy"), 1280, false);

    assertThat(browser.ask("return document.documentElement.lang", String.class)).isEqualTo("cy");
    assertThat(
            browser.list(
                "return [...document.querySelectorAll('blockquote mark')].map(e =>"
                    + " e.closest('[lang]').lang)"))
        .contains("en", "cy")
        .doesNotContainNull();
    assertThat(
            browser.ask(
                "return [...document.querySelectorAll('.reasons p:not(.label)')].every(p =>"
                    + " p.closest('[lang]').lang == 'en')",
                Boolean.class))
        .isTrue();
  }

  @Test
  void areWorthLookingAt() throws IOException {
    for (Path page : pages()) {
      String name = page.getFileName().toString().replace(".html", "");
      for (int width : new int[] {360, 1280}) {
        for (boolean dark : new boolean[] {false, true}) {
          browser.open(page, width, dark);
          Path picture =
              Pages.FOLDER.resolve(name + "-" + width + (dark ? "-dark.png" : "-light.png"));
          Files.write(picture, browser.picture(width));
          assertThat(picture).isNotEmptyFile();
        }
      }
    }
  }

  /** {@code -Dpicture.write=true} renews the picture that is checked in. */
  @Test
  void haveAPictureForThosePassingBy() throws IOException {
    browser.open(Pages.example("slips", "en"), 960, false);
    byte[] picture = browser.picture(960, 1000);

    if (Boolean.getBoolean("picture.write")) {
      Files.write(Path.of("report.png"), picture);
    }

    assertThat(picture).hasSizeLessThan(150_000);
    assertThat(Path.of("report.png")).isNotEmptyFile();
  }
}

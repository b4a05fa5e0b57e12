package org.cohesion.examples.misservice.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.cohesion.examples.misservice.TestService;
import org.cohesion.examples.policyreport.browser.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From a Word file to what falls due. */
@TestInstance(Lifecycle.PER_CLASS)
class EndToEndTest {

  private static final Path WORD =
      Path.of("../policy-import/src/test/documents/docx/sound.s3.docx")
          .toAbsolutePath()
          .normalize();

  private Browser browser;
  private Person school;

  @BeforeAll
  void start() throws IOException {
    browser = Browser.start();
    school = new Person(browser);
  }

  @AfterAll
  void end() throws IOException {
    browser.close();
  }

  @BeforeEach
  void begin() {
    TestService.shared().clear();
    browser.scripts(true);
    browser.forget();
    browser.look(1280, false);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void leadsFromAWordFileToWhatFallsDue(boolean scripts) {
    browser.scripts(scripts);
    school.signIn("writer");

    school.find(".site a[href='/new']").click();
    school.waitFor("#file").sendKeys(WORD.toString());
    school.find("#upload-urn").sendKeys(Person.URN);
    school.find("form[action='/upload'] button").click();
    school.waitFor("#found");
    assertThat(school.text("h1")).isEqualTo("Is this right?");
    assertThat(school.text("#found")).contains("Next review", "URN", "given by you");

    school.find("#policy button[type='submit']").click();
    school.waitFor(".notice");
    assertThat(school.text(".notice")).isEqualTo("Version 1 is stored.");

    school.find("a.button[href$='/edit']").click();
    school.waitFor("#text");
    String text = school.written();
    school.write(text.replaceFirst("(\"statement\": \"[^\"]+)\"", "$1 and\""));
    if (!scripts) {
      school.find("#policy button.second").click();
    }
    school.waitForText("#result .stretch .hit", " and\"");
    assertThat(school.find("#result .stretch .tag a").getDomAttribute("href"))
        .isEqualTo("#" + school.find("#result .stretch .hit .line").getDomAttribute("id"));
    school.find("#policy button[type='submit']").click();
    school.waitFor(".problems");
    assertThat(school.text(".problems")).contains("it has errors");
    assertThat(browser.driver().getTitle()).startsWith("Error: ");
    assertThat(browser.driver().switchTo().activeElement().getDomAttribute("class"))
        .isEqualTo("problems");

    school.write(text.replaceFirst("\"nextReview\": \"[^\"]+", "\"nextReview\": \"2026-12-10"));
    school.find("#policy button[type='submit']").click();
    school.waitFor(".notice");
    assertThat(school.text(".notice")).isEqualTo("Version 2 is stored.");

    school.find("#versions form button").click();
    school.waitFor("#changes");
    assertThat(school.text("#changes h2")).isEqualTo("1 change from version 1 to version 2");
    assertThat(school.text(".after")).contains("2026-12-10");

    school.find(".site a[href='/due']").click();
    school.waitFor("ol.due");
    assertThat(school.text("main")).contains("Autumn term");
    assertThat(school.find("ol.due .of a").getDomAttribute("href"))
        .isEqualTo("/schools/" + Person.URN);

    school.signOut();
    school.open("/schools/" + Person.URN);
    assertThat(school.path()).isEqualTo("/login");
    assertThat(browser.complaints()).noneMatch(complaint -> complaint.contains("Content Security"));
  }
}

package org.cohesion.examples.misservice.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.cohesion.examples.misservice.TestService;
import org.junit.jupiter.api.Test;

class SignInTest {

  @Test
  void isWhereStrangersAreSentTo() {
    Visitor visitor = Visitor.stranger();

    for (String path : new String[] {"/", "/due", "/new", "/schools/999001"}) {
      visitor.get(path);

      assertThat(visitor.status()).as(path).isEqualTo(302);
      assertThat(visitor.location()).as(path).isEqualTo("/login");
    }
    assertThat(visitor.follow().select("h1").text()).isEqualTo("Sign in");
    assertThat(visitor.page().select("script")).isEmpty();
  }

  @Test
  void leadsToThePageThatWasAskedFor() {
    Visitor visitor = Visitor.stranger();
    visitor.get("/due?x=1");
    assertThat(visitor.header("Set-Cookie"))
        .startsWith("REDIRECT_URI=")
        .contains("HttpOnly", "SameSite=Strict");
    visitor.follow();

    visitor.submit("/login", Map.of("username", "reader", "password", TestService.PASSWORD));

    assertThat(visitor.location()).isEqualTo("/due?x=1");
    assertThat(visitor.follow().select("nav.menu").text()).isNotEmpty();
  }

  @Test
  void keepsNothingOfStrangersInTheMemory() {
    for (String path : new String[] {"/", "/due?x=" + "x".repeat(3000), "/imports/1"}) {
      Visitor visitor = Visitor.stranger();
      visitor.get(path);

      assertThat(visitor.location()).isEqualTo("/login");
      assertThat(visitor.header("Set-Cookie")).doesNotContain("JSESSIONID");
    }
  }

  @Test
  void saysPlainlyWhatIsWrongWithANameOrPassword() {
    Visitor visitor = Visitor.stranger();
    visitor.get("/login");

    visitor.submit("/login", Map.of("username", "writer", "password", "wrong"));

    assertThat(visitor.location()).isEqualTo("/login?error");
    assertThat(visitor.follow().select("[role=alert] a").text())
        .isEqualTo(
            "This user name and this password do not belong together. Check both and try again.");
  }

  @Test
  void leadsToTheSchoolsAndOut() {
    Visitor visitor = Visitor.stranger();
    visitor.get("/login");
    visitor.submit("/login", Map.of("username", "reader", "password", TestService.PASSWORD));
    assertThat(visitor.location()).isEqualTo("/");
    assertThat(visitor.follow().select(".sign-out p").text())
        .isEqualTo("Signed in as reader, for reading only");

    visitor.submit("/logout", Map.of());

    assertThat(visitor.follow().select("[role=status]").text()).isEqualTo("You have signed out.");
    visitor.get("/");
    assertThat(visitor.location()).isEqualTo("/login");
  }
}

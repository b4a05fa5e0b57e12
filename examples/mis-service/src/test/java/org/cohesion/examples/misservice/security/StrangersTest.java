package org.cohesion.examples.misservice.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cohesion.examples.misservice.Call;
import org.cohesion.examples.misservice.Call.Answer;
import org.cohesion.examples.misservice.TestService;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the service keeps of people who have not signed in, and what their forms need. */
class StrangersTest {

  private static final String WRITER = TestService.PASSWORD;

  /** {@return the cookies that an answer sets, as the browser sends them back} */
  private static String cookies(Answer answer) {
    return answer.response().headers().allValues("Set-Cookie").stream()
        .filter(cookie -> !cookie.contains(" 1970 "))
        .map(cookie -> cookie.replaceAll(";.*", ""))
        .collect(Collectors.joining("; "));
  }

  private static String token(Answer page) {
    return Jsoup.parse(page.text()).expectFirst("input[name=_csrf]").attr("value");
  }

  private static Answer form(String path, Map<String, String> fields, String cookies) {
    String body =
        fields.entrySet().stream()
            .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    Call call =
        Call.of("POST", path)
            .by("")
            .with("Content-Type", "application/x-www-form-urlencoded")
            .body(body.getBytes(StandardCharsets.UTF_8));
    return (cookies.isEmpty() ? call : call.with("Cookie", cookies)).send();
  }

  private static Answer signIn(String password, String token, String cookies) {
    return form(
        "/login", Map.of("username", "writer", "password", password, "_csrf", token), cookies);
  }

  private static Answer page() {
    return Call.get("/login").by("").send();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/login", "/login?error", "/login?logout", "/", "/schools/999417", "/favicon.ico"})
  void noStrangerGetsASession(String path) {
    Answer answer = Call.get(path).by("").with("Accept", "text/html").send();

    assertThat(answer.response().headers().allValues("Set-Cookie"))
        .noneMatch(cookie -> cookie.startsWith("JSESSIONID"));
  }

  @Test
  void theTokenIsInACookieThatNoScriptAndNoOtherSiteGets() {
    List<String> set = page().response().headers().allValues("Set-Cookie");

    assertThat(set).hasSize(1);
    assertThat(set.get(0)).startsWith("FORM=").contains("; HttpOnly", "; SameSite=Strict");
    assertThat(set.get(0)).contains("; Path=/");
  }

  @Test
  void whoSignsInGetsASessionWithATokenOfItsOwn() {
    Answer page = page();
    Answer in = signIn(WRITER, token(page), cookies(page));

    assertThat(in.status()).isEqualTo(302);
    assertThat(in.header("Location")).endsWith("/");
    String session = cookies(in);
    assertThat(session).contains("JSESSIONID=").doesNotContain("FORM=");
    assertThat(in.response().headers().allValues("Set-Cookie"))
        .anyMatch(cookie -> cookie.startsWith("FORM=;") && cookie.contains(" 1970 "));
    Answer home = Call.get("/").by("").with("Cookie", session).send();
    assertThat(home.status()).isEqualTo(200);
    assertThat(home.response().headers().allValues("Set-Cookie")).isEmpty();
    // The token of the stranger is worth nothing here, nor is a cookie that somebody else has set.
    String old = session + "; " + cookies(page);
    assertThat(form("/logout", Map.of("_csrf", token(page)), session).status()).isEqualTo(403);
    assertThat(form("/logout", Map.of("_csrf", token(page)), old).status()).isEqualTo(403);
    assertThat(form("/logout", Map.of("_csrf", token(home)), session).status()).isEqualTo(302);
    assertThat(Call.get("/").by("").with("Cookie", session).send().status()).isEqualTo(302);
  }

  @Test
  void aFormNeedsTheTokenOfTheCookie() {
    Answer page = page();
    Answer other = page();

    assertThat(signIn(WRITER, token(page), "").status()).isEqualTo(403);
    assertThat(signIn(WRITER, "", cookies(page)).status()).isEqualTo(403);
    assertThat(signIn(WRITER, "x", cookies(page)).status()).isEqualTo(403);
    assertThat(signIn(WRITER, token(other), cookies(page)).status()).isEqualTo(403);
    // The cookie alone is not what the form has.
    String value = cookies(page).replaceAll("FORM=", "");
    assertThat(token(page)).isNotEqualTo(value);
  }

  @Test
  void aWrongPasswordLeavesNoSessionEither() {
    Answer page = page();
    Answer wrong = signIn("wrong", token(page), cookies(page));

    assertThat(wrong.status()).isEqualTo(302);
    assertThat(wrong.header("Location")).endsWith("/login?error");
    assertThat(wrong.response().headers().allValues("Set-Cookie"))
        .noneMatch(cookie -> cookie.startsWith("JSESSIONID"));
    assertThat(signIn(WRITER, token(page), cookies(page)).header("Location")).endsWith("/");
  }
}

package org.cohesion.examples.misservice.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.cohesion.examples.misservice.Policies;
import org.cohesion.examples.misservice.TestService;
import org.cohesion.school.School;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SchoolsPageTest {

  private final Visitor reader = Visitor.signedIn("reader");

  @BeforeEach
  void forgetAll() {
    TestService.shared().clear();
  }

  @Test
  void saysThatThereIsNothingYet() {
    Document page = reader.get("/");

    assertThat(page.select("#schools").text()).contains("0 schools", "No policy is stored yet.");
    assertThat(page.select("main a.button")).isEmpty();
    assertThat(Visitor.signedIn("writer").get("/").select("main a.button").attr("href"))
        .isEqualTo("/new");
  }

  @Test
  void tellsHowItStandsWithEachPolicyAtAGlance() {
    Stored.example("sound", "999001");
    Stored.example("slips", "999002");
    Stored.example("draft", "999003");
    Stored.policy(Policies.titled("Another title", "999001"), "999001");

    Document page = reader.get("/");

    assertThat(page.select("tbody tr")).hasSize(3);
    assertThat(page.select("tbody tr:eq(0)").text())
        .contains("URN 999001", "Another title", "Adopted", "nothing found");
    assertThat(page.select("tbody tr:eq(0) td").eachText().get(3)).isEqualTo("2");
    assertThat(page.select("tbody tr:eq(1) .counts li").eachText())
        .anyMatch(count -> count.endsWith("errors"))
        .anyMatch(count -> count.endsWith("warnings"));
    assertThat(page.select("tbody tr:eq(2) .status").text()).isEqualTo("Draft");
    assertThat(page.select("tbody tr:eq(1) th a").attr("href")).isEqualTo("/schools/999002");
  }

  @Test
  void canBeNarrowedToOverdueReviews() {
    Stored.example("sound", "999001");
    Stored.example("slips", "999002");

    Document page = reader.get("/?show=overdue");

    assertThat(page.select("tbody tr")).hasSize(1);
    assertThat(page.select("tbody tr").text()).contains("999002", "overdue");
    assertThat(page.select("#schools [role=status]").text())
        .isEqualTo("1 school with an overdue review");
    assertThat(page.select(".choice [aria-current]").text()).isEqualTo("Overdue reviews only");
  }

  @Test
  void showsALongListInParts() {
    for (int i = 0; i < 27; i++) {
      Stored.example("nursery", Integer.toString(990_000 + i));
    }

    Document first = reader.get("/");
    Document second = reader.get("/?page=2");

    assertThat(first.select("tbody tr")).hasSize(25);
    assertThat(first.select(".pages").text()).isEqualTo("1 to 25 of 27 Further schools");
    assertThat(second.select("tbody tr")).hasSize(2);
    assertThat(second.select(".pages").text()).isEqualTo("Schools before 26 to 27 of 27");
    reader.get("/?page=3");
    assertThat(reader.status()).isEqualTo(404);
    reader.get("/?page=0");
    assertThat(reader.status()).isEqualTo(404);
    reader.get("/?page=x");
    assertThat(reader.status()).isEqualTo(404);
  }

  @Test
  void showsTextThatWouldDoHarmAsWhatItIs() {
    String text = "<script>ran()</script> \"' onmouseover=ran() \u202e";
    School school = School.builder().name(text).build();
    Stored.policy(
        Policies.titled(text, "999001").toBuilder()
            .school(school.toBuilder().urn(org.cohesion.school.Urn.of("999001")).build())
            .build(),
        "999001");

    for (String path : new String[] {"/", "/schools/999001", "/due", "/schools/999001/compare"}) {
      Document page = reader.get(path);

      assertThat(page.select("script:not([src]), [onmouseover]")).as(path).isEmpty();
      assertThat(page.text()).as(path).contains("<script>ran()</script>").doesNotContain("\u202e");
    }
  }
}

package org.cohesion.examples.policyreport.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cohesion.examples.policyreport.CheckedDocuments;
import org.cohesion.examples.policyreport.CheckedPolicy;
import org.cohesion.examples.policyreport.LeftOutReason;
import org.cohesion.examples.policyreport.SourceText;
import org.cohesion.examples.policyreport.Tally;
import org.cohesion.examples.policyreport.UnreadFile;
import org.cohesion.finding.Finding;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.Severity;
import org.cohesion.finding.Waiver;
import org.cohesion.report.Profile;
import org.cohesion.review.PartialDate;
import org.cohesion.school.Party;
import org.cohesion.school.Role;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

  private static final Pattern LINE_OF_WORDS =
      Pattern.compile("<text class=\"line\" x=\"0\" y=\"(\\d+)\">");

  private static final Pattern STRING = Pattern.compile("\"([^\"\\\\]{12,})\"");

  @Test
  void saysOfOnePolicyWhatToThinkOfItAndWhatToDoFirst() {
    String page = CheckedExamples.inEnglish(false).with("slips").page();

    assertThat(page)
        .contains(
            "<title>slips.json · Policy check: community cohesion</title>",
            "<h1>Check of a policy on community cohesion</h1>",
            "6 errors to put right before this policy is ready.",
            "<li class=\"warning\">8 warnings</li>",
            "<h2>What to do first</h2>",
            "A text stops halfway</a> <span class=\"place\">Procedures · 3 places</span>",
            "URN 999528 · LAESTAB 999/2528",
            "<bdi>1 December 2026</bdi>",
            "Equity and excellence, procedure 3",
            "line 229, column 26");
  }

  @Test
  void namesTheSectionsInTheOrderOfTheSchool() {
    String document =
        CheckedExamples.text("slips")
            .replace(
                "\"language\": \"en\",",
                "\"language\": \"en\", \"outline\": [\"/review\", \"/procedures\", \"/legalBasis\"],");

    String page = CheckedExamples.inEnglish(false).add("a.json", document).page();

    assertThat(page.indexOf("<h3>The policy as a whole")).isLessThan(page.indexOf("<h3>Review"));
    assertThat(page.indexOf("<h3>Review")).isLessThan(page.indexOf("<h3>Procedures"));
    assertThat(page.indexOf("<h3>Procedures")).isLessThan(page.indexOf("<h3>Law and guidance"));
  }

  @Test
  void hasNoTextOfTheDocumentUnlessAsked() {
    for (String example : List.of("slips", "sound", "trust", "long")) {
      String page = CheckedExamples.inEnglish(false).with(example).page();
      List<String> texts =
          STRING
              .matcher(CheckedExamples.text(example))
              .results()
              .map(match -> match.group(1))
              .filter(text -> text.contains(" "))
              // The report names headings and communities as the guidance does, and Acts by itself.
              .filter(text -> !text.matches("(?i)(Teaching|Equity|Engagement).*|.* community"))
              .filter(text -> !text.matches(".* Act \\d{4}"))
              .toList();

      assertThat(texts).hasSizeGreaterThan(20);
      assertThat(texts).as(example).filteredOn(page::contains).isEmpty();
    }
  }

  @Test
  void marksThePassageIfAsked() {
    String page = CheckedExamples.inEnglish(true).with("slips").page();

    assertThat(page)
        .contains(
            "<h1 lang=\"en\"><bdi>Community Cohesion Policy</bdi></h1>",
            "<mark>Weekly reading support from</mark>",
            "<mark lang=\"en\">September 2026</mark>",
            "<mark><code>engagement-and-extended-services</code></mark>",
            "<p class=\"beside\">Lend instruments, boots and waterproofs",
            "Quillhurst Junior School · URN 999528");
  }

  @Test
  void isInWelshForWhoReadsWelsh() {
    String page = CheckedExamples.inWelsh(false).with("slips").page();

    assertThat(page)
        .contains(
            "<html lang=\"cy\">",
            "6 gwall i&#39;w cywiro cyn bod y polisi hwn yn barod.".replace("&#39;", "'"),
            "1 Rhagfyr 2026")
        .doesNotContain("<h2>What was", ">Error<", "label\">Why");
  }

  @Test
  void countsWhatItDoesNotShow() {
    String page = CheckedExamples.of(Severity.WARNING, List.of()).with("slips").page();

    assertThat(page)
        .contains("Not shown: 1 note.")
        .doesNotContain("strands.heading-unusual</code>");
  }

  @Test
  void keepsApartWhatSomebodyDecidedToLiveWith() {
    Waiver waiver =
        Waiver.builder()
            .rule("review.overdue")
            .pointer(JsonPointer.of("review"))
            .reason("The <b>committee</b> meets in January.")
            .approvedBy(Party.builder().role(Role.HEADTEACHER).build())
            .until(PartialDate.parse("2027-01"))
            .build();

    String page = CheckedExamples.of(Severity.INFO, List.of(waiver)).with("slips").page();

    assertThat(page)
        .contains(
            "<li class=\"waived\">1 waived</li>",
            "<h2>Decided to live with</h2>",
            "<bdi>The &lt;b&gt;committee&lt;/b&gt; meets in January.</bdi>",
            "Decided by headteacher. Until January 2027.");
    assertThat(page.indexOf("<code>review.overdue</code>"))
        .isGreaterThan(page.indexOf("<section id=\"waived\">"));
  }

  @Test
  void showsWhatIsCoveredInAPictureAndTheSameInATable() {
    String page = CheckedExamples.inEnglish(false).with("sound").page();

    assertThat(page)
        .contains(
            "<svg viewBox=", "aria-describedby=\"table-dimensions\"", "id=\"table-dimensions\"")
        .contains("<th scope=\"row\">School community</th>")
        .contains("id=\"due\"", "Policy review")
        .doesNotContain(" style=");
  }

  /** Words of three lines stand in their own row of the picture, and within the picture. */
  @Test
  void makesRoomForLongNamesInThePicture() {
    for (CheckedExamples examples :
        List.of(CheckedExamples.inEnglish(false), CheckedExamples.inWelsh(false))) {
      String page = examples.with("sound").page();

      for (String picture : page.split("<svg ", -1)) {
        List<Integer> feet =
            LINE_OF_WORDS.matcher(picture).results().map(m -> Integer.valueOf(m.group(1))).toList();
        Matcher box = Pattern.compile("viewBox=\"0 0 \\d+ (\\d+)\"").matcher(picture);
        for (int i = 0; i < feet.size(); i++) {
          assertThat(box.find(0)).isTrue();
          int next = i + 1 < feet.size() ? feet.get(i + 1) - 9 : Integer.parseInt(box.group(1));
          assertThat(next - feet.get(i)).as(picture).isGreaterThanOrEqualTo(4);
        }
      }
      assertThat(LINE_OF_WORDS.matcher(page).results().count()).isGreaterThan(12);
    }
  }

  @Test
  void listsSeveralPoliciesAndNothingMoreOfThoseThatAreWell() {
    CheckedExamples run = CheckedExamples.inEnglish(false).with("sound", "slips", "mistakes");
    run.tally().setUnread(List.of(new UnreadFile("gone.json", "no such file")));
    run.tally().setLeftOut(Map.of(LeftOutReason.HIDDEN, 2));

    String page = run.page();

    assertThat(page)
        .contains(
            "<h1>Check of 3 documents</h1>",
            "3 documents checked, 2 with errors; 1 is no policy.",
            "<th scope=\"row\"><code>sound.json</code>",
            "<a href=\"#p2\"><code>slips.json</code></a>",
            "<section class=\"part\" id=\"p2\">",
            "This document cannot be read as a policy yet: 12 errors to put right.",
            "id=\"rule-text.dangling\"",
            "<code>gone.json</code> <span lang=\"en\">no such file</span>",
            "Left out: 2 hidden.",
            "<code>cohesion.json</code>")
        .doesNotContain("id=\"p1\"", "<svg");
  }

  @Test
  void countsPoliciesIfEveryDocumentIsOne() {
    String page = CheckedExamples.inEnglish(false).with("sound", "slips").page();

    assertThat(page)
        .contains("<h1>Check of 2 policies</h1>", "1 policy of 2 with errors.")
        .doesNotContain("Not shown:");
  }

  @Test
  void countsDocumentsInWelsh() {
    String page = CheckedExamples.inWelsh(false).with("sound", "slips", "mistakes").page();

    assertThat(page)
        .contains(
            "<h1>Gwirio 3 dogfen</h1>", "Gwiriwyd 3 dogfen, 2 â gwallau; nid yw 1 yn bolisi.");
  }

  @Test
  void countsDocumentsOfWhichNoneIsAPolicy() {
    String page = CheckedExamples.inEnglish(false).with("mistakes").with("mistakes").page();

    assertThat(page)
        .contains(
            "<h1>Check of 2 documents</h1>",
            "2 documents checked, 2 with errors; 2 are no policies.");
  }

  @Test
  void saysAtTheTopOfSeveralHowMuchIsNotShown() {
    String page =
        CheckedExamples.of(Severity.WARNING, List.of()).with("sound", "slips", "slips").page();

    assertThat(page.substring(0, page.indexOf("<section id=\"files\">")))
        .contains("<p class=\"hidden\">Not shown: 2 notes.</p>");
  }

  @Test
  void showsAPolicyInFullThoughAnotherFileIsNone() {
    String page = CheckedExamples.inEnglish(false).with("slips", "mistakes").page();

    assertThat(page).contains("<svg", "<h2><code>mistakes.json</code></h2>");
    assertThat(page).doesNotContain("#rule-", "#files");
  }

  @Test
  void showsADocumentThatIsNoPolicy() {
    String page = CheckedExamples.inEnglish(true).with("mistakes").page();

    assertThat(page)
        .contains(
            "<h1>Check of a document</h1>",
            "This document cannot be read as a policy yet: 12 errors to put right.",
            "<h3>The form of the document</h3>")
        .doesNotContain("<table");
  }

  @Test
  void saysSomethingEvenIfNothingCouldBeRead() {
    CheckedExamples run = CheckedExamples.inEnglish(false);
    run.tally().setUnread(List.of(new UnreadFile("gone.json", "no such file")));

    assertThat(run.page()).contains("No policy could be read.", "gone.json");
  }

  @Test
  void numbersThePoliciesOfOneFile() {
    CheckedExamples examples = CheckedExamples.inEnglish(false);
    List<CheckedPolicy> policies =
        Stream.of("sound", "slips")
            .map(name -> examples.check(CheckedExamples.text(name)).policies().get(0))
            .toList();
    List<Finding> findings = new ArrayList<>();
    policies.forEach(policy -> findings.addAll(policy.findings()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    HtmlReport report = new HtmlReport(CheckedExamples.settings(Severity.INFO, "en", false), out);

    report.file("all.ndjson");
    report.documents(
        new CheckedDocuments(2, findings, Map.of(Profile.ADOPTED, 2), SourceText.none(), policies));
    report.end(new Tally());

    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("all.ndjson, policy 1</code>", "all.ndjson, policy 2</code></a>");
  }

  /** All the pages together are a hundred times as large as what may be held. */
  @Test
  void holdsOnePolicyAtATime() {
    CheckedExamples examples = CheckedExamples.inEnglish(false);
    CheckedDocuments checked = examples.check(CheckedExamples.text("slips"));
    long[] written = new long[1];
    HtmlReport report =
        new HtmlReport(
            CheckedExamples.settings(Severity.INFO, "en", false),
            new OutputStream() {
              @Override
              public void write(int b) {
                written[0]++;
              }

              @Override
              public void write(byte[] bytes, int offset, int length) {
                written[0] += length;
              }
            });
    long before = used();

    for (int i = 0; i < 1500; i++) {
      report.file("policy-" + i + ".json");
      report.documents(checked);
      report.endFile(checked.profiles());
    }
    long held = used() - before;
    report.end(examples.tally());

    assertThat(written[0]).isGreaterThan(10_000_000);
    assertThat(held).isLessThan(4_000_000);
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  @Test
  void isTheSamePageForAProgramThatChecksByItself() {
    CheckedDocuments checked =
        CheckedExamples.inEnglish(false).check(CheckedExamples.text("slips"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    PolicyPage.write(
        "slips.json",
        checked.policies().get(0),
        CheckedExamples.settings(Severity.INFO, "en", false),
        out);

    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("6 errors to put right before this policy is ready.", "</html>");
  }
}

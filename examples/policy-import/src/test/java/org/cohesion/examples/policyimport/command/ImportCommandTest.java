package org.cohesion.examples.policyimport.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cohesion.examples.policycheck.PolicyCheck;
import org.cohesion.examples.policyimport.Outcome;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportCommandTest {

  @TempDir private Path folder;

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }

  private static Policy policy(String json) {
    return PolicyJson.decodeText(json).orThrow();
  }

  @Test
  void printsTheDraftOfOneFileAndNothingElseOnStandardOutput() throws IOException {
    Outcome outcome = Outcome.of(file("policy.md", SampleDocuments.PLAIN));

    assertThat(outcome.status()).isZero();
    Policy draft = policy(outcome.out());
    assertThat(draft.getTitle()).contains("Community Cohesion Policy");
    assertThat(draft.approvedOn()).map(Object::toString).contains("2024-05-03");
    assertThat(outcome.out()).isEqualTo(new String(PolicyJson.encodeIndented(draft), UTF_8));
    assertThat(folder.toFile().list()).containsExactly("policy.md");
  }

  @Test
  void readsStandardInput() {
    Outcome outcome = Outcome.withInput(SampleDocuments.PLAIN, "-");

    assertThat(outcome.status()).isZero();
    assertThat(policy(outcome.out()).getTitle()).contains("Community Cohesion Policy");
    assertThat(outcome.err()).startsWith("standard input: Markdown, ");
  }

  @Test
  void writesTheDraftToTheFileThatIsNamedWhateverJsonIsThere() throws IOException {
    String document = file("policy.md", SampleDocuments.PLAIN);
    String output = file("old.json", "{}");

    Outcome outcome = Outcome.of("--output", output, document);

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).isEmpty();
    assertThat(policy(Files.readString(Path.of(output))).getTitle()).isPresent();
  }

  @Test
  void writesTheDraftsOfSeveralFilesBesideThem() throws IOException {
    String one = file("one.md", SampleDocuments.PLAIN);
    String two = file("two.txt", SampleDocuments.PLAIN);

    Outcome outcome = Outcome.of(one, two);

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).isEmpty();
    assertThat(List.of("one.json", "two.json"))
        .allSatisfy(name -> policy(Files.readString(folder.resolve(name))));
  }

  @Test
  void writesIntoAFolderThatIsMadeIfItIsNotThere() throws IOException {
    String one = file("one.md", SampleDocuments.PLAIN);
    String two = file("two.md", SampleDocuments.PLAIN);

    Outcome outcome = Outcome.of("--output", at("drafts"), one, two);

    assertThat(outcome.status()).isZero();
    assertThat(folder.resolve("drafts")).isDirectoryContaining("glob:**one.json");
    assertThat(folder.resolve("drafts")).isDirectoryContaining("glob:**two.json");
  }

  @Test
  void writesTheDraftOfOneFileIntoAFolderToo() throws IOException {
    String one = file("one.md", SampleDocuments.PLAIN);
    Files.createDirectory(folder.resolve("drafts"));

    Outcome outcome = Outcome.of("--output", at("drafts"), one);

    assertThat(outcome.status()).isZero();
    assertThat(folder.resolve("drafts/one.json")).exists();
  }

  @Test
  void replacesNothingThatIsNotNamed() throws IOException {
    String one = file("one.md", SampleDocuments.PLAIN);
    String two = file("two.md", SampleDocuments.PLAIN);
    String there = file("one.json", "{}");

    Outcome outcome = Outcome.of(one, two);

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err())
        .startsWith(
            "policy-import: "
                + there
                + " is there already and stays as it is; to replace it, import one file and name"
                + " this one by --output\n");
    assertThat(Path.of(there)).hasContent("{}");
    assertThat(folder.resolve("two.json")).exists();
  }

  @Test
  void doesNotLetTwoDocumentsOfOneNameReplaceEachOther() throws IOException {
    String one = file("policy.md", SampleDocuments.PLAIN);
    String two = file("policy.txt", SampleDocuments.STRANGE);

    Outcome outcome = Outcome.of(one, two);

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(policy(Files.readString(folder.resolve("policy.json"))).getSections()).isEmpty();
  }

  @Test
  void refusesToReplaceWhatItReads() throws IOException {
    String document = file("policy.md", SampleDocuments.PLAIN);

    Outcome outcome = Outcome.of("--output", document, document);

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err())
        .isEqualTo(
            "policy-import: "
                + document
                + " is also read, so nothing was written; name another file by --output\n");
    assertThat(Path.of(document)).hasContent(SampleDocuments.PLAIN);
  }

  @Test
  void refusesToReplaceAnotherDocument() throws IOException {
    String document = file("policy.md", SampleDocuments.PLAIN);
    String other = file("other.docx", "PK");

    Outcome outcome = Outcome.of("--output", other, document);

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err())
        .isEqualTo(
            "policy-import: "
                + other
                + " holds no JSON, so it was not replaced; name another file by --output\n");
    assertThat(Path.of(other)).hasContent("PK");
  }

  @Test
  void importsTheOthersIfOneCannotBeRead() throws IOException {
    String empty = file("empty.md", " ");
    String good = file("good.md", SampleDocuments.PLAIN);

    Outcome outcome = Outcome.of(at("nowhere.md"), empty, good);

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err())
        .contains("policy-import: no such file or folder: " + at("nowhere.md") + "\n")
        .contains("policy-import: " + empty + ": ");
    assertThat(folder.resolve("good.json")).exists();
    assertThat(folder.resolve("empty.json")).doesNotExist();
  }

  @Test
  void endsWithOneIfMoreThanIsToleratedWasNotUnderstood() throws IOException {
    String document = file("policy.md", SampleDocuments.STRANGE);

    assertThat(Outcome.of(document).status()).isEqualTo(1);
    assertThat(Outcome.of("--tolerance", "90", document).status()).isZero();
    assertThat(Outcome.of("--tolerance", "0%", file("plain.md", SampleDocuments.PLAIN)).status())
        .isZero();
  }

  @Test
  void goesOnToTheFindingsBesideTheDraft() throws IOException {
    String document = file("policy.md", SampleDocuments.PLAIN);

    Outcome outcome = Outcome.of("--check", document);

    assertThat(policy(outcome.out()).getTitle()).isPresent();
    assertThat(outcome.err())
        .contains("  Findings, by lines of the draft:\n-:")
        .contains("[control.status-conflict]")
        .contains("1 file checked as draft: ");
  }

  @Test
  void printsTheFindingsOnStandardOutputIfTheDraftIsNotThere() throws IOException {
    String document = file("policy.md", SampleDocuments.PLAIN);

    Outcome outcome = Outcome.of("--check", "--output", at("draft.json"), document);

    assertThat(outcome.out()).startsWith(at("draft.json") + ":");
    assertThat(outcome.out()).contains("1 file checked as draft: ");
  }

  @Test
  void findsTheSameAsTheOtherProgramBehindAPipe() throws IOException {
    String document = file("policy.md", SampleDocuments.PLAIN);

    Outcome outcome = Outcome.of("--check", document);

    ByteArrayOutputStream found = new ByteArrayOutputStream();
    PolicyCheck.run(
        new String[] {"check", "-"},
        new ByteArrayInputStream(outcome.out().getBytes(UTF_8)),
        new PrintStream(found, false, UTF_8),
        System.err);
    assertThat(outcome.err()).endsWith(found.toString(UTF_8));
  }

  @Test
  void putsTheUrnIntoEachDraftAndTheNameWhereThereIsNone() throws IOException {
    String named = file("named.md", SampleDocuments.PLAIN);
    String unnamed =
        file("unnamed.md", SampleDocuments.PLAIN.replace("# Hazel Lane Primary School\n", ""));

    assertThat(policy(Outcome.of("--school", "123456", named).out()).getSchool())
        .hasValueSatisfying(
            school -> {
              assertThat(school.getUrn()).map(Object::toString).contains("123456");
              assertThat(school.getName()).contains("Hazel Lane Primary School");
            });
    assertThat(policy(Outcome.of("--school", "Elm Road", named).out()).getSchool())
        .hasValueSatisfying(
            school -> assertThat(school.getName()).contains("Hazel Lane Primary School"));
    assertThat(policy(Outcome.of("--school", "Elm Road", unnamed).out()).getSchool())
        .hasValueSatisfying(school -> assertThat(school.getName()).contains("Elm Road"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "x.md --tolerance 101 ~ --tolerance must be a percentage from 0 to 100, not '101'",
        "x.md --tolerance NaN ~ --tolerance must be a percentage from 0 to 100, not 'NaN'",
        "x.md --school 12345 ~ --school must be the name of a school or its URN of six digits, not"
            + " '12345'",
        "x.md --school  ~ --school needs a value: NAME|URN",
        "x.md - ~ the draft of standard input has no name; import it alone, to a file that --output"
            + " names",
        "x.md y.md --output - ~ standard output takes one draft; name one file, or a folder by"
            + " --output",
        "x.md --report - ~ the draft and the report cannot both go to standard output; name a file"
            + " for one of them",
        "--check ~ FILE is missing"
      })
  void saysWhatIsWrongWithWhatWasTyped(String typed, String problem) {
    Outcome outcome = Outcome.of(typed.strip().split(" +", -1));

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .isEqualTo("policy-import: " + problem + "; see 'policy-import --help'\n");
  }

  @Test
  void showsItsHelpWithThreeExamplesAndItsVersion() {
    Outcome help = Outcome.of("--help");

    assertThat(help.status()).isZero();
    assertThat(help.out().lines().filter(line -> line.startsWith("  policy-import "))).hasSize(3);
    assertThat(help.out().lines()).allMatch(line -> line.length() <= 80);
    assertThat(Outcome.of("--version").out()).startsWith("policy-import ");
  }
}

package org.cohesion.examples.policycheck.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cohesion.examples.policycheck.Outcome;
import org.cohesion.examples.policycheck.output.Shell;
import org.cohesion.examples.policycheck.output.Terminal;
import org.cohesion.examples.policyreport.LeftOutReason;
import org.cohesion.examples.policyreport.UnreadFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyFilesTest {

  private static final String POLICY = "{\"formatVersion\": \"1.0\"}";

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(err, true, StandardCharsets.UTF_8);
  private final Complaints complaints =
      new Complaints(new Shell(InputStream.nullInputStream(), out, out, Terminal.NONE)::complain);
  private final PolicyFiles files =
      new PolicyFiles(
          complaints,
          ExcludePatterns.of(List.of("no*")),
          file -> file.getFileName().toString().equals("own.json"));

  @TempDir private Path folder;

  @Test
  void findsEveryPolicyBelowAFolderInTheOrderOfTheirPathsWhateverTheCaseOfTheirNames()
      throws IOException {
    Path b = touch("b.json");
    Path deep = touch("a/deep/x.json");
    Path upper = touch("a/X.JSON");
    Path lines = touch("a/lines.NdJson");
    Path z = touch("a/z.json");
    touch("a/own.json");
    touch("a/text.txt");
    touch("a/json");
    touch("a/x.json5");

    assertThat(find(folder.toString()))
        .containsExactly(
            upper.toString(), deep.toString(), lines.toString(), z.toString(), b.toString());
    assertThat(files.leftOut()).isEmpty();
    assertThat(complaints.any()).isFalse();
  }

  @Test
  void keepsPathsAsTheUserTypedThem() {
    assertThat(find("./pom.xml", "../policies/sound.json", "-"))
        .containsExactly("./pom.xml", "../policies/sound.json", "-");
    assertThat(find("../policies/")).contains("../policies/sound.json");
    assertThat(find("..").stream().filter(path -> path.startsWith("../waivers"))).isEmpty();
  }

  @Test
  void namesNoFileTwice() throws IOException {
    String file = touch("b.json").toString();

    assertThat(find(file, folder.toString(), "-", "-")).containsExactly(file, "-");
  }

  @Test
  void takesAFileThatIsNamedWhateverItIs() throws IOException {
    String hidden = touch(".hidden.json").toString();
    String excluded = touch("no.json").toString();
    String other = Files.writeString(folder.resolve("package.json"), "{\"name\": 1}").toString();
    String named = folder + "/../" + folder.getFileName() + "/package.json";

    assertThat(find(folder.toString(), hidden, excluded, named))
        .containsExactly(hidden, excluded, named);
    assertThat(files.leftOut()).isEmpty();
    assertThat(other).isNotNull();
  }

  @Test
  void leavesOutWhatIsHiddenBelowTheFolder() throws IOException {
    touch(".git/x.json");
    touch(".git/objects/y.json");
    touch("a/.x.json");
    touch("a/.x.ndjson");
    touch("a/.gitignore");
    Path named = touch(".hidden/z.json");

    assertThat(find(folder.toString())).isEmpty();
    assertThat(files.leftOut()).isEqualTo(Map.of(LeftOutReason.HIDDEN, 4));
    assertThat(find(folder.resolve(".hidden").toString())).containsExactly(named.toString());
    assertThat(find(folder.resolve(".hidden/.").toString()))
        .containsExactly(folder.resolve(".hidden/./z.json").toString());
  }

  @Test
  void countsWhatAWordProcessorMade() throws IOException {
    Path policy = touch("a.json");
    for (String name : new String[] {"a.docx", "B.DOC", "c/a.odt", "c/a.pdf", "c/a.rtf"}) {
      touch(name);
    }
    touch("~$a.docx");
    touch("notes.txt");
    touch("page.md");
    touch("page.html");
    touch("docx");
    touch("folder.docx/notes.txt");
    touch("no.docx");
    touch(".a.docx");

    assertThat(find(folder.toString())).containsExactly(policy.toString());
    assertThat(files.leftOut())
        .isEqualTo(
            Map.of(LeftOutReason.DOCUMENT, 5, LeftOutReason.EXCLUDED, 1, LeftOutReason.HIDDEN, 1));
  }

  @Test
  void saysWhatThereIsInAFolderWithoutJson() throws IOException {
    touch("one/a.docx");
    touch("two/a.docx");
    touch("two/a.pdf");
    String none = "policy-check: no policies as JSON (*.json, *.ndjson) in folder: ";

    assertThat(Outcome.of("check", folder.resolve("one").toString()))
        .isEqualTo(
            new Outcome(
                2, "", none + folder.resolve("one") + "; left out: 1 Word, PDF or similar file\n"));
    assertThat(Outcome.of("check", folder.resolve("two").toString()).err())
        .isEqualTo(none + folder.resolve("two") + "; left out: 2 Word, PDF or similar files\n");
    touch("two/a.json");
    assertThat(Outcome.of("check", folder.resolve("two").toString()).out())
        .endsWith("; left out: 2 Word, PDF or similar files\n");
    assertThat(Outcome.of("check", "--locale", "cy", folder.resolve("two").toString()).out())
        .endsWith("; gadawyd allan: 2 ffeil Word, PDF neu debyg\n");
  }

  @Test
  void countsAFolderOnceHoweverOftenItIsNamed() throws IOException {
    touch(".git/x.json");
    touch("a.json");

    find(folder.toString(), folder + "/.", folder.toString());

    assertThat(files.leftOut()).isEqualTo(Map.of(LeftOutReason.HIDDEN, 1));
  }

  @Test
  void followsLinksButNotInCircles() throws IOException {
    touch("real/x.json");
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));
    Files.createSymbolicLink(folder.resolve("real/circle"), folder.resolve("real"));
    Files.createSymbolicLink(folder.resolve("real/up"), folder);
    Files.createSymbolicLink(folder.resolve("real/y.json"), folder.resolve("real/x.json"));

    assertThat(find(link.toString()))
        .containsExactly(link.resolve("x.json").toString(), link.resolve("y.json").toString());
    assertThat(complaints.any()).isFalse();
  }

  @Test
  void walksEachFolderOnceUnderItsOwnName() throws IOException {
    // Through these links 2^40 ways lead to the last folder.
    Path last = touch("40/x.json");
    for (int i = 0; i < 40; i++) {
      Path here = Files.createDirectories(folder.resolve(Integer.toString(i)));
      Files.createSymbolicLink(here.resolve("left"), folder.resolve(Integer.toString(i + 1)));
      Files.createSymbolicLink(here.resolve("right"), folder.resolve(Integer.toString(i + 1)));
    }

    assertThat(find(folder.toString())).containsExactly(last.toString());
    assertThat(find(folder.resolve("0").toString())).hasSize(1);
  }

  @Test
  void tellsOfLinksThatLeadNowhere() throws IOException {
    Path gone = Files.createSymbolicLink(folder.resolve("a.json"), folder.resolve("gone"));
    Path circle = Files.createSymbolicLink(folder.resolve("b.json"), folder.resolve("b.json"));
    Files.createSymbolicLink(folder.resolve("text"), folder.resolve("gone"));

    assertThat(find(folder.toString())).containsExactly(gone.toString(), circle.toString());
    assertThat(Outcome.of("check", folder.toString()))
        .isEqualTo(
            new Outcome(
                2,
                "",
                "policy-check: no such file or folder: "
                    + gone
                    + "\npolicy-check: cannot read "
                    + circle
                    + ": Too many levels of symbolic links or unable to access attributes of"
                    + " symbolic link\n"));
  }

  @Test
  void saysWhichPathsLeadNowhere() throws IOException {
    Path full = Files.createDirectories(folder.resolve("full"));
    touch("full/no.json");
    touch("full/.x.json");
    Files.writeString(full.resolve("package.json"), "{\"name\": 1}");
    Path empty = Files.createDirectories(folder.resolve("empty"));

    assertThat(find("x.json", "a\0b", "\ufffd.json", empty.toString(), full.toString())).isEmpty();

    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "policy-check: no such file or folder: x.json",
            "policy-check: no such file or folder: a\\u0000b",
            "policy-check: cannot read \ufffd.json: no such file or folder that this locale has"
                + " letters for; set LC_ALL=C.UTF-8",
            "policy-check: no policies as JSON (*.json, *.ndjson) in folder: " + empty,
            "policy-check: no policies as JSON (*.json, *.ndjson) in folder: "
                + full
                + "; left out: 1 hidden, 1 other JSON file, 1 excluded");
    assertThat(complaints.unread())
        .contains(
            new UnreadFile("x.json", "no such file or folder"),
            new UnreadFile(
                empty.toString(), "there are no policies as JSON (*.json, *.ndjson) in it"),
            new UnreadFile(
                full.toString(),
                "there are no policies as JSON (*.json, *.ndjson) in it; left out: 1 hidden, 1 other JSON file,"
                    + " 1 excluded"));
  }

  private List<String> find(String... paths) {
    return files.find(Stream.of(paths).toList()).stream().map(InputFile::name).toList();
  }

  private Path touch(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    return Files.writeString(file, POLICY);
  }
}

package org.cohesion.examples.nationalaudit.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.cohesion.examples.nationalaudit.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputPartsTest {

  private static final Configuration HADOOP = new Configuration();

  static {
    // As the program has it; and not what another test had before.
    HADOOP.setClass("fs.file.impl", RawLocalFileSystem.class, FileSystem.class);
    HADOOP.setBoolean("fs.file.impl.disable.cache", true);
  }

  @TempDir private Path folder;

  @Test
  void cutsAtTheEndsOfLinesWhereverTheCutWouldFall() throws IOException, Problem {
    String text = "one\ntwo\r\nthree\rfour\n\nfive\r\n\r\nsix\r\rseven";
    Path file = Files.writeString(folder.resolve("lines.ndjson"), text);
    Collection<InputFile> files = InputFiles.find(List.of(file.toString()), HADOOP);

    for (int bytes = 1; bytes <= text.length() + 1; bytes++) {
      List<String> parts = new ArrayList<>();
      long lines = 0;
      for (List<InputPart> task : InputParts.cut(files, HADOOP, bytes)) {
        for (InputPart part : task) {
          parts.add(read(part));
          try (InputStream in = PartStream.open(part, HADOOP)) {
            lines += LineEnds.count(in);
          }
        }
      }
      assertThat(String.join("", parts)).isEqualTo(text);
      assertThat(parts.subList(0, parts.size() - 1)).allMatch(part -> part.matches("(?s).*[\r\n]"));
      assertThat(lines).isEqualTo(9);
    }
  }

  @Test
  void doesNotTakeTheEndOfAFileThatBecameShorterForTheEndOfThePart() throws IOException, Problem {
    Path file = Files.writeString(folder.resolve("lines.ndjson"), "one\ntwo\nthree\n");
    Collection<InputFile> files = InputFiles.find(List.of(file.toString()), HADOOP);
    InputPart part = InputParts.cut(files, HADOOP, 1 << 20).get(0).get(0);

    Files.writeString(file, "one\ntw");

    assertThatThrownBy(() -> read(part)).isInstanceOf(EOFException.class);
  }

  @Test
  void goesRoundInNoCircleOfLinks() throws IOException, Problem {
    Path in = Files.createDirectories(folder.resolve("in/deeper"));
    Files.writeString(in.resolve("a.json"), "{}");
    Files.createSymbolicLink(in.resolve("up"), Path.of(".."));
    Files.createSymbolicLink(in.resolve("here"), Path.of("."));

    Collection<InputFile> files = InputFiles.find(List.of(folder.resolve("in").toString()), HADOOP);

    assertThat(files).extracting(InputFile::name).containsExactly(in.resolve("a.json").toString());
  }

  @Test
  void findsFilesByNamesThatLookLikeSomethingElse() throws IOException, Problem {
    for (String name : List.of("a:b.ndjson", "50%41.ndjson", "[1]{2}*.ndjson", "sp ace.json")) {
      String file = Files.writeString(folder.resolve(name), "{}").toString();

      Collection<InputFile> files = InputFiles.find(List.of(file), HADOOP);

      assertThat(files).extracting(InputFile::name).containsExactly(file);
      assertThat(read(InputParts.cut(files, HADOOP, 1 << 20).get(0).get(0))).isEqualTo("{}");
    }
  }

  @Test
  void findsFilesInFoldersAndByGlobsEachOnce() throws IOException, Problem {
    Files.createDirectories(folder.resolve("in/deeper"));
    Files.writeString(folder.resolve("in/b.json"), "{}");
    Files.writeString(folder.resolve("in/a.ndjson"), "{}\n");
    Files.writeString(folder.resolve("in/deeper/c.json"), "{}");
    Files.writeString(folder.resolve("in/.hidden.json"), "{}");
    Files.writeString(folder.resolve("in/notes.txt"), "");

    String in = folder.resolve("in").toString();
    Collection<InputFile> files = InputFiles.find(List.of(in, in + "/*.json"), HADOOP);

    assertThat(files)
        .extracting(InputFile::name)
        .containsExactly(in + "/a.ndjson", in + "/b.json", in + "/deeper/c.json");
    assertThat(files).extracting(InputFile::lines).containsExactly(true, false, false);
  }

  @Test
  void saysWhatIsNotThere() {
    String nowhere = folder.resolve("nowhere.ndjson").toString();

    assertThatThrownBy(() -> InputFiles.find(List.of(nowhere), HADOOP))
        .isInstanceOf(Problem.class)
        .hasMessage("no such file or folder: " + nowhere);
    assertThatThrownBy(() -> InputFiles.find(List.of(folder.toString()), HADOOP))
        .hasMessage("no policies are in " + folder + ": its files are no .json, .ndjson or .jsonl");
  }

  private static String read(InputPart part) throws IOException {
    try (InputStream in = PartStream.open(part, HADOOP)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

package org.cohesion.examples.policycheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyFilesTest {

  private final List<String> complaints = new ArrayList<>();
  private final PolicyFiles files = new PolicyFiles(complaints::add);

  @TempDir private Path folder;

  @Test
  void findsEveryJsonFileBelowAFolderInTheOrderOfTheirPaths() throws IOException {
    Path b = touch("b.json");
    Path deep = touch("a/deep/x.json");
    Path z = touch("a/z.json");
    touch("a/notes.txt");
    touch("a/lines.ndjson");

    assertThat(files.find(List.of(folder.toString())))
        .containsExactly(deep.toString(), z.toString(), b.toString());
    assertThat(complaints).isEmpty();
  }

  @Test
  void keepsPathsAsTheUserTypedThem() {
    assertThat(files.find(List.of("./pom.xml", "../policies/sound.json", "-")))
        .containsExactly("./pom.xml", "../policies/sound.json", "-");
    assertThat(files.find(List.of("../policies/"))).contains("../policies/sound.json");
  }

  @Test
  void namesNoFileTwice() throws IOException {
    String file = touch("b.json").toString();

    assertThat(files.find(List.of(file, folder.toString(), "-", "-"))).containsExactly(file, "-");
  }

  @Test
  void followsLinksButNotInCircles() throws IOException {
    touch("real/x.json");
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));
    Files.createSymbolicLink(folder.resolve("real/circle"), folder.resolve("real"));

    assertThat(files.find(List.of(link.toString())))
        .containsExactly(link.resolve("x.json").toString());
    assertThat(complaints).isEmpty();
  }

  @Test
  void saysWhichPathsLeadNowhere() {
    assertThat(files.find(List.of("x.json", "a\0b", folder.toString()))).isEmpty();

    assertThat(complaints)
        .containsExactly(
            "no such file or folder: x.json",
            "no such file or folder: a\0b",
            "no policies (*.json) in folder: " + folder);
  }

  @Test
  void saysInAFewWordsWhyAFileCannotBeRead() {
    assertThat(PolicyFiles.reason("x", new AccessDeniedException("x")))
        .isEqualTo("cannot read x: permission denied");
    assertThat(PolicyFiles.reason("x", new NoSuchFileException("x")))
        .isEqualTo("no such file or folder: x");
    assertThat(PolicyFiles.reason("x", new FileSystemException("x", null, "Too many levels")))
        .isEqualTo("cannot read x: Too many levels");
    assertThat(PolicyFiles.reason("x", new FileSystemException("x"))).isEqualTo("cannot read x");
    assertThat(PolicyFiles.reason("-", new IOException("gone")))
        .isEqualTo("cannot read standard input");
  }

  private Path touch(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    return Files.createFile(file);
  }
}

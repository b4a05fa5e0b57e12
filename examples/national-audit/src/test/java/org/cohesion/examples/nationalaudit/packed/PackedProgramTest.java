package org.cohesion.examples.nationalaudit.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackedProgramTest {

  @TempDir private Path folder;

  @Test
  void auditsOnThisMachineAndOnExecutorsOfTheirOwn() throws IOException, InterruptedException {
    PackedProgram program = new PackedProgram(folder);
    assertThat(program.run("generate", "--documents", "600", "--as-of", "2026-11-29", "p.ndjson"))
        .isEmpty();

    String here =
        program.run(
            "audit", "--as-of", "2026-11-29", "--out", "here", "--picture", "p.png", "p.ndjson");
    String there =
        program.run(
            "audit",
            "--master",
            "local-cluster[2,1,1024]",
            "--as-of",
            "2026-11-29",
            "--out",
            "there",
            "p.ndjson");

    assertThat(here).startsWith("rule ").contains("\n600 documents, ");
    assertThat(there).isEqualTo(here);
    assertThat(folder.resolve("there/summary.csv"))
        .hasSameTextualContentAs(folder.resolve("here/summary.csv"));
    assertThat(folder.resolve("p.png")).isNotEmptyFile();
  }
}

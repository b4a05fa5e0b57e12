package org.cohesion.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.IntSupplier;
import org.cohesion.examples.benchmarks.contender.CohesionTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EarlierBuildTest {

  @Test
  void worksWithAnotherCopyOfTheLibrary() throws Exception {
    String[] classPath = System.getProperty("java.class.path").split(File.pathSeparator, -1);
    EarlierBuild build = new EarlierBuild(Arrays.stream(classPath).map(Path::of).toList());
    byte[] document = "{\"formatVersion\": \"1.0\"}".getBytes(StandardCharsets.UTF_8);

    Function<byte[], IntSupplier> judge = build.task(CohesionTask.JUDGE);

    assertThat(judge).isNotInstanceOf(CohesionTask.class);
    assertThat(judge.apply(document).getAsInt())
        .isPositive()
        .isEqualTo(CohesionTask.JUDGE.apply(document).getAsInt());
  }

  @Test
  void takesAllJarsOfAFolder(@TempDir Path folder) throws Exception {
    Path own = folder.resolve("classes");
    Path core = Files.createFile(folder.resolve("core.jar"));
    Path json = Files.createFile(folder.resolve("json.jar"));
    Files.createFile(folder.resolve("notes.txt"));

    assertThat(EarlierBuild.in(folder, own).classPath()).containsExactly(own, core, json);
  }
}

package org.cohesion.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Policy;
import org.example.plain.PlainProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.json.JsonFactory;

/** Those who have no mapper need none: the module for mappers is there, and nobody asks for it. */
class NoMapperTest {

  private static final String PATH =
      OwnJvm.pathOf(Policy.class, PolicyJson.class, JsonFactory.class);

  @TempDir private Path folder = Path.of("");

  @Test
  void theClassPathNeedsNone() throws IOException, InterruptedException {
    String classPath = PATH + File.pathSeparator + OwnJvm.pathOf(PlainProgram.class);

    assertThat(OwnJvm.run(folder, "--class-path", classPath, PlainProgram.class.getName()))
        .containsExactly("same again", "class path", "without a mapper");
  }

  @Test
  void theModulePathNeedsNone() throws IOException, InterruptedException {
    Path program =
        OwnJvm.compileModule(
            folder,
            PATH,
            "module org.example.plain { requires org.cohesion.json; }",
            PlainProgram.class.getPackage());

    assertThat(
            OwnJvm.run(
                folder,
                "--module-path",
                PATH + File.pathSeparator + program,
                "--module",
                "org.example.plain/" + PlainProgram.class.getName()))
        .containsExactly("same again", "module", "without a mapper");
  }
}

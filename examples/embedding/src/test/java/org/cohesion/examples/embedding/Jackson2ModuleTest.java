package org.cohesion.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Policy;
import org.cohesion.school.School;
import org.cohesion.school.Urn;
import org.example.older.OlderProgram;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** Mappers of Jackson 2, where there are none of Jackson 3 and beside them. */
class Jackson2ModuleTest {

  private static final String LIBRARY =
      OwnJvm.pathOf(Policy.class, PolicyJson.class, JsonFactory.class);
  private static final String JACKSON_2 =
      OwnJvm.pathOf(ObjectMapper.class, JsonParser.class, JsonFormat.class);
  private static final String PATH = LIBRARY + File.pathSeparator + JACKSON_2;
  private static final List<String> PRINTED =
      List.of(
          "{\"urn\":\"123456\"}",
          "same again: true",
          "error json.bad-value at /urn",
          "without a mapper of Jackson 3");

  @TempDir private Path folder = Path.of("");

  @Test
  void findTheModuleOnAClassPathWithoutJackson3() throws IOException, InterruptedException {
    String classPath = PATH + File.pathSeparator + OwnJvm.pathOf(OlderProgram.class);

    assertThat(OwnJvm.run(folder, "--class-path", classPath, OlderProgram.class.getName(), "found"))
        .isEqualTo(PRINTED);
  }

  @Test
  void takeTheModuleOnTheModulePathAndInAnImage() throws IOException, InterruptedException {
    Path program =
        OwnJvm.compileModule(
            folder,
            PATH,
            """
            module org.example.older {
              requires org.cohesion.json;
              requires com.fasterxml.jackson.databind;
            }
            """,
            OlderProgram.class.getPackage());
    String path = PATH + File.pathSeparator + program;
    String main = "org.example.older/" + OlderProgram.class.getName();

    assertThat(OwnJvm.run(folder, "--module-path", path, "--module", main)).isEqualTo(PRINTED);

    String annotations = OwnJvm.pathOf(NullMarked.class);
    Path java = OwnJvm.link(folder, path + File.pathSeparator + annotations, "org.example.older");
    assertThat(OwnJvm.runWith(java, folder, "--module", main)).isEqualTo(PRINTED);
  }

  @Test
  void getOnWithMappersOfJackson3() throws IOException {
    School school = School.builder().urn(Urn.of("123456")).build();
    JsonMapper three = JsonMapper.builder().findAndAddModules().build();
    ObjectMapper two = new ObjectMapper().findAndRegisterModules();

    String json = two.writeValueAsString(school);

    assertThat(json).isEqualTo(three.writeValueAsString(school));
    assertThat(two.readValue(json, School.class)).isEqualTo(school);
    assertThat(three.readValue(json, School.class)).isEqualTo(school);
  }
}

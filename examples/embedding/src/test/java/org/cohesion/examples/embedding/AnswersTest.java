package org.cohesion.examples.embedding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.example.mis.web.WebProgram;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** The example's README shows what it really answers; {@code -Dreadme.write=true} writes it. */
class AnswersTest {

  private static final Path README = Path.of("README.md");
  private static final String MARKER = "<!-- answers -->\n";

  private record Request(String title, String method, String path, String body) {}

  private static final List<Request> REQUESTS =
      List.of(
          new Request(
              "A policy that cannot be read",
              "POST",
              "/submissions",
              """
              {
                "sender": "Office",
                "policy": {
                  "formatVersion": "1.0",
                  "titel": "Community Cohesion Policy",
                  "school": { "name": "Elm Road Primary", "urn": 123456 },
                  "review": { "frequency": "yearly" }
                }
              }
              """),
          new Request(
              "A policy that can be read, and is not right",
              "PUT",
              "/drafts",
              """
              {
                "sender": "Office",
                "policy": {
                  "formatVersion": "1.0",
                  "title": " ",
                  "school": { "name": "Elm Road Primary", "urn": "123456", "motto": "Together" },
                  "rationale": { "paragraphs": ["We value", "All pupils of [school name] belong here."] }
                }
              }
              """));

  @Test
  void areThoseThatReadmeShows() throws IOException, ServletException {
    String readme = Files.readString(README);
    String before = readme.substring(0, readme.indexOf(MARKER) + MARKER.length());
    StringBuilder shown = new StringBuilder(before);
    try (WebProgram program = new WebProgram(Map.of())) {
      for (Request request : REQUESTS) {
        shown.append("\n### ").append(request.title()).append('\n');
        for (String language : List.of("en", "cy")) {
          show(program, request, language, shown);
        }
      }
    }
    if (Boolean.getBoolean("readme.write")) {
      Files.writeString(README, shown);
    }

    assertThat(Files.readString(README)).isEqualTo(shown.toString());
  }

  private static void show(
      WebProgram program, Request request, String language, StringBuilder shown)
      throws IOException, ServletException {
    MockHttpServletResponse response =
        program.send(request.method(), request.path(), request.body().getBytes(UTF_8), language);
    shown
        .append("\n```http\n")
        .append(request.method())
        .append(' ')
        .append(request.path())
        .append("\nContent-Type: application/json\nAccept-Language: ")
        .append(language)
        .append("\n\n")
        .append(request.body())
        .append("```\n\n```http\n")
        .append(response.getStatus())
        .append("\nContent-Type: ")
        .append(response.getContentType())
        .append("\nContent-Language: ")
        .append(response.getHeader("Content-Language"))
        .append("\n\n")
        .append(pretty(response.getContentAsByteArray()))
        .append("\n```\n");
  }

  private static String pretty(byte[] json) {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    JsonMapper mapper = JsonMapper.shared();
    return mapper
        .writer()
        .with(new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines))
        .writeValueAsString(mapper.readTree(json));
  }
}

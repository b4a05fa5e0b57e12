package org.example.older;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.cohesion.json.CohesionJackson2Exception;
import org.cohesion.json.CohesionJackson2Module;
import org.cohesion.school.School;
import org.cohesion.school.Urn;

/** Reads and writes schools with a mapper of Jackson 2, and prints what came of it. */
public final class OlderProgram {

  private OlderProgram() {}

  /**
   * Does it.
   *
   * @param args {@code found} if the mapper is to look for modules by itself
   * @throws JsonProcessingException if something is wrong that should not be
   */
  public static void main(String[] args) throws JsonProcessingException {
    JsonMapper mapper =
        args.length > 0
            ? JsonMapper.builder().findAndAddModules().build()
            : JsonMapper.builder().addModule(new CohesionJackson2Module()).build();
    School school = School.builder().urn(Urn.of("123456")).build();
    String json = mapper.writeValueAsString(school);
    System.out.println(json);
    System.out.println("same again: " + mapper.readValue(json, School.class).equals(school));
    try {
      mapper.readValue("{\"urn\":\"7\"}", School.class);
    } catch (CohesionJackson2Exception e) {
      System.out.println(e.getFindings().get(0));
    }
    System.out.println(isThere() ? "with Jackson 3 as well" : "without a mapper of Jackson 3");
  }

  private static boolean isThere() {
    try {
      Class.forName("tools.jackson.databind.ObjectMapper");
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}

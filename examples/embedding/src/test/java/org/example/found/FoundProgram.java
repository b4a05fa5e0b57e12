package org.example.found;

import org.cohesion.school.School;
import org.cohesion.school.Urn;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/** Writes a school with a mapper that has looked for modules, and prints what came of it. */
public final class FoundProgram {

  private FoundProgram() {}

  /**
   * Writes one.
   *
   * @param args nothing
   */
  public static void main(String[] args) {
    School school = School.builder().urn(Urn.of("123456")).build();
    JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
    try {
      System.out.println(mapper.writeValueAsString(school));
    } catch (DatabindException e) {
      System.out.println(e.getOriginalMessage());
    }
  }
}

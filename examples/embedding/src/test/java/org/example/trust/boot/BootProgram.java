package org.example.trust.boot;

import java.util.Map;
import org.cohesion.json.CohesionJacksonModule;
import org.example.trust.TrustProgram;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** Does what {@link TrustProgram} does with the mapper of Spring Boot. */
public final class BootProgram {

  private BootProgram() {}

  /**
   * Prints what comes of it, with the module as a bean, as named modules need it.
   *
   * @param args nothing
   */
  public static void main(String[] args) {
    try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
      context.registerBean(CohesionJacksonModule.class, () -> new CohesionJacksonModule());
      TrustProgram.run(mapper(context, Map.of())).forEach(System.out::println);
    }
  }

  /**
   * The mapper that Spring Boot sets up by itself.
   *
   * @param context a new context
   * @param properties the application's properties
   * @return the mapper
   */
  public static JsonMapper mapper(
      AnnotationConfigApplicationContext context, Map<String, Object> properties) {
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource("application", properties));
    context.register(JacksonAutoConfiguration.class);
    context.refresh();
    return context.getBean(JsonMapper.class);
  }
}

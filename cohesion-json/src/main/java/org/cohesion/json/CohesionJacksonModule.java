package org.cohesion.json;

import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * Teaches a Jackson mapper the types of this library, so that a program's own objects can have a
 * policy, any part of one, findings, waivers or a report inside:
 *
 * <pre>{@code
 * record Trust(String name, Policy policy, List<School> schools, List<Finding> findings) {}
 *
 * JsonMapper mapper = JsonMapper.builder().addModule(new CohesionJacksonModule()).build();
 * Trust trust = mapper.readValue(json, Trust.class);
 * }</pre>
 *
 * <p>On the class path {@code findAndAddModules()} finds it too, and so does Spring Boot. On the
 * module path it is added by hand, since nobody has to have {@code tools.jackson.databind}.
 *
 * <p>A policy or a report has the form of a document, with {@code formatVersion}; other values have
 * the form that they have in one, and findings that of the command line, with the sentence in
 * English. Whatever the mapper's settings, a value is read as strictly as a document, to the same
 * limits; its size is counted without white space. What is wrong with it is thrown as {@link
 * CohesionDatabindException}. For {@code null} in place of a value there is no value. Numbers in
 * extensions keep their literal in JSON, and their digits in trees.
 *
 * <p>May be added to any number of mappers, and those be used by any number of threads.
 */
public final class CohesionJacksonModule extends JacksonModule {

  private final Decoder decoder;

  /** Makes a module that reads as {@link PolicyJson} does. */
  public CohesionJacksonModule() {
    this(PolicyReader.DEFAULT);
  }

  /**
   * Makes a module that reads as a reader of the caller's does.
   *
   * @param reader says to which limits, whether null counts as absent, and whether messages show
   *     text
   */
  public CohesionJacksonModule(PolicyReader reader) {
    this.decoder = reader.decoder();
  }

  @Override
  public String getModuleName() {
    return "Cohesion";
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
    CodecsByClass codecs = new CodecsByClass(decoder);
    context.addSerializers(codecs);
    context.addDeserializers(codecs);
  }
}

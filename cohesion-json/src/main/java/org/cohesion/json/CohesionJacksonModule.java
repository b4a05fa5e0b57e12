package org.cohesion.json;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.cohesion.json.codec.Decoder;
import org.cohesion.json.databind.CodecsByClass;
import org.cohesion.json.databind.EmbeddedValue;
import org.cohesion.json.databind.FlawedValues;
import org.cohesion.json.databind.Jackson3Codecs;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * Teaches a mapper of Jackson 3 the types of this library, so that a program's own objects can have
 * a policy, any part of one, findings, waivers or a report inside:
 *
 * <pre>{@code
 * record Trust(String name, Policy policy, List<School> schools, List<Finding> findings) {}
 *
 * JsonMapper mapper = JsonMapper.builder().addModule(new CohesionJacksonModule()).build();
 * Trust trust = mapper.readValue(json, Trust.class);
 * }</pre>
 *
 * <p>For Jackson 2 there is {@link CohesionJackson2Module}, and a program may have both. On the
 * class path {@code findAndAddModules()} finds this one too, and so does Spring Boot 4. On the
 * module path it is added by hand, since nobody has to have {@code tools.jackson.databind}: a
 * program that does has {@code requires tools.jackson.databind}, and then {@code jlink} takes it
 * along. Mappers without the module, and those of other makes, are refused with a sentence that
 * says so, as far as they leave a way; see {@link org.cohesion.text.JsonFormed}.
 *
 * <p>A policy or a report has the form of a document, with {@code formatVersion}; other values have
 * the form that they have in one, and findings that of the command line, with the sentence in
 * English unless {@link #withLanguage(Locale)} says otherwise. Whatever the mapper's settings, a
 * value is read as strictly as a document, to the same limits; its size is counted without white
 * space. What is wrong with it is thrown as {@link CohesionDatabindException}, and so is a policy
 * or a report of a newer version of the format, unless {@link #withNewerVersions} says who takes
 * the warnings. For {@code null} in place of a value there is no value. Numbers in extensions keep
 * their literal in JSON, and their digits in trees. Writing is not bounded, but refuses what has no
 * form that could be read, such as a day outside the years 1000 to 9999.
 *
 * <p>May be added to any number of mappers, and those be used by any number of threads.
 */
public final class CohesionJacksonModule extends JacksonModule {

  private final CodecsByClass codecs;
  private final Decoder decoder;
  private final Consumer<? super CohesionDatabindException> newerVersions;

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
    this(
        CodecsByClass.ENGLISH,
        reader.decoder(),
        newer -> {
          throw newer;
        });
  }

  private CohesionJacksonModule(
      CodecsByClass codecs,
      Decoder decoder,
      Consumer<? super CohesionDatabindException> newerVersions) {
    this.codecs = codecs;
    this.decoder = decoder;
    this.newerVersions = newerVersions;
  }

  /**
   * A module that reads as this one does, but does not refuse a policy or a report of a newer minor
   * version of the format. What is new in it, and so unknown here, is left out of the value:
   * writing that value again loses it, and states the older version.
   *
   * <pre>{@code
   * new CohesionJacksonModule().withNewerVersions(newer -> log.warn(newer.getMessage()))
   * }</pre>
   *
   * @param warnings is called once for each such value, by the thread that reads it and before it
   *     gets the value, with what would be thrown otherwise: its findings are all warnings, that
   *     there is a newer version among them, and its path begins at the value. May throw it, and so
   *     refuse the value after all
   * @return the module; this one stays as it is
   */
  public CohesionJacksonModule withNewerVersions(
      Consumer<? super CohesionDatabindException> warnings) {
    return new CohesionJacksonModule(codecs, decoder, Objects.requireNonNull(warnings, "warnings"));
  }

  /**
   * A module that writes the sentences of findings in a language, alone and in reports. Findings
   * that were received from elsewhere keep the sentence that they came with.
   *
   * @param language the language; English where it is not to be had
   * @return the module; this one stays as it is
   */
  public CohesionJacksonModule withLanguage(Locale language) {
    Objects.requireNonNull(language, "language");
    return withLanguage(() -> language);
  }

  /**
   * A module that writes the sentences of findings in the language of the moment, for a program
   * whose one mapper answers many people, such as {@code
   * withLanguage(LocaleContextHolder::getLocale)} under Spring.
   *
   * @param language is asked by the thread that writes, for each sentence, and never says null
   * @return the module; this one stays as it is
   */
  public CohesionJacksonModule withLanguage(Supplier<Locale> language) {
    Objects.requireNonNull(language, "language");
    return new CohesionJacksonModule(new CodecsByClass(language), decoder, newerVersions);
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
    Jackson3Codecs forMapper = new Jackson3Codecs(codecs, decoder, new Exceptions(newerVersions));
    context.addSerializers(forMapper);
    context.addDeserializers(forMapper);
  }

  /** Makes exceptions of what is wrong. */
  private record Exceptions(Consumer<? super CohesionDatabindException> newerVersions)
      implements FlawedValues<JsonParser, TokenStreamLocation, RuntimeException> {

    @Override
    public CohesionDatabindException refusal(
        JsonParser parser, Class<?> type, EmbeddedValue<?, TokenStreamLocation> read) {
      return new CohesionDatabindException(parser, type, read);
    }

    @Override
    public void newer(
        JsonParser parser, Class<?> type, EmbeddedValue<?, TokenStreamLocation> read) {
      newerVersions.accept(refusal(parser, type, read));
    }
  }
}

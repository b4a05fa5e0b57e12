package org.cohesion.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.cohesion.json.codec.Decoder;
import org.cohesion.json.databind.CodecsByClass;
import org.cohesion.json.databind.EmbeddedValue;
import org.cohesion.json.databind.FlawedValues;
import org.cohesion.json.databind.Jackson2Deserializers;
import org.cohesion.json.databind.Jackson2Serializers;

/**
 * Teaches a mapper of Jackson 2 the types of this library, as {@link CohesionJacksonModule} does
 * one of Jackson 3, and to the same effect: the same JSON, as strict, to the same limits.
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new CohesionJackson2Module()).build();
 * Trust trust = mapper.readValue(json, Trust.class);
 * }</pre>
 *
 * <p>On the class path {@code findAndRegisterModules()} finds it too. Spring Boot 3 does not look
 * for modules that way: there it is a bean, {@code @Bean Module policies() { return new
 * CohesionJackson2Module(); }}. On the module path it is added by hand, since nobody has to have
 * {@code com.fasterxml.jackson.databind}: a program that does has {@code requires
 * com.fasterxml.jackson.databind}, and then {@code jlink} takes it along.
 *
 * <p>What is wrong with a value is thrown as {@link CohesionJackson2Exception}, and so is a policy
 * or a report of a newer version of the format, unless {@link #withNewerVersions} says who takes
 * the warnings. Numbers in extensions keep their literal in JSON, and their digits in trees as far
 * as the mapper lets them: it leaves out zeros at the end of a fraction, unless its {@code
 * STRIP_TRAILING_BIGDECIMAL_ZEROES} is disabled.
 *
 * <p>May be added to any number of mappers, and those be used by any number of threads.
 */
public final class CohesionJackson2Module extends Module {

  private final CodecsByClass codecs;
  private final Decoder decoder;
  private final NewerVersions newerVersions;

  /** Takes the warnings about values of a newer version of the format. */
  @FunctionalInterface
  public interface NewerVersions {

    /**
     * Called once for each such value, by the thread that reads it and before it gets the value.
     *
     * @param newer what would be thrown otherwise: its findings are all warnings, that there is a
     *     newer version among them, and its path begins at the value
     * @throws IOException to refuse the value after all; {@code newer} is one
     */
    void accept(CohesionJackson2Exception newer) throws IOException;
  }

  /** Makes a module that reads as {@link PolicyJson} does. */
  public CohesionJackson2Module() {
    this(PolicyReader.DEFAULT);
  }

  /**
   * Makes a module that reads as a reader of the caller's does.
   *
   * @param reader says to which limits, whether null counts as absent, and whether messages show
   *     text
   */
  public CohesionJackson2Module(PolicyReader reader) {
    this(
        CodecsByClass.ENGLISH,
        reader.decoder(),
        newer -> {
          throw newer;
        });
  }

  private CohesionJackson2Module(
      CodecsByClass codecs, Decoder decoder, NewerVersions newerVersions) {
    this.codecs = codecs;
    this.decoder = decoder;
    this.newerVersions = newerVersions;
  }

  /**
   * A module that reads as this one does, but does not refuse a policy or a report of a newer minor
   * version of the format; see {@link CohesionJacksonModule#withNewerVersions}.
   *
   * @param warnings is called for each such value
   * @return the module; this one stays as it is
   */
  public CohesionJackson2Module withNewerVersions(NewerVersions warnings) {
    return new CohesionJackson2Module(
        codecs, decoder, Objects.requireNonNull(warnings, "warnings"));
  }

  /**
   * A module that writes the sentences of findings in a language, alone and in reports; see {@link
   * CohesionJacksonModule#withLanguage(Locale)}.
   *
   * @param language the language; English where it is not to be had
   * @return the module; this one stays as it is
   */
  public CohesionJackson2Module withLanguage(Locale language) {
    Objects.requireNonNull(language, "language");
    return withLanguage(() -> language);
  }

  /**
   * A module that writes the sentences of findings in the language of the moment; see {@link
   * CohesionJacksonModule#withLanguage(Supplier)}.
   *
   * @param language is asked by the thread that writes, for each sentence, and never says null
   * @return the module; this one stays as it is
   */
  public CohesionJackson2Module withLanguage(Supplier<Locale> language) {
    Objects.requireNonNull(language, "language");
    return new CohesionJackson2Module(new CodecsByClass(language), decoder, newerVersions);
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
    context.addSerializers(new Jackson2Serializers(codecs));
    context.addDeserializers(
        new Jackson2Deserializers(codecs, decoder, new Exceptions(newerVersions)));
  }

  /** Makes exceptions of what is wrong. */
  private record Exceptions(NewerVersions newerVersions)
      implements FlawedValues<JsonParser, JsonLocation, IOException> {

    @Override
    public CohesionJackson2Exception refusal(
        JsonParser parser, Class<?> type, EmbeddedValue<?, JsonLocation> read) {
      return new CohesionJackson2Exception(parser, type, read);
    }

    @Override
    public void newer(JsonParser parser, Class<?> type, EmbeddedValue<?, JsonLocation> read)
        throws IOException {
      newerVersions.accept(refusal(parser, type, read));
    }
  }
}

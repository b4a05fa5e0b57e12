package org.cohesion.text;

import org.cohesion.internal.MapperRefusal;

/**
 * A value whose form in JSON cannot be told from its accessors: the number of a school is a text,
 * extensions are members beside each other, and what is absent is left out. {@code
 * CohesionJacksonModule} of {@code cohesion-json} teaches it to mappers of Jackson 3, {@code
 * CohesionJackson2Module} to those of Jackson 2, and {@code PolicyJson} writes whole policies.
 *
 * <p>Any other mapper would make up a form of its own and lose what is in the value, so it is
 * refused. Mappers that read accessors call the one of this interface, and it throws. Mappers that
 * read fields, private ones too, are refused wherever there are extensions, dates or findings;
 * other parts, and register numbers, they write when these stand by themselves in an object of the
 * caller's own. Nobody but mappers needs this interface.
 */
public interface JsonFormed {

  /**
   * Refuses mappers that do not know the form in JSON. It is no property of the value, and not
   * among the accessors that begin with {@code get}.
   *
   * @return never
   * @throws UnsupportedOperationException always; the message says what to do instead
   * @deprecated mappers alone call it; it always throws
   */
  @Deprecated
  default boolean isMappableWithoutCohesionModule() {
    throw MapperRefusal.exception();
  }
}

package org.cohesion.internal;

import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Iterator;

/**
 * What mappers come upon that do not know the form of our values in JSON and would lose what is in
 * them. Those that read accessors call one that throws the exception. Those that read fields find a
 * collection that cannot be read; it stands where it costs nothing to speak of, and so not in every
 * value.
 */
public final class MapperRefusal extends AbstractCollection<Object> {

  /** The value of a field that is there for such mappers and for nothing else. */
  public static final Collection<Object> FIELD = new MapperRefusal();

  private static final String MESSAGE =
      "A mapper cannot tell the JSON form of Cohesion's values from their accessors or fields, and"
          + " would lose what is in them: add CohesionJacksonModule to a mapper of Jackson 3,"
          + " CohesionJackson2Module to one of Jackson 2, or write the policy with PolicyJson; all"
          + " three are in cohesion-json";

  private MapperRefusal() {}

  /** {@return what to throw; its message says what to do instead} */
  public static UnsupportedOperationException exception() {
    return new UnsupportedOperationException(MESSAGE);
  }

  @Override
  public Iterator<Object> iterator() {
    throw exception();
  }

  @Override
  public int size() {
    throw exception();
  }

  /** {@return nothing: for debuggers, and for whoever prints fields} */
  @Override
  public String toString() {
    return "";
  }
}

package org.cohesion.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.List;
import org.cohesion.finding.Finding;
import org.cohesion.finding.JsonPointer;
import org.cohesion.json.databind.EmbeddedValue;
import org.cohesion.json.databind.MapperMessage;
import org.cohesion.json.databind.MemberOrElement;
import org.jspecify.annotations.Nullable;

/**
 * Thrown by mappers that have {@link CohesionJackson2Module} when a value of this library is wrong,
 * or is of a newer version of the format and the module was not told what to do then. Says the same
 * as {@link CohesionDatabindException}: the message, the path and the location are those of the
 * first error, or of the version; the path leads through the caller's objects into the value, and
 * the location is the one that the caller's parser gives, as far as it knows any. The message does
 * not quote the document.
 */
public final class CohesionJackson2Exception extends MismatchedInputException {

  private static final long serialVersionUID = 1L;

  private final transient @Nullable List<Finding> findings;

  CohesionJackson2Exception(JsonParser parser, Class<?> type, EmbeddedValue<?, JsonLocation> read) {
    super(parser, MapperMessage.of(read.findings(), CohesionJackson2Module.class), read.place());
    this._targetType = type;
    this.findings = read.findings();
    List<MemberOrElement> path = read.path();
    for (int i = path.size() - 1; i >= 0; i--) {
      prependPath(new ReferenceInValue(path.get(i)));
    }
  }

  /**
   * Everything that was found in the value, since reading does not stop at the first mistake.
   *
   * @return the findings in the order of the value; their pointers begin at the value, and they
   *     have no positions. Empty if the exception was serialized on the way
   */
  public List<Finding> getFindings() {
    return findings == null ? List.of() : findings;
  }

  /**
   * Where the value stands in what the mapper reads, as far as the mapper says: what leads there
   * through the caller's objects. The pointer of a finding, appended to it, is that of the mistake;
   * {@link PolicyJson#locate} finds its line and column.
   *
   * @return the pointer; the root while a module is told of a newer version, since the mapper says
   *     what leads to a value only to what leaves it
   */
  public JsonPointer getPointer() {
    JsonPointer pointer = JsonPointer.ROOT;
    for (Reference step : getPath()) {
      if (step instanceof ReferenceInValue) {
        return pointer;
      }
      pointer =
          step.getFieldName() != null
              ? pointer.child(step.getFieldName())
              : pointer.child(Math.max(step.getIndex(), 0));
    }
    return pointer;
  }

  private static final class ReferenceInValue extends Reference {

    private static final long serialVersionUID = 1L;

    ReferenceInValue(MemberOrElement step) {
      _fieldName = step.name();
      _index = step.index();
      _desc = step.description();
    }
  }
}

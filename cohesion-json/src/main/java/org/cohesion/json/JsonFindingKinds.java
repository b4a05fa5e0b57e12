package org.cohesion.json;

import java.util.List;
import org.cohesion.finding.FindingKind;
import org.cohesion.json.mistake.StructuralKinds;

/** The kinds of finding that decoding makes: what can be wrong with a document as such. */
public final class JsonFindingKinds {

  private JsonFindingKinds() {}

  /** {@return every kind, in the order of their descriptions} */
  public static List<FindingKind> all() {
    return StructuralKinds.ALL;
  }
}

package org.cohesion.validation.rule.community;

import java.util.List;
import org.cohesion.community.CommunityScope;

/** The dimensions of community that the guidance of July 2007 gives a school. */
final class GuidanceDimensions {

  /** Each is one community; there may be several networks, regions and others. */
  static final List<CommunityScope> ALL =
      List.of(
          CommunityScope.SCHOOL, CommunityScope.LOCAL, CommunityScope.UK, CommunityScope.GLOBAL);

  private GuidanceDimensions() {}
}

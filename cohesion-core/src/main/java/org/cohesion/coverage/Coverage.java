package org.cohesion.coverage;

import java.util.Objects;
import org.cohesion.community.CommunityScope;
import org.cohesion.community.PrincipleTheme;
import org.cohesion.internal.ResultStyle;
import org.cohesion.policy.Policy;
import org.immutables.value.Value;

/**
 * What the aims and procedures of a policy cover, in two tables: its headings against the
 * dimensions of community, and against the themes of its principles. Gaps are empty cells.
 *
 * <p>Only members are read, never words. A procedure is in the cells of the dimensions that it
 * names ({@code dimensions}), an aim in those of the themes that it names ({@code themes}): {@link
 * CoverageBasis#STATED}. What supports what ({@code supports}) leads one step further, {@link
 * CoverageBasis#DERIVED}: an aim has the dimensions of the procedures that support it, and a
 * procedure the themes of the aims that it supports. It leads no further than that: two procedures
 * that support one aim have nothing from each other. An id that no aim has leads nowhere; one that
 * several aims have leads to the first of them.
 *
 * <p>Everything is in the row of the heading it stands under itself, wherever it has a dimension or
 * theme from. Parts of one heading that stand apart in the policy are one row, and groups of
 * procedures count with their heading. What stands outside the three headings has a row of its own,
 * if there is anything.
 *
 * <p>The columns are those that the guidance of July 2007 names (the school, networks, local, UK
 * and global community; the four limbs of the definition), and of the others (a region, any other
 * community, any other theme) those that the policy names among its dimensions or principles, or
 * that one of its procedures or aims names. They are the same for every nation and subject: a gap
 * is a fact about the policy and no finding. Whether the policy owes anything there is for its
 * reader to say.
 */
@Value.Immutable
@ResultStyle
public interface Coverage {

  /** {@return the headings against the dimensions of community} */
  CoverageTable<CommunityScope> getDimensions();

  /** {@return the headings against the themes of principles and aims} */
  CoverageTable<PrincipleTheme> getThemes();

  /**
   * Works out what a policy covers.
   *
   * @param policy any policy, a draft or one on another subject as well
   * @return its coverage; without aims and procedures, tables with nothing but gaps
   */
  static Coverage of(Policy policy) {
    return new CoverageWork(Objects.requireNonNull(policy, "policy")).coverage();
  }
}

package org.cohesion.examples.misservice.page.school;

import java.util.List;
import org.cohesion.examples.misservice.page.due.DueView;
import org.cohesion.examples.policyreport.html.picture.CoverageView;
import org.cohesion.examples.policyreport.html.picture.TimelineView;
import org.jspecify.annotations.Nullable;

/**
 * A school and a version of its policy.
 *
 * @param facts the school and its policy at a glance
 * @param version the version shown
 * @param newest the number of the newest version
 * @param notice what became of the request before this page; null if nothing is to be said
 * @param checked the policy and what was found in it
 * @param coverage what the policy covers
 * @param timeline what falls due in the time to come
 * @param due what falls due this term
 * @param hasCalendar whether anything falls due within a year
 * @param versions the versions, the newest first
 * @param olderVersions how many older ones are not listed
 */
public record SchoolView(
    SchoolFacts facts,
    VersionRow version,
    int newest,
    @Nullable String notice,
    CheckedView checked,
    CoverageView coverage,
    TimelineView timeline,
    DueView due,
    boolean hasCalendar,
    List<VersionRow> versions,
    int olderVersions) {

  /** {@return whether it is the newest version} */
  public boolean isNewest() {
    return version.number() == newest;
  }

  /** {@return the address of the school} */
  public String address() {
    return "/schools/" + facts.urn();
  }
}

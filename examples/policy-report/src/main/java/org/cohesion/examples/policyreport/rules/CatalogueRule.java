package org.cohesion.examples.policyreport.rules;

import java.util.List;
import java.util.Optional;
import org.cohesion.finding.FindingKind;
import org.cohesion.report.Profile;

/**
 * A rule to be shown.
 *
 * @param kind what it finds
 * @param profiles the profiles in which it is looked for
 * @param isAlwaysOn whether no profile leaves it out, as the form of the document
 * @param page the page about it, as Markdown; empty if its maker wrote none
 * @param source what it rests on, in a sentence; empty if the page does not say
 */
public record CatalogueRule(
    FindingKind kind,
    List<Profile> profiles,
    boolean isAlwaysOn,
    Optional<String> page,
    String source) {}

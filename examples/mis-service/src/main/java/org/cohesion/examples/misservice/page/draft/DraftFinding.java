package org.cohesion.examples.misservice.page.draft;

import org.cohesion.examples.policyreport.html.finding.FindingItem;

/**
 * A finding in a draft, with what the document has there.
 *
 * @param item the finding
 * @param place where in the document that stands which it is about; empty if nowhere or not known
 * @param words what stands there, shortened; empty if it is not one statement
 */
public record DraftFinding(FindingItem item, String place, String words) {}

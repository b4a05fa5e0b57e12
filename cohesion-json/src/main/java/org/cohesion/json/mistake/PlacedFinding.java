package org.cohesion.json.mistake;

import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;

/**
 * A finding whose place is still a range of bytes.
 *
 * @param finding the finding, without position
 * @param start the offset of its first byte
 * @param end the offset after its last byte
 * @param first the offset of the first of two members of the same name, or -1
 */
public record PlacedFinding(Finding finding, int start, int end, int first) {

  public PlacedFinding(Finding finding, int start, int end) {
    this(finding, start, end, -1);
  }

  public boolean isKind(FindingKind kind) {
    return finding.getKind().equals(kind);
  }

  public PlacedFinding with(Finding changed) {
    return new PlacedFinding(changed, start, end, first);
  }
}

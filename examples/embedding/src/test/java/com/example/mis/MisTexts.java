package com.example.mis;

import org.cohesion.finding.FindingTexts;

/** The words of this system's rules. */
final class MisTexts {

  static final FindingTexts TEXTS = FindingTexts.of(MisTexts.class::getResourceAsStream);

  private MisTexts() {}
}

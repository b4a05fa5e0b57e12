package org.cohesion.examples.policyimport.command;

/** Short policies in Markdown. */
final class SampleDocuments {

  /** All of it is understood. */
  static final String PLAIN =
      """
      # Hazel Lane Primary School

      # Community Cohesion Policy

      Approved: 3 May 2024

      Next review: May 2025

      ## Rationale

      Our school brings together families of many backgrounds who live and learn in one town.

      ## Aims and objectives

      - We teach pupils to understand others.
      - We make sure that every family is welcome.
      """;

  /** One part of it is not. */
  static final String STRANGE =
      PLAIN
          + """

          ## Hot lunches

          On Fridays the kitchen serves pies, and Mr Alder brings custard for all who want some of it.
          """;

  private SampleDocuments() {}
}

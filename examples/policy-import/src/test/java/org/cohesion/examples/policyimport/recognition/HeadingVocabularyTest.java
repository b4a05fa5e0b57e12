package org.cohesion.examples.policyimport.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingVocabularyTest {

  private final HeadingVocabulary vocabulary = new HeadingVocabulary();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1. Introduction                                | RATIONALE
          Purpose of this policy                         | RATIONALE
          WHY WE HAVE THIS POLICY                        | RATIONALE
          2. What is community cohesion?                 | DEFINITION
          What do we mean by community cohesion?         | DEFINITION
          4.2 Our community                              | COMMUNITY
          The context of our school                      | CONTEXT
          Legal framework                                | LEGAL_BASIS
          Legislation and guidance                       | LEGAL_BASIS
          Our guiding principles                         | PRINCIPLES
          Aims and Objectives                            | AIMS
          What we want to achieve                        | AIMS
          Promoting Community Cohesion                   | PROCEDURES
          How we will do this                            | PROCEDURES
          Implementation                                 | PROCEDURES
          Roles and responsibilities                     | RESPONSIBILITIES
          Who is responsible?                            | RESPONSIBILITIES
          Monitoring and evaluation                      | MONITORING
          Monitoring and Review                          | MONITORING
          Review of the policy                           | REVIEW
          Policy review                                  | REVIEW
          Links with other policies                      | LINKS
          Related documents                              | LINKS
          Appendix 1: Action plan                        | APPENDIX
          Document control                               | CONTROL
          Version history                                | HISTORY
          Contents                                       | CONTENTS
          Teaching, learning and the curriculum          | TEACHING
          Equality and excellence                        | EQUITY
          Engagement and extended services               | ENGAGEMENT
          Cyflwyniad                                     | RATIONALE
          Beth yw cydlyniad cymunedol?                   | DEFINITION
          Nodau ac amcanion                              | AIMS
          Monitro ac adolygu                             | MONITORING
          Addysgu, dysgu a’r cwricwlwm                   | TEACHING
          The weather in autumn                          | UNKNOWN
          Our swimming pool and its opening hours        | UNKNOWN
          A note for visitors who introduce themselves   | UNKNOWN
          """)
  void tellsTheTopic(String heading, Topic topic) {
    assertThat(vocabulary.topic(heading)).isEqualTo(topic);
  }
}

package org.cohesion.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.cohesion.community.CommunityDimension;
import org.cohesion.community.CommunityScope;
import org.cohesion.community.Principle;
import org.cohesion.policy.Link;
import org.cohesion.policy.Narrative;
import org.cohesion.review.Frequency;
import org.cohesion.review.MonitoringActivity;
import org.cohesion.review.Term;
import org.cohesion.school.School;
import org.cohesion.school.Ukprn;
import org.cohesion.school.Urn;
import org.cohesion.strand.Aim;
import org.cohesion.strand.AimStrand;
import org.cohesion.strand.Procedure;
import org.cohesion.strand.StrandAims;
import org.cohesion.strand.StrandProcedures;
import org.junit.jupiter.api.Test;

/**
 * What fingerprints are made of: were it to change, waivers that people wrote down would be lost.
 */
class ElementContentTest {

  private static final AimStrand STRAND = AimStrand.EQUITY_AND_EXCELLENCE;

  @Test
  void hasTheNameThatTellsAnElementFromOthers() {
    assertThat(ElementContent.name(Procedure.builder().id("a").statement("S").build()))
        .contains("a");
    assertThat(ElementContent.name(Aim.builder().id("b").statement("S").build())).contains("b");
    assertThat(ElementContent.name(Principle.builder().id("c").statement("S").build()))
        .contains("c");
    assertThat(ElementContent.name(MonitoringActivity.builder().id("d").statement("S").build()))
        .contains("d");
    assertThat(ElementContent.name(StrandProcedures.builder().strand(STRAND).build()))
        .contains(STRAND.getJsonName());
    assertThat(ElementContent.name(StrandAims.builder().strand(STRAND).build()))
        .contains(STRAND.getJsonName());
    assertThat(
            ElementContent.name(
                CommunityDimension.builder().scope(CommunityScope.LOCAL).name("L").build()))
        .contains(CommunityScope.LOCAL.getJsonName());
    assertThat(ElementContent.name(Narrative.builder().heading("H").build())).isEmpty();
  }

  @Test
  void isWhatAStrandAndItsAimsSay() {
    StrandAims aims =
        StrandAims.builder()
            .strand(STRAND)
            .heading("H")
            .addAims(Aim.builder().id("b").statement("S").build())
            .build();
    StrandProcedures procedures =
        StrandProcedures.builder().strand(STRAND).heading("H").introduction("I").build();

    assertThat(ElementContent.all(aims))
        .containsExactly(STRAND.getJsonName(), "", "1H", "0", "1", "b\nS\n0");
    assertThat(ElementContent.all(procedures))
        .containsExactly(STRAND.getJsonName(), "", "1H", "1I", "0", "0");
  }

  @Test
  void isWhatAnActivityALinkAndASectionSay() {
    MonitoringActivity activity =
        MonitoringActivity.builder()
            .statement("S")
            .frequency(Frequency.ANNUAL)
            .term(Term.SUMMER)
            .addFeedsInto("plan")
            .build();
    Link link = Link.builder().title("T").url("https://a.example").build();
    Narrative section = Narrative.builder().heading("H").addParagraphs("b", "a").build();

    assertThat(ElementContent.main(link)).isEqualTo("T");
    assertThat(ElementContent.all(link)).containsExactly("T", "1https://a.example", "0");
    assertThat(ElementContent.all(section)).containsExactly("H", "2", "a", "b");
    assertThat(ElementContent.all(activity))
        .containsExactly("S", "0", "0", "1annual", "1summer", "0", "0", "1", "plan");
  }

  @Test
  void isWhatASchoolSays() {
    School school =
        School.builder()
            .name("N")
            .urn(Urn.of("999528"))
            .ukprn(Ukprn.of("10999999"))
            .motto("M")
            .build();

    assertThat(ElementContent.all(school))
        .containsExactly("N", "0", "1999528", "110999999", "0", "0", "0", "0", "0", "1M", "0");
  }
}

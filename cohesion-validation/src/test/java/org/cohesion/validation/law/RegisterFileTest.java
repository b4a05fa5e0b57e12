package org.cohesion.validation.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import org.cohesion.review.PartialDate;
import org.cohesion.school.Nation;
import org.junit.jupiter.api.Test;

/** What is read from a register of two entries, {@code register.properties}. */
class RegisterFileTest {

  private static final String NAME = "register.properties";

  @Test
  void hasAnEntryForEachKeyAndIsAsOldAsTheOldest() {
    LegalRegister register = RegisterFile.read(NAME);

    assertThat(register.entries())
        .extracting(LegalInstrument::getKey)
        .containsExactly("full", "bare");
    assertThat(register.checkedUntil()).isEqualTo(LocalDate.of(2020, 5, 31));
  }

  @Test
  void takesOverEachLine() {
    LegalRegister register = RegisterFile.read(NAME);
    LegalInstrument full = register.find("full").orElseThrow();

    assertThat(full.getTitle()).isEqualTo("Some Act 2001");
    assertThat(full.getProvision()).contains("section 2");
    assertThat(full.citation()).isEqualTo("Some Act 2001, section 2");
    assertThat(full.getInForceFrom()).contains(PartialDate.of(2002, 3, 4));
    assertThat(full.getInForceUntil()).contains(PartialDate.parse("2010-10"));
    assertThat(full.getReplacedBy()).contains("Some Other Act 2010");
    assertThat(full.isLaw()).isFalse();
    assertThat(full.getNations()).containsExactlyInAnyOrder(Nation.WALES, Nation.NORTHERN_IRELAND);
    assertThat(full.getConfidence()).isEqualTo(Confidence.SECONDARY);
    assertThat(full.getSource()).isEqualTo("a note");
    assertThat(full.getCheckedUntil()).contains(LocalDate.of(2026, 11, 22));
    assertThat(full.getOtherNames()).containsExactly("Some Such Act", "Some Like Act");
    assertThat(full.getWrongNames()).containsExactly("Some Silly Act");
    assertThat(full.getAbbreviations()).containsExactly("SA");
    assertThat(full.getOtherYears()).containsExactlyInAnyOrder(1999, 2000);
    assertThat(full.placeNames()).containsExactly("Some Act", "Plain Act");
    assertThat(register.citationsIn("Plain Act 1950 section 9; Plain Act 1950 section 8"))
        .extracting(full::isCitedBy)
        .containsExactly(true, false);
    assertThat(
            register.citationsIn(
                "Some Act 2001 section 3; Some Act 2001 section 4; Some Act 2001 section 5"))
        .extracting(full::isMiscitedBy)
        .containsExactly(true, true, false);
  }

  @Test
  void leavesOutWhatHasNoLine() {
    LegalInstrument bare = RegisterFile.read(NAME).find("bare").orElseThrow();

    assertThat(bare.getProvision()).isEmpty();
    assertThat(bare.citation()).isEqualTo("Plain Act 1950");
    assertThat(bare.getInForceFrom()).isEmpty();
    assertThat(bare.getInForceUntil()).isEmpty();
    assertThat(bare.getReplacedBy()).isEmpty();
    assertThat(bare.isLaw()).isTrue();
    assertThat(bare.getNations()).isEmpty();
    assertThat(bare.getConfidence()).isEqualTo(Confidence.UNCONFIRMED);
    assertThat(bare.getOtherNames()).isEmpty();
    assertThat(bare.getOtherYears()).isEmpty();
    assertThat(bare.placeNames()).containsExactly("Plain Act");
  }

  @Test
  void isRefusedWithoutAFileOrALineThatItNeeds() {
    assertThatIllegalStateException()
        .isThrownBy(() -> RegisterFile.read("nothing.properties"))
        .withMessage("No file nothing.properties");
    assertThatIllegalStateException()
        .isThrownBy(() -> RegisterLines.of(NAME).required("full.colour"))
        .withMessage("No line full.colour");
  }

  @Test
  void isReadLineByLine() {
    RegisterLines lines = RegisterLines.of(NAME);

    assertThat(lines.keys()).containsExactly("full", "bare");
    assertThat(lines.optional("full.title")).isEqualTo("Some Act 2001");
    assertThat(lines.optional("full.colour")).isNull();
    assertThat(lines.list("full.other-names")).containsExactly("Some Such Act", "Some Like Act");
    assertThat(lines.list("full.colour")).isEmpty();
    assertThat(lines.confidence("full")).isEqualTo(Confidence.SECONDARY);
  }
}

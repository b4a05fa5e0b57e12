package org.cohesion.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import org.cohesion.review.PartialDate;
import org.junit.jupiter.api.Test;

class ControlTest {

  @Test
  void isApprovedOnTheLatestOfItsApprovals() {
    assertThat(approved("2024-06-11", "2021-06", "2018")).contains(PartialDate.parse("2024-06-11"));
    assertThat(approved("2021-06", "2024-06-11", "2018")).contains(PartialDate.parse("2024-06-11"));
    assertThat(approved("2021-06", "2018", "2024-06-11")).contains(PartialDate.parse("2024-06-11"));
  }

  @Test
  void takesWhatIsKnownLeastForTheLatest() {
    assertThat(approved("2024-06-11", "2024")).contains(PartialDate.of(2024));
    assertThat(approved("2024", "2024-06-11")).contains(PartialDate.of(2024));
  }

  @Test
  void isApprovedOnNoDayIfNoneIsStated() {
    Approval undated = Approval.builder().build();

    assertThat(Control.builder().build().approvedOn()).isEmpty();
    assertThat(Control.builder().approval(undated).addAlsoApproved(undated).build().approvedOn())
        .isEmpty();
  }

  @Test
  void isApprovedOnAFurtherDayIfTheFirstApprovalHasNone() {
    Control control =
        Control.builder().approval(Approval.builder().build()).addAlsoApproved(on("2018")).build();

    assertThat(control.approvedOn()).contains(PartialDate.of(2018));
    assertThat(Policy.builder().control(control).build().approvedOn())
        .contains(PartialDate.of(2018));
  }

  private static Optional<PartialDate> approved(String date, String... further) {
    return Control.builder()
        .approval(on(date))
        .alsoApproved(Arrays.stream(further).map(ControlTest::on).toList())
        .build()
        .approvedOn();
  }

  private static Approval on(String date) {
    return Approval.builder().date(PartialDate.parse(date)).build();
  }
}

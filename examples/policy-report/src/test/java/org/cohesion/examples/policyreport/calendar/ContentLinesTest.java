package org.cohesion.examples.policyreport.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ContentLinesTest {

  @Test
  void leavesALineOfTheGreatestLengthAsItIs() {
    String line = "X:" + "a".repeat(73) + "\r\n";

    assertThat(ContentLines.folded(line)).isEqualTo(line);
  }

  @Test
  void foldsALineThatIsLongerByOne() {
    assertThat(ContentLines.folded("X:" + "a".repeat(74) + "\r\n"))
        .isEqualTo("X:" + "a".repeat(73) + "\r\n a\r\n");
  }

  @Test
  void cutsNoLetterInTwo() {
    assertThat(ContentLines.folded("X:" + "ŵ".repeat(37) + "\r\n"))
        .isEqualTo("X:" + "ŵ".repeat(36) + "\r\n ŵ\r\n");
    assertThat(ContentLines.folded("X:" + "😀".repeat(19) + "\r\n"))
        .isEqualTo("X:" + "😀".repeat(18) + "\r\n 😀\r\n");
  }

  @Property
  void noLineIsTooLongAndNothingIsLost(@ForAll String text) {
    String line = "X:" + text.replaceAll("\\p{Cntrl}", "") + "\r\n";

    String folded = ContentLines.folded(line.repeat(2));

    assertThat(ContentLines.unfolded(folded)).isEqualTo(line.repeat(2));
    assertThat(folded.split("\r\n", -1))
        .allMatch(part -> part.getBytes(StandardCharsets.UTF_8).length <= 75);
  }
}

package org.cohesion.examples.policyimport.format.doc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SummaryTitleTest {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  @Test
  void readsTitlesInTheCodePageOfTheFile() {
    assertThat(SummaryTitle.of(summary(1252, 0x1E, "Cohesion – a".getBytes(WINDOWS_1252), 13)))
        .contains("Cohesion – a");
    assertThat(SummaryTitle.of(summary(65_001, 0x1E, "Tŷ".getBytes(StandardCharsets.UTF_8), 4)))
        .contains("Tŷ");
    assertThat(SummaryTitle.of(summary(1252, 0x1F, "Tŷ".getBytes(StandardCharsets.UTF_16LE), 3)))
        .contains("Tŷ");
  }

  @Test
  void knowsNoTitleWhereThereIsNone() {
    assertThat(SummaryTitle.of(summary(1252, 0x1E, new byte[0], 1))).isEmpty();
    assertThat(SummaryTitle.of(summary(1252, 0x03, new byte[0], 1))).isEmpty();
    assertThat(SummaryTitle.of(new byte[0])).isEmpty();
    assertThat(SummaryTitle.of(new byte[200])).isEmpty();
    assertThat(SummaryTitle.of(summary(1252, 0x1E, new byte[0], 1 << 30))).isEmpty();
  }

  private static byte[] summary(int codePage, int type, byte[] title, int length) {
    ByteBuffer bytes = ByteBuffer.allocate(48 + 24 + 8 + 8 + title.length + 8);
    bytes.order(ByteOrder.LITTLE_ENDIAN);
    bytes.putInt(44, 48);
    bytes.position(48);
    bytes.putInt(0).putInt(2);
    bytes.putInt(1).putInt(24).putInt(2).putInt(32);
    bytes.putInt(2).putInt(codePage);
    bytes.putInt(type).putInt(length).put(title);
    return bytes.array();
  }
}

package org.cohesion.examples.policyimport.format.packed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cohesion.examples.policyimport.format.Budget;
import org.cohesion.examples.policyimport.format.DocumentLimits;
import org.junit.jupiter.api.Test;

class ZipPartsTest {

  @Test
  void keepsAPartOfTheLargestSizeAndRefusesALargerOne() throws IOException {
    int most = DocumentLimits.DEFAULT.partBytes();

    assertThat(read(zip(most, "a.xml")).part("a.xml").orElseThrow()).hasSize(most);
    assertThatThrownBy(() -> read(zip(most + 1, "a.xml"))).hasMessageContaining("16 MiB");
  }

  @Test
  void refusesMoreThanSixtyFourMebibytesInAll() throws IOException {
    byte[] file = zip(16 << 20, "a", "b", "c", "d", "e");

    assertThatThrownBy(() -> read(file)).hasMessageContaining("64 MiB");
  }

  @Test
  void refusesTooManyParts() throws IOException {
    String[] names = new String[2_001];
    Arrays.setAll(names, i -> "p" + i);

    assertThat(read(zip(0, Arrays.copyOf(names, 2_000))).names()).hasSize(2_000);
    assertThatThrownBy(() -> read(zip(0, names))).hasMessageContaining("2000 parts");
  }

  @Test
  void refusesNamesThatLeadOutOfTheFile() throws IOException {
    for (String name : new String[] {"../a.xml", "/a.xml", "a\\b.xml", "C:a.xml", "a/../../b"}) {
      assertThatThrownBy(() -> read(zip(1, name))).as(name).hasMessageContaining("odd");
    }
  }

  @Test
  void refusesAFileWhoseEndIsMissing() throws IOException {
    byte[] file = zip(10, "a.xml");

    assertThatThrownBy(() -> read(Arrays.copyOf(file, file.length - 30)))
        .hasMessageContaining("missing");
  }

  private static ZipParts read(byte[] bytes) throws IOException {
    return ZipParts.read(bytes, name -> true, new Budget(DocumentLimits.DEFAULT));
  }

  private static byte[] zip(int size, String... names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(new byte[size]);
      }
    }
    return bytes.toByteArray();
  }
}

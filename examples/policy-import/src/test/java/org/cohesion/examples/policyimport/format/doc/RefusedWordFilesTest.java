package org.cohesion.examples.policyimport.format.doc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.format.Budget;
import org.cohesion.examples.policyimport.format.DocumentLimits;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusedWordFilesTest {

  private static final DocumentLimits ALL = DocumentLimits.DEFAULT;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Workbook | an Excel workbook (.xls)",
        "Book | an Excel workbook (.xls)",
        "PowerPoint Document | a PowerPoint presentation (.ppt)",
        "__properties_version1.0 | an Outlook message (.msg)",
        "VisioDocument | a Visio drawing (.vsd)",
        "Quill | a Publisher document (.pub)",
        "MatOST | a Works document (.wps)",
        "Something | an OLE file that holds no Word document"
      })
  void refusesOtherFilesByName(String part, String name) throws IOException {
    UnreadableDocumentException refused = refused(WordFiles.ole(part), ALL);

    assertThat(refused.reason()).isEqualTo(Reason.UNKNOWN_FORMAT);
    assertThat(refused)
        .hasMessage(
            "this is " + name + ", which is not read; save the policy as a Word document or a PDF");
  }

  @Test
  void saysThatANewerDocumentIsLocked() throws IOException {
    UnreadableDocumentException refused =
        refused(WordFiles.ole("EncryptionInfo", "EncryptedPackage"), ALL);

    assertThat(refused.reason()).isEqualTo(Reason.LOCKED);
    assertThat(refused).hasMessageStartingWith("this Office document opens with a password only;");
  }

  @Test
  void saysThatAWordDocumentIsLocked() throws IOException {
    UnreadableDocumentException refused = refused(WordFiles.changed(main -> main[11] |= 0x01), ALL);

    assertThat(refused.reason()).isEqualTo(Reason.LOCKED);
    assertThat(refused)
        .hasMessage(
            "this Word document opens with a password only; open it, take the password off, and"
                + " save it");
  }

  @Test
  void refusesWord95ByName() throws IOException {
    byte[] old =
        WordFiles.changed(
            main -> {
              main[2] = 104;
              main[3] = 0;
            });

    UnreadableDocumentException refused = refused(old, ALL);

    assertThat(refused.reason()).isEqualTo(Reason.UNKNOWN_FORMAT);
    assertThat(refused)
        .hasMessage(
            "this document was written by Word 6 or Word 95, which is not read; open it in Word or"
                + " LibreOffice and save it as .docx");
  }

  @Test
  void refusesWhatIsCutOff() {
    byte[] all = WordFiles.everything();

    for (int length : new int[] {0, 8, 100, 600, all.length / 2}) {
      assertThat(refused(Arrays.copyOf(all, length), ALL).reason()).isEqualTo(Reason.BROKEN);
    }
  }

  @Test
  void refusesAHeaderWithoutAnything() throws IOException {
    assertThat(refused(WordFiles.ole("WordDocument"), ALL).reason())
        .isEqualTo(Reason.UNKNOWN_FORMAT);
  }

  @Test
  void refusesALargeFile() {
    DocumentLimits limits =
        new DocumentLimits(1 << 10, 2_000, 16 << 20, 64 << 20, 256, 512, 300, 2_000, ALL.time());

    UnreadableDocumentException refused = refused(WordFiles.everything(), limits);

    assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void refusesALargePart() {
    DocumentLimits limits =
        new DocumentLimits(
            20 << 20, 2_000, 1 << 10, 64 << 20, 256, 512, 300, 2_000_000, ALL.time());

    assertThat(refused(WordFiles.everything(), limits))
        .hasMessageStartingWith("one of its parts has more than ");
  }

  @Test
  void refusesManyBytesInAllParts() {
    DocumentLimits limits =
        new DocumentLimits(
            20 << 20, 2_000, 16 << 20, 1 << 13, 256, 512, 300, 2_000_000, ALL.time());

    assertThat(refused(WordFiles.everything(), limits))
        .hasMessageStartingWith("its parts unpack to more than ");
  }

  @Test
  void refusesManyParts() {
    DocumentLimits limits =
        new DocumentLimits(20 << 20, 3, 16 << 20, 64 << 20, 256, 512, 300, 2_000_000, ALL.time());

    assertThat(refused(WordFiles.everything(), limits))
        .hasMessageStartingWith("it has more than 3 parts");
  }

  @Test
  void refusesMoreLettersThanAreReadHoweverOftenTheTextShowsThem() {
    DocumentLimits limits =
        new DocumentLimits(20 << 20, 2_000, 16 << 20, 64 << 20, 256, 512, 300, 1_000, ALL.time());

    assertThat(refused(WordFiles.everything(), limits))
        .hasMessageStartingWith("it has more than 1000 letters");
  }

  @Test
  void refusesLettersThatChangeTheirLooksTooOften() throws IOException {
    byte[] many =
        WordFiles.changed(
            main -> {
              ByteBuffer header = ByteBuffer.wrap(main).order(ByteOrder.LITTLE_ENDIAN);
              header.putInt(154 + 8 * 12 + 4, 1 << 20);
            });

    assertThat(refused(many, ALL))
        .hasMessageStartingWith("its letters change their looks too often");
  }

  @Test
  void stopsWhenTheTimeIsOver() {
    DocumentLimits limits =
        new DocumentLimits(
            20 << 20, 2_000, 16 << 20, 64 << 20, 256, 512, 300, 2_000_000, Duration.ofNanos(1));

    assertThat(refused(WordFiles.everything(), limits).reason()).isEqualTo(Reason.TOO_SLOW);
  }

  @Test
  void refusesADocumentWithoutWords() throws IOException {
    byte[] blank =
        WordFiles.changed(
            main -> {
              // None of the eight kinds of text has a letter.
              Arrays.fill(main, 0x4C, 0x6C, (byte) 0);
            });

    assertThat(refused(blank, ALL).reason()).isEqualTo(Reason.EMPTY);
  }

  /** However a file is damaged, it is read or refused with a sentence, and nothing is printed. */
  @Test
  void readsOrRefusesDamagedFilesAndPrintsNothing() throws IOException {
    byte[] all = WordFiles.everything();
    PrintStream before = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    int read = 0;
    System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      for (int seed = 0; seed < 150; seed++) {
        read += readsDamaged(all.clone(), new Random(seed)) ? 1 : 0;
      }
    } finally {
      System.setErr(before);
    }

    assertThat(read).isBetween(50, 149);
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  private static boolean readsDamaged(byte[] bytes, Random random) {
    for (int i = random.nextInt(8); i >= 0; i--) {
      bytes[random.nextInt(bytes.length)] =
          (byte) (random.nextBoolean() ? random.nextInt() : random.nextBoolean() ? 0xFF : 0x7F);
    }
    try {
      assertThat(WordFiles.read(bytes).blocks()).extracting(Block::text).doesNotContain("");
      return true;
    } catch (UnreadableDocumentException e) {
      assertThat(e).hasMessageMatching("[^\\n]{20,}");
      return false;
    }
  }

  private static UnreadableDocumentException refused(byte[] bytes, DocumentLimits limits) {
    return catchThrowableOfType(
        UnreadableDocumentException.class, () -> new DocReader().read(bytes, new Budget(limits)));
  }
}

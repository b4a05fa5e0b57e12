package org.cohesion.examples.nationalaudit.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.cohesion.examples.nationalaudit.input.InputPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartRowsTest {

  private static final Checks CHECKS =
      Checks.of(new AuditSettings(LocalDate.of(2026, 11, 29), "en"));

  private static final int MESSAGE = Columns.FINDING.fieldIndex(Columns.MESSAGE);

  @TempDir private Path folder;

  /** As if it had been deleted since the audit began. */
  @Test
  void haveARowForAFileThatIsGone() {
    assertThat(messages(part(folder.resolve("gone.ndjson"), 10)))
        .containsExactly("the file cannot be read: it is not there");
  }

  @Test
  void haveARowForTheRestOfAFileThatBecameShorter() throws IOException {
    Path file = Files.writeString(folder.resolve("cut.ndjson"), "{}\n{}\n{\"title\":");

    List<String> messages = messages(part(file, Files.size(file) + 100));

    assertThat(messages).hasSize(3).last().isEqualTo("the file cannot be read: it ends too early");
  }

  private static InputPart part(Path file, long length) {
    return new InputPart(file.toUri().toString(), "x.ndjson", true, 0, length, 0);
  }

  /** {@return the last message of each row} */
  private static List<String> messages(InputPart part) {
    PartRows rows = new PartRows(List.of(List.of(part)).iterator(), CHECKS, new Configuration());
    List<String> messages = new ArrayList<>();
    while (rows.hasNext()) {
      Row[] findings = (Row[]) rows.next().get(Columns.DOCUMENT.fieldIndex(Columns.FINDINGS));
      messages.add(findings[findings.length - 1].getString(MESSAGE));
    }
    return messages;
  }
}

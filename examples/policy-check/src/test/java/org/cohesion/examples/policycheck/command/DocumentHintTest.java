package org.cohesion.examples.policycheck.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cohesion.examples.policycheck.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who checks a document is told of the program that reads it. */
class DocumentHintTest {

  private static final Path DOCUMENTS = Path.of("../../../shared/documents");

  @TempDir private Path folder;

  private Outcome check(String name, byte[] content) throws IOException {
    return Outcome.of("check", Files.write(folder.resolve(name), content).toString());
  }

  private String hint(String name) {
    return "policy-check: to make a policy of this document, run 'policy-import "
        + folder.resolve(name)
        + "'\n";
  }

  @Test
  void namesTheProgramBehindWhatWasFound() throws IOException {
    ByteArrayOutputStream word = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(word)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
    }

    Outcome outcome = check("x.docx", word.toByteArray());

    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.out()).contains("x.docx:1:1: error: this is a Word document, not JSON;");
    assertThat(outcome.err()).isEqualTo(hint("x.docx"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%PDF-1.7",
        "<!DOCTYPE html><p>x</p>",
        "# Policy",
        "Our school serves a wide area and is open to all"
      })
  void namesItForEachFormThatItReads(String beginning) throws IOException {
    assertThat(check("x", beginning.getBytes(StandardCharsets.UTF_8)).err()).isEqualTo(hint("x"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\\rtf1 x}", "GIF89a", "title: Policy", "{", "{\"titel\": 1}", ""})
  void saysNothingOfWhatItDoesNotRead(String beginning) throws IOException {
    assertThat(check("x", beginning.getBytes(StandardCharsets.UTF_8)).err()).isEmpty();
  }

  @Test
  void callsStandardInputByItsSign() {
    assertThat(Outcome.withInput("%PDF-1.7", "check", "-").err())
        .isEqualTo("policy-check: to make a policy of this document, run 'policy-import -'\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "doc", "odt", "pdf", "html"})
  void namesItForDocumentsAsSchoolsHaveThem(String format) throws IOException {
    Path documents = DOCUMENTS.resolve(format);
    assumeTrue(Files.isDirectory(documents));

    String document = documents.resolve("model-primary.s1." + format).toString();

    assertThat(Outcome.of("check", document).err())
        .isEqualTo(
            "policy-check: to make a policy of this document, run 'policy-import "
                + document
                + "'\n");
  }
}

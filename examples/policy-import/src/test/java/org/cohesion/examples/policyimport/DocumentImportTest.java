package org.cohesion.examples.policyimport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import org.cohesion.examples.policyimport.document.Place;
import org.cohesion.examples.policyimport.format.DocumentLimits;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException.Reason;
import org.cohesion.finding.JsonPointer;
import org.cohesion.school.LaEstab;
import org.cohesion.school.School;
import org.cohesion.school.SchoolReference;
import org.cohesion.school.Ukprn;
import org.cohesion.school.Urn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentImportTest {

  private static final byte[] DOCUMENT =
      """
      # Hazel Lane Primary School

      # Community Cohesion Policy

      URN: 654321

      ## Rationale

      Our school brings together families of many backgrounds who live and learn in one town.
      """
          .getBytes(UTF_8);

  private static final byte[] UNNAMED =
      """
      # Community Cohesion Policy

      ## Rationale

      Our school brings together families of many backgrounds who live and learn in one town.
      """
          .getBytes(UTF_8);

  private static School school(byte[] document, SchoolReference known) throws IOException {
    return DocumentImport.of(document, ImportOptions.DEFAULT.withSchool(known))
        .policy()
        .getSchool()
        .orElseThrow();
  }

  @Test
  void ordersPartsByTheirTextsNotByDatesAtTheFront() throws IOException {
    byte[] document =
        """
        # Community Cohesion Policy

        Next review: May 2027

        ## Aims

        - To know our neighbours

        ## Rationale

        Our school brings together families of many backgrounds who live and learn in one town.

        ## Review

        This policy is reviewed every year.
        """
            .getBytes(UTF_8);

    assertThat(DocumentImport.of(document).policy().getOutline())
        .extracting(JsonPointer::toString)
        .containsExactly("/aims", "/rationale", "/review");
  }

  @Test
  void readsBytesFilesAndStreamsAlike(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("policy.md"), DOCUMENT);
    Imported imported = DocumentImport.of(DOCUMENT);

    assertThat(imported.policy().getTitle()).contains("Community Cohesion Policy");
    assertThat(DocumentImport.of(file)).isEqualTo(imported);
    assertThat(DocumentImport.of(new ByteArrayInputStream(DOCUMENT), ImportOptions.DEFAULT))
        .isEqualTo(imported);
  }

  @Test
  void knowsTheSchoolOnlyFromTheDocumentByDefault() throws IOException {
    School school = DocumentImport.of(DOCUMENT).policy().getSchool().orElseThrow();

    assertThat(school.getName()).contains("Hazel Lane Primary School");
    assertThat(school.getUrn()).contains(Urn.of("654321"));
    assertThat(DocumentImport.of(UNNAMED).policy().getSchool()).isEmpty();
  }

  @Test
  void takesNumbersThatAreGivenWhateverTheDocumentSays() throws IOException {
    SchoolReference known =
        SchoolReference.builder()
            .urn(Urn.of("123456"))
            .ukprn(Ukprn.of("10012345"))
            .laEstab(LaEstab.parse("123/4567"))
            .build();

    School school = school(DOCUMENT, known);

    assertThat(school.getUrn()).contains(Urn.of("123456"));
    assertThat(school.getUkprn()).contains(Ukprn.of("10012345"));
    assertThat(school.getLaEstab()).contains(LaEstab.parse("123/4567"));
    assertThat(school.getName()).contains("Hazel Lane Primary School");
  }

  @Test
  void takesANameThatIsGivenWhereTheDocumentHasNone() throws IOException {
    SchoolReference known = SchoolReference.builder().name("Elm Road").build();

    assertThat(school(DOCUMENT, known).getName()).contains("Hazel Lane Primary School");
    assertThat(school(UNNAMED, known).getName()).contains("Elm Road");
  }

  @Test
  void tellsWhatWasGiven() throws IOException {
    SchoolReference known =
        SchoolReference.builder().urn(Urn.of("123456")).name("Elm Road").build();
    ImportOptions options = ImportOptions.DEFAULT.withSchool(known);

    Imported imported = DocumentImport.of(DOCUMENT, options);

    assertThat(imported.guesses())
        .filteredOn(guess -> guess.pointer().equals(JsonPointer.of("school", "urn")))
        .containsExactly(new Guess(JsonPointer.of("school", "urn"), "given", Place.NONE, "123456"));
    assertThat(imported.guesses())
        .filteredOn(guess -> guess.pointer().equals(JsonPointer.of("school", "name")))
        .singleElement()
        .satisfies(guess -> assertThat(guess.rule()).isNotEqualTo("given"));
    assertThat(DocumentImport.of(UNNAMED, options).guesses())
        .contains(new Guess(JsonPointer.of("school", "name"), "given", Place.NONE, "Elm Road"));
  }

  @Test
  void refusesWhatIsLargerThanTheLimits(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("policy.md"), DOCUMENT);

    assertThat(DocumentImport.of(file, limitedTo(DOCUMENT.length)))
        .isEqualTo(DocumentImport.of(file));
    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(() -> DocumentImport.of(file, limitedTo(DOCUMENT.length - 1)))
        .satisfies(problem -> assertThat(problem.reason()).isEqualTo(Reason.TOO_LARGE));
  }

  private static ImportOptions limitedTo(int bytes) {
    return ImportOptions.DEFAULT.withLimits(
        new DocumentLimits(
            bytes, 2_000, 16 << 20, 64 << 20, 256, 512, 300, 2_000_000, Duration.ofSeconds(30)));
  }

  @Test
  void tellsFilesThatAreNotThereFromDocumentsThatCannotBeRead(@TempDir Path folder) {
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> DocumentImport.of(folder.resolve("policy.docx")));
    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(() -> DocumentImport.of(new byte[0]))
        .satisfies(problem -> assertThat(problem.reason()).isEqualTo(Reason.EMPTY));
  }
}

package org.cohesion.examples.misservice.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.cohesion.examples.misservice.upload.ImportedDraft;
import org.cohesion.examples.policyimport.Imported;
import org.cohesion.examples.policyimport.WordCount;
import org.cohesion.examples.policyimport.document.Place;
import org.cohesion.finding.Finding;
import org.cohesion.json.PolicyJson;
import org.jspecify.annotations.Nullable;

/**
 * A draft of a policy that was made of a document, for somebody to look at and to confirm by
 * storing it. It quotes the document.
 *
 * @param id what to ask for it by, for half an hour
 * @param format the format of the document, told by its first bytes
 * @param carried whether the draft is the policy that the document carries inside
 * @param policy the draft
 * @param findings what is to be settled in it
 * @param guesses why each member is filled as it is, in the order of the document
 * @param notUnderstood what was kept word for word in {@code sections}
 * @param notes what to know about the document
 * @param words where its words went
 */
@Schema(
    name = "ImportedDraft",
    requiredProperties = {
      "id",
      "format",
      "carried",
      "policy",
      "findings",
      "guesses",
      "notUnderstood",
      "notes",
      "words"
    })
public record ImportItem(
    String id,
    String format,
    boolean carried,
    @JsonRawValue String policy,
    List<FoundItem> findings,
    List<Guessed> guesses,
    List<Kept> notUnderstood,
    List<Note> notes,
    WordCount words) {

  /** Takes the lists as they are now. */
  public ImportItem {
    findings = List.copyOf(findings);
    guesses = List.copyOf(guesses);
    notUnderstood = List.copyOf(notUnderstood);
    notes = List.copyOf(notes);
  }

  /**
   * Why a member of the draft is filled as it is.
   *
   * @param pointer the member, by RFC 6901
   * @param rule what led to it, such as {@code label} or {@code heading}
   * @param place where the document says so
   * @param text the text that it rests on
   */
  @Schema(
      name = "Guess",
      requiredProperties = {"pointer", "rule", "place", "text"})
  public record Guessed(String pointer, String rule, Where place, String text) {}

  /**
   * A part of the document that nothing told the meaning of.
   *
   * @param pointer where it was kept, by RFC 6901
   * @param heading its heading; null if it has none
   * @param place where the document has it
   * @param words how many words it has
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(
      name = "NotUnderstood",
      requiredProperties = {"pointer", "place", "words"})
  public record Kept(String pointer, @Nullable String heading, Where place, int words) {}

  /**
   * Something to know about the document.
   *
   * @param kind what it is about
   * @param message a sentence, in English
   * @param place where
   */
  @Schema(
      name = "DocumentNote",
      requiredProperties = {"kind", "message", "place"})
  public record Note(String kind, String message, Where place) {}

  /**
   * Where somebody finds it who opens the document; what is not known is left out.
   *
   * @param page the page, from 1
   * @param y how far down the page, in points
   * @param paragraph the paragraph, from 1
   * @param table the table, from 1
   * @param row the row of the table, from 1
   * @param line the line of the file, from 1
   * @param selector the CSS selector of the element
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "DocumentPlace")
  public record Where(
      @Nullable Integer page,
      @Nullable Integer y,
      @Nullable Integer paragraph,
      @Nullable Integer table,
      @Nullable Integer row,
      @Nullable Integer line,
      @Nullable String selector) {

    static Where of(Place place) {
      return new Where(
          known(place.page()),
          known(place.y()),
          known(place.paragraph()),
          known(place.table()),
          known(place.row()),
          known(place.line()),
          place.selector().isEmpty() ? null : place.selector());
    }

    private static @Nullable Integer known(int number) {
      return number > 0 ? number : null;
    }
  }

  static ImportItem of(ImportedDraft draft, List<Finding> findings) {
    Imported imported = draft.imported();
    return new ImportItem(
        draft.id(),
        word(imported.format()),
        imported.carried(),
        new String(PolicyJson.encode(imported.policy()), StandardCharsets.UTF_8),
        FoundItem.of(findings),
        imported.guesses().stream()
            .map(g -> new Guessed(g.pointer().toString(), g.rule(), Where.of(g.place()), g.text()))
            .toList(),
        imported.notUnderstood().stream()
            .map(
                part ->
                    new Kept(
                        part.pointer().toString(),
                        part.heading().isEmpty() ? null : part.heading(),
                        Where.of(part.place()),
                        part.words()))
            .toList(),
        imported.notes().stream()
            .map(note -> new Note(word(note.kind()), note.message(), Where.of(note.place())))
            .toList(),
        imported.words());
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

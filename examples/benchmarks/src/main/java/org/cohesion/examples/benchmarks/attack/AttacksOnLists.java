package org.cohesion.examples.benchmarks.attack;

import java.util.List;
import java.util.function.IntFunction;
import org.cohesion.community.Context;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Control;
import org.cohesion.policy.Definition;
import org.cohesion.policy.Narrative;
import org.cohesion.policy.Policy;
import org.cohesion.policy.VersionEntry;
import org.cohesion.strand.AimStrand;
import org.cohesion.strand.Aims;
import org.cohesion.strand.Procedure;
import org.cohesion.strand.ProcedureGroup;
import org.cohesion.strand.Procedures;
import org.cohesion.strand.StrandAims;
import org.cohesion.strand.StrandProcedures;

/** Attacks by many elements, or by what two parts of a policy have in common. */
final class AttacksOnLists {

  /** So many items are compared with one another. */
  private static final int COMPARED = 500;

  private static final AimStrand STRAND = AimStrand.EQUITY_AND_EXCELLENCE;

  private AttacksOnLists() {}

  static List<TimeAttack> all() {
    return List.of(
        new TimeAttack("words of one hash code in items", b -> procedures(b, inLines(b))),
        new TimeAttack("different words in items", b -> procedures(b, i -> words(i, "w", b))),
        new TimeAttack("the same words in items", b -> procedures(b, i -> words(0, "w", b))),
        new TimeAttack("the same numbers in items", b -> procedures(b, i -> words(0, "1", b))),
        new TimeAttack("items of one letter", AttacksOnLists::itemsOfOneLetter),
        new TimeAttack("strands, and counts of aims", AttacksOnLists::strandsAndCounts),
        new TimeAttack("groups, and counts of procedures", AttacksOnLists::groupsAndCounts),
        new TimeAttack("accents in a heading", b -> heading("e", "\u00E9", b)),
        new TimeAttack("marks in a heading", b -> heading("e", "\uFF9E", b)),
        new TimeAttack("ligatures in a heading", b -> heading("", "\uFDFA", b)),
        new TimeAttack("capitals in a heading", b -> heading("", "\u00C6", b)),
        new TimeAttack("headings", AttacksOnLists::headings),
        new TimeAttack("two contexts that say the same", b -> twice("50 pupils ", b)),
        new TimeAttack("voices in two texts that say the same", b -> twice("schools should ", b)),
        new TimeAttack("definitions in two texts", b -> twice("sense of belonging by all ", b)),
        new TimeAttack("measures in two procedures", b -> twoProcedures("every week ", b)),
        new TimeAttack("a long history", AttacksOnLists::history),
        new TimeAttack("a long outline", AttacksOnLists::outline),
        new TimeAttack("empty headings with numbers", AttacksOnLists::emptyHeadings),
        new TimeAttack("the same item among paragraphs", AttacksOnLists::repeatedParagraphs),
        new TimeAttack("the same procedure with details", AttacksOnLists::repeatedProcedures),
        new TimeAttack("lists after announcements", AttacksOnLists::announcedLists),
        new TimeAttack("lists with marks of other kinds", AttacksOnLists::markedLists),
        new TimeAttack("sections after lead-ins", AttacksOnLists::sectionsAfterLeadIns),
        new TimeAttack("items after lead-ins", b -> procedures(b, i -> "we do two things:")));
  }

  static Policy of(Procedures procedures) {
    return Policy.builder().procedures(procedures).build();
  }

  private static Procedure procedure(String statement) {
    return Procedure.builder().statement(statement).build();
  }

  /** {@return as many procedures as are compared, or fewer if they get too short} */
  private static Policy procedures(int bytes, IntFunction<String> statements) {
    return of(
        Procedures.builder()
            .addAllGeneral(
                Repeated.elements(i -> procedure(statements.apply(i)), bytes / COMPARED + 1, bytes))
            .build());
  }

  private static IntFunction<String> inLines(int bytes) {
    int perItem = bytes / COMPARED / 13 + 1;
    return item ->
        String.join(
            " ", Repeated.elements(i -> Repeated.colliding(item * perItem + i), 1, perItem));
  }

  private static String words(int item, String first, int bytes) {
    int perItem = bytes / COMPARED / 8 + 1;
    return String.join(
        " ", Repeated.elements(i -> first + (10_000 + item * perItem + i), 1, perItem));
  }

  private static Policy itemsOfOneLetter(int bytes) {
    return of(
        Procedures.builder()
            .addAllGeneral(Repeated.elements(i -> procedure("x"), 17, bytes))
            .build());
  }

  private static Policy strandsAndCounts(int bytes) {
    return AttacksOnTexts.inOneText("", "We have three aims. ", bytes / 2).toBuilder()
        .aims(
            Aims.builder()
                .introduction(Repeated.text("two aims. ", bytes / 4))
                .addAllStrands(
                    Repeated.elements(
                        i -> StrandAims.builder().strand(STRAND).build(), 35, bytes / 4))
                .build())
        .build();
  }

  private static Policy groupsAndCounts(int bytes) {
    return of(
        Procedures.builder()
            .introduction(Repeated.text("two actions. ", bytes / 4))
            .addStrands(
                StrandProcedures.builder()
                    .strand(STRAND)
                    .introduction(Repeated.text("two actions: ", bytes / 4))
                    .addAllGroups(
                        Repeated.elements(
                            i -> ProcedureGroup.builder().heading("x").build(), 16, bytes / 4))
                    .build())
            .addAllStrands(
                Repeated.elements(
                    i -> StrandProcedures.builder().strand(STRAND).build(), 35, bytes / 4))
            .build());
  }

  private static Policy heading(String first, String piece, int bytes) {
    StrandAims strand =
        StrandAims.builder()
            .strand(STRAND)
            .heading(first + Repeated.text(piece, bytes / 2))
            .build();
    return Policy.builder().aims(Aims.builder().addStrands(strand, strand).build()).build();
  }

  private static Policy headings(int bytes) {
    String accents = "e" + "\u00E9".repeat(90);
    return Policy.builder()
        .aims(
            Aims.builder()
                .addAllStrands(
                    Repeated.elements(
                        i -> StrandAims.builder().strand(STRAND).heading(accents + i).build(),
                        420,
                        bytes))
                .build())
        .build();
  }

  private static Policy twice(String piece, int bytes) {
    String text = Repeated.text(piece, bytes / 4);
    String copy = Repeated.text(piece, bytes / 4);
    return Policy.builder()
        .rationale(Narrative.builder().addParagraphs(text).build())
        .definition(Definition.builder().statement(copy).build())
        .context(Context.builder().addParagraphs(text, copy).build())
        .build();
  }

  private static Policy twoProcedures(String piece, int bytes) {
    return of(
        Procedures.builder()
            .addGeneral(
                procedure(Repeated.text(piece, bytes / 2)),
                procedure(Repeated.text(piece, bytes / 2)))
            .build());
  }

  private static Policy history(int bytes) {
    return Policy.builder()
        .control(
            Control.builder()
                .version("x")
                .addAllHistory(
                    Repeated.elements(
                        i -> VersionEntry.builder().version("x").change("x").build(), 30, bytes))
                .build())
        .build();
  }

  private static Policy outline(int bytes) {
    return Policy.builder()
        .addAllOutline(Repeated.elements(i -> JsonPointer.of("sections").child(i), 17, bytes / 2))
        .addAllSections(
            Repeated.elements(i -> Narrative.builder().heading("x").build(), 15, bytes / 2))
        .build();
  }

  private static Policy emptyHeadings(int bytes) {
    return Policy.builder()
        .addAllSections(
            Repeated.elements(
                i -> Narrative.builder().heading("1." + i % 7 + " Visitors and links").build(),
                24,
                bytes))
        .build();
  }

  private static Policy repeatedParagraphs(int bytes) {
    return Policy.builder()
        .addSections(
            Narrative.builder()
                .addAllParagraphs(Repeated.texts("- Read with others, ", bytes))
                .build())
        .build();
  }

  private static Policy repeatedProcedures(int bytes) {
    return of(
        Procedures.builder()
            .addAllGeneral(
                Repeated.elements(
                    i ->
                        Procedure.builder()
                            .statement("This we do:")
                            .addDetails("we read with others", "we read with others")
                            .build(),
                    51,
                    bytes))
            .build());
  }

  private static Policy announcedLists(int bytes) {
    return Policy.builder()
        .addSections(
            Narrative.builder()
                .addAllParagraphs(
                    Repeated.texts(i -> (i % 2 == 0 ? "" : "- ") + "two aims:", bytes))
                .build())
        .build();
  }

  private static Policy markedLists(int bytes) {
    return Policy.builder()
        .addSections(
            Narrative.builder()
                .addAllParagraphs(
                    Repeated.texts(i -> i % 2 == 0 ? "two aims:" : "(" + i % 100 + ") a", bytes))
                .build())
        .build();
  }

  private static Policy sectionsAfterLeadIns(int bytes) {
    return Policy.builder()
        .addAllSections(
            Repeated.elements(
                i -> Narrative.builder().heading("Review").addParagraphs("We do:").build(),
                46,
                bytes))
        .build();
  }
}

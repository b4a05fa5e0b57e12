package org.cohesion.examples.benchmarks.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cohesion.policy.Narrative;
import org.cohesion.policy.Policy;
import org.cohesion.strand.Procedure;
import org.cohesion.strand.Procedures;

/** Attacks by one long text, or by many short ones that say the same. */
final class AttacksOnTexts {

  /** By name, what is said again and again. */
  private static final Map<String, String> PIECES = pieces();

  /** What is said again and again, after something else. */
  private static final Map<String, List<String>> AFTER = after();

  private AttacksOnTexts() {}

  static List<TimeAttack> all() {
    List<TimeAttack> all = new ArrayList<>();
    PIECES.forEach(
        (name, piece) -> {
          all.add(new TimeAttack(name + " in one text", bytes -> inOneText("", piece, bytes)));
          all.add(new TimeAttack(name + " in many texts", bytes -> inManyTexts(piece, bytes)));
        });
    AFTER.forEach(
        (name, text) ->
            all.add(new TimeAttack(name, bytes -> inOneText(text.get(0), text.get(1), bytes))));
    return all;
  }

  /** {@return a paragraph and a procedure with the same text} */
  static Policy inOneText(String first, String piece, int bytes) {
    String text = first + Repeated.text(piece, bytes / 2);
    return Policy.builder()
        .rationale(Narrative.builder().addParagraphs(text).build())
        .procedures(
            Procedures.builder().addGeneral(Procedure.builder().statement(text).build()).build())
        .build();
  }

  /** {@return paragraphs and details of a procedure, all with the same text} */
  static Policy inManyTexts(String piece, int bytes) {
    return Policy.builder()
        .addSections(Narrative.builder().addAllParagraphs(Repeated.texts(piece, bytes / 2)).build())
        .procedures(
            Procedures.builder()
                .addGeneral(
                    Procedure.builder()
                        .statement("This we do:")
                        .addAllDetails(Repeated.texts(piece, bytes / 2))
                        .build())
                .build())
        .build();
  }

  private static Map<String, String> pieces() {
    Map<String, String> pieces = new TreeMap<>();
    pieces.put("prose", "Neighbours of every faith and none meet at our school each spring. ");
    pieces.put("one letter", "x");
    pieces.put("single letters", "x ");
    pieces.put("capitals", "\u00C6");
    pieces.put("words in capitals", "two \u00C6\u00C6\u00C6\u00C6\u00C6\u00C6\u00C6\u00C6 aims ");
    pieces.put("placeholders", "XXX ");
    pieces.put("open placeholders", "[insert ");
    pieces.put("filled brackets", "[name] ");
    pieces.put("orders to insert", "INSERT NAME ");
    pieces.put("patterns of dates", "YYYY ");
    pieces.put("blanks", "___ ");
    pieces.put("blanks after a review", "review ___ ");
    pieces.put("dots after an approval", "agreed \u2026\u2026 ");
    pieces.put("orders at the start", "Insert name. ");
    pieces.put("open tasks", "to be completed by the head ");
    pieces.put("patterns in small letters", "review xx/xx/yyyy ");
    pieces.put("names that pupils say", "pupils say [name] ");
    pieces.put("questions about practice", "(do we still do this?) ");
    pieces.put("tasks by name", "(X to check) ");
    pieces.put("names in Welsh", "Ysgol Y Garth ");
    pieces.put("words to authors", "your school should adapt this template ");
    pieces.put("times with other words", "over the very last few academic years ");
    pieces.put("addresses with blanks", "http://x___ ");
    pieces.put("bare questions", "(?) ");
    pieces.put("closed questions", "?)");
    pieces.put("queries", "(check) ");
    pieces.put("notes", "NB check ");
    pieces.put("nested brackets", "[(check ");
    pieces.put("beginnings of names", "S. At ");
    pieces.put("names of schools", "At Oak School we believe. ");
    pieces.put("names of many words", "At St Oak Elm Fir Yew Ash Bay Fig Box Pear School, ");
    pieces.put("names after people", "The governors of Oak School believe; ");
    pieces.put("owned by schools", "Oak School's aims are ");
    pieces.put("titles", "Oak Primary School Community Cohesion Policy ");
    pieces.put("declared counts", "We have three aims; ");
    pieces.put("announced counts", "three aims: a; b; ");
    pieces.put("digits", "1 ");
    pieces.put("zeros", "0");
    pieces.put("long numbers", "00000000000000000000000000000002 aims ");
    pieces.put("voices of guidance", "schools should promote their ");
    pieces.put("relative times", "currently this year ");
    pieces.put("terms", "pupils students learners ");
    pieces.put("bullets", "\u2022 ");
    pieces.put("hyphens", "- ");
    pieces.put("letters for bullets", "o ");
    pieces.put("stars", "* a ");
    pieces.put("dashes", ", \u2013 ");
    pieces.put("lines with marks", "\n- \u2022 a ");
    pieces.put("figures", "50 pupils, 20% of them ");
    pieces.put("measures", "every week ");
    pieces.put("gaps", "at                                                            ");
    pieces.put("lines", "at\n");
    pieces.put("commas", ",");
    pieces.put("words with invisible characters", "sch\u00ADool ");
    pieces.put("halves of pairs", "\uD83D\uDE00 ");
    pieces.put("accents", "\u00E9 ");
    pieces.put("ends that dangle", "links with and ");
    pieces.put("differences", "faith ethnicity ");
    pieces.put("doubled words", "a a the the and/or or of of ");
    pieces.put("slashes", "/");
    pieces.put("alternatives", "whether termly/annual is/is not board/trust/ ");
    pieces.put("alternatives in brackets", "[school/academy/");
    pieces.put("appendices", "see its appendix, policy appendix 2, appendices 1, 2 and B ");
    pieces.put("lines that begin with appendices", "\nAppendix 1 a ");
    pieces.put("participles", "walks planned and led by ");
    pieces.put("clauses with participles", "every talk in our town will be given by ");
    pieces.put("counts of anything", "we face four new barriers: ");
    pieces.put("several counts", "two aims and five objectives: ");
    pieces.put("keys to signs", "\u25CF done \u25CB to do ");
    pieces.put("lines of letterheads", "\u2022 01632 960000 WF9 4QT @ ");
    pieces.put("ticks after items", "we read with others \u2713\n");
    pieces.put("letters between items", "we read o we write ");
    pieces.put("items with numbers", "(viii) we read: ");
    pieces.put("joints", "we read; and ");
    pieces.put("quotation marks", "\u201Ctbc ");
    return pieces;
  }

  private static Map<String, List<String>> after() {
    Map<String, List<String>> after = new TreeMap<>();
    after.put("capitals at the end", List.of("We work with ", "\u00C6"));
    after.put("spaces at the end", List.of("We work with", " "));
    after.put("accents at the end", List.of("e", "\u00E9"));
    after.put("invisible characters in one word", List.of("at sch", "\u00AD"));
    after.put("spaces after a count", List.of("We have three aims", " "));
    after.put("semicolons after a count", List.of("We have three aims: ", "a; "));
    return after;
  }
}

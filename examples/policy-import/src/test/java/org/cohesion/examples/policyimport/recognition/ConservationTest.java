package org.cohesion.examples.policyimport.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cohesion.examples.policyimport.DocumentImport;
import org.cohesion.examples.policyimport.Imported;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.document.BlockKind;
import org.cohesion.examples.policyimport.document.DocumentFormat;
import org.cohesion.examples.policyimport.document.Place;
import org.cohesion.examples.policyimport.document.Print;
import org.cohesion.examples.policyimport.document.SourceDocument;
import org.cohesion.examples.policyimport.document.Zone;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Policy;

/** No word is lost and none made up, whatever stands in the document in whatever order. */
class ConservationTest {

  private static final List<String> TEXTS =
      List.of(
          "Community Cohesion Policy",
          "ELM ROAD PRIMARY",
          "Elm Road Primary School",
          "‘Together we grow’",
          "1. Introduction",
          "Aims",
          "Aims and objectives",
          "Contents",
          "Aims ........ 3",
          "Teaching, learning and curriculum",
          "Equity and excellence",
          "Equity and excellence – to see that nobody is left behind",
          "Engagement and ethos: we open our doors.",
          "What we do",
          "Our principles",
          "Monitoring and review",
          "Legal framework",
          "The Equality Act 2010 binds us.",
          "Equality Act 2010",
          "The Education Act 2002 and the Human Rights Act 1998 apply.",
          "Links with other policies",
          "www.example.org",
          "Our equality scheme is at https://example.org/equality.",
          "By community cohesion we mean that people get on.",
          "It is more than tolerance.",
          "The term ‘community’ has a number of dimensions:",
          "the local community – the streets around us",
          "the global community",
          "Our work is grouped under three headings:",
          "School to school: We visit two schools each year.",
          "We will:",
          "hold a fair each summer term",
          "The headteacher will report to governors every term.",
          "This policy is reviewed annually. The outcome of the review feeds into our plan.",
          "Approved by: Full Governing Body, 12 May 2023",
          "Date approved by the governors",
          "Approved 12 May 2023",
          "Approved by: Governors 12.3.24 Review: Spring 2026",
          "Approved by: Governors\nDate: 12.3.24\nA line\nAwdur: Pennaeth",
          "Kind words\nNext review:\nSpring 2026\nSigned: A. Head",
          "Review date: May 2025",
          "Review date: Autumn term 2025",
          "Review date\tMay 2025",
          "Reviewed",
          "Author: A. Teacher",
          "Version: 2.1",
          "Version",
          "Date",
          "Changes",
          "12 May 2023",
          "Page 3 of 7",
          "3",
          "Appendix 1: Plan",
          "Roles and responsibilities",
          "The governing body",
          "Contact\n3 Elm Road\nElmton",
          "",
          "…",
          "n/a");

  @Property(tries = 2_000)
  void accountsForEveryWord(@ForAll("documents") SourceDocument document) throws Exception {
    Imported imported = DocumentImport.of(document);

    assertThat(words(imported.policy()))
        .as("words of the draft that the document has not")
        .allSatisfy(
            (word, count) -> assertThat(words(document)).as("the word %s", word).containsKey(word));
    assertThat(imported.words().all())
        .isEqualTo(
            imported.words().members()
                + imported.words().sections()
                + imported.words().values()
                + imported.words().furniture());
  }

  @Property(tries = 300)
  void readsBackWhatItWrote(@ForAll("documents") SourceDocument document) throws Exception {
    Policy policy = DocumentImport.of(document).policy();

    assertThat(PolicyJson.decode(PolicyJson.encode(policy)).getPolicy()).contains(policy);
  }

  @Provide
  Arbitrary<SourceDocument> documents() {
    return blocks().list().ofMaxSize(40).map(list -> SourceDocument.of(DocumentFormat.TEXT, list));
  }

  private static Arbitrary<Block> blocks() {
    Arbitrary<String> text = Arbitraries.of(TEXTS);
    Arbitrary<String> mark = Arbitraries.of("", "•", "o", "1.", "a)", "3.1", "–");
    Arbitrary<BlockKind> kind =
        Arbitraries.of(
            BlockKind.PARAGRAPH,
            BlockKind.PARAGRAPH,
            BlockKind.ITEM,
            BlockKind.HEADING,
            BlockKind.ROW);
    Arbitrary<Zone> zone =
        Arbitraries.of(
            Zone.BODY,
            Zone.BODY,
            Zone.BODY,
            Zone.BODY,
            Zone.HEADER,
            Zone.FOOTER,
            Zone.BOX,
            Zone.NOTE);
    Arbitrary<Print> print =
        Arbitraries.of(Print.PLAIN, Print.BOLD, new Print(false, 11, 0), new Print(true, 16, 0));
    return Combinators.combine(
            kind,
            Arbitraries.integers().between(0, 3),
            mark,
            text.list().ofMinSize(1).ofMaxSize(4),
            zone,
            print)
        .as(
            (k, level, m, texts, z, p) ->
                new Block(
                    k,
                    level,
                    k == BlockKind.ITEM || k == BlockKind.HEADING ? m : "",
                    k == BlockKind.ROW ? texts : texts.subList(0, 1),
                    z,
                    p,
                    Place.NONE));
  }

  private static Map<String, Integer> words(SourceDocument document) {
    Map<String, Integer> words = new TreeMap<>();
    for (Block block : document.blocks()) {
      Words.of(block.printed()).forEach(word -> words.merge(word, 1, Integer::sum));
    }
    return words;
  }

  /** The words of the texts of the draft, but for addresses, which get a scheme. */
  private static Map<String, Integer> words(Policy policy) {
    Map<String, Integer> words = new TreeMap<>();
    for (String text : texts(policy)) {
      Words.of(text).forEach(word -> words.merge(word, 1, Integer::sum));
    }
    return words;
  }

  private static List<String> texts(Policy policy) {
    List<String> texts = new ArrayList<>();
    policy.getTitle().ifPresent(texts::add);
    policy
        .getSections()
        .forEach(
            section -> {
              section.getHeading().ifPresent(texts::add);
              texts.addAll(section.getParagraphs());
            });
    policy.getRationale().ifPresent(rationale -> texts.addAll(rationale.getParagraphs()));
    policy.locatedAims().forEach(aim -> texts.add(aim.value().getStatement()));
    policy.locatedProcedures().forEach(procedure -> texts.add(procedure.value().getStatement()));
    return texts;
  }
}

package org.cohesion.validation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Policy;
import org.cohesion.validation.rule.PolicyText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyTextsTest {

  @Test
  void areAllTextsInTheOrderOfTheDocument() {
    assertThat(
            described(
                """
                'title': 'T', 'reference': 'R', 'outline': ['/aims'],
                'school': {'name': 'S', 'aliases': ['S1', 'S2'], 'motto': 'M'},
                'alsoFor': [{'name': 'O', 'aliases': ['O1'], 'motto': 'OM'}],
                'group': {'name': 'G', 'groupId': 'TR99999'},
                'control': {
                  'author': {'name': 'A'}, 'owner': {'name': 'B'}, 'linkGovernor': {'name': 'C'},
                  'version': '1', 'approval': {'body': {'name': 'D'}},
                  'alsoApproved': [{'date': '2024'}, {'body': {'name': 'D1'}}],
                  'consultations': [{'date': '2024', 'outcome': 'O1'}, {'with': {'name': 'W'}}],
                  'publishedAt': 'U',
                  'audience': ['E'], 'history': [{'version': '1', 'change': 'F'}]},
                'legalBasisHeading': 'LH',
                'legalBasis': [{'instrument': 'I', 'provision': 'P', 'statement': 'L',
                  'edition': 'third', 'date': '2010', 'url': 'https://c.example', 'kind': 'act'}]
                """))
        .containsExactly(
            "/title label T",
            "/reference label R",
            "/school/name label S",
            "/school/aliases/0 label S1",
            "/school/aliases/1 label S2",
            "/school/motto label M",
            "/alsoFor/0/name label O",
            "/alsoFor/0/aliases/0 label O1",
            "/alsoFor/0/motto label OM",
            "/group/name label G",
            "/group/groupId label TR99999",
            "/control/author/name label A",
            "/control/owner/name label B",
            "/control/linkGovernor/name label C",
            "/control/version label 1",
            "/control/approval/body/name label D",
            "/control/alsoApproved/1/body/name label D1",
            "/control/consultations/0/outcome prose O1",
            "/control/consultations/1/with/name label W",
            "/control/publishedAt label U",
            "/control/audience/0 label E",
            "/control/history/0/version label 1",
            "/control/history/0/change prose F",
            "/legalBasisHeading label LH",
            "/legalBasis/0/instrument label I",
            "/legalBasis/0/provision label P",
            "/legalBasis/0/statement prose L",
            "/legalBasis/0/edition label third",
            "/legalBasis/0/url label https://c.example");
  }

  @Test
  void areThoseInsideSectionsAndPrinciplesToo() {
    assertThat(
            described(
                """
                'principles': {'principles': [
                  {'id': 'p', 'name': 'N1', 'statement': 'S1', 'details': ['D1', 'D2']}]},
                'responsibilities': {'heading': 'H2', 'introduction': 'I2', 'responsibilities': [
                  {'party': {'name': 'P2'}, 'statement': 'S2', 'details': ['D3']},
                  {'party': {'role': 'staff'}, 'details': ['D4']}]},
                'sections': [{'number': '3', 'heading': 'H3', 'paragraphs': ['T3'], 'sections': [
                  {'number': '3.1', 'heading': 'H4', 'sections': [{'paragraphs': ['T5']}]}]}],
                'appendices': [{'number': 'Appendix A', 'paragraphs': ['T6']}]
                """))
        .containsExactly(
            "/principles/principles/0/id label p",
            "/principles/principles/0/name label N1",
            "/principles/principles/0/statement prose, more S1",
            "/principles/principles/0/details/0 prose, followed D1",
            "/principles/principles/0/details/1 prose D2",
            "/responsibilities/heading label H2",
            "/responsibilities/introduction prose, more I2",
            "/responsibilities/responsibilities/0/party/name label P2",
            "/responsibilities/responsibilities/0/statement prose, more, followed S2",
            "/responsibilities/responsibilities/0/details/0 prose D3",
            "/responsibilities/responsibilities/1/details/0 prose D4",
            "/sections/0/number label 3",
            "/sections/0/heading label H3",
            "/sections/0/paragraphs/0 prose, more T3",
            "/sections/0/sections/0/number label 3.1",
            "/sections/0/sections/0/heading label H4",
            "/sections/0/sections/0/sections/0/paragraphs/0 prose T5",
            "/appendices/0/number label Appendix A",
            "/appendices/0/paragraphs/0 prose T6");
  }

  @Test
  void areThoseOfTheSectionsToo() {
    assertThat(
            described(
                """
                'rationale': {'heading': 'H1', 'paragraphs': ['P1', 'P2']},
                'definition': {
                  'heading': 'H2', 'statement': 'S2', 'attribution': 'A2', 'paragraphs': ['P3']},
                'context': {'heading': 'H3', 'paragraphs': ['P4']},
                'community': {'heading': 'H4', 'introduction': 'I4', 'dimensions': [
                  {'scope': 'school', 'name': 'N4', 'description': 'D4'},
                  {'scope': 'uk', 'name': 'N5', 'description': 'D5'}]},
                'principles': {'heading': 'H5', 'introduction': 'I5', 'principles': [
                  {'id': 'p', 'statement': 'S5'}, {'statement': 'S6'}]},
                'monitoring': {'heading': 'H6', 'introduction': 'I6', 'activities': [
                  {'id': 'm', 'statement': 'S7', 'actor': {'name': 'A7'},
                   'reportsTo': {'name': 'R7'}, 'feedsInto': ['F7']},
                  {'statement': 'S8'}]},
                'review': {'heading': 'H7', 'statement': 'S9', 'reviewer': {'name': 'R9'},
                  'outcome': 'O9', 'feedsInto': ['F9']},
                'linksHeading': 'LH', 'links': [{'title': 'L1', 'url': 'https://l.example'}, {'title': 'L2'}],
                'sections': [{'heading': 'H8', 'paragraphs': ['P8']}]
                """))
        .containsExactly(
            "/rationale/heading label H1",
            "/rationale/paragraphs/0 prose P1",
            "/rationale/paragraphs/1 prose P2",
            "/definition/heading label H2",
            "/definition/statement prose, more S2",
            "/definition/attribution label A2",
            "/definition/paragraphs/0 prose P3",
            "/context/heading label H3",
            "/context/paragraphs/0 prose P4",
            "/community/heading label H4",
            "/community/introduction prose, more I4",
            "/community/dimensions/0/name label N4",
            "/community/dimensions/0/description prose, followed D4",
            "/community/dimensions/1/name label N5",
            "/community/dimensions/1/description prose D5",
            "/principles/heading label H5",
            "/principles/introduction prose, more I5",
            "/principles/principles/0/id label p",
            "/principles/principles/0/statement prose, followed S5",
            "/principles/principles/1/statement prose S6",
            "/monitoring/heading label H6",
            "/monitoring/introduction prose, more I6",
            "/monitoring/activities/0/id label m",
            "/monitoring/activities/0/statement prose, more, followed S7",
            "/monitoring/activities/0/actor/name label A7",
            "/monitoring/activities/0/reportsTo/name label R7",
            "/monitoring/activities/0/feedsInto/0 label F7",
            "/monitoring/activities/1/statement prose S8",
            "/review/heading label H7",
            "/review/statement prose, more S9",
            "/review/reviewer/name label R9",
            "/review/outcome prose, more O9",
            "/review/feedsInto/0 label F9",
            "/linksHeading label LH",
            "/links/0/title prose, more L1",
            "/links/0/url label https://l.example",
            "/links/1/title prose L2",
            "/sections/0/heading label H8",
            "/sections/0/paragraphs/0 prose P8");
  }

  @Test
  void areThoseOfAimsAndProceduresUnderStrandsAndGroups() {
    assertThat(
            described(
                """
                'aims': {'heading': 'H1', 'introduction': 'I1',
                  'general': [{'id': 'g', 'statement': 'G1'}, {'statement': 'G2'}],
                  'strands': [{'strand': 'equity-and-excellence', 'heading': 'H2',
                    'introduction': 'I2', 'aims': [{'statement': 'S1'}]}]},
                'procedures': {'heading': 'H3', 'introduction': 'I3',
                  'general': [
                    {'id': 'p', 'statement': 'P1', 'details': ['D1', 'D2'], 'supports': ['g'],
                     'forGroups': ['F1', 'F2'], 'owner': {'name': 'O1'}, 'baseline': 'B1',
                     'resources': 'R1', 'measure': 'M1', 'progress': 'PR1'},
                    {'statement': 'P2'}],
                  'strands': [{'strand': 'equity-and-excellence', 'heading': 'H4',
                    'introduction': 'I4', 'procedures': [{'statement': 'P3'}],
                    'groups': [{'heading': 'H5', 'introduction': 'I5',
                      'procedures': [{'statement': 'P4'}]}]}]}
                """))
        .containsExactly(
            "/aims/heading label H1",
            "/aims/introduction prose, more I1",
            "/aims/general/0/id label g",
            "/aims/general/0/statement prose, followed G1",
            "/aims/general/1/statement prose G2",
            "/aims/strands/0/heading label H2",
            "/aims/strands/0/introduction prose, more I2",
            "/aims/strands/0/aims/0/statement prose S1",
            "/procedures/heading label H3",
            "/procedures/introduction prose, more I3",
            "/procedures/general/0/id label p",
            "/procedures/general/0/statement prose, more, followed P1",
            "/procedures/general/0/details/0 prose, followed D1",
            "/procedures/general/0/details/1 prose D2",
            "/procedures/general/0/supports/0 label g",
            "/procedures/general/0/forGroups/0 label F1",
            "/procedures/general/0/forGroups/1 label F2",
            "/procedures/general/0/owner/name label O1",
            "/procedures/general/0/baseline prose B1",
            "/procedures/general/0/resources prose R1",
            "/procedures/general/0/measure prose M1",
            "/procedures/general/0/progress prose PR1",
            "/procedures/general/1/statement prose P2",
            "/procedures/strands/0/heading label H4",
            "/procedures/strands/0/introduction prose, more I4",
            "/procedures/strands/0/procedures/0/statement prose P3",
            "/procedures/strands/0/groups/0/heading label H5",
            "/procedures/strands/0/groups/0/introduction prose, more I5",
            "/procedures/strands/0/groups/0/procedures/0/statement prose P4");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'aims': {'introduction': 'I', 'general': [{'statement': 'S'}]} | prose, more I",
        "'aims': {'introduction': 'I', 'strands': []} | prose I",
        "'procedures': {'introduction': 'I', 'general': [{'statement': 'S'}]} | prose, more I",
        "'procedures': {'introduction': 'I'} | prose I",
        "'principles': {'introduction': 'I', 'principles': []} | prose I",
        "'community': {'introduction': 'I'} | prose I",
        "'monitoring': {'introduction': 'I', 'activities': []} | prose I",
        "'definition': {'statement': 'I'} | prose I",
        "'definition': {'statement': 'I', 'limbs': ['common-vision-and-belonging']} | prose, more I",
        "'review': {'statement': 'I'} | prose I",
        "'review': {'outcome': 'I'} | prose I",
      })
  void haveMoreUnderThemIfThereIsAList(String member, String described) {
    assertThat(described(member).get(0)).endsWith(" " + described);
  }

  @Test
  void ofParagraphsAnnounceTheListItemsThatFollow() {
    assertThat(
            described(
                """
                'rationale': {'paragraphs':
                  ['We do:', '- this', '- that, such as: ', '- more', 'So there.']}
                """))
        .containsExactly(
            "/rationale/paragraphs/0 prose, more We do:",
            "/rationale/paragraphs/1 prose, followed - this",
            "/rationale/paragraphs/2 prose, more, followed - that, such as: ",
            "/rationale/paragraphs/3 prose - more",
            "/rationale/paragraphs/4 prose So there.");
  }

  private static List<String> described(String members) {
    String json = "{'formatVersion': '1.0'," + members + "}";
    Policy policy = PolicyJson.decode(json.replace('\'', '"').getBytes(UTF_8)).orThrow();
    return PolicyTexts.of(policy).stream().map(PolicyTextsTest::described).toList();
  }

  private static String described(PolicyText text) {
    return String.format(
        Locale.ROOT,
        "%s %s%s%s %s",
        text.pointer(),
        text.isProse() ? "prose" : "label",
        text.hasMoreUnderIt() ? ", more" : "",
        text.isFollowed() ? ", followed" : "",
        text.value());
  }
}

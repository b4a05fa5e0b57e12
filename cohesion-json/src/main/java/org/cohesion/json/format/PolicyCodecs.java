package org.cohesion.json.format;

import static org.cohesion.json.format.CommunityCodecs.COMMUNITY;
import static org.cohesion.json.format.CommunityCodecs.CONTEXT;
import static org.cohesion.json.format.CommunityCodecs.PRINCIPLES;
import static org.cohesion.json.format.CommunityCodecs.THEME;
import static org.cohesion.json.format.ReviewCodecs.MONITORING;
import static org.cohesion.json.format.ReviewCodecs.REVIEW_SCHEDULE;
import static org.cohesion.json.format.SchoolCodecs.PARTY;
import static org.cohesion.json.format.SchoolCodecs.RESPONSIBILITIES;
import static org.cohesion.json.format.SchoolCodecs.SCHOOL;
import static org.cohesion.json.format.SchoolCodecs.SCHOOL_GROUP;
import static org.cohesion.json.format.StrandCodecs.AIMS;
import static org.cohesion.json.format.StrandCodecs.PROCEDURES;
import static org.cohesion.json.format.ValueCodecs.ACADEMIC_YEAR;
import static org.cohesion.json.format.ValueCodecs.JSON_POINTER;
import static org.cohesion.json.format.ValueCodecs.PARTIAL_DATE;
import static org.cohesion.json.format.ValueCodecs.TEXT;

import org.cohesion.json.codec.EnumCodec;
import org.cohesion.json.codec.Members;
import org.cohesion.json.codec.ObjectCodec;
import org.cohesion.policy.Approval;
import org.cohesion.policy.CitationKind;
import org.cohesion.policy.Consultation;
import org.cohesion.policy.Control;
import org.cohesion.policy.Definition;
import org.cohesion.policy.Language;
import org.cohesion.policy.LegalCitation;
import org.cohesion.policy.Link;
import org.cohesion.policy.LinkKind;
import org.cohesion.policy.Narrative;
import org.cohesion.policy.Policy;
import org.cohesion.policy.PolicyBuilder;
import org.cohesion.policy.PolicyStatus;
import org.cohesion.policy.PolicySubject;
import org.cohesion.policy.VersionEntry;
import org.cohesion.review.PartialDate;

/** The tables of the policy itself, of its control and of its prose. */
public final class PolicyCodecs {
  private static final EnumCodec<PolicyStatus> STATUS = new EnumCodec<>(PolicyStatus.values());
  private static final EnumCodec<PolicySubject> SUBJECT = new EnumCodec<>(PolicySubject.values());
  private static final EnumCodec<CitationKind> CITATION_KIND =
      new EnumCodec<>(CitationKind.values());
  private static final EnumCodec<LinkKind> LINK_KIND = new EnumCodec<>(LinkKind.values());
  private static final EnumCodec<Language> LANGUAGE = new EnumCodec<>(Language.values());

  private static final ObjectCodec<Approval> APPROVAL =
      new ObjectCodec<>(Approval.class, Approval.builder().build()) {
        @Override
        protected Approval copy(Approval of, Members m) {
          return Approval.builder()
              .body(m.optional("body", PARTY, of.getBody()))
              .date(m.optional("date", PARTIAL_DATE, of.getDate()))
              .build();
        }
      };

  private static final ObjectCodec<Consultation> CONSULTATION =
      new ObjectCodec<>(
          Consultation.class, Consultation.builder().date(PartialDate.of(2000)).build()) {
        @Override
        protected Consultation copy(Consultation of, Members m) {
          return Consultation.builder()
              .with(m.optional("with", PARTY, of.getWith()))
              .date(m.optional("date", PARTIAL_DATE, of.getDate()))
              .outcome(m.optional("outcome", TEXT, of.getOutcome()))
              .build();
        }
      }.withOneOf("with", "date");

  private static final ObjectCodec<VersionEntry> VERSION_ENTRY =
      new ObjectCodec<>(VersionEntry.class, VersionEntry.builder().version("").build()) {
        @Override
        protected VersionEntry copy(VersionEntry of, Members m) {
          return VersionEntry.builder()
              .version(m.optional("version", TEXT, of.getVersion()))
              .date(m.optional("date", PARTIAL_DATE, of.getDate()))
              .change(m.optional("change", TEXT, of.getChange()))
              .build();
        }
      }.withOneOf("version", "date");

  private static final ObjectCodec<Control> CONTROL =
      new ObjectCodec<>(Control.class, Control.builder().build()) {
        @Override
        protected Control copy(Control of, Members m) {
          return Control.builder()
              .academicYear(m.optional("academicYear", ACADEMIC_YEAR, of.getAcademicYear()))
              .author(m.optional("author", PARTY, of.getAuthor()))
              .owner(m.optional("owner", PARTY, of.getOwner()))
              .linkGovernor(m.optional("linkGovernor", PARTY, of.getLinkGovernor()))
              .status(m.optional("status", STATUS, of.getStatus()))
              .version(m.optional("version", TEXT, of.getVersion()))
              .effectiveFrom(m.optional("effectiveFrom", PARTIAL_DATE, of.getEffectiveFrom()))
              .effectiveUntil(m.optional("effectiveUntil", PARTIAL_DATE, of.getEffectiveUntil()))
              .approval(m.optional("approval", APPROVAL, of.getApproval()))
              .alsoApproved(m.list("alsoApproved", APPROVAL, of.getAlsoApproved()))
              .consultations(m.list("consultations", CONSULTATION, of.getConsultations()))
              .publishedAt(m.optional("publishedAt", TEXT, of.getPublishedAt()))
              .audience(m.list("audience", TEXT, of.getAudience()))
              .history(m.list("history", VERSION_ENTRY, of.getHistory()))
              .extensions(m.extensions(of.getExtensions()))
              .build();
        }
      };

  private static final ObjectCodec<LegalCitation> LEGAL_CITATION =
      new ObjectCodec<>(LegalCitation.class, LegalCitation.builder().instrument("").build()) {
        @Override
        protected LegalCitation copy(LegalCitation of, Members m) {
          return LegalCitation.builder()
              .instrument(m.required("instrument", TEXT, of.getInstrument()))
              .provision(m.optional("provision", TEXT, of.getProvision()))
              .statement(m.optional("statement", TEXT, of.getStatement()))
              .edition(m.optional("edition", TEXT, of.getEdition()))
              .date(m.optional("date", PARTIAL_DATE, of.getDate()))
              .url(m.optional("url", TEXT, of.getUrl()))
              .kind(m.optional("kind", CITATION_KIND, of.getKind()))
              .build();
        }
      };

  private static final ObjectCodec<Narrative> NARRATIVE =
      new ObjectCodec<>(Narrative.class, Narrative.builder().build()) {
        @Override
        protected Narrative copy(Narrative of, Members m) {
          return Narrative.builder()
              .number(m.optional("number", TEXT, of.getNumber()))
              .heading(m.optional("heading", TEXT, of.getHeading()))
              .paragraphs(m.list("paragraphs", TEXT, of.getParagraphs()))
              .sections(m.list("sections", this, of.getSections()))
              .build();
        }
      };

  private static final ObjectCodec<Definition> DEFINITION =
      new ObjectCodec<>(Definition.class, Definition.builder().statement("").build()) {
        @Override
        protected Definition copy(Definition of, Members m) {
          return Definition.builder()
              .heading(m.optional("heading", TEXT, of.getHeading()))
              .statement(m.required("statement", TEXT, of.getStatement()))
              .limbs(m.list("limbs", THEME, of.getLimbs()))
              .attribution(m.optional("attribution", TEXT, of.getAttribution()))
              .paragraphs(m.list("paragraphs", TEXT, of.getParagraphs()))
              .build();
        }
      };

  private static final ObjectCodec<Link> LINK =
      new ObjectCodec<>(Link.class, Link.builder().title("").build()) {
        @Override
        protected Link copy(Link of, Members m) {
          return Link.builder()
              .title(m.required("title", TEXT, of.getTitle()))
              .url(m.optional("url", TEXT, of.getUrl()))
              .kind(m.optional("kind", LINK_KIND, of.getKind()))
              .build();
        }
      };

  /** JSON form of {@link Policy}: a whole document. */
  public static final ObjectCodec<Policy> POLICY =
      new ObjectCodec<>(Policy.class, Policy.builder().build()) {
        @Override
        protected Policy copy(Policy of, Members m) {
          PolicyBuilder to =
              Policy.builder().schemaUri(m.optional("$schema", TEXT, of.getSchemaUri()));
          m.formatVersion();
          return to.title(m.optional("title", TEXT, of.getTitle()))
              .reference(m.optional("reference", TEXT, of.getReference()))
              .subject(m.optional("subject", SUBJECT, of.getSubject()))
              .language(m.optional("language", LANGUAGE, of.getLanguage()))
              .outline(m.list("outline", JSON_POINTER, of.getOutline()))
              .school(m.optional("school", SCHOOL, of.getSchool()))
              .alsoFor(m.list("alsoFor", SCHOOL, of.getAlsoFor()))
              .group(m.optional("group", SCHOOL_GROUP, of.getGroup()))
              .control(m.optional("control", CONTROL, of.getControl()))
              .legalBasisHeading(m.optional("legalBasisHeading", TEXT, of.getLegalBasisHeading()))
              .legalBasis(m.list("legalBasis", LEGAL_CITATION, of.getLegalBasis()))
              .rationale(m.optional("rationale", NARRATIVE, of.getRationale()))
              .definition(m.optional("definition", DEFINITION, of.getDefinition()))
              .context(m.optional("context", CONTEXT, of.getContext()))
              .community(m.optional("community", COMMUNITY, of.getCommunity()))
              .principles(m.optional("principles", PRINCIPLES, of.getPrinciples()))
              .aims(m.optional("aims", AIMS, of.getAims()))
              .procedures(m.optional("procedures", PROCEDURES, of.getProcedures()))
              .responsibilities(
                  m.optional("responsibilities", RESPONSIBILITIES, of.getResponsibilities()))
              .monitoring(m.optional("monitoring", MONITORING, of.getMonitoring()))
              .review(m.optional("review", REVIEW_SCHEDULE, of.getReview()))
              .linksHeading(m.optional("linksHeading", TEXT, of.getLinksHeading()))
              .links(m.list("links", LINK, of.getLinks()))
              .sections(m.list("sections", NARRATIVE, of.getSections()))
              .appendices(m.list("appendices", NARRATIVE, of.getAppendices()))
              .extensions(m.extensions(of.getExtensions()))
              .build();
        }
      };

  private PolicyCodecs() {}
}

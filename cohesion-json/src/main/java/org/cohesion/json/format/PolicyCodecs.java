package org.cohesion.json.format;

import static org.cohesion.json.format.CommunityCodecs.COMMUNITY;
import static org.cohesion.json.format.CommunityCodecs.CONTEXT;
import static org.cohesion.json.format.CommunityCodecs.PRINCIPLES;
import static org.cohesion.json.format.CommunityCodecs.THEME;
import static org.cohesion.json.format.ReviewCodecs.MONITORING;
import static org.cohesion.json.format.ReviewCodecs.REVIEW_SCHEDULE;
import static org.cohesion.json.format.SchoolCodecs.PARTY;
import static org.cohesion.json.format.SchoolCodecs.SCHOOL;
import static org.cohesion.json.format.StrandCodecs.AIMS;
import static org.cohesion.json.format.StrandCodecs.PROCEDURES;
import static org.cohesion.json.format.ValueCodecs.ACADEMIC_YEAR;
import static org.cohesion.json.format.ValueCodecs.JSON_POINTER;
import static org.cohesion.json.format.ValueCodecs.PARTIAL_DATE;
import static org.cohesion.json.format.ValueCodecs.TEXT;

import org.cohesion.json.codec.EnumCodec;
import org.cohesion.json.codec.FormatVersion;
import org.cohesion.json.codec.ObjectCodec;
import org.cohesion.policy.Approval;
import org.cohesion.policy.ApprovalBuilder;
import org.cohesion.policy.Control;
import org.cohesion.policy.ControlBuilder;
import org.cohesion.policy.Definition;
import org.cohesion.policy.DefinitionBuilder;
import org.cohesion.policy.Language;
import org.cohesion.policy.LegalCitation;
import org.cohesion.policy.LegalCitationBuilder;
import org.cohesion.policy.Link;
import org.cohesion.policy.LinkBuilder;
import org.cohesion.policy.LinkKind;
import org.cohesion.policy.Narrative;
import org.cohesion.policy.NarrativeBuilder;
import org.cohesion.policy.Policy;
import org.cohesion.policy.PolicyBuilder;
import org.cohesion.policy.PolicyStatus;
import org.cohesion.policy.VersionEntry;
import org.cohesion.policy.VersionEntryBuilder;

/** The tables of the policy itself, of its control and of its prose. */
public final class PolicyCodecs {

  private static final ObjectCodec<Approval> APPROVAL =
      ObjectCodec.of(Approval.class, Approval::builder, ApprovalBuilder::build)
          .optional("body", PARTY, Approval::getBody, ApprovalBuilder::body)
          .optional("date", PARTIAL_DATE, Approval::getDate, ApprovalBuilder::date)
          .codec();

  private static final ObjectCodec<VersionEntry> VERSION_ENTRY =
      ObjectCodec.of(VersionEntry.class, VersionEntry::builder, VersionEntryBuilder::build)
          .optional("version", TEXT, VersionEntry::getVersion, VersionEntryBuilder::version)
          .optional("date", PARTIAL_DATE, VersionEntry::getDate, VersionEntryBuilder::date)
          .optional("change", TEXT, VersionEntry::getChange, VersionEntryBuilder::change)
          .oneOf("version", "date")
          .codec();

  private static final ObjectCodec<Control> CONTROL =
      ObjectCodec.of(Control.class, Control::builder, ControlBuilder::build)
          .optional(
              "academicYear", ACADEMIC_YEAR, Control::getAcademicYear, ControlBuilder::academicYear)
          .optional("author", PARTY, Control::getAuthor, ControlBuilder::author)
          .optional("owner", PARTY, Control::getOwner, ControlBuilder::owner)
          .optional("linkGovernor", PARTY, Control::getLinkGovernor, ControlBuilder::linkGovernor)
          .optional(
              "status",
              new EnumCodec<>(PolicyStatus.values()),
              Control::getStatus,
              ControlBuilder::status)
          .optional("version", TEXT, Control::getVersion, ControlBuilder::version)
          .optional(
              "effectiveFrom",
              PARTIAL_DATE,
              Control::getEffectiveFrom,
              ControlBuilder::effectiveFrom)
          .optional("approval", APPROVAL, Control::getApproval, ControlBuilder::approval)
          .optional("publishedAt", TEXT, Control::getPublishedAt, ControlBuilder::publishedAt)
          .list("audience", TEXT, Control::getAudience, ControlBuilder::addAudience)
          .list("history", VERSION_ENTRY, Control::getHistory, ControlBuilder::addHistory)
          .extensions(Control::getExtensions, ControlBuilder::extensions)
          .codec();

  private static final ObjectCodec<LegalCitation> LEGAL_CITATION =
      ObjectCodec.of(LegalCitation.class, LegalCitation::builder, LegalCitationBuilder::build)
          .required(
              "instrument", TEXT, LegalCitation::getInstrument, LegalCitationBuilder::instrument)
          .optional("provision", TEXT, LegalCitation::getProvision, LegalCitationBuilder::provision)
          .optional("statement", TEXT, LegalCitation::getStatement, LegalCitationBuilder::statement)
          .codec();

  private static final ObjectCodec<Narrative> NARRATIVE =
      ObjectCodec.of(Narrative.class, Narrative::builder, NarrativeBuilder::build)
          .optional("heading", TEXT, Narrative::getHeading, NarrativeBuilder::heading)
          .list("paragraphs", TEXT, Narrative::getParagraphs, NarrativeBuilder::addParagraphs)
          .codec();

  private static final ObjectCodec<Definition> DEFINITION =
      ObjectCodec.of(Definition.class, Definition::builder, DefinitionBuilder::build)
          .optional("heading", TEXT, Definition::getHeading, DefinitionBuilder::heading)
          .required("statement", TEXT, Definition::getStatement, DefinitionBuilder::statement)
          .list("limbs", THEME, Definition::getLimbs, DefinitionBuilder::addLimbs)
          .optional("attribution", TEXT, Definition::getAttribution, DefinitionBuilder::attribution)
          .list("paragraphs", TEXT, Definition::getParagraphs, DefinitionBuilder::addParagraphs)
          .codec();

  private static final ObjectCodec<Link> LINK =
      ObjectCodec.of(Link.class, Link::builder, LinkBuilder::build)
          .required("title", TEXT, Link::getTitle, LinkBuilder::title)
          .optional("url", TEXT, Link::getUrl, LinkBuilder::url)
          .optional("kind", new EnumCodec<>(LinkKind.values()), Link::getKind, LinkBuilder::kind)
          .codec();

  /** JSON form of {@link Policy}: a whole document. */
  public static final ObjectCodec<Policy> POLICY =
      ObjectCodec.of(Policy.class, Policy::builder, PolicyBuilder::build)
          .optional("$schema", TEXT, Policy::getSchemaUri, PolicyBuilder::schemaUri)
          .member(new FormatVersion<>())
          .optional("title", TEXT, Policy::getTitle, PolicyBuilder::title)
          .optional("reference", TEXT, Policy::getReference, PolicyBuilder::reference)
          .optional(
              "language",
              new EnumCodec<>(Language.values()),
              Policy::getLanguage,
              PolicyBuilder::language)
          .list("outline", JSON_POINTER, Policy::getOutline, PolicyBuilder::addOutline)
          .optional("school", SCHOOL, Policy::getSchool, PolicyBuilder::school)
          .list("alsoFor", SCHOOL, Policy::getAlsoFor, PolicyBuilder::addAlsoFor)
          .optional("control", CONTROL, Policy::getControl, PolicyBuilder::control)
          .list("legalBasis", LEGAL_CITATION, Policy::getLegalBasis, PolicyBuilder::addLegalBasis)
          .optional("rationale", NARRATIVE, Policy::getRationale, PolicyBuilder::rationale)
          .optional("definition", DEFINITION, Policy::getDefinition, PolicyBuilder::definition)
          .optional("context", CONTEXT, Policy::getContext, PolicyBuilder::context)
          .optional("community", COMMUNITY, Policy::getCommunity, PolicyBuilder::community)
          .optional("principles", PRINCIPLES, Policy::getPrinciples, PolicyBuilder::principles)
          .optional("aims", AIMS, Policy::getAims, PolicyBuilder::aims)
          .optional("procedures", PROCEDURES, Policy::getProcedures, PolicyBuilder::procedures)
          .optional("monitoring", MONITORING, Policy::getMonitoring, PolicyBuilder::monitoring)
          .optional("review", REVIEW_SCHEDULE, Policy::getReview, PolicyBuilder::review)
          .list("links", LINK, Policy::getLinks, PolicyBuilder::addLinks)
          .list("sections", NARRATIVE, Policy::getSections, PolicyBuilder::addSections)
          .extensions(Policy::getExtensions, PolicyBuilder::extensions)
          .codec();

  private PolicyCodecs() {}
}

package org.cohesion.json.format;

import static org.cohesion.json.format.ValueCodecs.AGE;
import static org.cohesion.json.format.ValueCodecs.LA_ESTAB;
import static org.cohesion.json.format.ValueCodecs.TEXT;
import static org.cohesion.json.format.ValueCodecs.UKPRN;
import static org.cohesion.json.format.ValueCodecs.URN;

import java.util.List;
import java.util.Optional;
import org.cohesion.json.codec.EnumCodec;
import org.cohesion.json.codec.ObjectCodec;
import org.cohesion.json.mistake.NearValues;
import org.cohesion.json.mistake.ValueForm;
import org.cohesion.school.AgeRange;
import org.cohesion.school.DutyBasis;
import org.cohesion.school.EstablishmentType;
import org.cohesion.school.Nation;
import org.cohesion.school.Party;
import org.cohesion.school.PartyBuilder;
import org.cohesion.school.Phase;
import org.cohesion.school.Role;
import org.cohesion.school.School;
import org.cohesion.school.SchoolBuilder;

/** The tables of schools and of the people and bodies around them. */
public final class SchoolCodecs {

  static final EnumCodec<Role> ROLE = new EnumCodec<>(Role.values());

  /** JSON form of {@link Party}. */
  static final ObjectCodec<Party> PARTY =
      ObjectCodec.of(Party.class, Party::builder, PartyBuilder::build)
          .optional("role", ROLE, Party::getRole, PartyBuilder::role)
          .optional("name", TEXT, Party::getName, PartyBuilder::name)
          .oneOf("role", "name")
          .near(SchoolCodecs::partyMeantBy)
          .codec();

  /** JSON form of {@link AgeRange}. */
  static final ObjectCodec<AgeRange> AGE_RANGE =
      ObjectCodec.of(AgeRange.class, UnfinishedAgeRange::new, UnfinishedAgeRange::range)
          .required("from", AGE, AgeRange::from, (ages, age) -> ages.from = age)
          .required("to", AGE, AgeRange::to, (ages, age) -> ages.to = age)
          .called(ValueForm.AGE_RANGE)
          .near(NearValues::ageRange)
          .codec();

  /** JSON form of {@link School}. */
  public static final ObjectCodec<School> SCHOOL =
      ObjectCodec.of(School.class, School::builder, SchoolBuilder::build)
          .optional("name", TEXT, School::getName, SchoolBuilder::name)
          .list("aliases", TEXT, School::getAliases, SchoolBuilder::addAliases)
          .optional("urn", URN, School::getUrn, SchoolBuilder::urn)
          .optional("ukprn", UKPRN, School::getUkprn, SchoolBuilder::ukprn)
          .optional("laEstab", LA_ESTAB, School::getLaEstab, SchoolBuilder::laEstab)
          .optional(
              "nation", new EnumCodec<>(Nation.values()), School::getNation, SchoolBuilder::nation)
          .optional(
              "phase", new EnumCodec<>(Phase.values()), School::getPhase, SchoolBuilder::phase)
          .optional(
              "establishmentType",
              new EnumCodec<>(EstablishmentType.values()),
              School::getEstablishmentType,
              SchoolBuilder::establishmentType)
          .optional("ageRange", AGE_RANGE, School::getAgeRange, SchoolBuilder::ageRange)
          .optional("motto", TEXT, School::getMotto, SchoolBuilder::motto)
          .optional(
              "dutyBasis",
              new EnumCodec<>(DutyBasis.values()),
              School::getDutyBasis,
              SchoolBuilder::dutyBasis)
          .extensions(School::getExtensions, SchoolBuilder::extensions)
          .codec();

  private SchoolCodecs() {}

  private static Optional<String> partyMeantBy(String text) {
    List<String> roles = ROLE.nearWords().meantBy(text);
    return roles.size() == 1
        ? Optional.of("{\"role\": \"" + roles.get(0) + "\"}")
        : Optional.empty();
  }

  /** The two ages of a range until both are known. */
  private static final class UnfinishedAgeRange {
    private int from;
    private int to;

    AgeRange range() {
      return AgeRange.of(from, to);
    }
  }
}

package org.cohesion.json.format;

import static org.cohesion.json.format.ValueCodecs.AGE;
import static org.cohesion.json.format.ValueCodecs.LA_ESTAB;
import static org.cohesion.json.format.ValueCodecs.SEED_CODE;
import static org.cohesion.json.format.ValueCodecs.TEXT;
import static org.cohesion.json.format.ValueCodecs.UKPRN;
import static org.cohesion.json.format.ValueCodecs.URN;

import java.util.List;
import java.util.Optional;
import org.cohesion.json.codec.EnumCodec;
import org.cohesion.json.codec.Members;
import org.cohesion.json.codec.ObjectCodec;
import org.cohesion.json.mistake.NearValues;
import org.cohesion.json.mistake.ValueForm;
import org.cohesion.school.AgeRange;
import org.cohesion.school.DutyBasis;
import org.cohesion.school.EstablishmentType;
import org.cohesion.school.GroupKind;
import org.cohesion.school.Nation;
import org.cohesion.school.Party;
import org.cohesion.school.Phase;
import org.cohesion.school.Responsibilities;
import org.cohesion.school.Responsibility;
import org.cohesion.school.Role;
import org.cohesion.school.School;
import org.cohesion.school.SchoolGroup;

/** The tables of schools and of the people and bodies around them. */
public final class SchoolCodecs {

  static final EnumCodec<Role> ROLE = new EnumCodec<>(Role.values());
  private static final EnumCodec<Nation> NATION = new EnumCodec<>(Nation.values());
  private static final EnumCodec<Phase> PHASE = new EnumCodec<>(Phase.values());
  private static final EnumCodec<EstablishmentType> ESTABLISHMENT_TYPE =
      new EnumCodec<>(EstablishmentType.values());
  private static final EnumCodec<GroupKind> GROUP_KIND = new EnumCodec<>(GroupKind.values());
  private static final EnumCodec<DutyBasis> DUTY_BASIS = new EnumCodec<>(DutyBasis.values());

  /** JSON form of {@link Party}. */
  static final ObjectCodec<Party> PARTY =
      new ObjectCodec<>(Party.class, Party.builder().name("").build()) {
        @Override
        protected Party copy(Party of, Members m) {
          return Party.builder()
              .role(m.optional("role", ROLE, of.getRole()))
              .name(m.optional("name", TEXT, of.getName()))
              .build();
        }

        @Override
        protected Optional<String> meantBy(String written) {
          List<String> roles = ROLE.nearWords().meantBy(written);
          return roles.size() == 1
              ? Optional.of("{\"role\": \"" + roles.get(0) + "\"}")
              : Optional.empty();
        }
      }.withOneOf("role", "name");

  private static final ObjectCodec<Responsibility> RESPONSIBILITY =
      new ObjectCodec<>(
          Responsibility.class,
          Responsibility.builder().party(Party.builder().name("").build()).build()) {
        @Override
        protected Responsibility copy(Responsibility of, Members m) {
          return Responsibility.builder()
              .party(m.required("party", PARTY, of.getParty()))
              .statement(m.optional("statement", TEXT, of.getStatement()))
              .details(m.list("details", TEXT, of.getDetails()))
              .extensions(m.extensions(of.getExtensions()))
              .build();
        }
      };

  /** JSON form of {@link Responsibilities}. */
  static final ObjectCodec<Responsibilities> RESPONSIBILITIES =
      new ObjectCodec<>(Responsibilities.class, Responsibilities.builder().build()) {
        @Override
        protected Responsibilities copy(Responsibilities of, Members m) {
          return Responsibilities.builder()
              .heading(m.optional("heading", TEXT, of.getHeading()))
              .introduction(m.optional("introduction", TEXT, of.getIntroduction()))
              .responsibilities(
                  m.list("responsibilities", RESPONSIBILITY, of.getResponsibilities()))
              .build();
        }
      };

  /** JSON form of {@link SchoolGroup}. */
  static final ObjectCodec<SchoolGroup> SCHOOL_GROUP =
      new ObjectCodec<>(SchoolGroup.class, SchoolGroup.builder().name("").build()) {
        @Override
        protected SchoolGroup copy(SchoolGroup of, Members m) {
          return SchoolGroup.builder()
              .name(m.optional("name", TEXT, of.getName()))
              .kind(m.optional("kind", GROUP_KIND, of.getKind()))
              .groupId(m.optional("groupId", TEXT, of.getGroupId()))
              .build();
        }
      }.withOneOf("name", "groupId");

  /** JSON form of {@link AgeRange}. */
  static final ObjectCodec<AgeRange> AGE_RANGE =
      new ObjectCodec<>(AgeRange.class, AgeRange.of(0, 0)) {
        @Override
        protected AgeRange copy(AgeRange of, Members m) {
          return AgeRange.of(m.required("from", AGE, of.from()), m.required("to", AGE, of.to()));
        }

        @Override
        protected Optional<String> meantBy(String written) {
          return NearValues.ageRange(written);
        }
      }.called(ValueForm.AGE_RANGE);

  /** JSON form of {@link School}. */
  public static final ObjectCodec<School> SCHOOL =
      new ObjectCodec<>(School.class, School.builder().build()) {
        @Override
        protected School copy(School of, Members m) {
          return School.builder()
              .name(m.optional("name", TEXT, of.getName()))
              .aliases(m.list("aliases", TEXT, of.getAliases()))
              .urn(m.optional("urn", URN, of.getUrn()))
              .ukprn(m.optional("ukprn", UKPRN, of.getUkprn()))
              .laEstab(m.optional("laEstab", LA_ESTAB, of.getLaEstab()))
              .seedCode(m.optional("seedCode", SEED_CODE, of.getSeedCode()))
              .nation(m.optional("nation", NATION, of.getNation()))
              .phase(m.optional("phase", PHASE, of.getPhase()))
              .establishmentType(
                  m.optional("establishmentType", ESTABLISHMENT_TYPE, of.getEstablishmentType()))
              .ageRange(m.optional("ageRange", AGE_RANGE, of.getAgeRange()))
              .motto(m.optional("motto", TEXT, of.getMotto()))
              .dutyBasis(m.optional("dutyBasis", DUTY_BASIS, of.getDutyBasis()))
              .extensions(m.extensions(of.getExtensions()))
              .build();
        }
      };

  private SchoolCodecs() {}
}

package org.cohesion.examples.policyimport.printed;

import java.util.List;
import org.cohesion.review.PartialDate;

/**
 * The words that a school prints besides those of its policy: labels of the control data and of
 * what goes with a procedure, headings of parts that have none of their own, and dates in its form.
 */
enum Wording {
  /** Whole words, whole dates. */
  FULL(
      "School year|Policy reference|Version|Policy status|Author|Policy owner|Link governor|Approved by|Date approved|Effective from|Date of last review|Next review date|Review cycle|URN|DfE number|Who the policy is for|Published at|Academies",
      "Legal framework|Aims|Procedures|Monitoring|Review|Dimensions of community|Related documents|Version history",
      "Owner|By|How often|Resources|How we will know|Reported to|Outcome of the last review|Feeds into|For|Starting point|Progress so far"),
  /** Table heads, dates in figures. */
  SHORT(
      "Academic Year|Ref|Version No|Status|Written by|Responsible person|Governor Link|Ratified by|Ratified on|Valid from|Last reviewed|Review due|Frequency of review|Unique Reference Number|LA / Estab no|Audience|Web address|Schools",
      "Statutory duties|Our Aims|What we do|How we monitor the policy|Review of the policy|Our communities|Links with other policies|Document history",
      "Who|When|Frequency|Cost|Success criteria|Reports to|Outcome|Informs|Groups|Baseline|Progress"),
  /** Sentences rather than words, ordinal dates. */
  LOOSE(
      "Year|Policy number|Issue|This policy is|Prepared by|Lead member of staff|Governor with responsibility|Adopted by|Adopted|In force from|Reviewed|To be reviewed|Reviewed how often|URN|DfE no.|For the attention of|Available from|Member schools",
      "The law|What we are aiming for|How we will do it|Monitoring and evaluation|Reviewing this policy|Who our communities are|See also|Amendments",
      "Led by|Target date|How often|Funding|Measure|Report to|What came of the last review|Feeds into|Meant for|Where we start|What has been done"),
  /** Welsh. */
  CYMRAEG(
      "Blwyddyn ysgol|Cyfeirnod|Fersiwn|Statws|Awdur|Perchennog y polisi|Llywodraethwr cyswllt|Cymeradwywyd gan|Dyddiad cymeradwyo|Mewn grym o|Adolygwyd ddiwethaf|Dyddiad adolygu nesaf|Amlder adolygu|URN|Rhif yr ysgol|Ar gyfer|Cyhoeddwyd yn|Ysgolion",
      "Y gyfraith|Nodau|Gweithdrefnau|Monitro|Adolygu|Ein cymunedau|Dogfennau cysylltiedig|Hanes y ddogfen",
      "Pwy|Erbyn|Pa mor aml|Adnoddau|Mesur|Adrodd i|Canlyniad yr adolygiad diwethaf|Yn bwydo|I bwy|Man cychwyn|Cynnydd");

  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");
  private static final List<String> MISOEDD =
      List.of(
          "Ionawr",
          "Chwefror",
          "Mawrth",
          "Ebrill",
          "Mai",
          "Mehefin",
          "Gorffennaf",
          "Awst",
          "Medi",
          "Hydref",
          "Tachwedd",
          "Rhagfyr");

  @SuppressWarnings("ImmutableEnumChecker") // The lists are made by List.of.
  private final List<String> labels;

  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> headings;

  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> details;

  Wording(String labels, String headings, String details) {
    this.labels = List.of(labels.split("\\|", -1));
    this.headings = List.of(headings.split("\\|", -1));
    this.details = List.of(details.split("\\|", -1));
  }

  /** Which label of the control data. */
  enum Label {
    YEAR,
    REFERENCE,
    VERSION,
    STATUS,
    AUTHOR,
    OWNER,
    LINK_GOVERNOR,
    APPROVED_BY,
    APPROVED_ON,
    EFFECTIVE,
    LAST_REVIEW,
    NEXT_REVIEW,
    CYCLE,
    URN,
    LA_ESTAB,
    AUDIENCE,
    ADDRESS,
    SCHOOLS
  }

  /** Which part. */
  enum Part {
    LAW,
    AIMS,
    PROCEDURES,
    MONITORING,
    REVIEW,
    COMMUNITY,
    LINKS,
    HISTORY
  }

  /** Which label of what goes with a procedure or a part. */
  enum Detail {
    WHO,
    BY,
    HOW_OFTEN,
    RESOURCES,
    MEASURE,
    REPORTS_TO,
    OUTCOME,
    FEEDS_INTO,
    FOR_GROUPS,
    BASELINE,
    PROGRESS
  }

  static Wording of(Make make, boolean welsh) {
    if (welsh) {
      return CYMRAEG;
    }
    return switch (make) {
      case STYLES -> FULL;
      case LOOKS -> SHORT;
      case BOXES -> LOOSE;
    };
  }

  @SuppressWarnings("EnumOrdinal") // The texts stand in the order of the enum.
  String label(Label label) {
    return labels.get(label.ordinal());
  }

  @SuppressWarnings("EnumOrdinal")
  String heading(Part part) {
    return headings.get(part.ordinal());
  }

  @SuppressWarnings("EnumOrdinal")
  String detail(Detail detail) {
    return details.get(detail.ordinal());
  }

  String date(PartialDate date) {
    int year = date.getYear();
    if (date.getMonth().isEmpty()) {
      return String.valueOf(year);
    }
    int month = date.getMonth().getAsInt();
    String name = (this == CYMRAEG ? MISOEDD : MONTHS).get(month - 1);
    if (date.getDay().isEmpty()) {
      return this == SHORT ? "%02d/%d".formatted(month, year) : name + " " + year;
    }
    int day = date.getDay().getAsInt();
    return switch (this) {
      case FULL, CYMRAEG -> day + " " + name + " " + year;
      case SHORT -> "%02d/%02d/%d".formatted(day, month, year);
      case LOOSE -> day + ordinal(day) + " " + name.substring(0, 3) + " " + year;
    };
  }

  private static String ordinal(int day) {
    if (day / 10 == 1) {
      return "th";
    }
    return switch (day % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }
}

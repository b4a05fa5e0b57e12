package org.cohesion.examples.nationalaudit.checking;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** The names of the columns, and the types of the rows that executors make. */
public final class Columns {

  /** The file as the user would name it. */
  public static final String FILE = "file";

  /** The line of a document that is one of many in its file, 1 for the first; else null. */
  public static final String LINE = "line";

  public static final String URN = "urn";
  public static final String LA_ESTAB = "laEstab";

  /** Three digits. */
  public static final String LOCAL_AUTHORITY = "localAuthority";

  public static final String PHASE = "phase";
  public static final String NATION = "nation";

  /** Text, since it may be a year or a month: a column of dates would have to invent the day. */
  public static final String APPROVED = "approved";

  /** Text, as {@link #APPROVED}. */
  public static final String NEXT_REVIEW = "nextReview";

  /** Whether there is a policy; else its findings say why not. */
  public static final String READABLE = "readable";

  public static final String ERRORS = "errors";
  public static final String WARNINGS = "warnings";
  public static final String INFOS = "infos";
  public static final String FINDINGS = "findings";

  public static final String RULE = "rule";
  public static final String SEVERITY = "severity";
  public static final String POINTER = "pointer";
  public static final String START_LINE = "startLine";
  public static final String START_COLUMN = "startColumn";
  public static final String MESSAGE = "message";
  public static final String FINGERPRINT = "fingerprint";

  /** Whether the document has no finding of the same rule and severity before this one. */
  public static final String FIRST = "first";

  /** One finding, inside the row of its document. */
  static final StructType FINDING =
      new StructType(
          new StructField[] {
            field(RULE, StringType),
            field(SEVERITY, StringType),
            field(POINTER, StringType),
            field(START_LINE, LongType),
            field(START_COLUMN, IntegerType),
            field(MESSAGE, StringType),
            field(FINGERPRINT, StringType),
            field(FIRST, BooleanType),
          });

  /** One document with all its findings. */
  public static final StructType DOCUMENT =
      new StructType(
          new StructField[] {
            field(FILE, StringType),
            field(LINE, LongType),
            field(URN, StringType),
            field(LA_ESTAB, StringType),
            field(LOCAL_AUTHORITY, StringType),
            field(PHASE, StringType),
            field(NATION, StringType),
            field(APPROVED, StringType),
            field(NEXT_REVIEW, StringType),
            field(READABLE, BooleanType),
            field(ERRORS, IntegerType),
            field(WARNINGS, IntegerType),
            field(INFOS, IntegerType),
            field(FINDINGS, DataTypes.createArrayType(FINDING, false)),
          });

  private Columns() {}

  private static StructField field(String name, org.apache.spark.sql.types.DataType type) {
    return new StructField(name, type, true, Metadata.empty());
  }
}

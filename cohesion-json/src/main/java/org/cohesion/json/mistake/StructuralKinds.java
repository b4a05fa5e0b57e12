package org.cohesion.json.mistake;

import java.util.List;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.FindingTexts;

/** The kinds of finding about a document as such, each by its name. */
public final class StructuralKinds {

  private static final FindingTexts TEXTS =
      FindingTexts.of(
          name -> StructuralKinds.class.getResourceAsStream("/org/cohesion/json/findings/" + name));

  public static final FindingKind SYNTAX = FindingKind.error("json.syntax", TEXTS);
  public static final FindingKind ENCODING = FindingKind.error("json.encoding", TEXTS);
  public static final FindingKind DUPLICATE_MEMBER =
      FindingKind.error("json.duplicate-member", TEXTS);
  public static final FindingKind UNKNOWN_MEMBER = FindingKind.error("json.unknown-member", TEXTS);
  public static final FindingKind MISSING_MEMBER = FindingKind.error("json.missing-member", TEXTS);
  public static final FindingKind WRONG_TYPE = FindingKind.error("json.wrong-type", TEXTS);
  public static final FindingKind NULL = FindingKind.error("json.null", TEXTS);
  public static final FindingKind UNKNOWN_VALUE = FindingKind.error("json.unknown-value", TEXTS);
  public static final FindingKind BAD_VALUE = FindingKind.error("json.bad-value", TEXTS);
  public static final FindingKind TRAILING_CONTENT =
      FindingKind.error("json.trailing-content", TEXTS);
  public static final FindingKind UNKNOWN_VERSION =
      FindingKind.error("json.unknown-version", TEXTS);
  public static final FindingKind TOO_DEEP = FindingKind.error("json.too-deep", TEXTS);
  public static final FindingKind TOO_LONG = FindingKind.error("json.too-long", TEXTS);
  public static final FindingKind TOO_LARGE = FindingKind.error("json.too-large", TEXTS);
  public static final FindingKind TOO_MANY_VALUES =
      FindingKind.error("json.too-many-values", TEXTS);
  static final FindingKind TOO_MANY_FINDINGS = FindingKind.error("json.too-many-findings", TEXTS);
  public static final FindingKind NEWER_VERSION = FindingKind.warning("json.newer-version", TEXTS);

  /** Every kind, in the order of their descriptions. */
  public static final List<FindingKind> ALL =
      List.of(
          SYNTAX,
          ENCODING,
          DUPLICATE_MEMBER,
          UNKNOWN_MEMBER,
          MISSING_MEMBER,
          WRONG_TYPE,
          NULL,
          UNKNOWN_VALUE,
          BAD_VALUE,
          TRAILING_CONTENT,
          UNKNOWN_VERSION,
          TOO_DEEP,
          TOO_LONG,
          TOO_LARGE,
          TOO_MANY_VALUES,
          TOO_MANY_FINDINGS,
          NEWER_VERSION);

  private StructuralKinds() {}
}

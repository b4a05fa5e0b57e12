package org.cohesion.json;

import java.util.List;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.FindingTexts;

/** The kinds of finding that decoding makes: what can be wrong with a document as such. */
public final class JsonFindingKinds {

  private static final FindingTexts TEXTS =
      FindingTexts.of(name -> JsonFindingKinds.class.getResourceAsStream("findings/" + name));

  static final FindingKind SYNTAX = FindingKind.error("json.syntax", TEXTS);
  static final FindingKind ENCODING = FindingKind.error("json.encoding", TEXTS);
  static final FindingKind DUPLICATE_MEMBER = FindingKind.error("json.duplicate-member", TEXTS);
  static final FindingKind UNKNOWN_MEMBER = FindingKind.error("json.unknown-member", TEXTS);
  static final FindingKind MISSING_MEMBER = FindingKind.error("json.missing-member", TEXTS);
  static final FindingKind WRONG_TYPE = FindingKind.error("json.wrong-type", TEXTS);
  static final FindingKind NULL = FindingKind.error("json.null", TEXTS);
  static final FindingKind UNKNOWN_VALUE = FindingKind.error("json.unknown-value", TEXTS);
  static final FindingKind BAD_VALUE = FindingKind.error("json.bad-value", TEXTS);
  static final FindingKind TRAILING_CONTENT = FindingKind.error("json.trailing-content", TEXTS);
  static final FindingKind UNKNOWN_VERSION = FindingKind.error("json.unknown-version", TEXTS);
  static final FindingKind TOO_DEEP = FindingKind.error("json.too-deep", TEXTS);
  static final FindingKind TOO_LONG = FindingKind.error("json.too-long", TEXTS);
  static final FindingKind TOO_LARGE = FindingKind.error("json.too-large", TEXTS);
  static final FindingKind TOO_MANY_VALUES = FindingKind.error("json.too-many-values", TEXTS);
  static final FindingKind TOO_MANY_FINDINGS = FindingKind.error("json.too-many-findings", TEXTS);
  static final FindingKind NEWER_VERSION = FindingKind.warning("json.newer-version", TEXTS);

  private static final List<FindingKind> ALL =
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

  private JsonFindingKinds() {}

  /** {@return every kind, in the order of their descriptions} */
  public static List<FindingKind> all() {
    return ALL;
  }
}

package org.cohesion.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonPointerTest {

  @ParameterizedTest
  @CsvSource({
    // the examples of RFC 6901, section 5
    "/foo, foo",
    "/, ''",
    "/a~1b, a/b",
    "/c%d, c%d",
    "/e^f, e^f",
    "/g|h, g|h",
    "'/i\\j', 'i\\j'",
    "'/k\"l', 'k\"l'",
    "'/ ', ' '",
    "/m~0n, m~n",
    // what is escaped twice is unescaped once
    "/~01, ~1",
    "/~00, ~0",
    "/~10, /0"
  })
  void readsAndWritesTokensAsTheRfcDoes(String text, String token) {
    JsonPointer pointer = JsonPointer.parse(text);

    assertThat(pointer.tokens()).containsExactly(token);
    assertThat(JsonPointer.of(token)).isEqualTo(pointer).hasToString(text);
  }

  @Test
  void appendsWhatIsInsideAValue() {
    JsonPointer list = JsonPointer.of("policies").child(1);
    JsonPointer inside = JsonPointer.of("aims").child(0).child("0");

    assertThat(list.append(inside)).hasToString("/policies/1/aims/0/0");
    assertThat(list.append(inside)).isEqualTo(JsonPointer.parse("/policies/1/aims/0/0"));
    assertThat(list.append(JsonPointer.ROOT)).isEqualTo(list);
    assertThat(JsonPointer.ROOT.append(inside)).isEqualTo(inside);
  }

  @Test
  void readsTheWholeDocumentFromTheEmptyText() {
    assertThat(JsonPointer.parse("")).isEqualTo(JsonPointer.ROOT).hasToString("");
    assertThat(JsonPointer.ROOT.tokens()).isEmpty();
    assertThat(JsonPointer.of()).isEqualTo(JsonPointer.ROOT);
  }

  @Test
  void tellsEmptyNamesFromNoNames() {
    assertThat(JsonPointer.parse("/").tokens()).containsExactly("");
    assertThat(JsonPointer.parse("//").tokens()).containsExactly("", "");
    assertThat(JsonPointer.parse("/a/").tokens()).containsExactly("a", "");
    assertThat(JsonPointer.parse("//a").tokens()).containsExactly("", "a");
  }

  @Property
  void isTheSameAfterBeingWrittenAndRead(@ForAll("tokenLists") List<String> tokens) {
    JsonPointer pointer = JsonPointer.of(tokens.toArray(String[]::new));

    JsonPointer read = JsonPointer.parse(pointer.toString());

    assertThat(read).isEqualTo(pointer).hasSameHashCodeAs(pointer);
    assertThat(read.tokens()).isEqualTo(tokens);
  }

  @Property
  void hasATextOfItsOwn(
      @ForAll("tokenLists") List<String> one, @ForAll("tokenLists") List<String> other) {
    String oneText = JsonPointer.of(one.toArray(String[]::new)).toString();
    String otherText = JsonPointer.of(other.toArray(String[]::new)).toString();

    assertThat(oneText.equals(otherText)).isEqualTo(one.equals(other));
  }

  @Test
  void isEqualHoweverItWasMade() {
    JsonPointer built = JsonPointer.of("procedures", "strands").child(2).child("heading");
    JsonPointer parsed = JsonPointer.parse("/procedures/strands/2/heading");

    assertThat(built).isEqualTo(parsed).hasSameHashCodeAs(parsed).hasToString(parsed.toString());
    assertThat(JsonPointer.of("aims").child("2")).isEqualTo(JsonPointer.of("aims").child(2));
  }

  @Test
  void differsFromOtherPointersAndOtherThings() {
    JsonPointer pointer = JsonPointer.parse("/a/1");

    assertThat(pointer)
        .isNotEqualTo(JsonPointer.parse("/a"))
        .isNotEqualTo(JsonPointer.parse("/a/01"))
        .isNotEqualTo(JsonPointer.parse("/a/1/b"))
        .isNotEqualTo("/a/1")
        .isNotEqualTo(null);
  }

  @Test
  void leavesTheParentAsItIs() {
    JsonPointer parent = JsonPointer.of("review");

    JsonPointer child = parent.child("nextReview");

    assertThat(parent).hasToString("/review");
    assertThat(child).hasToString("/review/nextReview");
  }

  @Test
  void knowsItsParent() {
    assertThat(JsonPointer.parse("/aims/general/2").parent())
        .hasValue(JsonPointer.of("aims", "general"));
    assertThat(JsonPointer.of("aims").parent()).hasValue(JsonPointer.ROOT);
    assertThat(JsonPointer.ROOT.parent()).isEmpty();
  }

  @Test
  void isNamedByItsLastToken() {
    assertThat(JsonPointer.of("aims", "general").isNamed("general")).isTrue();
    assertThat(JsonPointer.of("aims", "general").isNamed("aims")).isFalse();
    assertThat(JsonPointer.of("aims").child(2).isNamed("2")).isTrue();
    assertThat(JsonPointer.of("aims").child(2).isNamed("aims")).isFalse();
    assertThat(JsonPointer.of("").isNamed("")).isTrue();
    assertThat(JsonPointer.ROOT.isNamed("")).isFalse();
  }

  @Test
  void givesTokensThatCannotBeChanged() {
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> JsonPointer.of("a").tokens().add("b"));
  }

  @ParameterizedTest
  @CsvSource({
    "'', ''",
    "/a, ''",
    "/a/b, ''",
    "/a/b, /a",
    "/a/b, /a/b",
    "/a/b/c, /a/b",
    "/a/10, /a/10",
    "/, /",
    "//a, /"
  })
  void startsWithItselfAndWhatHoldsIt(String pointer, String prefix) {
    assertThat(JsonPointer.parse(pointer).startsWith(JsonPointer.parse(prefix))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "/ab, /a/b",
    "/a/b, /ab",
    "/ab, /a",
    "/a, /ab",
    "/a, /a/b",
    "'', /",
    "/a/10, /a/1",
    "/a/b, /b"
  })
  void startsWithNothingElse(String pointer, String prefix) {
    assertThat(JsonPointer.parse(pointer).startsWith(JsonPointer.parse(prefix))).isFalse();
  }

  @Property
  void startsWithEveryBeginningOfItself(
      @ForAll("tokenLists") List<String> tokens, @ForAll("tokenLists") List<String> more) {
    JsonPointer prefix = JsonPointer.of(tokens.toArray(String[]::new));
    List<String> all = new ArrayList<>(tokens);
    all.addAll(more);

    JsonPointer pointer = JsonPointer.of(all.toArray(String[]::new));

    assertThat(pointer.startsWith(prefix)).isTrue();
    assertThat(prefix.startsWith(pointer)).isEqualTo(more.isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a/b", " /a", "#/a", "~0", "0"})
  void refusesATextThatDoesNotBeginWithASlash(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonPointer.parse(text))
        .withMessage("A JSON Pointer must be empty or begin with a slash");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/~", "/a~", "/~2", "/~/0", "/a~~0", "/~0~", "/a/~b/c", "/~0~2"})
  void refusesATildeThatEscapesNothing(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonPointer.parse(text))
        .withMessage("In a JSON Pointer, a tilde is written ~0");
  }

  @Test
  void refusesANegativePosition() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonPointer.ROOT.child(-1))
        .withMessage("The position of an element must not be negative");
  }

  @Property
  void takesAnyOtherPosition(@ForAll @IntRange(min = 0, max = Integer.MAX_VALUE) int position) {
    assertThat(JsonPointer.ROOT.child(position)).hasToString("/" + position);
  }

  @Test
  @SuppressWarnings("NullAway")
  void refusesANameThatIsNull() {
    assertThatExceptionOfType(NullPointerException.class)
        .isThrownBy(() -> JsonPointer.ROOT.child(null))
        .withMessage("memberName");
  }

  @Provide
  Arbitrary<List<String>> tokenLists() {
    return Arbitraries.oneOf(
            Arbitraries.of("", "~", "/", "~0", "~1", "~01", "//", "0", "10", "-", "a", "aims"),
            Arbitraries.strings().withChars("~/01a").ofMaxLength(5),
            Arbitraries.strings().ofMaxLength(10))
        .list()
        .ofMaxSize(6);
  }

  @Test
  void isAsLongAsItHasTo() {
    JsonPointer one = nested(100_000, "1");
    JsonPointer other = nested(100_000, "2");

    assertThat(one).isNotEqualTo(other).isEqualTo(nested(100_000, "1"));
    assertThat(one).hasSameHashCodeAs(nested(100_000, "1"));
    assertThat(one.compareTo(other)).isNegative();
    assertThat(one.startsWith(other)).isFalse();
    assertThat(FindingIdentity.withoutPositions(one).tokens()).hasSize(100_001).endsWith("a", "-");
    assertThat(one.toString()).hasSize(200_002);
    assertThat(JsonPointer.parse(one.toString())).isEqualTo(one);
    assertThat(one.abbreviated().toString())
        .isEqualTo("/a".repeat(64) + "/…" + "/a".repeat(62) + "/1");
    assertThat(Finding.of(InMemory.kind("m"), one).getFingerprint())
        .isNotEqualTo(Finding.of(InMemory.kind("m"), nested(99_999, "1")).getFingerprint());
  }

  @Test
  void ordersAsTheFormatDoes() {
    assertThat(JsonPointer.of("title")).isLessThan(JsonPointer.of("aims"));
    assertThat(JsonPointer.of("links").child(2)).isLessThan(JsonPointer.parse("/links/10"));
    assertThat(JsonPointer.of("a").child(1)).isEqualByComparingTo(JsonPointer.parse("/a/1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "/", "/aims/general/3", "/extensions/org.example.mis/a~1b~0", "/ŵ/😀"})
  void isNotAbbreviatedWhereItIsShort(String text) {
    JsonPointer pointer = JsonPointer.parse(text);

    assertThat(pointer.abbreviated()).isSameAs(pointer);
  }

  @Test
  void abbreviatesALongName() {
    JsonPointer most = JsonPointer.of("links", "x".repeat(64), "url");
    String pair = "\uD83D\uDE00";

    assertThat(most.abbreviated()).isSameAs(most);
    assertThat(JsonPointer.of("links", "x".repeat(65), "url").abbreviated())
        .hasToString("/links/" + "x".repeat(63) + "…/url");
    assertThat(JsonPointer.of("x".repeat(62) + pair.repeat(2)).abbreviated())
        .hasToString("/" + "x".repeat(62) + "…");
    assertThat(JsonPointer.of("x".repeat(61) + pair.repeat(2)).abbreviated())
        .hasToString("/" + "x".repeat(61) + pair + "…");
    assertThat(JsonPointer.of("/".repeat(65)).abbreviated())
        .hasToString("/" + "~1".repeat(63) + "…");
  }

  @Test
  void abbreviatesBetweenTheEndsOfALongPointer() {
    JsonPointer most = JsonPointer.of(names(4, "x".repeat(63)));
    JsonPointer more = JsonPointer.of(names(4, "x".repeat(63))).child("");
    String name = "/" + "x".repeat(63);

    assertThat(most.toString()).hasSize(256);
    assertThat(most.abbreviated()).isSameAs(most);
    assertThat(more.abbreviated()).hasToString(name.repeat(2) + "/…" + name + "/");
    assertThat(JsonPointer.of(names(9, "x".repeat(99))).child(7).abbreviated())
        .hasToString("/" + "x".repeat(63) + "…/…/" + "x".repeat(63) + "…/7");
  }

  @Test
  void abbreviatesToWhatUtf8CanHold() {
    assertThat(JsonPointer.of("a\uD800b", "\uDC00").abbreviated()).hasToString("/a\uFFFDb/\uFFFD");
  }

  @Property
  void abbreviatingTwiceMakesNoDifference(@ForAll("longNames") List<String> names) {
    JsonPointer abbreviated = JsonPointer.of(names.toArray(String[]::new)).abbreviated();

    assertThat(abbreviated.abbreviated()).isSameAs(abbreviated);
    assertThat(JsonPointer.parse(abbreviated.toString())).isEqualTo(abbreviated);
    assertThat(abbreviated.tokens().stream().mapToInt(name -> 1 + name.length()).sum())
        .isLessThanOrEqualTo(256);
  }

  @Provide
  Arbitrary<List<String>> longNames() {
    return Arbitraries.strings().ofMaxLength(150).list().ofMaxSize(12);
  }

  private static String[] names(int count, String name) {
    return Collections.nCopies(count, name).toArray(String[]::new);
  }

  private static JsonPointer nested(int depth, String last) {
    JsonPointer pointer = JsonPointer.ROOT;
    for (int i = 0; i < depth; i++) {
      pointer = pointer.child("a");
    }
    return pointer.child(last);
  }
}

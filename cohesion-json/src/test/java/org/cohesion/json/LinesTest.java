package org.cohesion.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cohesion.finding.Finding;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.SourcePosition;
import org.cohesion.json.mistake.StructuralKinds;
import org.cohesion.json.source.ByteSink;
import org.cohesion.policy.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Newline-delimited JSON. */
class LinesTest {

  private static final PolicyReader READER = PolicyReader.builder().build();

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\n\n", "\n \t\n", "\r\n\r\n"})
  void eachLineIsADocument(String end) {
    List<Decoded> decoded = decode(titled("a") + end + titled("b") + end + titled("c"));

    assertThat(decoded).extracting(LinesTest::title).containsExactly("a", "b", "c");
    assertThat(decode(titled("a") + end)).extracting(LinesTest::title).containsExactly("a");
    assertThat(decode(end + titled("a"))).extracting(LinesTest::title).containsExactly("a");
  }

  @Test
  void withoutLinesThereIsNothing() {
    assertThat(decode("")).isEmpty();
    assertThat(decode("\n")).isEmpty();
    assertThat(decode("\r\n \r\n\t\n")).isEmpty();
    assertThat(decode("\uFEFF")).isEmpty();
    assertThat(decode("\uFEFF\n" + titled("a"))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"EF", "EFBB", "EFBBBF", "EFBBBF20", "00", "20002009", "C2A0", "0C", "0B", "85"})
  void whatCannotBeReadIsNotBlank(String hex) {
    byte[] line = HexFormat.of().parseHex(hex);
    byte[] first = ("\uFEFF" + titled("a") + "\n").getBytes(UTF_8);
    byte[] last = ("\n" + titled("b")).getBytes(UTF_8);

    List<Decoded> decoded = decode(first, line, last);

    assertThat(decoded).extracting(LinesTest::title).containsExactly("a", "none", "b");
    assertThat(decoded.get(1).getFirstLine()).isEqualTo(2);
    assertThat(decoded.get(1).getFindings()).hasSize(1);
  }

  @Test
  void aByteOrderMarkAloneIsBlankOnTheFirstLineOnly() {
    List<Decoded> decoded = decode("\uFEFF \t\n\uFEFF\n" + titled("a"));

    assertThat(decoded).extracting(Decoded::getFirstLine).containsExactly(2, 3);
    assertThat(Marked.lines(decoded.get(0).getFindings()))
        .containsExactly("json.syntax : this is not JSON: there is nothing in the document");
    assertThat(decode("\n\uFEFF\n")).hasSize(1);
  }

  @Test
  void halfAByteOrderMarkIsNotBlankOnTheFirstLine() {
    assertThat(decode(HexFormat.of().parseHex("EFBB"))).hasSize(1);
    assertThat(decode(HexFormat.of().parseHex("EFBB0A"))).hasSize(1);
  }

  @Test
  void aLineIsNotBlankForBeingSoAsFarAsItIsKept() {
    PolicyReader reader =
        PolicyReader.builder().limits(Limits.DEFAULT.withDocumentBytes(40)).build();
    String blanks = " ".repeat(200_000);

    String source = blanks + "\n" + blanks + "x\n" + blanks + "x" + blanks + "\n" + blanks;

    for (int step : List.of(1, 41, 42, 65_536, Integer.MAX_VALUE)) {
      List<DocumentLine> lines = undecoded(reader, inSteps(source, step));

      assertThat(lines).extracting(DocumentLine::getNumber).containsExactly(2, 3);
      assertThat(lines).extracting(DocumentLine::getSize).containsExactly(41, 41);
      assertThat(lines.get(0).decode().getFindings())
          .extracting(Finding::getKind)
          .containsExactly(StructuralKinds.TOO_LARGE);
    }
  }

  @Test
  void aBadLineHasItsFindingsAndTheNextIsRead() {
    List<Decoded> decoded =
        decode(titled("a") + "\n\n{\"formatVersion\": \"1.0\", \"title\": 7}\n{\n" + titled("b"));

    assertThat(decoded).extracting(Decoded::getFirstLine).containsExactly(1, 3, 4, 5);
    assertThat(Marked.lines(decoded.get(1).getFindings()))
        .containsExactly(
            "json.wrong-type /title: this is a number, but must be text; put it in quotation marks");
    assertThat(Marked.positions(decoded.get(1))).containsExactly(new SourcePosition(3, 35, 3, 36));
    assertThat(Marked.positions(decoded.get(2))).containsExactly(new SourcePosition(4, 2, 4, 2));
    assertThat(title(decoded.get(3))).isEqualTo("b");
  }

  @Test
  void findingsOfRulesArePlacedOnTheirLineToo() {
    Decoded decoded = decode("\n\n" + titled("a")).get(0);

    List<Finding> located =
        decoded.locate(List.of(Finding.of(StructuralKinds.SYNTAX, JsonPointer.of("title"))));

    assertThat(located.get(0).getPosition()).contains(new SourcePosition(3, 32, 3, 35));
  }

  @Test
  void aLineThatIsNotUtf8IsReportedAtItsPlace() {
    byte[] source = (titled("a") + "\n" + titled("é") + "\n" + titled("b")).getBytes(UTF_8);
    int accent = 2 * titled("a").length() - 1;
    assertThat(source[accent]).isEqualTo((byte) 0xA9);
    source[accent] = 'x';

    List<Decoded> decoded;
    try (Stream<Decoded> lines = READER.lines(new ByteArrayInputStream(source))) {
      decoded = lines.toList();
    }

    assertThat(decoded.get(1).getFindings())
        .extracting(Finding::getKind)
        .containsExactly(StructuralKinds.ENCODING);
    assertThat(Marked.positions(decoded.get(1))).containsExactly(new SourcePosition(2, 33, 2, 33));
    assertThat(title(decoded.get(2))).isEqualTo("b");
  }

  @Test
  void aLineThatIsTooLargeIsPassedOver() {
    PolicyReader reader =
        PolicyReader.builder()
            .limits(Limits.DEFAULT.withDocumentBytes(titled("ab").length()))
            .build();
    String source =
        titled("ab")
            + "\n"
            + titled("abc")
            + "\n"
            + titled("x".repeat(300_000))
            + "\r\n"
            + titled("b");

    List<Decoded> decoded;
    try (Stream<Decoded> lines = reader.lines(stream(source))) {
      decoded = lines.toList();
    }

    assertThat(decoded)
        .extracting(d -> d.getPolicy().isPresent())
        .containsExactly(true, false, false, true);
    assertThat(decoded.get(2).getFindings())
        .extracting(Finding::getKind)
        .containsExactly(StructuralKinds.TOO_LARGE);
    assertThat(Marked.positions(decoded.get(2))).containsExactly(new SourcePosition(3, 1, 3, 1));
    assertThat(decoded.get(3).getFirstLine()).isEqualTo(4);
  }

  @Test
  void linesMayEndAnywhereInTheBlocksThatAreRead() {
    String source =
        IntStream.range(0, 40)
            .mapToObj(i -> titled("x".repeat(i * 97)))
            .reduce("", (a, b) -> a + b + "\r\n");

    for (int step : List.of(1, 2, 7, 64, 65_536)) {
      try (Stream<Decoded> lines = READER.lines(inSteps(source, step))) {
        List<Decoded> decoded = lines.toList();
        assertThat(decoded.stream().map(LinesTest::title).map(String::length).toList())
            .isEqualTo(IntStream.range(0, 40).mapToObj(i -> i * 97).toList());
        assertThat(decoded)
            .extracting(Decoded::getFirstLine)
            .isEqualTo(IntStream.rangeClosed(1, 40).boxed().toList());
      }
    }
  }

  @Test
  void anEndlessSourceIsReadAsFarAsAsked() {
    long[] read = {0};
    byte[] line = (titled("again") + "\n").getBytes(UTF_8);
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return line[(int) (read[0]++ % line.length)];
          }

          @Override
          public int read(byte[] buffer, int offset, int length) {
            for (int i = 0; i < length; i++) {
              buffer[offset + i] = (byte) read();
            }
            return length;
          }
        };

    try (Stream<Decoded> lines = READER.lines(endless)) {
      assertThat(lines.limit(100_000).filter(d -> title(d).equals("again")).count())
          .isEqualTo(100_000);
    }
    assertThat(read[0]).isLessThan(100_000L * line.length + (1 << 20));
  }

  @Test
  void asManyThreadsAsWantedStillGetEachLineInOrder() {
    String source =
        IntStream.range(0, 1_000).mapToObj(i -> titled("t" + i)).reduce("", (a, b) -> a + b + "\n");

    try (Stream<Decoded> lines = READER.lines(stream(source))) {
      assertThat(lines.parallel().map(LinesTest::title).toList())
          .isEqualTo(IntStream.range(0, 1_000).mapToObj(i -> "t" + i).toList());
    }
  }

  @Test
  void linesCanBeDecodedElsewhere() {
    String source = titled("a") + "\n\n{\"title\": 1}\n";

    List<DocumentLine> lines = undecoded(READER, stream(source));

    assertThat(lines).extracting(DocumentLine::getNumber).containsExactly(1, 3);
    assertThat(title(lines.get(0).decode())).isEqualTo("a");
    assertThat(lines.get(1).decode().getFindings()).hasSize(2);
    assertThat(lines.get(1).decode().getFirstLine()).isEqualTo(3);
    assertThat(lines.get(1)).hasToString("line 3");
    byte[] copy = lines.get(0).toByteArray();
    assertThat(copy).isEqualTo(source.lines().findFirst().orElseThrow().getBytes(UTF_8));
    copy[0] = 0;
    assertThat(title(lines.get(0).decode())).isEqualTo("a");
  }

  @Test
  void howeverASourceIsReadItsLinesAreThoseThatASplitFinds() {
    Random random = new Random(7);
    List<String> parts =
        List.of("\n", "\r", "\r\n", "\n\r", " ", "\t", "\uFEFF", "x", "{}", "seven of them");
    PolicyReader reader =
        PolicyReader.builder().limits(Limits.DEFAULT.withDocumentBytes(20)).build();

    for (int run = 0; run < 2_000; run++) {
      String source =
          random.ints(random.nextInt(40), 0, parts.size()).mapToObj(parts::get).collect(joining());

      assertThat(
              undecoded(reader, inSteps(source, 1 + random.nextInt(30))).stream()
                  .map(line -> line.getNumber() + " " + new String(line.toByteArray(), UTF_8)))
          .as(source)
          .isEqualTo(split(source, 21));
    }
  }

  /** The lines that are not blank with their numbers, as far as a reader keeps them. */
  private static List<String> split(String source, int mostBytes) {
    String[] lines = source.split("\r\n|\r|\n", -1);
    return IntStream.range(0, lines.length)
        .filter(i -> !lines[i].replaceFirst(i == 0 ? "^\uFEFF" : "^", "").matches("[ \t]*"))
        .mapToObj(
            i -> {
              byte[] bytes = lines[i].getBytes(UTF_8);
              byte[] kept = Arrays.copyOf(bytes, Math.min(bytes.length, mostBytes));
              return (i + 1) + " " + new String(kept, UTF_8);
            })
        .toList();
  }

  @Test
  void aLineThatIsTooLongBehindAByteOrderMarkIsNotBlank() {
    PolicyReader reader =
        PolicyReader.builder().limits(Limits.DEFAULT.withDocumentBytes(1)).build();

    for (int step : List.of(1, 2, 3, 5, 100)) {
      assertThat(undecoded(reader, inSteps("\uFEFFxx \t\r\n\uFEFF  \n", step)))
          .extracting(DocumentLine::getNumber)
          .containsExactly(1, 2);
    }
  }

  @Test
  void aBlockIsHandedOverAsSoonAsALineHasEnded() {
    String source = "{}\n{}\n{\r\n \n{";

    try (Stream<LineBlock> blocks = READER.lineBlocks(inSteps(source, 4))) {
      List<LineBlock> all = blocks.toList();
      assertThat(all).extracting(LineBlock::getFirstNumber).containsExactly(1, 2, 4, 5);
      assertThat(all).extracting(LineBlock::getSize).containsExactly(3, 5, 2, 1);
      assertThat(all.get(1)).hasToString("lines from 2");
      assertThat(all.get(1).lines()).hasSize(2);
      assertThat(all.get(1).lines()).hasSize(2);
      assertThat(all.get(2).lines()).isEmpty();
    }
    try (Stream<LineBlock> blocks = READER.lineBlocks(stream(source))) {
      assertThat(blocks).extracting(LineBlock::getSize).containsExactly(11, 1);
    }
  }

  @Test
  void noBlockIsMuchLargerThanADocumentMayBe() {
    PolicyReader reader =
        PolicyReader.builder().limits(Limits.DEFAULT.withDocumentBytes(1_000_000)).build();
    String source = ("x".repeat(700_000) + "\n").repeat(6) + "x".repeat(9_000_000) + "\n\n";

    try (Stream<LineBlock> blocks = reader.lineBlocks(stream(source))) {
      assertThat(blocks)
          .isNotEmpty()
          .allSatisfy(b -> assertThat(b.getSize()).isLessThanOrEqualTo(1_000_000 + (33 << 10)));
    }
  }

  @Test
  void blocksCloseTheirSourceAndSayThatItBroke() {
    IOException broken = new IOException("unplugged");
    boolean[] closed = {false};
    InputStream source =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw broken;
          }

          @Override
          public int read(byte[] buffer, int offset, int length) throws IOException {
            throw broken;
          }

          @Override
          public void close() {
            closed[0] = true;
          }
        };

    try (Stream<LineBlock> blocks = READER.lineBlocks(source)) {
      assertThatExceptionOfType(UncheckedIOException.class)
          .isThrownBy(blocks::count)
          .withCause(broken);
    }
    assertThat(closed[0]).isTrue();
  }

  @Test
  void theStreamCanBeUsedOnceAndClosesItsSource() {
    boolean[] closed = {false};
    InputStream source =
        new ByteArrayInputStream(titled("a").getBytes(UTF_8)) {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    Stream<Decoded> lines = READER.lines(source);

    assertThat(lines.count()).isEqualTo(1);
    assertThat(closed[0]).isFalse();
    assertThatIllegalStateException().isThrownBy(lines::count);
    lines.close();
    assertThat(closed[0]).isTrue();
  }

  @Test
  void whatTheSourceThrowsGetsOut() {
    IOException broken = new IOException("unplugged");
    InputStream source =
        new SequenceInputStream(
            stream(titled("a") + "\n"),
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw broken;
              }

              @Override
              public int read(byte[] buffer, int offset, int length) throws IOException {
                throw broken;
              }

              @Override
              public void close() throws IOException {
                throw broken;
              }
            });

    Stream<Decoded> lines = READER.lines(source);
    Iterator<Decoded> each = lines.iterator();

    assertThat(title(each.next())).isEqualTo("a");
    assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(each::next).withCause(broken);
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(lines::close)
        .withCause(broken);
  }

  private static List<Decoded> decode(String source) {
    try (Stream<Decoded> lines = READER.lines(stream(source))) {
      return lines.toList();
    }
  }

  private static List<Decoded> decode(byte[]... parts) {
    ByteSink source = new ByteSink();
    for (byte[] part : parts) {
      source.write(part, 0, part.length);
    }
    try (Stream<Decoded> lines = READER.lines(new ByteArrayInputStream(source.toByteArray()))) {
      return lines.toList();
    }
  }

  private static List<DocumentLine> undecoded(PolicyReader reader, InputStream source) {
    try (Stream<LineBlock> blocks = reader.lineBlocks(source)) {
      return blocks.flatMap(LineBlock::lines).toList();
    }
  }

  private static InputStream stream(String source) {
    return new ByteArrayInputStream(source.getBytes(UTF_8));
  }

  /** A stream that gives a few bytes at a time, and now and then none. */
  private static InputStream inSteps(String source, int step) {
    return new FilterInputStream(stream(source)) {
      private int reads;

      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        return reads++ % 3 == 0 ? 0 : super.read(buffer, offset, Math.min(length, step));
      }
    };
  }

  private static String titled(String title) {
    return "{\"formatVersion\":\"1.0\",\"title\":\"" + title + "\"}";
  }

  private static String title(Decoded decoded) {
    return decoded.getPolicy().flatMap(Policy::getTitle).orElse("none");
  }
}

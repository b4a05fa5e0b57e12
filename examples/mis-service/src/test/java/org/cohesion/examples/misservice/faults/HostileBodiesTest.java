package org.cohesion.examples.misservice.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cohesion.examples.misservice.faults.HostileBodies.MIB;
import static org.cohesion.examples.misservice.faults.HostileBodies.bytes;
import static org.cohesion.examples.misservice.faults.HostileBodies.form;
import static org.cohesion.examples.misservice.faults.HostileBodies.garbage;
import static org.cohesion.examples.misservice.faults.HostileBodies.joined;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cohesion.examples.misservice.Policies;
import org.cohesion.examples.misservice.faults.Server.Answer;
import org.cohesion.json.PolicyJson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A service with little memory gets bodies that nobody should send, and goes on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileBodiesTest {

  private static final String URN = "998001";
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String FORM = "multipart/form-data; boundary=limit";

  private final ServiceProcess service = ServiceProcess.shared();
  private final Server server = service.server();
  private int normal;

  @BeforeAll
  void works() throws IOException {
    assertStillWorks();
  }

  @AfterAll
  void end() {
    assertThat(service.log()).doesNotContain("OutOfMemory", "StackOverflow", "A request failed");
  }

  private void assertStillWorks() throws IOException {
    normal++;
    byte[] policy = PolicyJson.encode(Policies.titled("Version " + normal, URN));
    Answer answer = server.put(URN, policy, normal == 1 ? "" : "If-Match: *");
    assertThat(answer.status()).isIn(200, 201);
    assertThat(server.get(Server.policy(URN)).body()).isEqualTo(policy);
    assertThat(service.isAlive()).isTrue();
  }

  private void assertRefused(Answer answer) throws IOException {
    assertThat(answer.status()).as(answer.text()).isBetween(400, 499);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.text()).doesNotContain("Exception", "org.", "java.");
    assertThat(answer.body().length).isLessThan(4 * MIB);
    assertStillWorks();
  }

  static Stream<Arguments> documents() {
    return Stream.of(
        body("garbage", () -> garbage(4000)),
        body("16 MiB of garbage", () -> garbage(16 * MIB)),
        body("one text of 16 MiB", () -> HostileBodies.longText(16 * MIB)),
        body("one text that just fits", () -> HostileBodies.longText(2 * MIB - 100)),
        body("brackets in brackets, 16 MiB", () -> bytes("[".repeat(16 * MIB))),
        body("brackets in brackets, 1 MiB", () -> bytes("[".repeat(MIB - 1))),
        body("objects in objects", () -> bytes("{\"a\":".repeat(MIB / 5 - 1))),
        body("very many aims", () -> bytes("{\"aims\":[" + "{},".repeat(MIB / 4) + "{}]}")),
        body("very many unknown members", HostileBodiesTest::unknownMembers),
        body("a number of a million digits", () -> bytes("9".repeat(MIB - 1))),
        body("a number beyond all numbers", () -> bytes("{\"title\":1e999999999}")),
        body("no UTF-8", () -> joined(bytes("{\"title\":\""), garbage(40), bytes("\"}"))),
        body("NUL", () -> new byte[MIB - 1]),
        body("nothing", () -> new byte[0]));
  }

  static Stream<Arguments> files() {
    String word = "<w:document xmlns:w=\"" + WORD + "\"><w:body>";
    return Stream.of(
        body("garbage", () -> garbage(4000)),
        body("15 MiB of garbage", () -> garbage(15 * MIB)),
        body("18 MiB of garbage", () -> garbage(18 * MIB)),
        body("a zip of garbage", () -> joined(bytes("PK\3\4"), garbage(4000))),
        body("a bomb of blanks", () -> HostileBodies.bomb("word/document.xml", word, " ", 256)),
        body(
            "a bomb of paragraphs",
            () -> HostileBodies.bomb("word/document.xml", word, "<w:p><w:r/></w:p>", 128)),
        body(
            "a bomb of boxes in boxes",
            () -> HostileBodies.bomb("word/document.xml", word, "<w:p><w:r>", 16)),
        body(
            "a bomb of paragraphs that just fits",
            () ->
                HostileBodies.bomb(
                    "word/document.xml", word, "<w:p><w:r><w:t>a</w:t></w:r></w:p>", 15)),
        body("a bomb of OpenDocument", () -> HostileBodies.bomb("content.xml", "<x>", " ", 256)),
        body("bombs in zips", () -> HostileBodies.nested(5)),
        body("a zip of 60 000 entries", () -> HostileBodies.crowded(60_000)),
        body("a PDF of garbage", () -> joined(bytes("%PDF-1.7\n"), garbage(200_000))),
        body("a PDF that grows", () -> HostileBodies.pdfBomb(128)),
        body("an RTF of brackets", () -> bytes("{\\rtf1" + "{".repeat(MIB))),
        body(
            "an old Word file of garbage",
            () ->
                joined(
                    new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0},
                    new byte[] {(byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1},
                    garbage(100_000))),
        body("nothing", () -> new byte[0]));
  }

  private static Arguments body(String name, Supplier<byte[]> body) {
    return Arguments.of(name, body);
  }

  private static byte[] unknownMembers() {
    StringBuilder members = new StringBuilder("{\"a\":1");
    for (int i = 0; members.length() < MIB - 100; i++) {
      members.append(",\"").append(i).append("\":1");
    }
    return bytes(members.append('}').toString());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void refusesSuchAPolicyAndGoesOn(String name, Supplier<byte[]> body) throws IOException {
    assertRefused(server.put(URN, body.get(), "If-Match: *"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void refusesSuchADocumentAndGoesOn(String name, Supplier<byte[]> body) throws IOException {
    assertRefused(server.send("POST", "/api/imports", FORM, "", form(body.get())));
  }

  @Test
  void refusesTextsThatAreTooLargeAndGoesOn() throws IOException {
    for (String text :
        new String[] {
          "a".repeat(8 * MIB),
          "# a\n".repeat(MIB),
          "<!doctype html>" + "<div>".repeat(MIB),
          "<!doctype html>" + "<p>a".repeat(MIB)
        }) {
      Answer answer = server.send("POST", "/api/imports", FORM, "", form(bytes(text)));
      assertThat(answer.status()).isEqualTo(413);
      assertRefused(answer);
    }
  }

  @Test
  void refusesFormsThatAreNone() throws IOException {
    String path = "/api/imports";
    assertRefused(server.send("POST", path, FORM, "", HostileBodies.parts(10_000)));
    assertRefused(server.send("POST", path, FORM, "", garbage(100_000)));
    assertRefused(server.send("POST", path, "multipart/form-data", "", form(bytes("a"))));
    assertRefused(server.send("POST", path, FORM, "", bytes("--limit\r\n" + "x".repeat(MIB))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "application/xml",
        "application/octet-stream",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=limit",
        "application/json; charset=utf-16",
        "application/json; charset=x",
        "garbage"
      })
  void refusesGarbageOfEachType(String type) throws IOException {
    assertRefused(server.send("PUT", Server.policy(URN), type, "If-Match: *", garbage(100_000)));
    assertRefused(server.send("POST", "/api/imports", type, "", garbage(100_000)));
  }

  @Test
  void refusesWhatIsCompressed() throws IOException {
    byte[] packed = HostileBodies.bomb("a", "", " ", 64);
    for (String encoding : new String[] {"gzip", "deflate", "br", "gzip, gzip"}) {
      Answer answer = server.put(URN, packed, "Content-Encoding: " + encoding);
      assertThat(answer.status()).isEqualTo(415);
      assertRefused(answer);
    }
  }

  @Test
  void cutsABodyThatDoesNotEnd() throws IOException {
    try (Socket socket = server.connect()) {
      OutputStream out = socket.getOutputStream();
      out.write(
          bytes(
              Server.head("PUT", Server.policy(URN))
                  + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"));
      byte[] chunk = joined(bytes("10000\r\n"), bytes(" ".repeat(0x10000)), bytes("\r\n"));
      int sent = 0;
      try {
        for (; sent < 64 * MIB; sent += chunk.length) {
          out.write(chunk);
        }
      } catch (IOException e) {
        // It has had enough.
      }
      assertThat(sent).isLessThan(64 * MIB);
    }
    assertStillWorks();
  }

  @Test
  void doesNotMindClientsThatGoAway() throws IOException {
    for (int i = 0; i < 50; i++) {
      try (Socket socket = server.connect()) {
        socket
            .getOutputStream()
            .write(
                bytes(
                    Server.head("PUT", Server.policy(URN))
                        + "Content-Type: application/json\r\nContent-Length: 100000\r\n\r\n{\"a"));
        socket.setSoLinger(i % 2 == 0, 0);
      }
    }
    assertStillWorks();
  }
}

package org.cohesion.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.FindingTexts;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.SourcePosition;
import org.cohesion.json.source.ByteSink;
import org.cohesion.json.source.JacksonStreams;
import org.cohesion.policy.Policy;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;

/** What the reader leaves out of lists does not move the places of what comes after it. */
class LeftOutElementsTest {

  private static final FindingKind KIND =
      FindingKind.warning("test.kind", FindingTexts.of(name -> null));
  private static final PolicyReader READER =
      PolicyReader.builder().acceptNullAsAbsent(true).showText(true).build();
  private static final String NEWER = "{\"formatVersion\": \"1.7\", ";

  @Provide
  Arbitrary<Policy> policies() {
    return PolicyGenerator.policies();
  }

  @Test
  void nullsBeforeAnElementDoNotCount() {
    Marked marked =
        Marked.policy(
            "\"sections\": [null, ⟦{\"heading\": ⟦\"a\"⟧, \"paragraphs\": [null, null, ⟦\"b\"⟧, null,"
                + " ⟦\"c\"⟧]}⟧, null, ⟦{\"heading\": ⟦\"d\"⟧}⟧]");

    List<String> found =
        places(
            READER.decode(marked.bytes()),
            "/sections/0",
            "/sections/0/heading",
            "/sections/0/paragraphs/0",
            "/sections/0/paragraphs/1",
            "/sections/1",
            "/sections/1/heading");

    assertThat(found).isEqualTo(marks(marked));
  }

  @Test
  void theTextShownIsThatOfTheElement() {
    String document =
        "{\"formatVersion\": \"1.0\", \"links\": [null, {\"title\": \"a\"}, {\"title\": \"b\"}]}";
    Finding finding = Finding.of(KIND, JsonPointer.parse("/links/1/title"));

    List<Finding> located = READER.decodeText(document).locate(List.of(finding));

    assertThat(located.get(0).getExcerpt()).contains("\"b\"");
  }

  @Test
  void unknownValuesOfANewerVersionDoNotCount() {
    Marked marked =
        Marked.of(
            NEWER
                + "\"definition\": {\"statement\": \"x\", \"limbs\": [\"new\","
                + " ⟦\"diversity-valued\"⟧]}, \"context\": {\"considers\": [\"new\", ⟦\"faith\"⟧]}}");

    List<String> found =
        places(PolicyJson.decode(marked.bytes()), "/definition/limbs/0", "/context/considers/0");

    assertThat(found).isEqualTo(marks(marked));
  }

  @Test
  void objectsThatMeanNothingWithoutAnUnknownValueDoNotCount() {
    Marked marked =
        Marked.of(
            NEWER
                + "\"aims\": {\"strands\": [{\"aims\": [{\"statement\": \"x\"}], \"strand\":"
                + " \"new\"}, ⟦{\"strand\": \"equity-and-excellence\", \"aims\": [⟦{\"statement\":"
                + " \"y\"}⟧]}⟧]}, \"community\": {\"dimensions\": [{\"scope\": \"new\", \"name\":"
                + " \"x\"}, {\"name\": \"x\", \"scope\": \"newer\"}, ⟦{\"scope\": \"local\","
                + " \"name\": \"y\"}⟧]}}");

    List<String> found =
        places(
            PolicyJson.decode(marked.bytes()),
            "/aims/strands/0",
            "/aims/strands/0/aims/0",
            "/community/dimensions/0");

    assertThat(found).isEqualTo(marks(marked));
  }

  @Test
  void aPositionBehindTheLastThatWasReadHasThePlaceOfTheList() {
    Marked marked = Marked.policy("\"links\": ⟦[null, {\"title\": \"a\"}, null]⟧");

    assertThat(places(READER.decode(marked.bytes()), "/links/1", "/links/2"))
        .containsExactly(mark(marked, 0), mark(marked, 0));
  }

  @Test
  void nullsInExtensionsAreValuesAndCount() {
    Marked marked = Marked.policy("\"extensions\": {\"org.example\": [⟦null⟧, ⟦1⟧]}");

    assertThat(
            places(
                READER.decode(marked.bytes()),
                "/extensions/org.example/0",
                "/extensions/org.example/1"))
        .isEqualTo(marks(marked));
  }

  @Test
  void withoutAPolicyPointersLeadThroughTheDocument() {
    Marked marked = Marked.policy("\"links\": [⟦null⟧, ⟦{\"title\": 7}⟧]");

    assertThat(places(READER.decode(marked.bytes()), "/links/0", "/links/1"))
        .isEqualTo(marks(marked));
  }

  @Test
  void waiversOfANewerVersionAreLocatedTheSameWay() {
    String unknown =
        "{\"rule\": \"a.b\", \"pointer\": \"\", \"reason\": \"x\", \"until\": \"2026\","
            + " \"approvedBy\": {\"role\": ";
    Marked marked =
        Marked.of(NEWER + "\"waivers\": [" + unknown + "\"new\"}}, ⟦" + unknown + "\"trust\"}}⟧]}");

    Finding located =
        WaiversJson.decode(marked.bytes())
            .locate(List.of(Finding.of(KIND, JsonPointer.parse("/waivers/0"))))
            .get(0);

    assertThat(located.getPosition()).contains(marked.place(0));
  }

  @Property(tries = 200)
  void eachValueOfThePolicyIsFoundWhereItStands(
      @ForAll("policies") Policy policy, @ForAll long seed) {
    Object clean = JsonTree.read(PolicyJson.encode(policy));
    String document = text(new Stuffing(new Random(seed)).object((Map<?, ?>) clean, ""));

    Decoded decoded = READER.decodeText(document);

    assertThat(decoded.orThrow().equals(policy)).isTrue();
    Map<JsonPointer, Object> scalars = new LinkedHashMap<>();
    collect(clean, JsonPointer.ROOT, scalars);
    scalars.remove(JsonPointer.of("formatVersion"));
    List<Finding> located =
        decoded.locate(scalars.keySet().stream().map(at -> Finding.of(KIND, at)).toList());
    for (Finding finding : located) {
      SourcePosition place = finding.getPosition().orElseThrow();
      String found = document.substring(place.startColumn() - 1, place.endColumn() - 1);
      assertThat(JsonTree.read(found.getBytes(UTF_8))).isEqualTo(scalars.get(finding.getPointer()));
    }
  }

  /** Puts into lists of the format, here and there, what a reader leaves out. */
  private record Stuffing(Random random) {

    private Map<Object, Object> object(Map<?, ?> members, String name) {
      Map<Object, Object> stuffed = new LinkedHashMap<>();
      if (random.nextInt(4) == 0) {
        stuffed.put("colour", List.of("new", List.of()));
      }
      members.forEach(
          (member, value) -> {
            if (member.equals("formatVersion")) {
              stuffed.put(member, "1.1");
            } else if (member.equals("extensions")) {
              stuffed.put(member, value);
            } else if (value instanceof Map<?, ?> object) {
              stuffed.put(member, object(object, (String) member));
            } else {
              stuffed.put(member, value instanceof List<?> l ? list(l, name, member) : value);
            }
          });
      return stuffed;
    }

    private List<Object> list(List<?> elements, String parent, Object name) {
      List<Object> stuffed = new ArrayList<>();
      for (Object element : elements) {
        addUnread(stuffed, parent + "/" + name);
        stuffed.add(element instanceof Map<?, ?> object ? object(object, "") : element);
      }
      addUnread(stuffed, parent + "/" + name);
      return stuffed;
    }

    private void addUnread(List<Object> elements, String list) {
      while (random.nextInt(3) == 0) {
        elements.add(random.nextBoolean() ? new JsonTree.Nothing() : unknown(list));
      }
    }

    private Object unknown(String list) {
      return switch (list) {
        case "definition/limbs", "context/considers", "/themes", "/dimensions" -> "new";
        case "aims/strands" -> Map.of("strand", "new", "aims", List.of(Map.of("statement", "x")));
        case "procedures/strands" -> Map.of("strand", "new");
        case "community/dimensions" -> Map.of("scope", "new", "name", "x");
        default -> new JsonTree.Nothing();
      };
    }
  }

  private static void collect(Object value, JsonPointer at, Map<JsonPointer, Object> scalars) {
    if (value instanceof Map<?, ?> object) {
      object.forEach((name, member) -> collect(member, at.child((String) name), scalars));
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        collect(list.get(i), at.child(i), scalars);
      }
    } else {
      scalars.put(at, value);
    }
  }

  private static String text(Object tree) {
    ByteSink out = new ByteSink();
    try (JsonGenerator generator = JacksonStreams.DEFAULT.compactGenerator(out)) {
      JsonTree.write(tree, generator);
    }
    return new String(out.toByteArray(), UTF_8);
  }

  private static List<String> places(Decoded decoded, String... pointers) {
    List<Finding> findings = new ArrayList<>();
    for (String pointer : pointers) {
      findings.add(Finding.of(KIND, JsonPointer.parse(pointer)));
    }
    return decoded.locate(findings).stream().map(f -> show(f.getPosition().orElseThrow())).toList();
  }

  private static List<String> marks(Marked marked) {
    List<String> marks = new ArrayList<>();
    for (int i = 0; i < marked.count(); i++) {
      marks.add(mark(marked, i));
    }
    return marks;
  }

  private static String mark(Marked marked, int number) {
    return show(marked.place(number));
  }

  private static String show(SourcePosition place) {
    return place + " to " + place.endLine() + ":" + place.endColumn();
  }
}

package org.cohesion.examples.policyimport.format.docx;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cohesion.examples.policyimport.format.Numeral;
import org.cohesion.examples.policyimport.format.packed.XmlElement;
import org.jspecify.annotations.Nullable;

/** Counts the lists of a document on, paragraph by paragraph. */
final class NumberingPart {

  /** The mark before a paragraph, and how deep it stands. */
  record Mark(String text, int depth) {}

  /** A paragraph in a list. */
  private record Entry(XmlElement use, XmlElement list, int level) {}

  private static final int LEVELS = 9;
  private static final int UNSET = Integer.MIN_VALUE;

  /** The id of the list that switches off the list of a style. */
  private static final String OFF = "0";

  private final Map<String, XmlElement> lists = new HashMap<>();
  private final Map<String, XmlElement> uses = new HashMap<>();
  private final Map<String, int[]> counters = new HashMap<>();
  private final Set<String> restarted = new HashSet<>();
  private final Styles styles;

  NumberingPart(Optional<XmlElement> part, Styles styles) {
    this.styles = styles;
    for (XmlElement element : part.map(XmlElement::children).orElse(List.of())) {
      if (element.is("abstractNum")) {
        lists.put(element.attribute("abstractNumId").orElse(""), element);
      } else if (element.is("num")) {
        uses.put(element.attribute("numId").orElse(""), element);
      }
    }
  }

  /** {@return the mark of the next paragraph of these properties; empty if it is in no list} */
  Optional<Mark> next(Optional<XmlElement> properties) {
    return entry(properties).map(this::count);
  }

  /** {@return the level of its list at which a paragraph stands; empty if it is in no list} */
  Optional<XmlElement> level(Optional<XmlElement> properties) {
    return entry(properties).flatMap(entry -> level(entry.use, entry.list, entry.level));
  }

  private Optional<Entry> entry(Optional<XmlElement> properties) {
    Optional<XmlElement> direct = properties.flatMap(all -> all.child("numPr"));
    String style = styles.paragraphStyle(properties);
    String id =
        direct
            .flatMap(all -> Styles.value(all, "numId"))
            .or(() -> ofStyle(style, "numId"))
            .orElse(OFF);
    XmlElement use = uses.get(id);
    XmlElement list = use == null || id.equals(OFF) ? null : list(use, 0);
    if (use == null || list == null) {
      return Optional.empty();
    }
    int level =
        direct
            .flatMap(all -> Styles.value(all, "ilvl"))
            .or(() -> levelOf(list, style))
            .map(Styles::number)
            .orElse(0);
    return Optional.of(new Entry(use, list, Math.max(0, Math.min(level, LEVELS - 1))));
  }

  private Mark count(Entry entry) {
    XmlElement use = entry.use;
    XmlElement list = entry.list;
    int level = entry.level;
    String id = list.attribute("abstractNumId").orElse("");
    int[] counts = counters.computeIfAbsent(id, key -> unset());
    for (int i = 0; i <= level; i++) {
      Optional<String> anew =
          override(use, i).flatMap(override -> Styles.value(override, "startOverride"));
      if (anew.isPresent() && restarted.add(use.attribute("numId").orElse("") + "/" + i)) {
        counts[i] = Styles.number(anew.get());
        if (i == level) {
          reset(use, list, counts, level);
          return new Mark(text(use, list, counts, level), level);
        }
      } else if (counts[i] == UNSET && i < level) {
        counts[i] = start(use, list, i);
      }
    }
    counts[level] = counts[level] == UNSET ? start(use, list, level) : counts[level] + 1;
    reset(use, list, counts, level);
    return new Mark(text(use, list, counts, level), level);
  }

  private void reset(XmlElement use, XmlElement list, int[] counts, int level) {
    for (int i = level + 1; i < LEVELS; i++) {
      Optional<String> restart =
          level(use, list, i).flatMap(found -> Styles.value(found, "lvlRestart"));
      int from = restart.map(Styles::number).orElse(i);
      if (level < from) {
        counts[i] = UNSET;
      }
    }
  }

  private static int[] unset() {
    int[] counts = new int[LEVELS];
    Arrays.fill(counts, UNSET);
    return counts;
  }

  private String text(XmlElement use, XmlElement list, int[] counts, int level) {
    Optional<XmlElement> own = level(use, list, level);
    String text = own.flatMap(found -> Styles.value(found, "lvlText")).orElse("");
    if (own.filter(found -> format(found).equals("bullet")).isPresent()) {
      boolean picture = own.flatMap(found -> found.child("lvlPicBulletId")).isPresent();
      return picture && text.isBlank() ? "•" : text.strip();
    }
    boolean plain = own.flatMap(found -> Styles.flag(found, "isLgl")).orElse(false);
    for (int i = 0; i < LEVELS; i++) {
      Numeral numeral = numeral(level(use, list, i).map(NumberingPart::format).orElse("decimal"));
      int count = counts[i] == UNSET ? start(use, list, i) : counts[i];
      String number = (plain && numeral != Numeral.NONE ? Numeral.DECIMAL : numeral).of(count);
      text = text.replace("%" + (i + 1), number);
    }
    return text.strip();
  }

  private static String format(XmlElement level) {
    return Styles.value(level, "numFmt").orElse("decimal");
  }

  private static Numeral numeral(String format) {
    return switch (format) {
      case "lowerLetter" -> Numeral.LOWER_LETTER;
      case "upperLetter" -> Numeral.UPPER_LETTER;
      case "lowerRoman" -> Numeral.LOWER_ROMAN;
      case "upperRoman" -> Numeral.UPPER_ROMAN;
      case "decimalZero" -> Numeral.DECIMAL_ZERO;
      case "ordinal" -> Numeral.ORDINAL;
      case "none", "bullet" -> Numeral.NONE;
      default -> Numeral.DECIMAL;
    };
  }

  private int start(XmlElement use, XmlElement list, int level) {
    return level(use, list, level)
        .flatMap(found -> Styles.value(found, "start"))
        .map(Styles::number)
        .orElse(1);
  }

  private static Optional<XmlElement> override(XmlElement use, int level) {
    return use.children().stream()
        .filter(child -> child.is("lvlOverride"))
        .filter(child -> child.attribute("ilvl").orElse("").equals(String.valueOf(level)))
        .findFirst();
  }

  private static Optional<XmlElement> level(XmlElement use, XmlElement list, int level) {
    return override(use, level)
        .flatMap(override -> override.child("lvl"))
        .or(
            () ->
                list.children().stream()
                    .filter(child -> child.is("lvl"))
                    .filter(
                        child -> child.attribute("ilvl").orElse("").equals(String.valueOf(level)))
                    .findFirst());
  }

  private @Nullable XmlElement list(XmlElement use, int links) {
    XmlElement list = lists.get(Styles.value(use, "abstractNumId").orElse(""));
    Optional<XmlElement> linked =
        Optional.ofNullable(list)
            .flatMap(found -> Styles.value(found, "numStyleLink"))
            .flatMap(style -> ofStyle(style, "numId"))
            .map(uses::get);
    return linked.isPresent() && links < LEVELS ? list(linked.get(), links + 1) : list;
  }

  private Optional<String> ofStyle(String style, String what) {
    return styles.along(style, found -> ofStyle(found, what));
  }

  /** {@return the level that the list keeps for a style, or that the style names} */
  private Optional<String> levelOf(XmlElement list, String style) {
    return styles.along(
        style,
        found ->
            found
                .attribute("styleId")
                .flatMap(id -> kept(list, id))
                .or(() -> ofStyle(found, "ilvl")));
  }

  private static Optional<String> ofStyle(XmlElement style, String what) {
    return style
        .child("pPr")
        .flatMap(all -> all.child("numPr"))
        .flatMap(all -> Styles.value(all, what));
  }

  private static Optional<String> kept(XmlElement list, String style) {
    return list.children().stream()
        .filter(child -> child.is("lvl"))
        .filter(child -> Styles.value(child, "pStyle").orElse("").equals(style))
        .flatMap(child -> child.attribute("ilvl").stream())
        .findFirst();
  }
}

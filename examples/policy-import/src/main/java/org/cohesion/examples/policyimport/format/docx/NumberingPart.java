package org.cohesion.examples.policyimport.format.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cohesion.examples.policyimport.format.packed.XmlElement;
import org.jspecify.annotations.Nullable;

/** Counts the lists of a document on, paragraph by paragraph. */
final class NumberingPart {

  /** The mark before a paragraph, and how deep it stands. */
  record Mark(String text, int depth) {}

  private static final int LEVELS = 9;

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
    Optional<XmlElement> direct = properties.flatMap(all -> all.child("numPr"));
    String style = styles.paragraphStyle(properties);
    String id =
        direct
            .flatMap(all -> Styles.value(all, "numId"))
            .or(() -> ofStyle(style, "numId"))
            .orElse("0");
    XmlElement use = uses.get(id);
    if (id.equals("0") || use == null) {
      return Optional.empty();
    }
    XmlElement list = list(use, 0);
    if (list == null) {
      return Optional.empty();
    }
    int level =
        direct
            .flatMap(all -> Styles.value(all, "ilvl"))
            .or(() -> levelOf(list, style))
            .or(() -> ofStyle(style, "ilvl"))
            .map(Numbers::parse)
            .orElse(0);
    return Optional.of(count(use, list, Math.max(0, Math.min(level, LEVELS - 1))));
  }

  private Mark count(XmlElement use, XmlElement list, int level) {
    String id = list.attribute("abstractNumId").orElse("");
    int[] counts = counters.computeIfAbsent(id, key -> new int[LEVELS]);
    for (int i = 0; i <= level; i++) {
      Optional<String> anew =
          override(use, i).flatMap(override -> Styles.value(override, "startOverride"));
      if (anew.isPresent() && restarted.add(use.attribute("numId").orElse("") + "/" + i)) {
        counts[i] = Numbers.parse(anew.get());
        if (i == level) {
          reset(use, list, counts, level);
          return new Mark(text(use, list, counts, level), level);
        }
      } else if (counts[i] == 0 && i < level) {
        counts[i] = start(use, list, i);
      }
    }
    counts[level] = counts[level] == 0 ? start(use, list, level) : counts[level] + 1;
    reset(use, list, counts, level);
    return new Mark(text(use, list, counts, level), level);
  }

  private void reset(XmlElement use, XmlElement list, int[] counts, int level) {
    for (int i = level + 1; i < LEVELS; i++) {
      Optional<String> restart =
          level(use, list, i).flatMap(found -> Styles.value(found, "lvlRestart"));
      int from = restart.map(Numbers::parse).orElse(i);
      if (level < from) {
        counts[i] = 0;
      }
    }
  }

  private String text(XmlElement use, XmlElement list, int[] counts, int level) {
    Optional<XmlElement> own = level(use, list, level);
    String text = own.flatMap(found -> Styles.value(found, "lvlText")).orElse("");
    if (own.flatMap(found -> Styles.value(found, "numFmt")).orElse("").equals("bullet")) {
      return text.strip();
    }
    boolean plain = own.flatMap(found -> Styles.flag(found, "isLgl")).orElse(false);
    for (int i = 0; i < LEVELS; i++) {
      String format =
          level(use, list, i).flatMap(found -> Styles.value(found, "numFmt")).orElse("decimal");
      String number =
          Numbers.print(counts[i], plain && !format.equals("none") ? "decimal" : format);
      text = text.replace("%" + (i + 1), number);
    }
    return text.strip();
  }

  private int start(XmlElement use, XmlElement list, int level) {
    return level(use, list, level)
        .flatMap(found -> Styles.value(found, "start"))
        .map(Numbers::parse)
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
    return styles.along(
        style,
        found ->
            found
                .child("pPr")
                .flatMap(all -> all.child("numPr"))
                .flatMap(all -> Styles.value(all, what)));
  }

  private static Optional<String> levelOf(XmlElement list, String style) {
    return list.children().stream()
        .filter(child -> child.is("lvl"))
        .filter(child -> Styles.value(child, "pStyle").orElse("").equals(style))
        .flatMap(child -> child.attribute("ilvl").stream())
        .findFirst();
  }
}

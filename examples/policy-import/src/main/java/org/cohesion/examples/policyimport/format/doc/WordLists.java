package org.cohesion.examples.policyimport.format.doc;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.apache.poi.hwpf.model.LFO;
import org.apache.poi.hwpf.model.LFOData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.cohesion.examples.policyimport.format.Numeral;
import org.jspecify.annotations.Nullable;

/** Counts the entries of lists as Word does; used by one thread, in the order of the text. */
final class WordLists {

  private static final int LEVELS = 9;
  private static final int BULLET = 23;

  /** The number that has not begun. */
  private static final int NONE = Integer.MIN_VALUE;

  private final @Nullable ListTables lists;
  private final Map<Integer, int[]> counters = new HashMap<>();
  private final Set<Integer> begun = new HashSet<>();

  WordLists(@Nullable ListTables lists) {
    this.lists = lists;
  }

  /**
   * Counts a paragraph.
   *
   * @return what is printed before it; empty if nothing is
   */
  String mark(Paragraph paragraph) {
    int override = paragraph.getIlfo();
    int level = paragraph.getIlvl();
    if (lists == null || override <= 0 || level < 0 || level >= LEVELS) {
      return "";
    }
    try {
      LFO list = lists.getLfo(override);
      return mark(list.getLsid(), override, level);
    } catch (NoSuchElementException e) {
      // A paragraph of a list that has been deleted has no mark.
      return "";
    }
  }

  private String mark(int list, int override, int level) {
    ListLevel definition = level(list, override, level);
    if (definition == null) {
      return "";
    }
    if (definition.getNumberFormat() == BULLET) {
      return definition.getNumberText().strip();
    }
    int[] numbers = counters.computeIfAbsent(list, unused -> fresh());
    Integer start = start(override, level);
    if (start != null && begun.add(override * LEVELS + level)) {
      numbers[level] = start;
    } else {
      numbers[level] = numbers[level] == NONE ? definition.getStartAt() : numbers[level] + 1;
    }
    restartBelow(list, override, level, numbers);
    return text(list, override, definition, numbers);
  }

  private String text(int list, int override, ListLevel definition, int[] numbers) {
    StringBuilder mark = new StringBuilder();
    String pattern = definition.getNumberText();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      ListLevel counted = c < LEVELS ? level(list, override, c) : null;
      if (c >= LEVELS) {
        mark.append(c);
      } else if (counted != null && counted.getNumberFormat() != BULLET) {
        if (numbers[c] == NONE) {
          numbers[c] = counted.getStartAt();
        }
        Numeral numeral = numeral(counted.getNumberFormat() & 0xFF);
        boolean legal = definition.isLegalNumbering() && numeral != Numeral.NONE;
        mark.append((legal ? Numeral.DECIMAL : numeral).of(numbers[c]));
      }
    }
    return mark.toString().strip();
  }

  private void restartBelow(int list, int override, int level, int[] numbers) {
    for (int below = level + 1; below < LEVELS; below++) {
      ListLevel definition = level(list, override, below);
      // The limit is the first level after which this one does not begin again.
      if (definition == null || definition.getRestart() < 0 || level < definition.getRestart()) {
        numbers[below] = NONE;
      }
    }
  }

  private @Nullable ListLevel level(int list, int override, int level) {
    ListFormatOverrideLevel changed = changed(override, level);
    if (changed != null && changed.isFormatting()) {
      return changed.getLevel();
    }
    ListTables tables = lists;
    if (tables == null || tables.getListData(list) == null) {
      return null;
    }
    return level < tables.getListData(list).numLevels() ? tables.getLevel(list, level) : null;
  }

  private @Nullable Integer start(int override, int level) {
    ListFormatOverrideLevel changed = changed(override, level);
    if (changed == null || !changed.isStartAt()) {
      return null;
    }
    return changed.isFormatting() ? changed.getLevel().getStartAt() : changed.getIStartAt();
  }

  private @Nullable ListFormatOverrideLevel changed(int override, int level) {
    LFOData data = lists == null ? null : lists.getLfoData(override);
    if (data == null || data.getRgLfoLvl() == null) {
      return null;
    }
    for (ListFormatOverrideLevel changed : data.getRgLfoLvl()) {
      if (changed != null && changed.getLevelNum() == level) {
        return changed;
      }
    }
    return null;
  }

  private static int[] fresh() {
    int[] numbers = new int[LEVELS];
    Arrays.fill(numbers, NONE);
    return numbers;
  }

  /** The number formats of [MS-OSHARED] 2.2.1.3 that British schools use. */
  private static Numeral numeral(int format) {
    return switch (format) {
      case 1 -> Numeral.UPPER_ROMAN;
      case 2 -> Numeral.LOWER_ROMAN;
      case 3 -> Numeral.UPPER_LETTER;
      case 4 -> Numeral.LOWER_LETTER;
      case 5 -> Numeral.ORDINAL;
      case 22 -> Numeral.DECIMAL_ZERO;
      case 255 -> Numeral.NONE;
      default -> Numeral.DECIMAL;
    };
  }
}

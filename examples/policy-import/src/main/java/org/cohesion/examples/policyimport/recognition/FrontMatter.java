package org.cohesion.examples.policyimport.recognition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cohesion.examples.policyimport.document.BlockKind;
import org.cohesion.examples.policyimport.recognition.Line.Kind;

/** Finds what stands before the text: the school, its motto, the title. */
final class FrontMatter {

  private static final int MOST_LINES = 30;
  private static final Pattern QUOTED = Pattern.compile("^['‘’\"“”](.+)['‘’\"“”]\\.?$");

  private final Filling filling;
  private final Draft draft;
  private final HeadingVocabulary vocabulary;

  FrontMatter(Filling filling, HeadingVocabulary vocabulary) {
    this.filling = filling;
    this.draft = filling.draft();
    this.vocabulary = vocabulary;
  }

  /** {@return how many lines stand before the text} */
  int length(List<Line> lines) {
    int end = 0;
    for (int i = 0; i < Math.min(lines.size(), MOST_LINES); i++) {
      Line line = lines.get(i);
      boolean title = isTitle(line);
      if (title) {
        end = i + 1;
      } else if (line.is(Kind.HEADING) && vocabulary.topic(line.text()) != Topic.UNKNOWN) {
        return i;
      } else if (Words.count(line.text()) > 25 || line.is(Kind.ITEM)) {
        return i;
      } else if (line.is(Kind.HEADING) && end > 0 && !isSchool(line)) {
        return i;
      }
    }
    return end;
  }

  /**
   * Takes what it knows of the lines before the text.
   *
   * @param front the lines
   * @return those that say something else
   */
  List<Line> take(List<Line> front) {
    Set<Line> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    Optional<Line> title = title(front);
    if (title.isPresent()) {
      take(title.get(), "/title", "title");
      taken.add(title.get());
    }
    for (Line line : front) {
      if (!taken.contains(line) && isSchool(line) && !draft.has("/school/name") && !isGroup(line)) {
        take(line, "/school/name", "school");
        taken.add(line);
      } else if (!taken.contains(line) && isGroup(line) && !draft.has("/group")) {
        boolean federation = Words.of(line.text()).contains("federation");
        String kind = federation ? "federation" : "multi-academy-trust";
        draft.text("/group/name", line.text(), line.block(), "trust or federation");
        draft.value("/group/kind", kind, line.block(), "trust or federation", line.text());
        taken.add(line);
      }
    }
    if (!draft.has("/school/name")) {
      front.stream()
          .filter(line -> !taken.contains(line) && Outlining.isCapitals(line.text()))
          .filter(line -> Words.count(line.text()) <= 6 && !isTitle(line))
          .findFirst()
          .ifPresent(
              line -> {
                take(line, "/school/name", "capitals before the title");
                taken.add(line);
              });
    }
    for (Line line : front) {
      Matcher quoted = QUOTED.matcher(line.text());
      if (!taken.contains(line)
          && quoted.matches()
          && Words.count(line.text()) <= 14
          && !draft.has("/school/motto")) {
        draft.text("/school/motto", quoted.group(1), line.block(), "quoted before the title");
        taken.add(line);
      }
    }
    if (!draft.has("/school/motto")) {
      motto(front, taken);
    }
    List<Line> left = new ArrayList<>();
    for (Line line : front) {
      if (taken.contains(line)) {
        continue;
      }
      if (isKnown(line.text())) {
        draft.ledger().furniture(line.block().printed());
      } else {
        left.add(line.is(Kind.HEADING) ? line.as(Kind.TEXT, 0) : line);
      }
    }
    return left;
  }

  /** Takes a short line between the school's name and the title, without names and numbers. */
  private void motto(List<Line> front, Set<Line> taken) {
    boolean below = false;
    for (Line line : front) {
      if (taken.contains(line)) {
        if (below && isTitle(line)) {
          return;
        }
        below = below || isSchool(line) || Outlining.isCapitals(line.text());
        continue;
      }
      int words = Words.count(line.text());
      boolean plain =
          line.text()
              .chars()
              .noneMatch(c -> Character.isDigit(c) || c == ',' || c == ':' || c == '@');
      if (below
          && (line.is(Kind.TEXT) || line.is(Kind.HEADING))
          && words >= 3
          && words <= 12
          && plain
          && !isKnown(line.text())
          && !isSchool(line)
          && !isTitle(line)) {
        draft.text("/school/motto", line.text(), line.block(), "below the school's name");
        taken.add(line);
        return;
      }
    }
  }

  /** {@return whether the text is the title or the school's name printed again} */
  boolean isKnown(String text) {
    List<String> words = Words.of(text);
    List<String> title = Words.of(draft.string("/title").orElse(""));
    List<String> school =
        Words.of(draft.string("/school/name").or(() -> draft.string("/group/name")).orElse(""));
    List<String> both = new ArrayList<>(school);
    both.addAll(title);
    List<String> reversed = new ArrayList<>(title);
    reversed.addAll(school);
    return !words.isEmpty()
        && (words.equals(title)
            || words.equals(school)
            || words.equals(both)
            || words.equals(reversed));
  }

  private void take(Line line, String at, String rule) {
    if (draft.has(at)) {
      draft.ledger().furniture(line.block().printed());
    } else {
      draft.text(at, line.text(), line.block(), rule);
    }
  }

  /** {@return the line that is the title: one with "community cohesion" before others} */
  private Optional<Line> title(List<Line> front) {
    List<Line> titles = front.stream().filter(this::isTitle).toList();
    Optional<String> known = draft.string("/title");
    if (known.isPresent()) {
      return titles.stream().filter(line -> Words.same(line.text(), known.get())).findFirst();
    }
    return titles.stream()
        .filter(line -> line.text().toLowerCase(Locale.ROOT).contains("cohesion"))
        .findFirst()
        .or(() -> titles.stream().findFirst());
  }

  private boolean isTitle(Line line) {
    List<String> words = Words.of(line.text());
    boolean cohesion = words.contains("cohesion");
    return words.size() <= 14
        && !line.is(Kind.ROW)
        && !line.is(Kind.ITEM)
        && !endsSentence(line.text())
        && (filling.cues().occur("policy-words", words)
            || (cohesion && (line.is(Kind.HEADING) || isApart(line))))
        && (!line.is(Kind.HEADING) || cohesion || isNoTopic(line));
  }

  /** {@return whether a line has no verb of a sentence: "Living together: cohesion at X School"} */
  private boolean isApart(Line line) {
    return line.is(Kind.TEXT) && !filling.cues().occur("verbs", Words.of(line.text()));
  }

  /** {@return whether the line names a trust or federation and no school of it} */
  private boolean isGroup(Line line) {
    List<String> words = Words.of(line.text());
    return isSchool(line)
        && filling.cues().occur("trust-words", words)
        && !words.contains("school")
        && !words.contains("ysgol");
  }

  /** {@return whether a heading is none of a section: by its style, or by its words} */
  private boolean isNoTopic(Line line) {
    Topic topic = vocabulary.topic(line.text());
    boolean title = line.block().is(BlockKind.HEADING) && line.block().level() == 0;
    return title || topic == Topic.UNKNOWN || topic.isStrand();
  }

  private boolean isSchool(Line line) {
    List<String> words = Words.of(line.text());
    return words.size() <= 10
        && !line.is(Kind.ROW)
        && !line.is(Kind.ITEM)
        && filling.cues().occur("school-words", words)
        && !filling.cues().occur("policy-words", words)
        && !words.contains("cohesion")
        && !endsSentence(line.text())
        && Character.isUpperCase(line.text().codePointAt(0));
  }

  private static boolean endsSentence(String text) {
    return text.endsWith(".") || text.endsWith(":") || text.endsWith(";") || text.endsWith("?");
  }
}

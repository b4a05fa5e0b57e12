package org.cohesion.validation.rule;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One file of messages as it is among the sources, in English or in Welsh.
 *
 * @param file the file
 * @param texts what is in it
 */
record MessageBundle(Path file, Properties texts) {

  private static final String PREFIX = "org.cohesion.";
  private static final Pattern ARGUMENT = Pattern.compile("\\{[^}]*}");
  private static final Pattern OPTIONAL_PART = Pattern.compile("\\[[^]]*]");

  /** The English bundles of every module and example. */
  static List<MessageBundle> allInEnglish() throws IOException {
    List<MessageBundle> all = new ArrayList<>();
    for (Path folder : List.of(Path.of(".."), Path.of("../examples"))) {
      for (Path module : listed(folder)) {
        Path resources = module.resolve("src/main/resources");
        if (Files.isDirectory(resources)) {
          all.addAll(below(resources));
        }
      }
    }
    return all;
  }

  private static List<MessageBundle> below(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.endsWith("messages_en.properties"))
          .sorted()
          .map(MessageBundle::read)
          .toList();
    }
  }

  private static List<Path> listed(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static MessageBundle read(Path file) {
    Properties texts = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      texts.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new MessageBundle(file, texts);
  }

  MessageBundle inWelsh() {
    return read(file.resolveSibling("messages_cy.properties"));
  }

  /** The ids that have a page beside the bundle. */
  Set<String> pages() throws IOException {
    return listed(file.resolveSibling("")).stream()
        .map(page -> page.getFileName().toString())
        .filter(name -> name.endsWith(".md"))
        .map(name -> name.substring(0, name.length() - ".md".length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The lines that begin an entry. */
  List<String> keysAsWritten() throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> line.startsWith(PREFIX))
        .map(line -> line.substring(PREFIX.length(), line.indexOf('=')).strip())
        .toList();
  }

  String text(String key) {
    return texts.getProperty(PREFIX + key, "");
  }

  Set<String> keys() {
    return texts.stringPropertyNames().stream()
        .map(key -> key.substring(PREFIX.length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The keys of entries that are not labels, titles or forms of a noun. */
  Set<String> messages() {
    Set<String> messages = keys();
    messages.removeIf(key -> key.matches("(count|label|title)\\..*"));
    return messages;
  }

  /** What follows a word in the keys that begin with it. */
  Set<String> after(String start) {
    return keys().stream()
        .filter(key -> key.startsWith(start))
        .map(key -> key.substring(start.length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The nouns that numbers bring along. */
  Set<String> nouns() {
    return after("count.").stream()
        .map(key -> key.substring(0, key.indexOf('.')))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The arguments of a message, in the order of the alphabet. */
  List<String> arguments(String key) {
    return found(ARGUMENT, text(key));
  }

  /** The arguments of each part in square brackets, in the order of the alphabet. */
  List<String> optionalParts(String key) {
    return found(OPTIONAL_PART, text(key)).stream()
        .map(part -> String.join("", found(ARGUMENT, part)))
        .sorted()
        .toList();
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(MatchResult::group).sorted().toList();
  }

  @Override
  public String toString() {
    return file.toString();
  }
}

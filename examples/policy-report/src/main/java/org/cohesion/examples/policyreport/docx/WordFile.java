package org.cohesion.examples.policyreport.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.namespace.QName;
import javax.xml.stream.events.XMLEvent;
import org.cohesion.examples.policyreport.document.PrintedDocument;
import org.cohesion.policy.Language;
import org.cohesion.policy.Policy;

/**
 * A policy as a Word file (.docx) to edit, to print or to publish: with the styles of headings and
 * lists that Word knows, the language and title that a screen reader asks for, and the policy
 * itself inside, so that it can be read back without loss.
 *
 * <p>It says nothing but what the policy says; nothing of who made it, where or when. The same
 * policy gives the same bytes on the same Java machine.
 */
public final class WordFile {

  private static final String RELATIONS = "word/_rels/document.xml.rels";
  private static final String TYPES = "[Content_Types].xml";

  /** The earliest that a zip file can say. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final PrintedDocument printed;
  private final Template template = Template.ours();

  private WordFile(PrintedDocument printed) {
    this.printed = printed;
  }

  /**
   * {@return the file of a policy}
   *
   * @param policy the policy
   */
  public static byte[] of(Policy policy) {
    return of(PrintedDocument.of(policy), policy);
  }

  /** {@return the file of what is printed of a policy} */
  static byte[] of(PrintedDocument printed, Policy policy) {
    return new WordFile(printed).write(PolicyPart.of(policy));
  }

  private byte[] write(Map<String, byte[]> policy) {
    Relationships relationships = Relationships.of(Sample.read(template.part(RELATIONS)));
    relationships.part(PolicyPart.TYPE, "../" + PolicyPart.NAME);
    byte[] body = Body.of(printed.blocks(), template, relationships);

    Map<String, byte[]> parts = new LinkedHashMap<>();
    for (String name : template.parts()) {
      parts.put(
          name,
          switch (name) {
            case TYPES -> types();
            case RELATIONS -> relationships.bytes();
            case Template.DOCUMENT -> body;
            case Properties.NAME -> Properties.of(title(), language());
            case "word/styles.xml" -> inLanguage(name);
            default -> name.startsWith("word/footer") ? withTitle(name) : template.part(name);
          });
    }
    parts.putAll(policy);
    return zip(parts);
  }

  private static byte[] zip(Map<String, byte[]> parts) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  private byte[] types() {
    Sample types = Sample.read(template.part(TYPES));
    QName override = new QName(types.namespace(), "Override");
    Markup markup = new Markup();
    markup.copy(types.events().subList(0, types.events().size() - 1));
    markup.start(override);
    markup.attribute("PartName", "/" + PolicyPart.PROPERTIES);
    markup.attribute("ContentType", PolicyPart.PROPERTIES_TYPE);
    markup.end();
    markup.copy(types.events().subList(types.events().size() - 1, types.events().size()));
    return markup.bytes();
  }

  /** The template is in English. */
  private byte[] inLanguage(String part) {
    String styles = new String(template.part(part), StandardCharsets.UTF_8);
    return styles
        .replace("<w:lang w:val=\"en-GB\"/>", "<w:lang w:val=\"" + language() + "\"/>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private byte[] withTitle(String part) {
    Markup markup = new Markup();
    for (XMLEvent event : Sample.read(template.part(part)).events()) {
      if (event.isCharacters() && event.asCharacters().getData().equals("title")) {
        markup.text(title());
      } else {
        markup.copy(List.of(event));
      }
    }
    return markup.bytes();
  }

  private String title() {
    return Letters.onOneLine(printed.title());
  }

  private String language() {
    return printed.language() == Language.WELSH ? "cy-GB" : "en-GB";
  }
}

package org.cohesion.examples.misservice.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.cohesion.examples.misservice.TestService;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Somebody who looks at pages and sends forms, without any script. */
public final class Visitor {

  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final String address = TestService.shared().address();
  private String language = "en";
  private String site = "";
  private int status;
  private String location = "";
  private @Nullable HttpResponse<byte[]> answer;

  private Visitor() {}

  /** {@return somebody who is not signed in} */
  public static Visitor stranger() {
    return new Visitor();
  }

  /** {@return somebody who has signed in} */
  public static Visitor signedIn(String user) {
    Visitor visitor = new Visitor();
    visitor.get("/login");
    visitor.submit("/login", Map.of("username", user, "password", TestService.PASSWORD));
    return visitor;
  }

  /** {@return the same, asking for a language} */
  public Visitor asking(String wanted) {
    language = wanted;
    return this;
  }

  /** {@return the same, whose browser says from where it sends forms: such as "same-origin"} */
  public Visitor sendingFrom(String wanted) {
    site = wanted;
    return this;
  }

  /** {@return the status of the last answer} */
  public int status() {
    return status;
  }

  /** {@return where the last answer leads to; empty if nowhere} */
  public String location() {
    return location;
  }

  /** {@return a header of the last answer; empty if it has none} */
  public String header(String name) {
    return answer().headers().firstValue(name).orElse("");
  }

  /** {@return the last answer as it came} */
  public byte[] body() {
    return answer().body();
  }

  /** {@return the last answer as a page} */
  public Document page() {
    return Jsoup.parse(new String(body(), StandardCharsets.UTF_8), address + "/");
  }

  /** {@return what a text field of the last page holds; browsers leave out its first line end} */
  public String written(String name) {
    return written(page().expectFirst("textarea[name=" + name + "]"));
  }

  private static String written(Element field) {
    return field.wholeText().replaceFirst("^\n", "");
  }

  private HttpResponse<byte[]> answer() {
    return Objects.requireNonNull(answer, "no page was asked for yet");
  }

  /** Looks at a page. */
  public Document get(String path) {
    return send(request(path).GET());
  }

  /** Sends a form of the last page to where it goes, some of its fields filled in. */
  public Document submit(String action, Map<String, String> filled) {
    return post(action, fields(action, filled));
  }

  /** {@return the fields of a form of the last page, some of them filled in} */
  public Map<String, String> fields(String action, Map<String, String> filled) {
    Element form =
        Objects.requireNonNull(
            page().selectFirst("form[action=" + action + "]"), () -> "no form " + action);
    Map<String, String> fields = new LinkedHashMap<>();
    for (Element field : form.select("input[name], textarea[name]")) {
      fields.put(
          field.attr("name"),
          field.tagName().equals("textarea") ? written(field) : field.attr("value"));
    }
    fields.putAll(filled);
    return fields;
  }

  /** Sends fields. */
  public Document post(String path, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  /** Uploads a document by the form of the last page. */
  public Document upload(String name, byte[] file, Map<String, String> filled) {
    String boundary = "----------boundary-of-the-test";
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    Map<String, String> fields = fields("/upload", filled);
    fields.remove("file");
    fields.forEach(
        (field, value) ->
            body.writeBytes(
                ("--"
                        + boundary
                        + "\r\nContent-Disposition: form-data; name=\""
                        + field
                        + "\"\r\n\r\n"
                        + value
                        + "\r\n")
                    .getBytes(StandardCharsets.UTF_8)));
    body.writeBytes(
        ("--"
                + boundary
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    body.writeBytes(file);
    body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return send(
        request("/upload")
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(BodyPublishers.ofByteArray(body.toByteArray())));
  }

  /** Goes where the last answer leads to. */
  public Document follow() {
    return get(location);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address).resolve(path))
            .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
            .header("Accept-Language", language);
    return site.isEmpty() ? request : request.header("Sec-Fetch-Site", site);
  }

  private Document send(HttpRequest.Builder request) {
    try {
      HttpResponse<byte[]> sent = client.send(request.build(), BodyHandlers.ofByteArray());
      answer = sent;
      status = sent.statusCode();
      location =
          sent.headers().firstValue("Location").map(to -> to.replace(address, "")).orElse("");
      return page();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}

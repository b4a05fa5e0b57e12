package org.cohesion.examples.misservice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A call of the running service, by the user {@code writer} unless somebody else is named. */
public final class Call {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final JsonMapper JSON = new JsonMapper();

  private final String method;
  private final HttpRequest.Builder request;
  private byte[] body = {};
  private String user = "writer";

  private Call(String method, String path) {
    this.method = method;
    this.request = HttpRequest.newBuilder(URI.create(TestService.shared().address() + path));
  }

  /** {@return a call that gets something} */
  public static Call get(String path) {
    return new Call("GET", path);
  }

  /** {@return a call by another method} */
  public static Call of(String method, String path) {
    return new Call(method, path);
  }

  /** {@return a call that stores a policy} */
  public static Call put(String urn, byte[] policy) {
    return new Call("PUT", "/api/schools/" + urn + "/policy").json(policy);
  }

  /** {@return the same by another user; nobody if the name is empty} */
  public Call by(String name) {
    user = name;
    return this;
  }

  /** {@return the same with a header} */
  public Call with(String header, String value) {
    request.header(header, value);
    return this;
  }

  /** {@return the same with JSON} */
  public Call json(byte[] json) {
    return with("Content-Type", "application/json").body(json);
  }

  /** {@return the same with a body} */
  public Call body(byte[] bytes) {
    body = bytes;
    return this;
  }

  /** {@return the same with a form that has one file} */
  public Call file(String part, byte[] content) {
    String head =
        "--limit\r\nContent-Disposition: form-data; name=\""
            + part
            + "\"; filename=\"a\"\r\nContent-Type: application/octet-stream\r\n\r\n";
    java.io.ByteArrayOutputStream form = new java.io.ByteArrayOutputStream();
    form.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    form.writeBytes(content);
    form.writeBytes("\r\n--limit--\r\n".getBytes(StandardCharsets.UTF_8));
    return with("Content-Type", "multipart/form-data; boundary=limit").body(form.toByteArray());
  }

  /** {@return the answer} */
  public Answer send() {
    if (!user.isEmpty()) {
      String login = user + ":" + TestService.PASSWORD;
      request.header(
          "Authorization",
          "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)));
    }
    request.method(
        method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    try {
      return new Answer(CLIENT.send(request.build(), BodyHandlers.ofByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /**
   * An answer.
   *
   * @param response as it came
   */
  public record Answer(HttpResponse<byte[]> response) {

    /** {@return its status} */
    public int status() {
      return response.statusCode();
    }

    /** {@return a header; empty if it is not there} */
    public String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }

    /** {@return its body as it came} */
    public byte[] bytes() {
      return response.body();
    }

    /** {@return its body as text} */
    public String text() {
      return new String(response.body(), StandardCharsets.UTF_8);
    }

    /** {@return its body as JSON} */
    public JsonNode json() {
      return JSON.readTree(response.body());
    }
  }
}

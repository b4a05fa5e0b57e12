package org.cohesion.examples.embedding.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/**
 * Keeps the body of a request until it is answered, so that {@link CohesionProblemAdvice} can tell
 * lines and columns. A body of more than 2 MiB, twice what a policy may have, is not kept: then the
 * answer has pointers only.
 */
@ControllerAdvice
public class KeptBody extends RequestBodyAdviceAdapter {

  static final int LIMIT = 2 << 20;

  private static final String ATTRIBUTE = KeptBody.class.getName();

  /** Makes it; Spring calls this. */
  public KeptBody() {}

  @Override
  public boolean supports(
      MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
    return true;
  }

  @Override
  public HttpInputMessage beforeBodyRead(
      HttpInputMessage message,
      MethodParameter parameter,
      Type type,
      Class<? extends HttpMessageConverter<?>> converter)
      throws IOException {
    RequestAttributes request = RequestContextHolder.getRequestAttributes();
    if (request == null) {
      return message;
    }
    InputStream rest = message.getBody();
    byte[] body = rest.readNBytes(LIMIT + 1);
    InputStream again = new ByteArrayInputStream(body);
    if (body.length <= LIMIT) {
      request.setAttribute(ATTRIBUTE, body, RequestAttributes.SCOPE_REQUEST);
    } else {
      again = new SequenceInputStream(again, rest);
    }
    return new Message(message.getHeaders(), again);
  }

  /** {@return the body of a request; null if it was not kept, or there is none} */
  static byte @Nullable [] of(RequestAttributes request) {
    return (byte[]) request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
  }

  private record Message(HttpHeaders headers, InputStream body) implements HttpInputMessage {

    @Override
    public HttpHeaders getHeaders() {
      return headers;
    }

    @Override
    public InputStream getBody() {
      return body;
    }
  }
}

package org.cohesion.examples.misservice.problem;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/** Why a request cannot be met. Their words are in the message bundles, by {@link #id()}. */
public enum Problem {
  BAD_REQUEST(HttpStatus.BAD_REQUEST),
  BAD_URN(HttpStatus.BAD_REQUEST),
  BAD_PARAMETER(HttpStatus.BAD_REQUEST),
  BAD_ETAG(HttpStatus.BAD_REQUEST),
  UNKNOWN_PARAMETER(HttpStatus.BAD_REQUEST),
  MISSING_PARAMETER(HttpStatus.BAD_REQUEST),
  BAD_MULTIPART(HttpStatus.BAD_REQUEST),
  NO_FILE(HttpStatus.BAD_REQUEST),
  UNAUTHENTICATED(HttpStatus.UNAUTHORIZED),
  FORBIDDEN(HttpStatus.FORBIDDEN),
  CROSS_SITE(HttpStatus.FORBIDDEN),
  NOT_FOUND(HttpStatus.NOT_FOUND),
  NO_POLICY(HttpStatus.NOT_FOUND),
  NO_VERSION(HttpStatus.NOT_FOUND),
  NO_IMPORT(HttpStatus.NOT_FOUND),
  NOTHING_DUE(HttpStatus.NOT_FOUND),
  METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),
  NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
  TOO_SLOW(HttpStatus.REQUEST_TIMEOUT),
  OTHER_VERSION(HttpStatus.PRECONDITION_FAILED),
  CHANGED(HttpStatus.PRECONDITION_FAILED),
  EXISTS(HttpStatus.PRECONDITION_FAILED),
  MISSING(HttpStatus.PRECONDITION_FAILED),
  TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
  UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
  CHARSET(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
  ENCODED(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
  UNREADABLE_DOCUMENT(HttpStatus.UNPROCESSABLE_CONTENT),
  UNSTATED(HttpStatus.PRECONDITION_REQUIRED),
  FAILED(HttpStatus.INTERNAL_SERVER_ERROR),
  BUSY(HttpStatus.SERVICE_UNAVAILABLE);

  private final HttpStatus status;

  Problem(HttpStatus status) {
    this.status = status;
  }

  /** {@return the status of the answer} */
  public HttpStatus status() {
    return status;
  }

  /** {@return its name in {@code type} and in the message bundles, such as {@code no-policy}} */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** {@return what a status alone tells} */
  static Problem of(int status) {
    return switch (status) {
      case 401 -> UNAUTHENTICATED;
      case 403 -> FORBIDDEN;
      case 404 -> NOT_FOUND;
      case 405, 501 -> METHOD_NOT_ALLOWED;
      case 406 -> NOT_ACCEPTABLE;
      case 408 -> TOO_SLOW;
      case 413 -> TOO_LARGE;
      case 415 -> UNSUPPORTED_MEDIA_TYPE;
      case 503 -> BUSY;
      // Of the protocol, of which this speaks no other version.
      case 505 -> BAD_REQUEST;
      default -> status >= 400 && status < 500 ? BAD_REQUEST : FAILED;
    };
  }
}

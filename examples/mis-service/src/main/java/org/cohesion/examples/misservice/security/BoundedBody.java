package org.cohesion.examples.misservice.security;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.net.SocketTimeoutException;
import org.cohesion.examples.misservice.problem.Problem;
import org.cohesion.examples.misservice.problem.ProblemException;

/** A body that ends with a problem if it is too large, or was too slow. */
final class BoundedBody extends ServletInputStream {

  private final ServletInputStream body;
  private long left;

  BoundedBody(ServletInputStream body, long most) {
    this.body = body;
    this.left = most;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    try {
      int read = body.read(bytes, offset, length);
      left -= Math.max(read, 0);
      if (left < 0) {
        throw new ProblemException(Problem.TOO_LARGE);
      }
      return read;
    } catch (SocketTimeoutException e) {
      throw new ProblemException(Problem.TOO_SLOW);
    }
  }

  @Override
  public boolean isFinished() {
    return body.isFinished();
  }

  @Override
  public boolean isReady() {
    return body.isReady();
  }

  @Override
  public void setReadListener(ReadListener listener) {
    body.setReadListener(listener);
  }
}

package org.cohesion.examples.misservice.page.frame;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Objects;
import org.cohesion.examples.policyreport.html.HtmlReport;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The style sheet of the report, so that pages and reports look the same. */
@Controller
class StyleController {

  private final byte[] sheet = read();

  /** Answers with the sheet. */
  @GetMapping("/static/report.css")
  ResponseEntity<byte[]> report() {
    return ResponseEntity.ok()
        .contentType(MediaType.valueOf("text/css;charset=UTF-8"))
        .cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)))
        .body(sheet);
  }

  private static byte[] read() {
    try (InputStream in =
        Objects.requireNonNull(HtmlReport.class.getResourceAsStream("report.css"), "report.css")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

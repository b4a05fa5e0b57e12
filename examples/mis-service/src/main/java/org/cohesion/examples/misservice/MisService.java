package org.cohesion.examples.misservice;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service. */
@SpringBootApplication
public class MisService {

  /** Makes it; Spring calls this. */
  public MisService() {}

  /**
   * Starts the service.
   *
   * @param args properties, such as {@code --server.port=8081}
   */
  public static void main(String[] args) {
    SpringApplication.run(MisService.class, args);
  }
}

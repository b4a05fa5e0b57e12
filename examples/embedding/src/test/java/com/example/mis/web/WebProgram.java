package com.example.mis.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.core.env.MapPropertySource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletConfig;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;

/** The application without a network. */
public final class WebProgram implements AutoCloseable {

  private final MockServletContext servletContext = new MockServletContext();
  private final AnnotationConfigWebApplicationContext application =
      new AnnotationConfigWebApplicationContext();
  private final DispatcherServlet servlet;

  /**
   * Starts it.
   *
   * @param properties the application's properties
   * @throws ServletException if it does not start
   */
  public WebProgram(Map<String, Object> properties) throws ServletException {
    application
        .getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource("application", properties));
    application.setServletContext(servletContext);
    application.register(WebApplication.class);
    application.refresh();
    servlet = application.getBean(DispatcherServlet.class);
    servlet.init(new MockServletConfig(servletContext));
  }

  /**
   * Sends a request and prints the answer, after the name of the module.
   *
   * @param args the method and the path of the request, and the file with its body
   * @throws IOException if the file cannot be read
   * @throws ServletException if the application fails
   */
  public static void main(String[] args) throws IOException, ServletException {
    try (WebProgram program = new WebProgram(Map.of())) {
      System.out.println(WebProgram.class.getModule().getName());
      System.out.println(program.send(args[0], args[1], Files.readString(Path.of(args[2]))));
    }
  }

  /**
   * Sends a request.
   *
   * @param method its method
   * @param path its path
   * @param body its body, JSON
   * @return the status and the body of the answer
   * @throws IOException never
   * @throws ServletException if the application fails
   */
  public String send(String method, String path, String body) throws IOException, ServletException {
    MockHttpServletResponse response =
        send(method, path, body.getBytes(StandardCharsets.UTF_8), "en");
    return response.getStatus() + " " + response.getContentAsString(StandardCharsets.UTF_8);
  }

  /**
   * Sends a request.
   *
   * @param method its method
   * @param path its path
   * @param body its body, JSON
   * @param language in which it wants to be answered
   * @return the answer
   * @throws IOException never
   * @throws ServletException if the application fails
   */
  public MockHttpServletResponse send(String method, String path, byte[] body, String language)
      throws IOException, ServletException {
    MockHttpServletRequest request = new MockHttpServletRequest(servletContext, method, path);
    request.setContentType("application/json");
    request.addHeader("Accept-Language", language);
    request.setContent(body);
    MockHttpServletResponse response = new MockHttpServletResponse();
    servlet.service(request, response);
    return response;
  }

  @Override
  public void close() {
    servlet.destroy();
    application.close();
  }
}

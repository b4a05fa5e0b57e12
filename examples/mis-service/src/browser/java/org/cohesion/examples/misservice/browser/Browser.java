package org.cohesion.examples.misservice.browser;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Chromium without a window, and without a network of its own. */
final class Browser implements AutoCloseable {

  /** Where Debian puts them. */
  private static final File PROGRAM = new File("/usr/bin/chromium");

  private static final File DRIVER = new File("/usr/bin/chromedriver");

  /** It remarks that the browser is newer than what it knows of its protocol, which is not used. */
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  private final ChromeDriver driver;
  private final Path profile;

  private Browser(ChromeDriver driver, Path profile) {
    this.driver = driver;
    this.profile = profile;
  }

  /** Starts a browser with a fresh profile. */
  static Browser start() throws IOException {
    if (!PROGRAM.canExecute() || !DRIVER.canExecute()) {
      throw new IllegalStateException(
          "These tests need Chromium and its driver: install Debian's packages chromium and"
              + " chromium-driver, which put them into /usr/bin");
    }
    SELENIUM.setLevel(Level.SEVERE);
    Path profile = Files.createTempDirectory("browser");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(PROGRAM);
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars",
        "--lang=en-GB",
        "--user-data-dir=" + profile);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(DRIVER).usingAnyFreePort().build();
    return new Browser(new ChromeDriver(service, options), profile);
  }

  ChromeDriver driver() {
    return driver;
  }

  /** Shows pages at a width, in light or dark. */
  void look(int width, boolean dark) {
    screen(width, 900);
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
  }

  /** Lets pages run scripts, or not. */
  void scripts(boolean run) {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
  }

  /** Forgets who is signed in. */
  void forget() {
    driver.manage().deleteAllCookies();
  }

  private void screen(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** What a script in the page returns. */
  <T> T ask(String script, Class<T> type) {
    return type.cast(Objects.requireNonNull(driver.executeScript(script), script));
  }

  /** The list that a script in the page returns, as texts. */
  List<String> list(String script) {
    List<String> texts = new ArrayList<>();
    for (Object text : ask(script, List.class)) {
      texts.add(String.valueOf(text));
    }
    return texts;
  }

  /** A picture of a page from its top on. */
  byte[] picture(int width, int height) {
    screen(width, height);
    Map<String, Object> shot =
        driver.executeCdpCommand("Page.captureScreenshot", Map.of("format", "png"));
    return data(shot);
  }

  /** A picture of a whole page. */
  byte[] picture(int width) {
    return picture(
        width, ask("return document.documentElement.scrollHeight", Long.class).intValue());
  }

  private static byte[] data(Map<String, Object> answer) {
    return Base64.getDecoder().decode(Objects.requireNonNull(answer.get("data")).toString());
  }

  /** What the browser complained about since it was last asked. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  @Override
  public void close() throws IOException {
    driver.quit();
    try (Stream<Path> files = Files.walk(profile)) {
      files.sorted((a, b) -> b.compareTo(a)).forEach(file -> file.toFile().delete());
    }
  }
}

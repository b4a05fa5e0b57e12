package org.cohesion.examples.policyreport.browser;

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

/**
 * Chromium without a window, and without a network of its own. For the tests of the pages of other
 * modules, too.
 */
public final class Browser implements AutoCloseable {

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
  public static Browser start() throws IOException {
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
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(DRIVER).usingAnyFreePort().build();
    return new Browser(new ChromeDriver(service, options), profile);
  }

  /** {@return what steers it} */
  public ChromeDriver driver() {
    return driver;
  }

  /** Shows pages at a width, in light or dark, without motion. */
  public void look(int width, boolean dark) {
    screen(width, 900);
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
  }

  /** Opens a page at a width, in light or dark. */
  public void open(Path page, int width, boolean dark) {
    look(width, dark);
    driver.get(page.toUri().toString());
  }

  /** Lets pages run scripts, or not. */
  public void scripts(boolean run) {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
  }

  /** Forgets who is signed in. */
  public void forget() {
    driver.manage().deleteAllCookies();
  }

  private void screen(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** What a script in the page returns. */
  public <T> T ask(String script, Class<T> type) {
    return type.cast(Objects.requireNonNull(driver.executeScript(script), script));
  }

  /** The list that a script in the page returns, as texts. */
  public List<String> list(String script) {
    List<String> texts = new ArrayList<>();
    for (Object text : ask(script, List.class)) {
      texts.add(String.valueOf(text));
    }
    return texts;
  }

  /** A picture of a page from its top on. */
  public byte[] picture(int width, int height) {
    screen(width, height);
    Map<String, Object> shot =
        driver.executeCdpCommand("Page.captureScreenshot", Map.of("format", "png"));
    return data(shot);
  }

  /** A picture of a whole page. */
  public byte[] picture(int width) {
    return picture(
        width, ask("return document.documentElement.scrollHeight", Long.class).intValue());
  }

  /** The page on paper. */
  public byte[] print() {
    return data(
        driver.executeCdpCommand(
            "Page.printToPDF",
            Map.of(
                "preferCSSPageSize", true, "printBackground", true, "displayHeaderFooter", false)));
  }

  private static byte[] data(Map<String, Object> answer) {
    return Base64.getDecoder().decode(Objects.requireNonNull(answer.get("data")).toString());
  }

  /** What the browser complained about since it was last asked. */
  public List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  /** What the browser asked for since it was last asked. */
  public List<String> requests() {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(LogEntry::getMessage)
        .filter(message -> message.contains("\"Network.requestWillBeSent\""))
        .map(message -> message.replaceAll("(?s).*\"url\":\"([^\"]*)\".*", "$1"))
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

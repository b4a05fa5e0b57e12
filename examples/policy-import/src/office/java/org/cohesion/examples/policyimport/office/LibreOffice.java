package org.cohesion.examples.policyimport.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The LibreOffice that is installed, with settings of its own. */
final class LibreOffice {

  private static final int MINUTES = 5;

  private final Path folder;

  /**
   * Takes it.
   *
   * @param folder an empty folder for what it reads and writes
   */
  LibreOffice(Path folder) {
    this.folder = folder;
  }

  /**
   * Opens files and saves each in another format.
   *
   * @param files the files by their names, which end in that of their format
   * @param format the name of the other, and what LibreOffice calls it if that is not enough
   * @return what it saved, by the same names
   */
  Map<String, byte[]> convert(Map<String, byte[]> files, String format) {
    try {
      List<String> command =
          new ArrayList<>(
              List.of(
                  "soffice",
                  "-env:UserInstallation=" + folder.resolve("settings").toUri(),
                  "--headless",
                  "--convert-to",
                  format,
                  "--outdir",
                  Files.createTempDirectory(folder, "saved").toString()));
      Path saved = Path.of(command.get(command.size() - 1));
      Path opened = Files.createTempDirectory(folder, "opened");
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        command.add(Files.write(opened.resolve(file.getKey()), file.getValue()).toString());
      }
      run(command);
      Map<String, byte[]> converted = new LinkedHashMap<>();
      String ending = "." + format.split(":", 2)[0];
      for (String name : files.keySet()) {
        String other = name.substring(0, name.lastIndexOf('.')) + ending;
        converted.put(name, Files.readAllBytes(saved.resolve(other)));
      }
      return converted;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void run(List<String> command) throws IOException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said.txt").toFile())
            .start();
    try {
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new AssertionError("LibreOffice did not end");
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}

package org.cohesion.examples.policyimport.printed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Language;
import org.cohesion.policy.Policy;

/**
 * Writes the documents that {@code make.sh} converts: each policy of the examples, and each file of
 * lines with the policy that it should become beside it, in each make.
 */
final class WriteDocuments {

  private WriteDocuments() {}

  /**
   * Writes {@code fodt/NAME.sN.fodt}, {@code md/NAME.sN.md} and {@code txt/NAME.sN.txt}.
   *
   * @param arguments the folder to write into, and the folders that policies are read from
   */
  public static void main(String[] arguments) throws IOException {
    Path to = Path.of(arguments[0]);
    for (String folder : List.of(arguments).subList(1, arguments.length)) {
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
          Optional<Policy> policy = PolicyJson.decode(file).getPolicy();
          if (policy.isPresent()) {
            write(to, file, policy.get());
          }
        }
      }
    }
  }

  private static void write(Path to, Path file, Policy policy) throws IOException {
    String name = file.getFileName().toString().replace(".json", "");
    Path lines = file.resolveSibling(name + ".lines.txt");
    for (Make make : Make.values()) {
      List<Line> printed =
          Files.exists(lines)
              ? Line.parse(Files.readString(lines))
              : PolicyPrinter.print(policy, make);
      String document = name + "." + make.suffix();
      write(to, "fodt", document, FlatText.write(printed, make, policy.writtenIn(Language.WELSH)));
      write(to, "md", document, PlainForms.markdown(printed));
      write(to, "txt", document, PlainForms.text(printed));
    }
  }

  private static void write(Path to, String format, String name, String text) throws IOException {
    Path folder = Files.createDirectories(to.resolve(format));
    Files.writeString(folder.resolve(name + "." + format), text);
  }
}

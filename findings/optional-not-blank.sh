#!/usr/bin/env bash
# Hibernate Validator and an Optional<@NotBlank String> that is empty
#
# Guess:   the constraint is about the text inside, so where there is no text there is nothing to find: an absent title is valid.
# Seen:    Hibernate Validator 9.1.6.Final hands the constraint null in place of the missing text, and @NotBlank refuses null: every
#          absent member is a violation. @Size and @Pattern take null for valid, so the same Optional is valid with those. In a list
#          of no elements the same constraint finds nothing: of the two containers only Optional has it run on what is not there.
# Instead: inside Optional, use constraints for which null is valid: @Pattern, @Size, or one of your own. This library's
#          @NotBlankText is one of that kind, for this reason.
#
# Needs JDK 17, Maven and the network; leaves nothing behind. Prints "holds:", or "changed:" with exit status 1.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"

changed() {
  echo "changed: $1"
  exit 1
}

cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>findings</groupId>
  <artifactId>optional-not-blank</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.hibernate.validator</groupId>
      <artifactId>hibernate-validator</artifactId>
      <version>9.1.6.Final</version>
    </dependency>
  </dependencies>
</project>
POM
mvn -q -B -Dmaven.repo.local="$work/repository" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=classpath > installed 2>&1 \
  || { cat installed; exit 2; }

cat > Absent.java <<'JAVA'
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

public class Absent {
  public record NotBlankInside(Optional<@NotBlank String> title) {}

  public record SizeInside(Optional<@Size(min = 1) String> title) {}

  public record NotBlankInList(List<@NotBlank String> titles) {}

  public static void main(String[] args) {
    java.util.logging.LogManager.getLogManager().reset();
    Validator validator =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();
    System.out.println("Optional<@NotBlank>: " + validator.validate(new NotBlankInside(Optional.empty())).size());
    System.out.println("Optional<@Size>: " + validator.validate(new SizeInside(Optional.empty())).size());
    System.out.println("List<@NotBlank>: " + validator.validate(new NotBlankInList(List.of())).size());
  }
}
JAVA
cat > expected <<'OUT'
Optional<@NotBlank>: 1
Optional<@Size>: 0
List<@NotBlank>: 0
OUT
java -cp "$(cat classpath)" Absent.java > seen
diff expected seen || changed "see the lines above: < as described, > as seen now"
echo "holds: an empty Optional<@NotBlank String> is a violation, an empty Optional<@Size String> is none"

#!/usr/bin/env bash
# Hibernate Validator and constraints on accessors that are not called get…
#
# Guess:   a constraint on the accessor of an interface, @NotNull String title(), is checked by validate(…) when an object of that type is
#          checked, as one on a record's component is; or the validator says that it can do nothing with it.
# Seen:    Hibernate Validator 9.1.6.Final takes title() for an ordinary method and its constraint for one on a return value, which
#          validate(…) never looks at. It finds nothing, logs nothing, and says of the class that no bean constraint is on it. The same interface
#          with getTitle() gives the violation. A record with the same annotation on its component gives it too: a record's components
#          are fields.
# Instead: call accessors get… where a type is an interface or a class, or give the validator a GetterPropertySelectionStrategy that
#          knows other names. This library's types have get… for this reason.
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
  <artifactId>accessors-without-get</artifactId>
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

cat > Accessors.java <<'JAVA'
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

public class Accessors {
  public interface Plain {
    @NotNull
    String title();
  }

  public interface Bean {
    @NotNull
    String getTitle();
  }

  public record AsRecord(@NotNull String title) {}

  private static Validator validator;

  public static void main(String[] args) {
    java.util.logging.Logger.getLogger("org.hibernate").setLevel(java.util.logging.Level.WARNING);
    validator =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();
    tell("interface, title()", new Plain() {
      @Override
      public String title() {
        return null;
      }
    });
    tell("interface, getTitle()", new Bean() {
      @Override
      public String getTitle() {
        return null;
      }
    });
    tell("record", new AsRecord(null));
  }

  private static void tell(String what, Object bean) {
    System.out.println(
        what
            + ": "
            + validator.validate(bean).size()
            + ", constrained "
            + validator.getConstraintsForClass(bean.getClass()).isBeanConstrained());
  }
}
JAVA
cat > expected <<'OUT'
interface, title(): 0, constrained false
interface, getTitle(): 1, constrained true
record: 1, constrained true
OUT
java -cp "$(cat classpath)" Accessors.java > seen 2> logged
diff expected seen || changed "see the lines above: < as described, > as seen now"
diff /dev/null logged || changed "it says something now, see above"
echo "holds: the constraint on title() of an interface is never checked, and nothing says so"

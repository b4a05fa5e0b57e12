#!/usr/bin/env bash
# Hibernate Validator and an object as the parameter of a message
#
# Guess:   what a validator hands over with addMessageParameter(name, object) is what a MessageInterpolator of one's own gets from
#          getMessageParameters(), whose values are Objects: a report, say, that the interpolator puts into words in the language
#          it is asked for.
# Seen:    Hibernate Validator 9.1.6.Final makes text of every object but numbers and booleans, and escapes braces and dollar signs in
#          it, before the interpolator sees it: the object is gone. addExpressionVariable keeps it, but is for the expression language.
# Instead: hand over a subclass of Number that holds the object; or give dynamic payload, and make the words from the violation.
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
  <artifactId>message-parameter-as-text</artifactId>
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

cat > Marks.java <<'JAVA'
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Payload;
import jakarta.validation.Validation;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Locale;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.messageinterpolation.HibernateMessageInterpolatorContext;

public class Marks {
  record Mark(int out, int of) {}

  /** A number that holds the object. */
  static final class Held extends Number {
    final Mark mark;

    Held(Mark mark) {
      this.mark = mark;
    }

    @Override public int intValue() { return mark.out(); }
    @Override public long longValue() { return mark.out(); }
    @Override public float floatValue() { return mark.out(); }
    @Override public double doubleValue() { return mark.out(); }
  }

  @Retention(RetentionPolicy.RUNTIME)
  @Constraint(validatedBy = Judge.class)
  @interface Passed {
    String message() default "not passed";
    Class<?>[] groups() default {};
    Class<? extends Payload>[] payload() default {};
  }

  public static final class Judge implements ConstraintValidator<Passed, Integer> {
    @Override
    public boolean isValid(Integer value, ConstraintValidatorContext context) {
      Mark mark = new Mark(value, 10);
      context
          .unwrap(HibernateConstraintValidatorContext.class)
          .addMessageParameter("mark", mark)
          .addMessageParameter("held", new Held(mark));
      return false;
    }
  }

  record Paper(@Passed int out) {}

  static final class Tells implements MessageInterpolator {
    @Override
    public String interpolate(String template, Context context) {
      var given = context.unwrap(HibernateMessageInterpolatorContext.class).getMessageParameters();
      return given.get("mark").getClass().getSimpleName() + " " + given.get("held").getClass().getSimpleName();
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
      return interpolate(template, context);
    }
  }

  public static void main(String[] args) {
    var factory = Validation.byDefaultProvider().configure().messageInterpolator(new Tells()).buildValidatorFactory();
    factory.getValidator().validate(new Paper(7)).forEach(violation -> System.out.println(violation.getMessage()));
  }
}
JAVA
java -cp "$(cat classpath)" Marks.java > seen 2> log || { cat log; exit 2; }
[ "$(cat seen)" = "String Held" ] || changed "the interpolator got: $(cat seen)"
echo "holds: of a record and a number the interpolator got: $(cat seen)"

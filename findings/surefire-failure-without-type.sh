#!/usr/bin/env bash
# The parser of Maven's Surefire and failures that have no type
#
# Guess:   a test case with <failure message="…"> in a report of the JUnit form is a failed one for whoever reads it with Surefire's own parser: the schema
#          of Surefire asks for the type, but build servers do not. If not, the suite does not count it either.
# Seen:    surefire-report-parser 3.5.4 counts such a case among the failures of its suite, while the case itself says hasFailure() false and
#          isSuccessful() true, as if it had passed; so does one with <error> and no type. A page made from the cases shows no failure. With a type both agree.
#          The parser takes the class name of a case for a suite of its own, whatever suite stands around it, and throws on a time such as 1,234.567.
# Instead: give each failure and error a type, as this library's report does (the id of the rule); write times without separators.
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
  <artifactId>surefire-failure-without-type</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.apache.maven.surefire</groupId>
      <artifactId>surefire-report-parser</artifactId>
      <version>3.5.4</version>
    </dependency>
  </dependencies>
</project>
POM
mvn -q -B -Dmaven.repo.local="$work/repository" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=classpath > installed 2>&1 \
  || { cat installed; exit 2; }

cat > report.xml <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<testsuite name="all" tests="3" failures="2" errors="1" skipped="0">
  <testcase classname="a.B" name="without"><failure message="m">text</failure></testcase>
  <testcase classname="a.B" name="with"><failure type="t" message="m">text</failure></testcase>
  <testcase classname="a.C" name="broken"><error message="m">text</error></testcase>
</testsuite>
XML
sed 's/name="with"/name="with" time="1,234.567"/' report.xml > slow.xml

cat > Cases.java <<'JAVA'
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.xml.sax.SAXException;

public class Cases {
  public static void main(String[] args) throws Exception {
    for (ReportTestSuite suite : new TestSuiteXmlParser(new NullConsoleLogger()).parse(args[0])) {
      System.out.println(suite.getFullClassName() + " " + suite.getNumberOfFailures() + " " + suite.getNumberOfErrors());
      for (ReportTestCase found : suite.getTestCases()) {
        boolean bad = found.hasFailure() || found.hasError();
        System.out.println(" " + found.getName() + " " + bad + " " + found.isSuccessful());
      }
    }
    try {
      new TestSuiteXmlParser(new NullConsoleLogger()).parse(args[1]);
      System.out.println("read");
    } catch (SAXException e) {
      System.out.println("refused");
    }
  }
}
JAVA
java -cp "$(cat classpath)" Cases.java report.xml slow.xml > seen

cat > expected <<'SEEN'
a.B 2 0
 without false true
 with true false
a.C 0 1
 broken false true
refused
SEEN
diff expected seen > difference || changed "$(cat difference)"
echo "holds: a failure without a type counts for its suite, but its case says that it passed"

#!/bin/sh
# Prints the tables of scores of all documents whose policy is known. With a folder it also writes
# there each draft, what it should be, and what makes the difference, but not of what is held back.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../../../.." && pwd)
path=$(mktemp)
trap 'rm -f "$path"' EXIT
to=$(realpath -m "${1:-.}")

cd "$root"
mvn -q test-compile dependency:build-classpath -pl examples/policy-import -am \
  -Dmdep.outputFile="$path" -Dmdep.includeScope=runtime
cd examples/policy-import
java -cp "target/classes:target/test-classes:$(cat "$path")" \
  org.cohesion.examples.policyimport.score.DocumentScores ${1:+"$to"}

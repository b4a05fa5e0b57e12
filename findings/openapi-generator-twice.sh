#!/usr/bin/env bash
# openapi-generator and a type of a JSON Schema that is used twice
#
# Guess:   a type under "$defs" of a schema file that an OpenAPI 3.1 document refers to becomes one class, named by its title, however often it is
#          used.
# Seen:    openapi-generator 7.25.0 makes two classes that differ in nothing but their names, Person and Person1, where the type is used once as a
#          member and once in a list, has a member that is an object itself, and both are closed (additionalProperties: false). On the way it opens
#          the first of the two, so that it no longer takes them for one. Code that uses the one does not take the other.
# Instead: list the schema file under "components" and refer to it there; or --inline-schema-name-mappings Person_1=Person.
#
# Needs JDK 17, Maven and the network (32 MB); leaves nothing behind. Prints "holds:", or "changed:" with exit status 1.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"

changed() {
  echo "changed: $1"
  exit 1
}

mvn -q -B -Dmaven.repo.local="$work/repository" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:get \
  -Dartifact=org.openapitools:openapi-generator-cli:7.25.0 -Dtransitive=false > installed 2>&1 || { cat installed; exit 2; }

cat > order.json <<'JSON'
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "Order",
  "type": "object",
  "properties": {
    "buyer": { "$ref": "#/$defs/Person" },
    "guests": { "type": "array", "items": { "$ref": "#/$defs/Person" } }
  },
  "$defs": {
    "Person": {
      "title": "Person",
      "type": "object",
      "properties": { "name": { "type": "string" }, "home": { "$ref": "#/$defs/Place" } },
      "additionalProperties": false
    },
    "Place": {
      "title": "Place",
      "type": "object",
      "properties": { "town": { "type": "string" } },
      "additionalProperties": false
    }
  }
}
JSON
cat > in-place.yaml <<'YAML'
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      operationId: order
      requestBody: {content: {application/json: {schema: {$ref: ./order.json}}}}
      responses: {'204': {description: taken}}
YAML
sed 's|\./order.json|"#/components/schemas/Order"|' in-place.yaml > in-components.yaml
cat >> in-components.yaml <<'YAML'
components: {schemas: {Order: {$ref: ./order.json}}}
YAML

classes() {
  java -jar repository/org/openapitools/openapi-generator-cli/7.25.0/openapi-generator-cli-7.25.0.jar generate -i "$1.yaml" -g java -o "$1" \
    --global-property models,modelDocs=false,modelTests=false "${@:2}" > made 2>&1 || { cat made; exit 2; }
  echo "$*: $(cd "$1"/src/main/java/org/openapitools/client/model && ls | sed 's/[.]java//' | tr '\n' ' ')"
  rm -r "$1"
}

cat > expected <<'OUT'
in-place: Order Person Person1 Place 
in-place --inline-schema-name-mappings Person_1=Person: Order Person Place 
in-components: Order Person Place 
OUT
{
  classes in-place
  classes in-place --inline-schema-name-mappings Person_1=Person
  classes in-components
} > seen
diff expected seen || changed "see the lines above: < as described, > as seen now"
echo "holds: openapi-generator makes two classes of one type"

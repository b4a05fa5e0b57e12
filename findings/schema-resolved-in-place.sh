#!/usr/bin/env bash
# vscode-json-languageservice and the object of a JSON Schema that it is given
#
# Guess:   the service reads the schema that configure() is given; the caller's object stays as it is, for other code to go on with.
# Seen:    vscode-json-languageservice 5.7.2 puts what each "$ref" leads to in the place of the "$ref" at its first validation, in the caller's own
#          object. A schema in which a part may hold parts becomes an object that contains itself: JSON.stringify refuses it, and what walks it by the
#          names in its references finds none any more.
# Instead: give the service a copy of its own, such as JSON.parse of the text of the schema.
#
# Needs Node 18.15 with npm and the network (2 MB); leaves nothing behind. Prints "holds:", or "changed:" with exit status 1.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --no-audit --no-fund --prefix . vscode-json-languageservice@5.7.2 vscode-languageserver-textdocument@1.0.16 > installed 2>&1 ||
  { cat installed; exit 2; }

cat > schema.cjs << 'JS'
const { getLanguageService } = require('vscode-json-languageservice');
const { TextDocument } = require('vscode-languageserver-textdocument');

const text = JSON.stringify({
  $id: 'https://example.org/part.schema.json',
  $ref: '#/definitions/Part',
  definitions: {
    Part: {
      type: 'object',
      properties: { heading: { type: 'string' }, parts: { type: 'array', items: { $ref: '#/definitions/Part' } } },
    },
  },
});

async function validate(schema) {
  const service = getLanguageService({});
  service.configure({ schemas: [{ uri: schema.$id, schema, fileMatch: ['*'] }] });
  const document = TextDocument.create('file:///part.json', 'json', 1, '{"heading": "One", "parts": []}');
  await service.doValidation(document, service.parseJSONDocument(document));
}

function written(schema) {
  try {
    return JSON.stringify(schema) === text ? 'as it was' : 'changed';
  } catch (e) {
    return e.message.split('\n')[0];
  }
}

(async () => {
  const given = JSON.parse(text);
  await validate(given);
  console.log(`the schema that was given: ${written(given)}`);

  const kept = JSON.parse(text);
  await validate(JSON.parse(text));
  console.log(`a schema of which it was given a copy: ${written(kept)}`);
})();
JS

cat > expected <<'OUT'
the schema that was given: Converting circular structure to JSON
a schema of which it was given a copy: as it was
OUT
node schema.cjs > seen
if ! diff expected seen; then
  echo "changed: see the lines above: < as described, > as seen now"
  exit 1
fi
cat seen
echo "holds: vscode-json-languageservice replaces references in the schema that it is given"

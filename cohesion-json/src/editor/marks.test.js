import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jsonFiles, marks, places, read, schema } from './editor.js';

const EXAMPLES = 'examples/policies/';
const MISTAKES = read(`${EXAMPLES}mistakes.json`);

// Where the editor marks what decode finds, by the kind of finding. All others are marked where decode finds them, and
// nothing that decode finds in this document is beyond an editor.
const MARKED = {
  // Decode finds the second of the two. Both are marked, since either can go.
  'json.duplicate-member': ({ at, text }) => [/ at line (\d+), column (\d+);/.exec(text).slice(1).join(':'), at],

  // Decode finds an object that lacks a member. Its name is marked; but where one of several members would do, the
  // message is one of the schema's own, and those mark the object.
  'json.missing-member': ({ at, text }) => [text.includes('" or "') ? at : nameOfTheValueAt(at)],
};

function nameOfTheValueAt(place) {
  const [line, column] = place.split(':');
  const before = MISTAKES.split('\n')[line - 1].slice(0, column - 1);
  return `${line}:${before.search(/"\w+":\s*$/) + 1}`;
}

function findings(page) {
  return page.trimEnd().split('\n').map((line) => {
    const [, at, text, kind] = /^(\d+:\d+): error: (.*) \[(.*)\]$/.exec(line);
    return { at, text, kind };
  });
}

test('marks what decode finds, and nothing else', async () => {
  const expected = findings(read(`${EXAMPLES}mistakes.findings.txt`))
    .flatMap((finding) => MARKED[finding.kind]?.(finding) ?? [finding.at]);

  const marked = (await marks(MISTAKES)).map(({ at }) => at);

  assert.deepEqual(marked.sort(), expected.sort());
});

test('says in plain words what is wrong', async () => {
  const said = (await marks(MISTAKES)).map(({ at, message }) => `${at} ${message}`);

  assert.deepEqual(said.sort(), [
    '4:3 Property titel is not allowed.',
    '7:12 This is not a URN, which has six digits, such as "999999".',
    '9:5 Missing property "to".',
    '12:21 This is not a school year, such as "2026/2027".',
    '13:14 A member is missing here; add "role" or "name".',
    '14:15 Value is not accepted. Valid values: "draft", "adopted", "under-review", "superseded", "withdrawn".',
    '15:16 Incorrect type. Expected "string".',
    '18:15 This is not a date, such as "2026-09-01", "2026-09" or "2026", of a day that exists.',
    '20:17 Incorrect type. Expected "array".',
    '23:17 Incorrect type. Expected "object".',
    '26:5 Duplicate object key',
    '28:5 Duplicate object key',
    '31:5 This is not a reversed domain name, such as "com.example.mis".',
  ].sort());
});

for (const example of jsonFiles(EXAMPLES).filter((name) => name !== 'mistakes.json')) {
  test(`marks nothing in ${example}`, async () => {
    assert.deepEqual(await marks(read(EXAMPLES + example)), []);
  });
}

test('marks a name that no member of an object has', async () => {
  for (const { pointer, said, put } of places()) {
    if (said.properties) {
      const messages = (await marks(put('{"titel": ""}'))).map(({ message }) => message);

      assert.ok(messages.includes('Property titel is not allowed.'), pointer);
    }
  }
});

test('marks a value that a vocabulary does not have', async () => {
  for (const { pointer, said, put } of places()) {
    if (said.enum) {
      const messages = (await marks(put('"yearly"'))).map(({ message }) => message);

      assert.ok(messages.some((message) => message.startsWith('Value is not accepted.')), pointer);
    }
  }
});

test('asks for the version of the format', async () => {
  assert.deepEqual(await marks('{}'), [{ at: '1:1', message: 'Missing property "formatVersion".' }]);
});

test('finds the schema beside the policy, by a setting, and by its id', async () => {
  const expected = ['Property titel is not allowed.'];
  const messages = async (...file) => (await marks(...file)).map(({ message }) => message);
  const policy = (uri) => `{"$schema": "${uri}", "formatVersion": "1.0", "titel": ""}`;

  assert.deepEqual(await messages(policy('./policy-1.0.schema.json'), 'cohesion.json'), expected);
  assert.deepEqual(await messages('{"formatVersion": "1.0", "titel": ""}', 'policies/cohesion.json'), expected);
  assert.deepEqual(await messages(policy(schema.$id), 'cohesion.json'), expected);
});

test('does not go back to the setting where a policy names a schema that is not there', async () => {
  const policy = (uri) => `{"$schema": "${uri}", "formatVersion": "1.0", "titel": ""}`;
  const messages = async (uri) => (await marks(policy(uri), 'policies/cohesion.json')).map(({ message }) => message);

  const missing = await messages('./policy-1.0.schema.json');
  const found = await messages('../policy-1.0.schema.json');

  assert.equal(missing.length, 1);
  assert.match(missing[0], /^Unable to load schema from '\/school\/policies\/policy-1\.0\.schema\.json'/);
  assert.deepEqual(found, ['Property titel is not allowed.']);
});

test('marks nothing in a file that has no schema', async () => {
  assert.deepEqual(await marks('{"titel": ""}', 'cohesion.json'), []);
});

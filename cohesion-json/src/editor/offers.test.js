import assert from 'node:assert/strict';
import { test } from 'node:test';
import { offers, places, schema } from './editor.js';

const STRANDS = ['teaching-learning-and-curriculum', 'equity-and-excellence', 'engagement-and-extended-services'];

const FREQUENCIES = [
  'weekly',
  'monthly',
  'half-termly',
  'termly',
  'twice-yearly',
  'annual',
  'every-two-years',
  'every-three-years',
  'every-four-years',
  'every-five-years',
  'as-needed',
];

const SCOPES = ['school', 'networks', 'local', 'regional', 'uk', 'global', 'other'];

async function values(text) {
  return (await offers(text)).map(({ inserted }) => JSON.parse(inserted));
}

async function names(text) {
  return (await offers(text)).map(({ label }) => label);
}

async function inserted(text, name) {
  return (await offers(text)).find(({ label }) => label === name).inserted;
}

test('offers the three strands', async () => {
  assert.deepEqual(await values('{"aims": {"strands": [{"strand": |}]}}'), STRANDS);
  assert.deepEqual(await values('{"procedures": {"strands": [{"strand": |}]}}'), STRANDS);
});

test('offers the frequencies', async () => {
  assert.deepEqual(await values('{"review": {"frequency": |}}'), FREQUENCIES);
  assert.deepEqual(await values('{"procedures": {"general": [{"frequency": |}]}}'), FREQUENCIES);
  assert.deepEqual(await values('{"monitoring": {"activities": [{"frequency": |}]}}'), FREQUENCIES);
});

test('offers the scopes, in a list as well', async () => {
  assert.deepEqual(await values('{"community": {"dimensions": [{"scope": |}]}}'), SCOPES);
  assert.deepEqual(await values('{"procedures": {"general": [{"dimensions": [|]}]}}'), SCOPES);
  assert.deepEqual(await values('{"procedures": {"general": [{"dimensions": ["uk", |]}]}}'), SCOPES);
});

test('offers the statuses of a policy and those of a procedure', async () => {
  assert.deepEqual(await values('{"control": {"status": |}}'), [
    'draft',
    'adopted',
    'under-review',
    'superseded',
    'withdrawn',
  ]);
  assert.deepEqual(await values('{"procedures": {"general": [{"status": |}]}}'), ['planned', 'in-place', 'done']);
});

test('offers the version of the format', async () => {
  assert.deepEqual(await values('{"formatVersion": |}'), ['1.0']);
});

test('offers values between quotation marks as well', async () => {
  assert.deepEqual(await values('{"aims": {"strands": [{"strand": "|"}]}}'), STRANDS);
  assert.deepEqual(await values('{"review": {"frequency": "ann|"}}'), FREQUENCIES);
});

test('offers no values where any text will do', async () => {
  assert.deepEqual(await values('{"title": |}'), []);
  assert.deepEqual(await values('{"school": {"urn": "|"}}'), []);
  assert.deepEqual(await values('{"extensions": {"com.example.mis": {"sync": |}}}'), []);
});

test('offers the members of a review', async () => {
  assert.deepEqual(await names('{"review": {|}}'), [
    'heading',
    'statement',
    'frequency',
    'term',
    'reviewer',
    'lastReview',
    'nextReview',
    'outcome',
    'feedsInto',
    'extensions',
  ]);
});

test('offers the members that are not there yet', async () => {
  assert.deepEqual(await names('{"control": {"owner": {|}}}'), ['role', 'name']);
  assert.deepEqual(await names('{"control": {"owner": {"role": "trust", |}}}'), ['name']);
  assert.deepEqual(await names('{"control": {"owner": {"role": "trust", "name": "", |}}}'), []);
});

test('puts members in with the form of their value', async () => {
  assert.equal(await inserted('{|}', 'title'), '"title": "$1"');
  assert.equal(await inserted('{|}', 'formatVersion'), '"formatVersion": "${1:1.0}"');
  assert.equal(await inserted('{|}', 'review'), '"review": {$1}');
  assert.equal(await inserted('{|}', 'links'), '"links": [$1]');
  assert.equal(await inserted('{"school": {"ageRange": {|}}}', 'from'), '"from": ${1:0}');
  assert.equal(await inserted('{"review": {|}}', 'nextReview'), '"nextReview": "$1"');
});

test('puts in no value where there is a choice', async () => {
  assert.equal(await inserted('{"review": {|}}', 'frequency'), '"frequency": $1');
  assert.equal(await inserted('{"aims": {"strands": [{|}]}}', 'strand'), '"strand": $1');
});

test('comes to every type of the format', () => {
  const types = new Set([...places()].map(({ type }) => type).filter((type) => type));

  assert.deepEqual([...types].sort(), Object.keys(schema.$defs).sort());
});

test('offers the members of every object, explained, but for those that are there', async () => {
  for (const { pointer, said, put } of places()) {
    const members = Object.entries(said.properties ?? {}).map(([name, { description }]) => [name, description]);
    const offered = async (text) => (await offers(put(text))).map(({ label, documentation }) => [label, documentation]);

    if (members.length > 0) {
      assert.deepEqual(await offered('{|}'), members, pointer);
      assert.deepEqual(await offered(`{"${members[0][0]}": null, |}`), members.slice(1), pointer);
    }
  }
});

test('offers the values of every vocabulary, explained', async () => {
  for (const { pointer, said, put } of places()) {
    if (said.enum) {
      const values = said.enum.map((value, i) => [JSON.stringify(value), said.enumDescriptions[i]]);
      const offered = (await offers(put('|'))).map(({ inserted, documentation }) => [inserted, documentation]);

      assert.deepEqual(offered, values, pointer);
    }
  }
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { registerSchema, validate } from '@hyperjump/json-schema/draft-2020-12';
import Ajv2020 from 'ajv/dist/2020.js';
import { SCHEMAS, judgedDocuments, schema } from './project.js';

const STRICT = {
  strict: true,
  strictRequired: true,
  strictTypes: true,
  strictTuples: true,
  allowUnionTypes: false,
};

// Throws where Ajv only warns.
function ajv(options) {
  const complain = (message) => assert.fail(message);
  return new Ajv2020({ ...options, logger: { log: complain, warn: complain, error: complain } });
}

/** What a validator says otherwise than the decoder, but for what no schema can say. */
function disagreements(judge) {
  return judgedDocuments()
    .filter(({ verdict }) => verdict !== 'REFUSED_FOR_WHAT_NO_SCHEMA_CAN_SAY')
    .filter(({ kind, document, verdict }) => judge(kind, document) !== (verdict === 'ACCEPTED'))
    .map(({ kind, origin, verdict }) => `${kind} ${origin}: ${verdict}`);
}

for (const name of SCHEMAS) {
  test(`Ajv compiles the schema of ${name} with all that is strict, and with its defaults`, () => {
    ajv(STRICT).compile(schema(name));
    ajv({}).compile(schema(name));
  });
}

test('there are examples and two thousand mutations to judge', () => {
  const origins = judgedDocuments().map(({ origin }) => origin.split(' ')[0]);

  assert.ok(origins.filter((origin) => origin === 'example').length >= 10);
  assert.equal(origins.filter((origin) => origin === 'mutation').length, 2000);
});

test('Ajv judges as the decoder does', () => {
  const judges = Object.fromEntries(SCHEMAS.map((name) => [name, ajv(STRICT).compile(schema(name))]));

  assert.deepEqual(disagreements((kind, document) => judges[kind](document)), []);
});

test('Hyperjump judges as the decoder does', async () => {
  const judges = {};
  for (const name of ['policy', 'waivers', 'settings']) {
    registerSchema(schema(name), `https://schemas.example/${name}`);
    judges[name] = await validate(`https://schemas.example/${name}`);
  }

  assert.deepEqual(disagreements((kind, document) => judges[kind](document).valid), []);
});

test('Ajv has one complaint about one mistake', () => {
  const judge = ajv({ ...STRICT, allErrors: true }).compile(schema('policy'));
  const complaints = (control) => {
    judge({ formatVersion: '1.0', control });
    return (judge.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
  };

  assert.deepEqual(complaints({ owner: {} }), ['/control/owner minProperties']);
  assert.deepEqual(complaints({ owner: { rol: 'headteacher' } }), ['/control/owner additionalProperties']);
  assert.deepEqual(complaints({ owner: { role: 'headmaster' } }), ['/control/owner/role enum']);
  assert.deepEqual(complaints({ owner: 'headteacher' }), ['/control/owner type']);
  assert.deepEqual(complaints({ history: [{ change: 'x' }] }), ['/control/history/0 not']);
  assert.deepEqual(complaints({ history: ['x'] }), ['/control/history/0 type']);
  assert.deepEqual(complaints({ academicYear: '2026/28' }), ['/control/academicYear pattern']);
  assert.deepEqual(complaints({ effectiveFrom: 2026 }), ['/control/effectiveFrom type']);
  assert.deepEqual(complaints({ owner: { name: 'x' }, history: [{ date: '2026' }] }), []);
});

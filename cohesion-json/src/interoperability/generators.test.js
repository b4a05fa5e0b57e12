import assert from 'node:assert/strict';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { compile } from 'json-schema-to-typescript';
import ts from 'typescript';
import { SCHEMAS, folder, path, run, schema, schemaPath } from './project.js';

const NODE = process.execPath;
const QUICKTYPE = new URL('node_modules/quicktype/dist/index.js', import.meta.url).pathname;
const OPENAPI_GENERATOR = path('cohesion-json/target/openapi-generator-cli.jar');

/** The names of the types of the format that have members, or are vocabularies. */
const TYPES = Object.fromEntries(
  SCHEMAS.map((name) => {
    const { title, $defs } = schema(name);
    return [name, [title, ...Object.values($defs).map((type) => type.title)].sort()];
  }),
);

function exported(source) {
  return [...source.matchAll(/^export (?:interface|type|enum) (\w+)/gm)].map(([, name]) => name).sort();
}

// --- json-schema-to-typescript -------------------------------------------------------------------------------------

for (const name of SCHEMAS) {
  test(`json-schema-to-typescript makes each type of ${name} once`, async () => {
    const source = await compile(schema(name), name);

    assert.deepEqual(exported(source), TYPES[name]);
  });
}

/** What the compiler says of a use of the types of a policy. */
async function tsc(use) {
  const place = folder();
  writeFileSync(join(place, 'policy.ts'), await compile(schema('policy'), 'policy'));
  writeFileSync(join(place, 'use.ts'), `import type { Party, Policy } from './policy';\n${use}\n`);
  const program = ts.createProgram([join(place, 'use.ts')], { strict: true, noEmit: true, types: [] });
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

test('tsc --strict takes a right party and refuses a misspelt one', async () => {
  assert.deepEqual(await tsc('export const p: Party = { role: "headteacher", name: "x" };'), []);
  assert.deepEqual(
    await tsc('export const p: Policy = { formatVersion: "1.0", control: { owner: { role: "trust" } } };'),
    [],
  );

  for (const use of [
    'export const p: Party = { rol: "headteacher" };',
    'export const p: Policy = { formatVersion: "1.0", control: { owner: { rol: "headteacher", name: "x" } } };',
  ]) {
    const [message, ...others] = await tsc(use);
    assert.match(message, /'rol' does not exist in type 'Party'/);
    assert.deepEqual(others, []);
  }
  assert.match((await tsc('export const p: Party = { role: "headmaster" };'))[0], /is not assignable to type 'Role/);
});

// --- quicktype -----------------------------------------------------------------------------------------------------

async function quicktype(name, ...args) {
  return run(NODE, QUICKTYPE, '--src-lang', 'schema', '--telemetry', 'disable', ...args, schemaPath(name));
}

for (const name of SCHEMAS) {
  test(`quicktype names the types of ${name} as the format does`, async () => {
    const { title } = schema(name);
    const source = await quicktype(name, '--lang', 'typescript', '--just-types', '--top-level', title);
    const named = exported(source);

    // Texts of a form, and objects of which nothing is known, are no types to it.
    const expected = TYPES[name].filter((type) => !['Extensions', 'Rule'].includes(type));
    // The one value of formatVersion is a vocabulary of one.
    assert.deepEqual(named.filter((type) => type !== 'FormatVersion'), expected);
  });
}

test('quicktype makes one class of a role and a name, and it is Party', async () => {
  const place = folder();
  await quicktype('policy', '--lang', 'java', '--just-types', '--top-level', 'Policy', '--out', join(place, 'Policy.java'));
  const classes = readdirSync(place)
    .map((file) => readFileSync(join(place, file), 'utf8'))
    .map((source) => ({
      name: /public class (\w+)/.exec(source)?.[1],
      getters: [...source.matchAll(/public \S+ get(\w+)\(\)/g)].map(([, getter]) => getter).sort(),
    }));
  const having = (...getters) =>
    classes.filter((type) => type.getters.join() === getters.join()).map((type) => type.name);

  assert.deepEqual(having('Name', 'Role'), ['Party']);
  assert.deepEqual(having('Heading', 'Number', 'Paragraphs', 'Sections'), ['Narrative']);
  assert.deepEqual(
    having('Date', 'Edition', 'Instrument', 'Kind', 'Provision', 'Statement', 'URL'),
    ['LegalCitation'],
  );
});

// --- openapi-generator ---------------------------------------------------------------------------------------------

const FILES = { Policy: schemaPath('policy'), ValidationReport: schemaPath('report') };

// The service of somebody who takes policies and answers with reports.
function openapi(request, response, components) {
  return JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Policies', version: '1' },
    paths: {
      '/policies': {
        post: {
          operationId: 'checkPolicy',
          requestBody: { required: true, content: { 'application/json': { schema: request } } },
          responses: { 200: { description: 'checked', content: { 'application/json': { schema: response } } } },
        },
      },
    },
    ...(components && { components: { schemas: components } }),
  });
}

const IN_COMPONENTS = openapi(
  { $ref: '#/components/schemas/Policy' },
  { $ref: '#/components/schemas/ValidationReport' },
  Object.fromEntries(Object.entries(FILES).map(([name, file]) => [name, { $ref: file }])),
);
const IN_PLACE = openapi({ $ref: FILES.Policy }, { $ref: FILES.ValidationReport });

async function models(document, language, sources) {
  const place = folder();
  writeFileSync(join(place, 'api.json'), document);
  await run('java', '-jar', OPENAPI_GENERATOR, 'generate', '-i', join(place, 'api.json'), '-g', language, '-o', place,
    '--global-property', 'models,modelDocs=false,modelTests=false');
  const folderOfModels = join(place, sources);
  return Object.fromEntries(
    readdirSync(folderOfModels).map((file) => [file.split('.')[0], readFileSync(join(folderOfModels, file), 'utf8')]),
  );
}

const OBJECTS = [...new Set(['policy', 'report'].flatMap((name) => {
  const { title, $defs } = schema(name);
  return [title, ...Object.values($defs).filter((type) => type.properties).map((type) => type.title)];
}))].sort();

const JAVA = 'src/main/java/org/openapitools/client/model';

test('openapi-generator makes a Java class of each object', async () => {
  const classes = await models(IN_COMPONENTS, 'java', JAVA);

  assert.deepEqual(Object.keys(classes).sort(), OBJECTS);
  assert.match(classes.Party, /public class Party \{/);
  assert.match(classes.Party, /public RoleEnum getRole\(\)/);
  assert.match(classes.Party, /public String getName\(\)/);
  assert.match(classes.Narrative, /public List<String> getParagraphs\(\)/);
  assert.match(classes.LegalCitation, /public String getInstrument\(\)/);
  assert.match(classes.Control, /public Party getOwner\(\)/);
});

test('openapi-generator makes School twice where a document refers to the schema in place', async () => {
  const classes = await models(IN_PLACE, 'java', JAVA);

  assert.deepEqual(Object.keys(classes).sort(), [...OBJECTS, 'School1'].sort());
});

test('openapi-generator makes TypeScript of each object', async () => {
  const interfaces = await models(IN_COMPONENTS, 'typescript-fetch', 'models');

  assert.deepEqual(Object.keys(interfaces).filter((name) => name !== 'index').sort(), OBJECTS);
  assert.match(interfaces.Party, /export interface Party \{/);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from './project.js';

const PAGE = read('cohesion-json/INTEROPERABILITY.md');

function packageVersion(folder, name) {
  return JSON.parse(read(`cohesion-json/src/${folder}/package.json`)).devDependencies[name];
}

function property(name) {
  return new RegExp(`<${name}>(.*)</${name}>`).exec(read('pom.xml'))[1];
}

test('the page has the versions that are tried', () => {
  const rows = PAGE.split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| tool'))
    .map((line) => line.split(' | ').slice(0, 2).join(' ').slice(2));

  assert.deepEqual(rows, [
    `Ajv ${packageVersion('interoperability', 'ajv')}`,
    `@hyperjump/json-schema ${packageVersion('interoperability', '@hyperjump/json-schema')}`,
    `json-schema-to-typescript ${packageVersion('interoperability', 'json-schema-to-typescript')}`,
    `TypeScript ${packageVersion('interoperability', 'typescript')}`,
    `quicktype ${packageVersion('interoperability', 'quicktype')}`,
    `openapi-generator ${property('openapi-generator.version')}`,
    'jq any',
    `vscode-json-languageservice ${packageVersion('editor', 'vscode-json-languageservice')}`,
    `networknt json-schema-validator ${property('json-schema-validator.version')}`,
    `RE2/J ${property('re2j.version')}`,
  ]);
});

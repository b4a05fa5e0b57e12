// What an editor offers, shows and marks in a policy: the JSON language service of VS Code, given the schema.

import { readdirSync, readFileSync } from 'node:fs';
import { getLanguageService } from 'vscode-json-languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';

// The root of the project, from the copy in target/editor, where the tests run, as well as from src/editor.
const ROOT = new URL('../../../', import.meta.url);
const SCHEMA_BESIDE_THE_POLICY = 'file:///school/policy-1.0.schema.json';

/** Reads a file of the project, given its path from the root. */
export function read(path) {
  return readFileSync(new URL(path, ROOT), 'utf8');
}

/** The names of the JSON files in a folder of the project. */
export function jsonFiles(folder) {
  return readdirSync(new URL(folder, ROOT)).filter((name) => name.endsWith('.json'));
}

const schemaText = read('cohesion-json/src/main/resources/org/cohesion/json/policy-1.0.editor.schema.json');

export const schema = JSON.parse(schemaText);

const service = getLanguageService({
  clientCapabilities: { textDocument: { completion: { completionItem: { snippetSupport: true } } } },
  workspaceContext: { resolveRelativePath: (path, base) => new URL(path, base).href },
  schemaRequestService: async (uri) => {
    if (uri !== SCHEMA_BESIDE_THE_POLICY) {
      throw new Error(`there is nothing at ${uri}`);
    }
    return schemaText;
  },
});

service.configure({
  schemas: [
    // Its own copy: the service puts what a $ref leads to in its place.
    { uri: schema.$id, schema: JSON.parse(schemaText) },
    { uri: SCHEMA_BESIDE_THE_POLICY, fileMatch: ['policies/*.json'] },
  ],
});

function open(text, path = 'policies/policy.json') {
  const document = TextDocument.create(`file:///school/${path}`, 'json', 1, text);
  return { document, json: service.parseJSONDocument(document) };
}

// Opens a text in which a bar stands for the cursor.
function openAtCursor(text) {
  const offset = text.indexOf('|');
  const { document, json } = open(text.replace('|', ''));
  return [document, document.positionAt(offset), json];
}

/** What is offered at the bar in a text: how it is called, explained and put in. */
export async function offers(text) {
  const { items } = await service.doComplete(...openAtCursor(text));
  return items.map(({ label, documentation, textEdit }) => ({ label, documentation, inserted: textEdit.newText }));
}

/** What is shown for the place of the bar in a text, without the backslashes of its Markdown. */
export async function shown(text) {
  const { contents } = await service.doHover(...openAtCursor(text));
  return contents.join('\n').replace(/\\([^\w\s])/g, '$1');
}

/** What is marked in a text, each with line and column of its start, as in a list of findings. */
export async function marks(text, path) {
  const { document, json } = open(text, path);
  const diagnostics = await service.doValidation(document, json, { comments: 'error', trailingCommas: 'error' });
  return diagnostics.map(({ range, message }) => {
    const { line, character } = range.start;
    return { at: `${line + 1}:${character + 1}`, message };
  });
}

/**
 * Every place of the format: its JSON Pointer, its type if that has a name, what the schema says of it, and a function
 * that puts a value there, in a document with nothing else. Of a type that may stand in itself, such as a section, the
 * inner one is a place, and its members are not: they are those of the outer one.
 */
export function* places(use = schema, pointer = '', put = (value) => value, outer = []) {
  const type = use.$ref?.slice('#/$defs/'.length);
  const said = { ...schema.$defs[type], ...use };
  yield { pointer, type, said, put };
  if (type && outer.includes(type)) {
    return;
  }
  const inside = [...outer, type];
  for (const [name, member] of Object.entries(said.properties ?? {})) {
    yield* places(member, `${pointer}/${name}`, (value) => put(`{"${name}": ${value}}`), inside);
  }
  if (said.items) {
    yield* places(said.items, `${pointer}/0`, (value) => put(`[${value}]`), inside);
  }
}

// The files of the project that the tools are given, and where they may write.

import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

// The root of the project, from the copy in target/interoperability, where the tests run.
const ROOT = new URL('../../../', import.meta.url);
const OF_THE_LIBRARY = 'cohesion-json/src/main/resources/org/cohesion/json/';
const OF_THE_COMMAND_LINE = 'examples/policy-check/src/main/resources/';

const FILES = {
  policy: `${OF_THE_LIBRARY}policy-1.0.schema.json`,
  waivers: `${OF_THE_LIBRARY}waivers-1.0.schema.json`,
  settings: `${OF_THE_LIBRARY}settings-1.0.schema.json`,
  report: `${OF_THE_LIBRARY}report-1.0.schema.json`,
  check: `${OF_THE_COMMAND_LINE}check-output.schema.json`,
  diff: `${OF_THE_COMMAND_LINE}diff-output.schema.json`,
};

export const SCHEMAS = Object.keys(FILES);

/** The path of a file of the project, given its path from the root. */
export function path(file) {
  return fileURLToPath(new URL(file, ROOT));
}

export function read(file) {
  return readFileSync(path(file), 'utf8');
}

export function schemaPath(name) {
  return path(FILES[name]);
}

export function schema(name) {
  return JSON.parse(read(FILES[name]));
}

/** What the decoder said of documents: their kind, which they are, the verdict, and the document. */
export function judgedDocuments() {
  return read('cohesion-json/target/judged-documents.ndjson')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(({ document, ...rest }) => ({ document: JSON.parse(document), ...rest }));
}

/** A new folder that nobody else uses, below target. */
export function folder() {
  return mkdtempSync(path('cohesion-json/target/interoperability-'));
}

/** Runs a program to its end, which must be a good one, and gives what it printed. */
export async function run(program, ...args) {
  const { stdout } = await promisify(execFile)(program, args, { maxBuffer: 1 << 26 });
  return stdout;
}

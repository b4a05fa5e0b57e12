import assert from 'node:assert/strict';
import { test } from 'node:test';
import { places, shown } from './editor.js';

test('explains a member', async () => {
  assert.equal(await shown('{"review": {"next|Review": "2027-09"}}'), [
    'Next review',
    'When the next review falls due, as the policy states it: to the day, the month or the year. '
      + 'A term of a year goes in "term" and here, as the year. '
      + 'Leave it out if it has to be worked out from the frequency.',
  ].join('\n\n'));
});

test('explains a value, and the member that has it', async () => {
  assert.equal(await shown('{"review": {"frequency": "half-|termly"}}'), [
    'Frequency',
    'How often the policy is reviewed.',
    '`half-termly`: Every half term. Half terms differ in length, so nothing is worked out from it.',
  ].join('\n\n'));
});

test('explains a type that two members have by what it is for', async () => {
  assert.equal(await shown('{"control": {"|author": {}}}'), 'Author\n\nWho wrote the policy.');
  assert.equal(await shown('{"control": {"|owner": {}}}'), 'Owner\n\nWho keeps the policy up to date.');
});

test('says nothing of what other programs keep', async () => {
  assert.equal(await shown('{"extensions": {"com.example.mis": {"|title": "x"}}}'), '');
});

test('explains every member', async () => {
  for (const { pointer, said, put } of places()) {
    for (const [name, { title, description }] of Object.entries(said.properties ?? {})) {
      assert.equal(await shown(put(`{"|${name}": null}`)), `${title}\n\n${description}`, `${pointer}/${name}`);
    }
  }
});

test('explains every value of every vocabulary', async () => {
  for (const { pointer, said, put } of places()) {
    for (const [i, value] of (said.enum ?? []).entries()) {
      assert.equal(
        await shown(put(`"|${value}"`)),
        `${said.title}\n\n${said.description}\n\n\`${value}\`: ${said.enumDescriptions[i]}`,
        pointer,
      );
    }
  }
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { path, read, run } from './project.js';

test('the recipe of FORMAT.md for jq finds what was due before a day for certain', async () => {
  const recipe = /```\n(jq [\s\S]*?) policies\/\*\.json\n```/.exec(read('cohesion-json/FORMAT.md'))[1];
  const due = async (nextReview) =>
    run('sh', '-c', `echo '${JSON.stringify({ review: { nextReview } })}' | ${recipe}`);

  assert.equal(
    await run('sh', '-c', `cd '${path('examples')}' && ${recipe} policies/*.json`),
    'policies/undated-law.json: 2014-07\n',
  );
  for (const date of ['2026-09-14', '2026-08-31', '2026-08', '2025', '2025-12-31']) {
    assert.match(await due(date), new RegExp(`: ${date}\n$`), date);
  }
  for (const date of ['2026-09-15', '2026-09', '2026', '2026-10', '2027', null]) {
    assert.equal(await due(date), '', date);
  }
});

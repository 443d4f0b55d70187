import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatText } from '../diagnostics/format-text.ts';
import { findExampleProblems } from './broken/find-example-problems.ts';
import { openRootFolder, type RootFolder } from './root-folder.ts';

let root: RootFolder;
beforeEach(() => {
  root = openRootFolder();
});
afterEach(() => {
  root.remove();
});

/** What is printed about a set whose small numbers are 3 and 4, and of which much is wrong beside its rule. */
async function printed(disclosure: string, edition: 'public' | 'members' = 'public'): Promise<string> {
  const set = `{
  "id": "access", "title": "Access", "frequency": "month", "yearStarts": "04",
  ${disclosure}
  "indicators": [
    { "id": "seen", "title": "Seen", "polarity": "neutral", "aggregate": "sum",
      "values": { "2026-01": 3, "2026-13": 4 }, "yearToDate": { "2025/26": 4 } },
    { "id": "seen", "title": "Seen", "polarity": "neutral", "aggregate": "mean", "values": { "2026-01": 3, "2026-02": "4" } },
    { "id": "share", "title": "Share", "unit": "percent", "polarity": "neutral", "aggregate": "ratio",
      "numerator": "seen", "denominator": "all", "values": { "2026-01": 304 } }
  ]
}`;
  root.write('data/indicators/access.json', set);
  const { diagnostics, lineOf } = await findExampleProblems(root.path, edition);
  expect(diagnostics.length).toBeGreaterThan(3);
  return formatText(diagnostics, lineOf);
}

describe('findings about a set that withholds numbers', () => {
  it.each([
    ['a rule', '"disclosure": { "profile": "dfe" },'],
    ['a misspelt profile', '"disclosure": { "profile": "dfee" },'],
    ['a rule that is no rule', '"disclosure": "dfe",'],
    ['a rule without profile', '"disclosure": { "members": "same" },'],
    ['a rule of its own that says too little', '"disclosure": { "profile": "own" },'],
  ])('quote none of them beside %s', async (_, disclosure) => {
    const text = (await printed(disclosure)).replaceAll(
      /access\.json:\d+:\d+|"20\d\d[-/]\d\d"|\d+ (?:errors?|warnings?)|> \d+ \||20\d\d[-/]\d\d/gu,
      '',
    );
    expect(text).not.toMatch(/[34]/u);
  });

  it.each([
    ['says too little', '"disclosure": { "profile": "own", "owner": "Head" },'],
    ['goes further than one may', '"disclosure": { "profile": "own", "owner": "Head", "to": 5000 },'],
  ])('quote no number that a rule which %s may have meant, beside one that a text types', async (_, disclosure) => {
    root.write(
      'data/indicators/access.json',
      `{ "id": "visits", "title": "Visits", "frequency": "month", "yearStarts": "04", ${disclosure}
  "indicators": [{ "id": "vis-1", "title": "Visits", "polarity": "neutral", "aggregate": "latest", "unit": "count",
    "values": { "2026-01": 731, "2026-02": 640 } }] }`,
    );
    appendFileSync(join(root.path, 'content/committees/health/2026-03-18/access.md'), '\nVIS 1 stood at 735.\n');
    const { diagnostics, lineOf } = await findExampleProblems(root.path, 'public');
    expect(diagnostics.map(({ code }) => code)).toContain('DISCLOSURE_RULE_INCOMPLETE');
    expect(formatText(diagnostics, lineOf)).not.toMatch(/731|640/u);
  });

  it('quote them where nothing is withheld', async () => {
    expect(await printed('')).toMatch(/"4"|: 3,/u);
    expect(await printed('"disclosure": { "profile": "dfe", "members": "full" },', 'members')).toMatch(/: 3,/u);
  });
});

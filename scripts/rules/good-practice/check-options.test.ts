import { describe, expect, it } from 'vitest';
import { archiveOfReport, shortly } from '../../testing/fixtures/good-practice-case.ts';
import { checkOptions } from './check-options.ts';

const missing = ['warning OPTIONS_MISSING 8:1'];
const recommendations = ['That a pump be bought.'];

describe('checkOptions', () => {
  it.each<[what: string, body: string, found: string[]]>([
    ['none', 'The pumps are old.', missing],
    ['under a heading', '## Options considered\n\nTo wait.', []],
    ['under another heading', '## Alternative options and why they were rejected\n\nTo wait.', []],
    ['as numbered parts', '### Option 1: wait\n\nIt may hold.', []],
    ['in bold', '3.2 **Alternatives:** none.', []],
    ['in a table', '| Option | Cost |\n|---|---|\n| Wait | 0 |', []],
    ['said not to exist', 'There are no other options.', []],
    ['in a sentence', 'Two alternatives were looked at.', []],
    ['doing nothing', 'Doing nothing would cost more.', []],
    ['in Welsh', '## Opsiynau eraill\n\nAros.', []],
    ['a word in passing', 'The pump has an optional lid.', missing],
  ])('%s', (_, body, found) => {
    expect(shortly(checkOptions(archiveOfReport({ recommendations, body })))).toEqual(found);
  });

  it.each<[what: string, options: Parameters<typeof archiveOfReport>[1], recommendation: string]>([
    ['a report for information', {}, 'That the report be noted.'],
    ['a report to a panel', { type: 'panel' }, 'That a pump be bought.'],
    ['a report to a meeting that is over', { today: '2026-03-19' }, 'That a pump be bought.'],
  ])('asks nothing of %s', (_, options, recommendation) => {
    expect(checkOptions(archiveOfReport({ recommendations: [recommendation] }, options))).toEqual([]);
  });
});

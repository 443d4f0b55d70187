import { describe, expect, it } from 'vitest';
import { archiveOfReport, shortly } from '../../testing/fixtures/good-practice-case.ts';
import { checkReasons } from './check-reasons.ts';

const missing = ['warning REASONS_MISSING 8:1'];
const recommendations = ['That a pump be bought.'];

describe('checkReasons', () => {
  it.each<[what: string, body: string, found: string[]]>([
    ['none', 'The pumps are old.', missing],
    ['under a heading', '## 4. Reasons for the recommendation\n\nThe old one fails.', []],
    ['under another heading', '### Why this is proposed\n\nThe old one fails.', []],
    ['in bold', '- **Reasons** The old one fails.', []],
    ['in a table', '| Rationale | The old one fails. |', []],
    ['before a colon', 'Reason for decision: the old one fails.', []],
    ['as a term', 'Rationale\n: The old one fails.', []],
    ['in a sentence', 'The reason for this\nrecommendation is that the old one fails.', []],
    ['in a sentence with because', 'A new pump is recommended because the old one fails.', []],
    ['in Welsh', '## Rhesymau dros yr argymhelliad\n\nMae’r hen un yn methu.', []],
    ['in a fence of code', '~~~\n## Reasons\n~~~', missing],
    ['a word in passing', 'For some reason it fails.', missing],
  ])('%s', (_, body, found) => {
    expect(shortly(checkReasons(archiveOfReport({ recommendations, body })))).toEqual(found);
  });

  it.each<[what: string, options: Parameters<typeof archiveOfReport>[1], recommendation: string]>([
    ['a report for information', {}, 'That the report be noted.'],
    ['a report to a panel', { type: 'panel' }, 'That a pump be bought.'],
    ['a report to a meeting that is over', { today: '2026-03-19' }, 'That a pump be bought.'],
  ])('asks nothing of %s', (_, options, recommendation) => {
    expect(checkReasons(archiveOfReport({ recommendations: [recommendation] }, options))).toEqual([]);
  });
});

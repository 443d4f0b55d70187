import { describe, expect, it } from 'vitest';
import { archiveOfReport, shortly } from '../../testing/fixtures/good-practice-case.ts';
import { checkImplications } from './check-implications.ts';

const recommendations = ['That a pump be bought.'];
const financial = 'warning FINANCIAL_IMPLICATIONS_MISSING 8:1';
const legal = 'warning LEGAL_IMPLICATIONS_MISSING 8:1';

describe('checkImplications', () => {
  it.each<[what: string, body: string, found: string[]]>([
    ['neither', 'The pumps are old.', [financial, legal]],
    ['one heading for both', '## Finance and legal\n\nNone.', []],
    ['a heading each', '## Financial implications\n\nNone.\n\n## Legal implications\n\nNone.', []],
    ['other words', '## Resources\n\nNone.\n\n## Powers of the council\n\nThe Act of 1991.', []],
    ['bold words under one heading', '## Implications\n\n**Financial:** none.\n\n**Legal:** none.', []],
    ['a table of implications', '| Implications | |\n|---|---|\n| Budget | None |\n| Legal | None |', []],
    ['a sentence', 'There are no financial or legal implications.', []],
    ['comments of officers', '## Comments of the Monitoring Officer\n\nNone.', [financial]],
    ['cost alone', '## What it costs\n\nTen pounds.', [legal]],
    ['Welsh headings', '## Goblygiadau ariannol\n\nDim.\n\n## Goblygiadau cyfreithiol\n\nDim.', []],
    ['words in passing', 'Somebody legally paid for it.', [financial, legal]],
  ])('%s', (_, body, found) => {
    expect(shortly(checkImplications(archiveOfReport({ recommendations, body })))).toEqual(found);
  });

  it('takes what the front matter says of the cost', () => {
    const archive = archiveOfReport({ financialImpact: 'None', recommendations });
    expect(checkImplications(archive).map(({ code }) => code)).toEqual(['LEGAL_IMPLICATIONS_MISSING']);
  });

  it.each<[what: string, options: Parameters<typeof archiveOfReport>[1], recommendation: string]>([
    ['a report for information', {}, 'That the report be noted.'],
    ['a report to a panel', { type: 'panel' }, 'That a pump be bought.'],
    ['a report to a meeting that is over', { today: '2026-03-19' }, 'That a pump be bought.'],
  ])('asks nothing of %s', (_, options, recommendation) => {
    expect(checkImplications(archiveOfReport({ recommendations: [recommendation] }, options))).toEqual([]);
  });
});

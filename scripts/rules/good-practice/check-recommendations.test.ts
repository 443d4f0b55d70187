import { describe, expect, it } from 'vitest';
import { archiveOfReport, shortly } from '../../testing/fixtures/good-practice-case.ts';
import { checkRecommendations } from './check-recommendations.ts';

describe('checkRecommendations', () => {
  it.each<[what: string, report: Parameters<typeof archiveOfReport>[0], today: string, found: string[]]>([
    ['nothing asked', { body: 'The pumps are old.' }, '2026-03-12', ['warning RECOMMENDATION_MISSING 2:1']],
    ['in the front matter', { recommendations: ['That the report be noted.'] }, '2026-03-12', []],
    ['set apart in the body', { body: ':::recommendation\nThat it be noted.\n:::' }, '2026-03-12', []],
    ['under a heading', { body: '## 2. Recommendations\n\nTo note it.' }, '2026-03-12', []],
    ['under a numbered bold lead', { body: '1.1 **Recommendation:** to note it.' }, '2026-03-12', []],
    [
      'behind words that lead to a list',
      { body: '## Recommendations\n\nThe Cabinet is asked to:\n\n- note it.' },
      '2026-03-12',
      [],
    ],
    ['under headings of their own', { body: '## Recommendations\n\n### 1\n\nTo note it.' }, '2026-03-12', []],
    [
      'with their reasons',
      { body: '## Recommendations and reasons\n\nTo note it, since it is new.' },
      '2026-03-12',
      [],
    ],
    ['under a Welsh heading', { body: '## Argymhellion\n\nNodi’r adroddiad.' }, '2026-03-12', []],
    [
      'a heading with nothing below',
      { body: '## Recommendations' },
      '2026-03-12',
      ['warning RECOMMENDATION_MISSING 2:1'],
    ],
    [
      'reasons for what is not there',
      { body: '## Reasons for the recommendation\n\nMoney.' },
      '2026-03-12',
      ['warning RECOMMENDATION_MISSING 2:1'],
    ],
    [
      'within a fence of code',
      { body: '~~~\n## Recommendations\n\nNote it.\n~~~' },
      '2026-03-12',
      ['warning RECOMMENDATION_MISSING 2:1'],
    ],
    ['on the day of the meeting', {}, '2026-03-18', ['warning RECOMMENDATION_MISSING 2:1']],
    ['before a meeting that is over', {}, '2026-03-19', []],
  ])('%s', (_, report, today, found) => {
    expect(shortly(checkRecommendations(archiveOfReport(report, { today })))).toEqual(found);
  });

  it('asks nothing of an appendix', () => {
    const archive = archiveOfReport({ recommendations: ['Note it.'] });
    const [report] = archive.reports;
    const appendix = { ...report!, recommendations: [], appendixOf: { report: report!, letter: 'A' } };
    expect(checkRecommendations({ ...archive, reports: [appendix] })).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { archiveOfReport, shortly } from '../../testing/fixtures/good-practice-case.ts';
import { checkResolutions } from './check-resolutions.ts';

const resolved = ':::resolved\nThat a pump be bought.\n:::';

describe('checkResolutions', () => {
  it.each<[what: string, recommendations: string[], body: string, found: string[]]>([
    ['on a report that recommends', ['That a pump be bought.'], `## Pumps\n\n${resolved}`, []],
    [
      'on a report that recommends nothing',
      [],
      `## Pumps\n\nOld.\n\n${resolved}`,
      ['warning RESOLUTION_WITHOUT_RECOMMENDATION 9:1'],
    ],
    ['on an item without a report', [], `## Welcome\n\n${resolved}`, []],
    ['on no item', [], `## Something else\n\n${resolved}`, []],
    ['nothing resolved', [], '## Pumps\n\nThe report was noted.', []],
    ['something else than was recommended', ['That it be noted.'], `## Pumps\n\n${resolved}`, []],
  ])('%s', (_, recommendations, body, found) => {
    const archive = archiveOfReport({ recommendations }, { today: '2026-03-19', minutes: { body } });
    expect(shortly(checkResolutions(archive))).toEqual(found);
  });
});

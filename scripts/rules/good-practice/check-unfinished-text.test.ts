import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../testing/fixtures/archive.ts';
import { archiveOfReport, shortly } from '../../testing/fixtures/good-practice-case.ts';
import { checkUnfinishedText } from './check-unfinished-text.ts';

describe('checkUnfinishedText', () => {
  it.each<[text: string, left: string | null]>([
    ['The start is TBC.', 'TBC'],
    ['Cost: tbc', 'tbc'],
    ['| Pump | TBD |', 'TBD'],
    ['The date is to be confirmed.', 'to be confirmed'],
    ['Dyddiad i’w gadarnhau', 'i’w gadarnhau'],
    ['It opens on [insert date].', '[insert date]'],
    ['It opens on XX March.', 'XX'],
    ['The price is £???', '???'],
    ['The appointment is to be confirmed by Cabinet.', null],
    ['The minutes are to be confirmed as a correct record.', null],
    ['TBC (to be confirmed) stands where a figure is not known.', null],
    ['TBC\n: To be confirmed: the figure is not known yet.', null],
    ['[add to calendar](https://rivers.example)', null],
    ['~~~\nTBC\n~~~', null],
    ['The XXth river.', null],
    ['Part XX of the Act', null],
  ])('%s', (body, left) => {
    expect(checkUnfinishedText(archiveOfReport({ body })).map(({ message }) => message)).toEqual(
      left === null ? [] : [`"${left}" stands for something that is still to be filled in.`],
    );
  });

  it('points at the words, in front matter and body, once a line', () => {
    const report = { financialImpact: 'TBC', body: 'One.\n\nThe cost is TBC, the day TBC.' };
    expect(shortly(checkUnfinishedText(archiveOfReport(report)))).toEqual([
      'warning UNFINISHED_TEXT 7:1',
      'warning UNFINISHED_TEXT 11:13',
    ]);
  });

  it('is a note for a meeting that is over', () => {
    const archive = archiveOfReport({ body: 'TBC' }, { today: '2026-03-19' });
    expect(shortly(checkUnfinishedText(archive))).toEqual(['note UNFINISHED_TEXT 8:1']);
  });

  it('looks at the reasons that an agenda gives', () => {
    const exempt = { paragraphs: [3], publicInterest: '[insert why]' };
    const agenda = [{ title: 'Depot', purpose: 'TBC', exempt, urgency: { reason: '[insert why]', agreedBy: 'A B' } }];
    const publications = [{ kind: 'agenda' as const, date: '2026-03-10', reason: '[insert why]' }];
    const archive = archiveOf(
      { committees: { rivers: { meetings: { '2026-03-18': { agenda, publications } } } } },
      { today: '2026-03-12' },
    );
    expect(checkUnfinishedText(archive)).toHaveLength(4);
  });

  it.each([
    [
      'draft',
      '[insert what was said]',
      'Summary [insert it]',
      [
        '"[insert what was said]" stands for something that is still to be filled in, and so does what stands in another place of this file.',
      ],
    ],
    ['draft', 'The date was to be confirmed, and the cost TBC.', 'Nothing.', []],
    ['approved', '[insert what was said]', 'Nothing.', []],
  ] as const)('of minutes looks at what a draft was started with: %s, %s', (status, body, publicSummary, left) => {
    const minutes = { status, publicSummary, present: [], body: `## Pumps\n\n${body}` };
    const archive = archiveOfReport({ body: 'Text.' }, { today: '2026-03-19', minutes });
    expect(checkUnfinishedText(archive).map(({ message }) => message)).toEqual(left);
  });
});

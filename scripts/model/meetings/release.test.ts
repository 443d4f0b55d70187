import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../testing/fixtures/archive.ts';
import { english } from '../../words/en/english.ts';
import { releaseInWords } from './release-in-words.ts';

const lease = {
  title: 'Lease of the depot',
  part: 'B' as const,
  report: 'lease',
  files: [{ src: 'files/plan.pdf', title: 'Plan' }],
  exempt: { paragraphs: [5, 3], publicInterest: 'Prices would be known.' },
  released: { date: '2026-05-04', by: 'minute 34 of 4 May 2026', note: 'The lease is signed.' },
};
const meeting = {
  agenda: [{ title: 'Exclusion of the press and public' }, lease],
  publications: [{ kind: 'agenda' as const, date: '2026-03-10' }],
  reports: { lease: { subject: 'Offers for the depot' } },
  files: ['files/plan.pdf'],
};

function onDay(today: string, edition: 'public' | 'members' = 'public') {
  const archive = archiveOf({ committees: { health: { meetings: { '2026-03-18': meeting } } } }, { today, edition });
  const [read] = archive.meetings;
  return { archive, item: read?.agenda?.items[1], inPack: read?.packs[0]?.items[1] };
}

describe('a paper that is released by decision', () => {
  it('is not told of, nor any file of it, before its day', () => {
    const { archive, item } = onDay('2026-05-03');
    expect(item).toMatchObject({ release: null, papers: [], withheld: { kind: 'exempt' } });
    expect([archive.reports, archive.files]).toEqual([[], []]);
  });

  it('is in the public edition from that day, with its history', () => {
    const { archive, item } = onDay('2026-05-04');
    expect(item).toMatchObject({ part: 'B', withheld: null, release: { by: 'minute 34 of 4 May 2026' } });
    expect(archive.reports.map(({ subject, exempt }) => [subject, exempt])).toEqual([['Offers for the depot', false]]);
    expect(archive.files.map(({ src }) => src)).toEqual(['files/plan.pdf']);
    expect(item?.release == null ? '' : releaseInWords(item.release, english)).toBe(
      'Was exempt under paragraphs 3 and 5 of Schedule 12A until 4 May 2026; released by minute 34 of 4 May 2026.',
    );
  });

  it('stays what it was in the packs of earlier days: left out of the public one, marked in the members’ one', () => {
    expect(onDay('2026-05-04').inPack).toMatchObject({ release: null, papers: [], withheld: { kind: 'exempt' } });
    const { inPack } = onDay('2026-05-04', 'members');
    expect(inPack).toMatchObject({ release: null, withheld: { kind: 'exempt' } });
    expect(inPack?.papers).toHaveLength(2);
  });

  it('may have been confidential', () => {
    const release = { date: '2026-05-04', by: 'the decision ED 12', note: null };
    const { item } = onDay('2026-03-11');
    expect(item?.withheld?.kind).toBe('exempt');
    const was = { kind: 'confidential' as const, reason: null as never };
    expect(releaseInWords({ ...release, was }, english)).toBe(
      'Was confidential until 4 May 2026; released by the decision ED 12.',
    );
  });
});

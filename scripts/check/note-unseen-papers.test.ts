import { expect, it } from 'vitest';
import { archiveOf } from '../testing/fixtures/archive.ts';
import { noteUnseenPapers } from './note-unseen-papers.ts';

const exempt = { paragraphs: [3], publicInterest: 'Prices would be known.' };
const meeting = {
  agenda: [{ title: 'Apologies' }, { title: 'Lease', part: 'B' as const, exempt }],
  publications: [{ kind: 'agenda' as const, date: '2026-03-10' }],
};
const open = { ...meeting, agenda: [{ title: 'Apologies' }] };
const meetings = { '2026-02-18': meeting, '2026-03-18': meeting, '2026-04-15': open };
const archive = archiveOf({ committees: { health: { meetings } } });

it('names the meetings whose exempt papers nobody could look for', () => {
  const papers = [
    'content/committees/health/2026-02-18/exempt/a.md',
    '../kept/content/committees/health/2026-03-18/exempt/b.md',
  ];
  const found = (files: readonly string[]) =>
    noteUnseenPapers(
      archive,
      files.map((file) => ({ file, text: '' })),
    ).map(({ severity, file, message }) => [severity, file, /\d+ meetings|a meeting/u.exec(message)?.[0]]);
  expect(found([])).toEqual([['note', 'content/committees/health/2026-03-18/meeting.md', '2 meetings']]);
  expect(found(papers.slice(0, 1))).toEqual([['note', 'content/committees/health/2026-03-18/meeting.md', 'a meeting']]);
  expect(found(papers)).toEqual([]);
});

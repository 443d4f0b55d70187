import { expect, it } from 'vitest';
import { archiveOf } from '../../../testing/fixtures/archive.ts';
import { buildLinks } from '../links.ts';
import type { Site } from '../site.ts';
import { buildAgendaView } from './agenda-view.ts';

const at = '/committees/health/2026-05-14/';

/** Where each pack has item 1 and its papers. */
function pagesOf(maps: Readonly<Record<string, readonly string[]>>) {
  const archive = archiveOf({
    committees: {
      health: {
        meetings: {
          '2026-05-14': {
            agenda: [{ papers: ['first', 'second'], title: 'Roads' }, { title: 'Talk' }],
            publications: [
              { kind: 'agenda', date: '2026-05-05', items: ['1', '2'] },
              { kind: 'addendum', date: '2026-05-08', papers: ['second'] },
            ],
            reports: { first: {}, second: {} },
          },
        },
      },
    },
  });
  const pageMaps = new Map(
    Object.entries(maps).map(([file, papers], index) => {
      const range = { first: index * 10 + 5, last: index * 10 + 6 };
      const ranges = Object.fromEntries(papers.map((slug) => [`${at}${slug}/`, range]));
      return [
        `${at}${file}`,
        { map: { firstPage: 1, pageCount: 20, items: { 1: range }, papers: ranges, anchors: {} } },
      ];
    }),
  );
  const { words } = archive.council;
  const registers = { byEntry: new Map(), votesByEntry: new Map(), actions: [] };
  const text = { block: () => null, inline: () => '' };
  const site = { archive, words, pageMaps, registers, text, links: buildLinks(archive.council) } as unknown as Site;
  const [meeting] = archive.meetings;
  return buildAgendaView(meeting!, site)!.partA.map(({ pages, papers }) => [
    pages,
    papers.map(({ details }) => details.at(-1)),
  ]);
}

it('says the pages at the item where one pack has its papers, and at each paper where they came with several', () => {
  expect(pagesOf({ 'pack.pdf': ['first', 'second'] })[0]).toEqual(['pages 5 to 6', ['pages 5 to 6', 'pages 5 to 6']]);
  expect(pagesOf({ 'pack.pdf': ['first'], 'addendum-1.pdf': ['second'] })[0]).toEqual([
    null,
    ['pages 5 to 6', 'pages 15 to 16'],
  ]);
  expect(pagesOf({})[0]?.[0]).toBeNull();
});

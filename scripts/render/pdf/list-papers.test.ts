import { expect, it } from 'vitest';
import { archiveOf } from '../../testing/fixtures/archive.ts';
import { listPapers } from './list-papers.ts';

it('binds papers in the order of the agenda, each report followed by its appendices', () => {
  const archive = archiveOf({
    committees: {
      health: {
        meetings: {
          '2026-05-20': {
            agenda: [{ title: 'Apologies' }, { papers: ['one', 'three'], title: 'Several' }],
            reports: {
              one: {
                appendices: [
                  { title: 'Figures', report: 'two' },
                  { title: 'Plan', file: 'files/plan.pdf' },
                ],
              },
              two: {},
              three: {},
            },
            files: ['files/plan.pdf'],
            publications: [{ kind: 'agenda', date: '2026-05-12' }],
          },
        },
      },
    },
  });
  const papers = listPapers(archive.meetings[0]!.packs[0]!);
  const folder = '/committees/health/2026-05-20';
  expect(papers.map(({ id, path, appendixOf, item }) => [id, path, appendixOf?.label ?? null, item.number])).toEqual([
    ['paper-1', `${folder}/one/`, null, '2'],
    ['paper-2', `${folder}/two/`, 'Appendix A', '2'],
    ['paper-3', `${folder}/files/plan.pdf`, 'Appendix B', '2'],
    ['paper-4', `${folder}/three/`, null, '2'],
  ]);
});

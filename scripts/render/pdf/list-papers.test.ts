import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../testing/fixtures/archive.ts';
import { renderBodies } from '../markdown/render-bodies.ts';
import { findNamedFiles, listPapers, withBelow, type PackPaper } from './list-papers.ts';

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
  const papers = listPapers(archive.meetings[0]!.packs[0]!, () => []);
  const folder = '/committees/health/2026-05-20';
  expect(papers.map(({ id, path, appendixOf, item }) => [id, path, appendixOf?.letter ?? null, item?.number])).toEqual([
    ['paper-1', `${folder}/one/`, null, '2'],
    ['paper-2', `${folder}/two/`, 'A', '2'],
    ['paper-3', `${folder}/files/plan.pdf`, 'B', '2'],
    ['paper-4', `${folder}/three/`, null, '2'],
  ]);
});

it('binds the supplied PDFs that a report names after it and its appendices, each once in a pack', () => {
  const pdf = { pages: [{ width: 595, height: 842 }], tagged: false, title: null, language: null, hash: '' };
  const folder = 'content/committees/health/2026-05-20';
  const names = ['plan', 'map', 'list', 'closed'];
  const archive = archiveOf(
    {
      committees: {
        health: {
          meetings: {
            '2026-05-20': {
              agenda: [{ report: 'one' }, { report: 'three', files: [{ src: 'files/list.pdf', title: 'List' }] }],
              reports: {
                one: {
                  body: '::file{src=files/plan.pdf title="The plan"}\n\n::file{src=files/list.pdf title=L}\n\n::file{src=files/note.pdf title=N}\n',
                  appendices: [{ title: 'Figures', report: 'two' }],
                },
                two: { body: '::file{src=files/map.pdf title=Map}\n\n::file{src=files/plan.pdf title=P}\n' },
                three: { body: '::file{src=files/plan.pdf title=P}\n' },
              },
              files: [...names.map((name) => `files/${name}.pdf`), 'files/note.pdf'],
              publications: [{ kind: 'agenda', date: '2026-05-12' }],
            },
          },
        },
      },
    },
    { pdfs: new Map(names.map((name) => [`${folder}/files/${name}.pdf`, { facts: pdf, problem: null }])) },
  );
  const { bodies } = renderBodies(archive, { cache: { get: () => null, set: () => undefined }, fingerprint: '' });
  const papers = listPapers(archive.meetings[0]!.packs[0]!, findNamedFiles(archive, bodies));
  expect(
    papers.map(({ path, namedBy, paper }) => [
      path.split('/').slice(4).join('/'),
      namedBy?.slug ?? null,
      paper.kind === 'supplied' ? paper.title : '',
    ]),
  ).toEqual([
    ['one/', null, ''],
    ['two/', null, ''],
    ['files/map.pdf', 'two', 'Map'],
    ['files/plan.pdf', 'one', 'The plan'],
    ['three/', null, ''],
    ['files/list.pdf', null, 'List'],
  ]);
});

describe('a paper by itself', () => {
  const meeting = {
    agenda: [{ report: 'one' }, { report: 'two' }],
    reports: {
      one: {
        appendices: [
          { title: 'Two', report: 'two' },
          { title: 'Three', report: 'three' },
        ],
      },
      two: { appendices: [{ title: 'Four', report: 'four' }] },
      three: {},
      four: {},
    },
    publications: [{ kind: 'agenda' as const, date: '2026-05-12' }],
  };

  it('takes along what is bound in because of it, and nothing else, wherever it stands', () => {
    const archive = archiveOf({ committees: { health: { meetings: { '2026-05-20': meeting } } } });
    const papers = listPapers(archive.meetings[0]!.packs[0]!, () => []);
    const slugs = (list: readonly PackPaper[]): string => list.map(({ path }) => path.split('/').at(-2)).join(' ');
    expect(slugs(papers)).toBe('one two four three two four');
    expect(papers.map((paper) => slugs(withBelow(papers, paper)))).toEqual([
      'one two four three',
      'two four',
      'four',
      'three',
      'two four',
      'four',
    ]);
    expect(papers.map(({ appendixOf }) => appendixOf?.letter ?? null)).toEqual([null, 'A', 'A', 'B', null, 'A']);
  });

  it('says whose appendix it is where it came with a later pack', () => {
    const late = {
      ...meeting,
      agenda: [{ report: 'one' }],
      publications: [
        { kind: 'agenda' as const, date: '2026-05-12' },
        { kind: 'supplement' as const, date: '2026-05-14', papers: ['three'], reason: 'Late.' },
      ],
    };
    const archive = archiveOf({ committees: { health: { meetings: { '2026-05-20': late } } } });
    const [paper] = listPapers(archive.meetings[0]!.packs[1]!, () => []);
    expect(paper?.path).toContain('/three/');
    expect(paper?.appendixOf).toMatchObject({ letter: 'B', report: { slug: 'one' } });
  });
});

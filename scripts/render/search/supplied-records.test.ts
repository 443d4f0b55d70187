import { describe, expect, it } from 'vitest';
import type { Archive } from '../../model/archive.ts';
import type { SuppliedFile } from '../../model/supplied-file.ts';
import { recordsOfSupplied } from './supplied-records.ts';

const file = (name: string, title: string | null = null): SuppliedFile => ({
  file: `content/${name}`,
  src: `files/${name}`,
  meetingPath: '/committees/health/2026-03-18/',
  path: `/committees/health/2026-03-18/files/${name}`,
  exempt: false,
  bytes: 1,
  pdf: title === null ? null : { pages: [], tagged: false, title, language: null, hash: '' },
  pdfProblem: null,
});
const files = [file('a plan.pdf'), file('b.pdf', 'Own <title>'), file('c.pdf'), file('empty.pdf')];
const [plan, , , empty] = files;
const meeting = {
  path: '/committees/health/2026-03-18/',
  date: '2026-03-18',
  municipalYear: '2025/26',
  committee: { name: 'Health & Care' },
  jointWith: [],
  agenda: { items: [{ papers: [{ kind: 'supplied', title: 'Plan of the site', file: plan }] }] },
};
const archive = { files, meetings: [meeting], reports: [] } as unknown as Archive;
const texts = new Map<string, readonly string[]>([
  ...files.map(({ path }) => [path, ['One & only', 'Two']] as const),
  [empty?.path ?? '', [' ', '']] as const,
]);

describe('recordsOfSupplied', () => {
  const records = recordsOfSupplied(archive, texts);

  it('has a record of every PDF with text, called by what the agenda says, or by itself, or by its name', () => {
    expect(records.map(({ titleHtml }) => titleHtml)).toEqual([
      'Plan of the site – Health &amp; Care, 18 March 2026',
      'Own &lt;title&gt; – Health &amp; Care, 18 March 2026',
      'c.pdf – Health &amp; Care, 18 March 2026',
    ]);
  });

  it('leads to the file and its pages', () => {
    expect(records[0]).toMatchObject({
      url: '/committees/health/2026-03-18/files/a%20plan.pdf',
      facts: { kinds: ['document'], meeting: { date: '2026-03-18', municipalYear: '2025/26' } },
      bodyHtml: '<p><a id="page=1"></a>One &amp; only</p> <p><a id="page=2"></a>Two</p>',
    });
  });

  it('has none of a PDF whose text is not given', () => {
    expect(recordsOfSupplied(archive, new Map())).toEqual([]);
  });
});

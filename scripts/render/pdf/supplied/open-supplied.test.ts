import { expect, it } from 'vitest';
import { OfficerError } from '../../../diagnostics/officer-error.ts';
import type { PackPaper } from '../list-papers.ts';
import { english } from '../../../words/en/english.ts';
import { openSupplied } from './open-supplied.ts';

it('says which file cannot be opened, where it is named', async () => {
  const at = { file: 'content/committees/health/2026-05-20/meeting.md', line: 8, column: 3 };
  const file = { file: 'content/files/plan.pdf', src: 'files/plan.pdf', path: '/plan.pdf', pdf: { pages: [] } };
  const paper = { id: 'paper-1', item: { at }, paper: { kind: 'supplied', title: 'Plan', file }, appendixOf: null };
  const papers = [paper as unknown as PackPaper];
  const read = (): Promise<Uint8Array> => Promise.resolve(Buffer.from('%PDF-1.7\n1 0 obj\n'));
  const failed: unknown = await openSupplied(papers, {
    readFile: read,
    pageOf: () => 1,
    words: english.pack.supplied,
  }).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(OfficerError);
  expect((failed as OfficerError).findings.diagnostics).toMatchObject([{ code: 'PDF_DAMAGED', ...at }]);
});

import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Findings } from '../diagnostics/officer-error.ts';
import { findExampleProblems } from './broken/find-example-problems.ts';
import { openRootFolder, type RootFolder } from './root-folder.ts';

const folder = 'content/committees/health/2026-03-18';
const closedItem = `
  - standing: exclusion
  - title: Lease of a clinic
    exempt: { paragraphs: [3], publicInterest: It would harm the lease. }
    report: lease
    files: [{ src: files/lease.pdf, title: Lease }]`;
const meeting = (items: string): string => `---
time: 17:00
venue: County Hall
agenda:
  - standing: apologies
  - minutes: 2026-01-14
  - report: access
${items}
publications:
  - { kind: agenda, date: 2026-03-10 }
---
`;
const report = (appendices: string, body: string): string => `---
subject: Lease of a clinic
leadOfficer: A B
contactOfficer: { name: A B }
backgroundDocuments: none
${appendices}
---

${body}
`;

let root: RootFolder;
beforeEach(() => {
  root = openRootFolder();
});
afterEach(() => {
  root.remove();
});

async function found(edition: 'public' | 'members'): Promise<readonly (readonly [string, string])[]> {
  const { diagnostics }: Findings = await findExampleProblems(root.path, edition);
  return diagnostics
    .filter(({ code }) => code.startsWith('PDF_') || code.startsWith('FILE_'))
    .map(({ code, file, line }) => [code, `${file.split('/').slice(-2).join('/')}:${line}`] as const);
}

describe('supplied PDFs of private papers', () => {
  it('are neither read nor spoken of in the public edition', async () => {
    root.write(`${folder}/meeting.md`, meeting(closedItem));
    root.write(`${folder}/exempt/lease.md`, report('appendices: [{ title: P, file: files/price.pdf }]', 'Text.'));
    for (const name of ['lease', 'price']) root.write(`${folder}/exempt/files/${name}.pdf`, '%PDF-1.7\n');
    expect(await found('public')).toEqual([]);
    expect(await found('members')).toEqual([
      ['PDF_DAMAGED', '2026-03-18/meeting.md:13'],
      ['PDF_DAMAGED', 'exempt/lease.md:6'],
    ]);
  });

  it('are not read either where they lie among the open files by mistake', async () => {
    root.write(`${folder}/meeting.md`, meeting(closedItem));
    root.write(`${folder}/exempt/lease.md`, report('', 'Text.'));
    root.write(`${folder}/files/lease.pdf`, '%PDF-1.7\n');
    expect((await found('public')).map(([code]) => code)).toEqual(['FILE_EXPOSED']);
  });
});

describe('supplied files', () => {
  it('are left alone where nothing names them, or where they are of another kind', async () => {
    root.write(`${folder}/files/unnamed.pdf`, '');
    root.write(`${folder}/files/plan.docx`, '');
    root.write(`${folder}/meeting.md`, meeting('    files: [{ src: files/plan.docx, title: Plan }]'));
    expect(await found('public')).toEqual([]);
  });

  it('are reported at each place that names them, in front matter and text', async () => {
    root.write(`${folder}/files/plan.pdf`, '');
    root.write(`${folder}/meeting.md`, meeting('    files: [{ src: files/plan.pdf, title: Plan }]'));
    root.write(
      `${folder}/access.md`,
      report('appendices: [{ title: P, file: files/plan.pdf }]', '## S\n\n::file{title="P" src=files/plan.pdf}'),
    );
    expect(await found('public')).toEqual([
      ['PDF_EMPTY', '2026-03-18/meeting.md:8'],
      ['PDF_EMPTY', '2026-03-18/access.md:6'],
      ['PDF_EMPTY', '2026-03-18/access.md:11'],
    ]);
  });

  it.skipIf(process.getuid?.() === 0)('are reported where nobody may read them', async () => {
    root.write(`${folder}/files/plan.pdf`, '%PDF-1.7\n');
    chmodSync(join(root.path, folder, 'files/plan.pdf'), 0);
    root.write(`${folder}/meeting.md`, meeting('    files: [{ src: files/plan.pdf, title: Plan }]'));
    expect((await found('public')).map(([code]) => code)).toEqual(['FILE_UNREADABLE']);
  });
});

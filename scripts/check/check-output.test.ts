import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { archiveOf } from '../testing/fixtures/archive.ts';
import { checkOutput } from './check-output.ts';

const nowhere = { firstPage: 1, pageCount: 1, items: {}, papers: {}, anchors: {} };
const secret = 'Sale of the depot to Veritide';

async function titled(title: string): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.addPage();
  document.setTitle(title);
  return document.save();
}

describe('checkOutput', () => {
  it('looks for leaks in every PDF: papers, and those supplied; but passes one that cannot be opened', async () => {
    const files: Readonly<Record<string, Uint8Array>> = {
      '/a/paper.pdf': await titled(secret),
      '/a/files/broken.pdf': new TextEncoder().encode('%PDF-1.7\n'),
      '/a/files/other.pdf': await titled('Plan of the depot'),
      '/a/files/plan.PDF': await titled(secret),
    };
    const found = await checkOutput({
      archive: archiveOf(),
      output: {
        paths: Object.keys(files),
        readText: (path) => Promise.resolve(String(files[path])),
        readBytes: (path) => Promise.resolve(files[path]!),
      },
      former: { paths: [], readText: () => Promise.resolve(''), readBytes: () => Promise.resolve(new Uint8Array()) },
      packs: new Map(),
      papers: new Map([['/a/paper.pdf', { sha256: 'aa', map: nowhere }]]),
      sources: {
        exempt: [
          { file: 'content/x/exempt/sale.md', text: `subject: ${secret}`, read: () => Promise.reject(new Error()) },
        ],
        public: [],
      },
      beside: new Map([['/hosting/site.conf', `# ${secret}`]]),
      cache: { get: () => null, set: () => undefined },
    });
    expect(found.map(({ code, file }) => `${code} ${file}`)).toEqual([
      'EXEMPT_TEXT_PUBLISHED hosting/site.conf',
      'EXEMPT_TEXT_PUBLISHED a/paper.pdf',
      'EXEMPT_TEXT_PUBLISHED a/files/plan.PDF',
    ]);
  });
});

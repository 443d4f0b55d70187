import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findProblems } from '../../pipeline.ts';
import { attackedFiles, writeAttackedRoot } from './attacked-root.ts';
import { refusedAttacks } from './attacks.ts';

const report = 'content/committees/attacked/2026-03-18/report.md';
const front = /^---\n[^]*?\n---\n/u.exec(attackedFiles('Harmless text').files.get(report) ?? '')?.[0] ?? '';
const progress = { stage: () => undefined, detail: () => undefined };

let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'cleardays-refused-'));
  await writeAttackedRoot(root, 'Harmless text');
});
afterAll(() => rm(root, { recursive: true }));

async function codesIn(text: string): Promise<string[]> {
  await writeFile(join(root, report), text);
  const job = { root, edition: 'public', today: null, now: new Date('2026-03-19T12:00:00Z'), progress } as const;
  const { diagnostics } = await findProblems(job);
  return diagnostics.filter(({ severity, file }) => severity === 'error' && file === report).map(({ code }) => code);
}

describe('what is refused at its place', () => {
  it('is nothing that harms nobody', async () => {
    expect(await codesIn(`${front}\nHarmless.`)).toEqual([]);
  });

  it.each(refusedAttacks)('is %s in a body', async (text, code) => {
    expect(new Set(await codesIn(`${front}\nBefore.\n\n${text}\n`))).toEqual(new Set([code]));
  });

  it.each(refusedAttacks.filter(([text]) => !text.includes('\n')))(
    'is %s in a field of the front matter',
    async (text, code) => {
      const typed = front.replace('"wards": "Harmless text"', () => `"wards": ${JSON.stringify(text)}`);
      expect(new Set(await codesIn(`${typed}\nHarmless.`))).toEqual(new Set([code]));
    },
  );
});

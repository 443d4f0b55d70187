import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../diagnostics/catalogue.ts';
import type { Findings } from '../../diagnostics/officer-error.ts';
import { formatText } from '../../diagnostics/format-text.ts';
import { parseBrokenExample, type BrokenExample } from './broken-example.ts';
import { causesElsewhere } from './causes-elsewhere.ts';
import { findExampleProblems } from './find-example-problems.ts';
import { layOutExample } from './lay-out-example.ts';

const folder = new URL('./', import.meta.url);
const examples = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -4));

/** Set to write the expected output of every example anew; look at what changed before you keep it. */
const update = process.env.UPDATE_BROKEN === '1';

async function outputOf(code: string, example: BrokenExample): Promise<string> {
  const parent = mkdtempSync(join(tmpdir(), 'cleardays-broken-'));
  const root = join(parent, 'root');
  try {
    const cause = causesElsewhere[code];
    let findings: Findings;
    if (cause === undefined) {
      layOutExample(example, root);
      const elsewhere = example.private === null ? null : join(root, example.private);
      findings = await findExampleProblems(root, example.edition, elsewhere);
    } else {
      mkdirSync(root);
      findings = { diagnostics: await cause(root), lineOf: () => null };
    }
    return formatText(findings.diagnostics, (file, line) => findings.lineOf(file, line)).replaceAll(root, '<root>').replaceAll(parent, '<parent>');
  } finally {
    rmSync(parent, { recursive: true });
  }
}

describe('broken examples', () => {
  it.each(['public', 'members'] as const)('start from a root that has nothing wrong in the %s edition', async (edition) => {
    expect(await outputOf('', { edition, private: null, changes: [], expected: '', head: '' })).toBe('');
  });

  it('exist for every code of the catalogue, and for nothing else', () => {
    const codes = Object.keys(catalogue);
    expect(codes.filter((code) => !examples.includes(code))).toEqual([]);
    expect(examples.filter((code) => !codes.includes(code))).toEqual([]);
  });

  it.each(examples)('%s is told in words that help', async (code) => {
    const file = new URL(`${code}.txt`, folder);
    const example = parseBrokenExample(readFileSync(file, 'utf8'));
    const output = await outputOf(code, example);
    if (update) writeFileSync(file, example.head + output);
    else expect(output).toBe(example.expected);
    expect(output).toMatch(new RegExp(` (error|warning|note) ${code}$`, 'mu'));
  });
});

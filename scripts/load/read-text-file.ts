import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** Largest text file that is read, in bytes. */
const textLimit = 2_000_000;

const megabyte = 1_000_000;
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Marks that renderers use for themselves: see model/rendered-body.ts. */
const reservedMarks = /[\uE000-\uE00F]/gu;

/** A text with `\n` line ends and no byte order mark, or why there is none. */
export interface ReadText {
  readonly text: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a text file of the root. A file over the limit is not read at all. Reserved marks are replaced one for one, so
 * that positions stay.
 *
 * It blocks: for 14,000 small files that is five times as fast as reading with promises, and a build waits anyway.
 */
export function readTextFile(path: string, file: string): ReadText {
  const start = { file, line: 1, column: 1 };
  let bytes: Uint8Array;
  try {
    const descriptor = openSync(path, 'r');
    try {
      const { size } = fstatSync(descriptor);
      if (size > textLimit) {
        const facts = { megabytes: (size / megabyte).toFixed(1), limit: String(textLimit / megabyte) };
        return { text: null, diagnostics: [diagnose('FILE_TOO_LARGE', start, facts)] };
      }
      bytes = readAll(descriptor, size);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    return { text: null, diagnostics: [diagnose('FILE_UNREADABLE', start, { reason: reasonInWords(error) })] };
  }
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    return { text: null, diagnostics: [diagnose('FILE_NOT_TEXT', start, {})] };
  }
  if (text.includes('\0')) return { text: null, diagnostics: [diagnose('FILE_NOT_TEXT', start, {})] };
  if (text.includes('\r')) text = text.replace(/\r\n?/gu, '\n');
  return replaceReserved(text, file);
}

/** Returns why the machine refused a file, in words without paths of this machine. */
export function reasonInWords(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const words: Readonly<Record<string, string>> = {
    ENOENT: 'it does not exist',
    EACCES: 'you have no right to read it',
    EPERM: 'you have no right to read it',
    ELOOP: 'it is a link that leads to itself',
    EISDIR: 'it is a folder',
    EMFILE: 'the machine has too many files open',
    EIO: 'the disk reports a fault',
  };
  return words[code] ?? `the machine refuses it (${code === '' ? 'unknown reason' : code})`;
}

function readAll(descriptor: number, size: number): Uint8Array {
  const buffer = Buffer.allocUnsafe(size);
  let filled = 0;
  while (filled < size) {
    const got = readSync(descriptor, buffer, filled, size - filled, filled);
    if (got === 0) break;
    filled += got;
  }
  return buffer.subarray(0, filled);
}

function replaceReserved(text: string, file: string): ReadText {
  const first = text.search(reservedMarks);
  if (first === -1) return { text, diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  text.split('\n').forEach((line, index) => {
    for (const match of line.matchAll(reservedMarks)) {
      const code = `U+${(match[0].codePointAt(0) ?? 0).toString(16).toUpperCase()}`;
      const at = { file, line: index + 1, column: match.index + 1 };
      diagnostics.push(diagnose('CHARACTER_RESERVED', at, { code }));
    }
  });
  return { text: text.replace(reservedMarks, '\uFFFD'), diagnostics };
}

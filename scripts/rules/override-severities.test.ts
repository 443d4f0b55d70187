import { describe, expect, it } from 'vitest';
import { catalogue } from '../diagnostics/catalogue.ts';
import { goodPracticeEntries } from '../diagnostics/catalogue/good-practice.ts';
import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts';
import { overrideSeverities } from './override-severities.ts';

function setTo(set: 'error' | 'warning' | 'off', code: keyof typeof catalogue, severity: Severity): Severity[] {
  const found: Diagnostic = { code, severity, file: 'content/a.md', line: 1, column: 1, message: '', why: '', fix: '' };
  return overrideSeverities([found], { [code]: set }).map((left) => left.severity);
}

describe('what a council sets', () => {
  it.each(Object.keys(goodPracticeEntries) as (keyof typeof goodPracticeEntries)[])('holds for %s', (code) => {
    const { severity } = catalogue[code];
    expect(setTo('error', code, severity)).toEqual(['error']);
    expect(setTo('warning', code, severity)).toEqual(['warning']);
    expect(setTo('off', code, severity)).toEqual([]);
  });

  it.each<
    [what: string, code: keyof typeof catalogue, found: Severity, set: 'error' | 'warning' | 'off', left: Severity[]]
  >([
    ['a rule of law can be softened', 'NOTICE_TOO_SHORT', 'error', 'warning', ['warning']],
    ['a rule of law can be switched off', 'NOTICE_TOO_SHORT', 'error', 'off', []],
    ['a note can be made graver', 'AGENDA_DUE', 'note', 'warning', ['warning']],
    ['what is a note since its meeting is over stays one', 'NOTICE_TOO_SHORT', 'note', 'error', ['note']],
    ['and can be switched off', 'NOTICE_TOO_SHORT', 'note', 'off', []],
    ['what keeps papers from the public stays', 'PRIVATE_GROUND_MISSING', 'error', 'off', ['error']],
    ['a ground that the law does not know stays', 'EXEMPT_PARAGRAPH_UNKNOWN', 'error', 'off', ['error']],
    ['what makes content unusable stays', 'KEY_MISSING', 'error', 'off', ['error']],
  ])('%s', (_, code, found, set, left) => {
    expect(setTo(set, code, found)).toEqual(left);
  });
});

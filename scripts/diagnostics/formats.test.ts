import { describe, expect, it } from 'vitest';
import type { Diagnostic } from './diagnostic.ts';
import { formatGithub } from './format-github.ts';
import { formatJson } from './format-json.ts';
import { formatText } from './format-text.ts';

const finding = (facts: Partial<Diagnostic> = {}): Diagnostic => ({
  code: 'INDICATOR_UNKNOWN',
  severity: 'error',
  file: 'content/committees/health/2026-03-18/access.md',
  line: 7,
  column: 5,
  message: 'Indicator "waiting-timez" is not defined.',
  why: '`indicators` must name an indicator of a set in data/indicators/.',
  fix: 'Did you mean "waiting-times"?',
  ...facts,
});

const noLines = () => null;

describe('findings as text', () => {
  it('show the place, the line, the reason and what to do', () => {
    expect(formatText([finding()], () => '  - waiting-timez')).toBe(
      `content/committees/health/2026-03-18/access.md:7:5 error INDICATOR_UNKNOWN
  Indicator "waiting-timez" is not defined.
  > 7 |   - waiting-timez
      |     ^
  why: \`indicators\` must name an indicator of a set in data/indicators/.
  fix: Did you mean "waiting-times"?

1 error in 1 file.
`,
    );
  });

  it('are nothing where there are none', () => {
    expect(formatText([], noLines)).toBe('');
  });

  it('stand by file, the gravest of a file first, then by line, each once', () => {
    const text = formatText(
      [
        finding({ file: 'b.md', line: 1, severity: 'warning' }),
        finding({ file: 'b.md', line: 9 }),
        finding({ file: 'b.md', line: 2 }),
        finding({ file: 'b.md', line: 2 }),
        finding({ file: 'a.md', line: 5, severity: 'note' }),
      ],
      noLines,
    );
    expect(text.match(/^\S+:\d+:\d+ \w+/gmu)).toEqual([
      'a.md:5:5 note',
      'b.md:2:5 error',
      'b.md:9:5 error',
      'b.md:1:5 warning',
    ]);
    expect(text).toMatch(/\n2 errors, 1 warning and 1 note in 2 files\.\n$/u);
  });

  it('let no content speak to the terminal', () => {
    const text = formatText(
      [finding({ message: 'Bad \u001B[31m\u202Ename', file: 'a\u0007.md', column: 3 })],
      () => '\t\u001B]0;x\u0007 title',
    );

    expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]/u);
    expect(text).toContain('Bad \\u{1b}[31m\\u{202e}name');
  });

  it.each([
    ['a wide sign counts two', '漢字: x', 5, 7],
    ['an emoji is two units and two columns', '😀 x', 4, 4],
    ['a mark on a letter counts nothing', 'e\u0301: x', 5, 4],
    ['a tab is shown as one space', '\t\tx', 3, 3],
  ])('put the mark below its place: %s', (_, line, column, shown) => {
    const [, , frame = '', mark = ''] = formatText([finding({ column })], () => line).split('\n');
    expect(frame).toContain(' | ');
    expect(mark.indexOf('^') - mark.indexOf('|') - 1).toBe(shown);
  });

  it('show of a long line the part around the place', () => {
    const line = `${'a'.repeat(500)}X${'b'.repeat(500)}`;
    const [, , frame = '', mark = ''] = formatText([finding({ column: 501 })], () => line).split('\n');
    expect(frame.length).toBeLessThan(125);
    expect(frame[mark.indexOf('^')]).toBe('X');
  });

  it('show no line where there is none, or an empty one', () => {
    for (const lineOf of [noLines, () => '', () => '   ']) {
      expect(formatText([finding()], lineOf)).not.toContain('|');
    }
  });
});

describe('findings as JSON', () => {
  it('are one array of plain objects', () => {
    expect(JSON.parse(formatJson([finding()]))).toEqual([{ ...finding() }]);
    expect(JSON.parse(formatJson([]))).toEqual([]);
  });
});

describe('findings as workflow commands', () => {
  it('stand on one line each, with what would end them escaped', () => {
    const text = formatGithub([finding({ file: 'a,b:c.md', message: '100%\r\n::error::no', severity: 'note' })]);
    expect(text).toBe(
      '::notice file=a%2Cb%3Ac.md,line=7,col=5,title=INDICATOR_UNKNOWN::100%25%0D%0A::error::no%0A' +
        'why: `indicators` must name an indicator of a set in data/indicators/.%0Afix: Did you mean "waiting-times"?\n',
    );
  });
});

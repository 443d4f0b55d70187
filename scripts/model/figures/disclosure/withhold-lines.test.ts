import { describe, expect, it } from 'vitest';
import { withholdLines } from './withhold-lines.ts';

const lines = [
  '{',
  '  "disclosure": { "profile": "dfe" },',
  '  "values": { "2019-04": 3 },',
  '  "2019-05":',
  '    4,',
  '  "2019-06": "5"',
  '  "2019-07: 6,',
  '  "title": "Children",',
];

function quoted(text: readonly string[], edition: 'public' | 'members', file = 'data/indicators/visits.json') {
  const lineOf = withholdLines((_, line) => text[line - 1] ?? null, edition);
  return text.map((_, index) => lineOf(file, index + 1));
}

describe('withholdLines', () => {
  it('quotes no line that holds a number of a set that withholds, however it was typed', () => {
    const [open, disclosure, , period, , , , title] = lines;
    expect(quoted(lines, 'public')).toEqual([open, disclosure, null, period, null, null, null, title]);
  });

  it('quotes every line of other files', () => {
    expect(quoted(lines, 'public', 'content/council.md')).toEqual(lines);
    expect(quoted(lines.toSpliced(1, 1), 'public')).toEqual(lines.toSpliced(1, 1));
  });

  it("quotes them in the members' edition where it shows every figure", () => {
    const full = lines.with(1, '  "disclosure": { "profile": "dfe", "members": "full" },');
    expect(quoted(full, 'members')).toEqual(full);
    expect(quoted(full, 'public')).not.toEqual(full);
    expect(quoted(lines, 'members')).not.toEqual(lines);
  });
});

import { describe, expect, it } from 'vitest';
import { insertIntoList } from './insert-into-list.ts';

const file = (yaml: string): string => `---\n${yaml}---\n\nThe body: agenda:\n- none\n`;
const entry = { report: 'new', title: `A: "b" 'c' # d` };
const typed = `  - report: new\n    title: "A: \\"b\\" 'c' # d"\n`;

const agenda = `time: "17:00" # sharp

agenda:
  # What opens the meeting.
  - standing: apologies   # always

  - report: one
    title: >-
      A long
      title
    exempt: { paragraphs: [3], publicInterest: x }
  # What closes it.
  - standing: closing
publications: [{kind: agenda, date: 2026-03-10}]
`;

describe('insertIntoList', () => {
  it.each([
    [0, 'agenda:\n', '  # What opens'],
    [1, '# always\n', '\n  - report: one'],
    [2, 'publicInterest: x }\n', '  # What closes it.'],
    [3, '- standing: closing\n', 'publications:'],
  ])('puts an entry at %i and changes nothing else', (index, before, after) => {
    expect(insertIntoList(file(agenda), 'agenda', index, entry)).toBe(
      file(agenda.replace(`${before}${after}`, `${before}${typed}${after}`)),
    );
  });

  it('keeps the dashes where they were typed', () => {
    const flat = 'agenda:\n- standing: a\n- standing: b\n';
    expect(insertIntoList(file(flat), 'agenda', 1, { report: 'x' })).toBe(
      file('agenda:\n- standing: a\n- report: x\n- standing: b\n'),
    );
    const deep = 'agenda:\n      - standing: a\n';
    expect(insertIntoList(file(deep), 'agenda', 1, { report: 'x', part: 'B' })).toBe(
      file('agenda:\n      - standing: a\n      - report: x\n        part: B\n'),
    );
  });

  it('goes on after a text over several lines', () => {
    const block = 'agenda:\n  - purpose: |\n      One.\n\n      Two.\n\nvenue: Hall\n';
    const edited = insertIntoList(file(block), 'agenda', 1, { report: 'x' });
    expect(edited).toContain('Two.\n');
    expect(edited).toContain('  - report: x\n');
  });

  it.each([
    ['time: "17:00"\n', 'time: "17:00"\nagenda:\n  - report: x\n'],
    [
      'agenda: [{ standing: a }, { standing: b }] # c\ntime: x\n',
      'agenda: [{standing: a}, {report: x}, {standing: b}] # c\ntime: x\n',
    ],
    ['agenda: []\n', 'agenda: [{report: x}]\n'],
    ['agenda:\ntime: x\n', 'agenda:\n  - report: x\ntime: x\n'],
  ])('adds to %j', (yaml, expected) => {
    expect(insertIntoList(file(yaml), 'agenda', 1, { report: 'x' })).toBe(file(expected));
  });

  it.each([
    ['no front matter'],
    ['---\nagenda: "text"\n---\n'],
    ['---\n- a\n---\n'],
    ['---\nagenda: [\n---\n'],
    ['---\nagenda:\n  - a\n'],
  ])('leaves %j alone', (text) => {
    expect(insertIntoList(text, 'agenda', 0, { report: 'x' })).toBeNull();
  });
});

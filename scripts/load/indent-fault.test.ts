import { describe, expect, it } from 'vitest';
import { parseFrontMatter } from './parse-front-matter.ts';

const told = (matter: string): string[] =>
  parseFrontMatter('a.md', `---\n${matter}---\n`).diagnostics.map(
    ({ line, column, message }) => `${line}:${column} ${message}`,
  );

describe('a line that begins in the wrong column', () => {
  it.each([
    ['time: 17:00\n venue: Hall\nagenda: []\n', '3:1 This line begins with 1 space, and the key above it without any.'],
    ['contact:\n  name: A\n   email: a@b\n', '4:1 This line begins with 3 spaces, and the key above it with 2 spaces.'],
    [
      'members:\n  - person: a\n     role: chair\n',
      '4:1 This line begins with 5 spaces, and the key above it with 4 spaces.',
    ],
    [
      'members:\n  - person: a\n   role: chair\n  - person: b\n',
      '4:1 This line begins with 3 spaces, and the key above it with 4 spaces.',
    ],
    [' name: A\nurl: b\n', '2:1 This line begins with 1 space, and the keys below it without any.'],
    [
      'members:\n  - person: a\n   - person: b\n',
      '4:4 This line does not begin in the same column as the lines it belongs to.',
    ],
  ])('is told by itself, at its place: %j', (matter, expected) => {
    expect(told(matter)).toEqual([expected]);
  });

  const below = 'This line begins with a hyphen, and the list above it stands between brackets.';

  it.each([
    ['present: [a]\napologies: []\n  - b\nstatus: draft\n', [`4:1 ${below}`]],
    ['present: [a] # all\n- b\n', [`3:1 ${below}`]],
    ['agenda:\n  - title: A\n    papers: []\n  - title: B\n', []],
    ['agenda:\n  - papers: [a]\n    - b\n', [`4:1 ${below}`]],
  ])('is told where it is an entry below brackets: %j', (matter, expected) => {
    expect(told(matter)).toEqual(expected);
  });

  it('is not made of a colon in a text of several lines', () => {
    expect(told('brief: A text that\n  goes on: with a colon\n').join()).not.toContain('begins with');
  });

  it('is no matter where all keys begin in it', () => {
    expect(told(' name: A\n url: b\n')).toEqual([]);
  });
});

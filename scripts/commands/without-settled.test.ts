import { expect, it } from 'vitest';
import { diagnose } from '../diagnostics/diagnose.ts';
import { withoutSettled } from './without-settled.ts';

const folder = 'content/committees/health/2026-03-18';
const at = (file: string) => ({ file, line: 1, column: 1 });
const facts = {
  what: 'agenda pack',
  day: '9 March 2026',
  record: `${folder}/published/agenda-1.json`,
  title: 'Clinics',
};
const unrecorded = (meeting: string) =>
  diagnose('PUBLICATION_NOT_RECORDED', at(`content/committees/${meeting}/meeting.md`), { ...facts, meeting });
const differs = diagnose('PUBLISHED_FILE_DIFFERS', at(`${folder}/meeting.md`), { ...facts, files: ['pack.pdf'] });
const corrected = (file: string) => diagnose('PUBLISHED_PAPER_CORRECTED', at(`${folder}/${file}`), facts);

const all = [
  unrecorded('health/2026-03-18'),
  unrecorded('health/2026-04-15'),
  differs,
  corrected('clinics.md'),
  corrected('minutes.md'),
];

it('leaves out what the records of a meeting have settled, and nothing else', () => {
  expect(withoutSettled(all, [{ file: `${folder}/published/agenda-1.json` }])).toEqual([
    unrecorded('health/2026-04-15'),
    differs,
    corrected('minutes.md'),
  ]);
});

it('leaves all where nothing was recorded', () => {
  expect(withoutSettled(all, [])).toEqual(all);
});

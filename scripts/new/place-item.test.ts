import { expect, it } from 'vitest';
import type { AgendaItemMatter } from '../schema/agenda-item.ts';
import { placeOfPartB, placeOfReport } from './place-item.ts';

/** `apologies` is a standing text, `2026-01-14` minutes, `=one` a report, `!one` an exempt one, `+` actions. */
function agenda(typed: string): AgendaItemMatter[] {
  return typed.split(' ').flatMap((word): AgendaItemMatter[] => {
    if (word === '') return [];
    if (word === '+') return [{ actions: 'previous' }];
    if (word.startsWith('=')) return [{ report: word.slice(1) }];
    if (word.startsWith('!')) return [{ report: word.slice(1), exempt: { paragraphs: [3], publicInterest: 'x' } }];
    return /^\d/u.test(word) ? [{ minutes: word }] : [{ standing: word }];
  });
}

it.each([
  // After the last report of Part A.
  ['apologies =one urgent-business =two help exclusion !three', [], 4],
  // Before what closed the last agenda that had reports.
  ['apologies 2026-01-14 disclosures urgent-business + help', ['apologies =one help', 'apologies disclosures'], 5],
  ['apologies urgent-business help', ['apologies urgent-business =one help exclusion !two'], 2],
  // Nobody has had reports: after what opens a meeting.
  ['apologies disclosures urgent-business', [], 2],
  ['apologies 2026-01-14 declarations + urgent-business', [], 4],
  // Before the exclusion, whatever opens.
  ['exclusion !one', [], 0],
  ['apologies exclusion !one', [], 1],
  ['!one apologies', [], 2],
  ['help last-words', [], 2],
  ['', [], 0],
])('places a report in %j after %j at %i', (typed, former, expected) => {
  expect(placeOfReport(agenda(typed), former.map(agenda))).toBe(expected);
});

it.each([
  ['apologies exclusion !one', 2],
  ['apologies', 1],
  ['!one apologies !two', 0],
])('finds Part B of %j', (typed, expected) => {
  expect(placeOfPartB(agenda(typed))).toBe(expected);
});

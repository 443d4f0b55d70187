import { expect, it } from 'vitest';
import { on, softened, withinSentence } from './day-in-sentence.ts';
import { welsh } from './welsh.ts';

const day = 'Dydd Mercher 3 Gorffennaf 2019';

it.each([
  [withinSentence(day), 'dydd Mercher 3 Gorffennaf 2019'],
  [softened(`<strong>${day}</strong>`), '<strong>ddydd Mercher 3 Gorffennaf 2019</strong>'],
  [on(day), 'ar ddydd Mercher 3 Gorffennaf 2019'],
  [on('3 Gorffennaf 2019'), 'ar 3 Gorffennaf 2019'],
])('a day within a sentence: %s', (said, expected) => {
  expect(said).toBe(expected);
});

it.each([
  welsh.agenda.deferred(day),
  welsh.callIn.open(day, day),
  welsh.callIn.calledIn(day, 'Ann'),
  welsh.corrections.correctedOn(day),
  welsh.meeting.replacesOf(day),
  welsh.meeting.mustBePublishedBy(day),
  welsh.meeting.minutesApprovedOn(day),
  welsh.meeting.packPublishedOn('Atodiad 1', day),
  welsh.pack.frontSheet.issued(day),
  welsh.pack.frontSheet.postponedTo(day),
  welsh.titles.minutesOf(day),
])('a sentence writes a day as one does within a sentence: %s', (sentence) => {
  expect(sentence).toMatch(/ d?dydd Mercher/u);
  expect(sentence).not.toContain('Dydd');
});

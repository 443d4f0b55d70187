import { describe, expect, it } from 'vitest';
import { describeExemptParagraph } from '../model/meetings/exempt-descriptions.ts';
import { english } from '../words/en/english.ts';
import { exemptParagraphFault, exemptParagraphsOf } from './exempt-paragraphs.ts';

describe('the paragraphs of Schedule 12A', () => {
  it.each([
    ['england', '2006-03-01', '1 to 7'],
    ['england', '2006-02-28', null],
    ['wales', '2007-04-01', '12 to 18'],
    ['wales', '2007-03-31', null],
    ['scotland', '2026-03-18', null],
    ['northern-ireland', '2026-03-18', null],
  ] as const)('of %s on %s are %s', (jurisdiction, day, known) => {
    const range = exemptParagraphsOf(jurisdiction, day);
    expect(range === null ? null : `${range.first} to ${range.last}`).toBe(known);
  });

  it('are described by those of the day', () => {
    const onDay = (day: string) => describeExemptParagraph('england', 7, day, english);
    expect(onDay('2006-03-01')).toMatch(/prevention, investigation or prosecution of crime/u);
    // Then paragraph 7 was about the affairs of a person.
    expect(onDay('2006-02-28')).toBe('Exempt information.');
  });

  it('have no ninth in England now', () => {
    expect(exemptParagraphFault([3, 9], 'england', '2026-03-18')).toContain('Paragraph 9');
    expect(exemptParagraphFault([3, 9], 'england', '2004-03-17')).toBeNull();
  });
});

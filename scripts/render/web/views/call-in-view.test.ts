import { describe, expect, it } from 'vitest';
import type { CallIn } from '../../../model/call-in.ts';
import { sampleMarkdown } from '../../../testing/sample-archive.ts';
import { english } from '../../../words/en/english.ts';
import { welsh } from '../../../words/cy/welsh.ts';
import { buildCallInView } from './call-in-view.ts';

const days = { published: '2026-06-05', lastDay: '2026-06-12', effect: '2026-06-15' };
const by = [
  { name: 'Ann Lee', person: null },
  { name: 'Ben Ray', person: null },
];

function viewOf(callIn: CallIn, today = '2026-06-08', words: typeof english = english) {
  const text = { inline: ({ text }: { readonly text: string }) => `<i>${text}</i>` };
  const site = { archive: { today }, words, text } as unknown as Parameters<typeof buildCallInView>[1];
  return buildCallInView(callIn, site);
}

describe('the call-in of a decision in words', () => {
  it.each<[what: string, callIn: CallIn, today: string, sentence: string, about: string | null]>([
    [
      'open',
      { kind: 'open', ...days },
      '2026-06-12',
      'Can be called in until the end of Friday 12 June 2026. If nobody calls it in, it takes effect on Monday 15 June 2026.',
      null,
    ],
    [
      'over, on a Saturday',
      { kind: 'over', ...days },
      '2026-06-13',
      'Was not called in, and takes effect on Monday 15 June 2026.',
      null,
    ],
    [
      'over, on the working day after',
      { kind: 'over', ...days },
      '2026-06-15',
      'Was not called in, and took effect on Monday 15 June 2026.',
      null,
    ],
    [
      'urgent',
      { kind: 'urgent', reason: sampleMarkdown('The roof.') },
      '2026-06-15',
      'Takes effect at once, and cannot be called in.',
      '<i>The roof.</i>',
    ],
    ['excluded', { kind: 'excluded' }, '2026-06-15', 'Does not apply to this decision.', null],
    [
      'called in',
      { kind: 'called-in', calledIn: { date: '2026-06-09', by, outcome: null }, ...days },
      '2026-06-15',
      'Called in on Tuesday 9 June 2026 by Ann Lee and Ben Ray. What comes of it is not settled yet.',
      null,
    ],
    [
      'called in and settled',
      { kind: 'called-in', calledIn: { date: '2026-06-09', by, outcome: sampleMarkdown('Upheld.') }, ...days },
      '2026-06-15',
      'Called in on Tuesday 9 June 2026 by Ann Lee and Ben Ray.',
      '<i>Upheld.</i>',
    ],
  ])('%s', (_, callIn, today, sentence, aboutHtml) => {
    expect(viewOf(callIn, today)).toEqual({ sentence, aboutHtml });
  });

  it('is nothing where nobody would ask', () => {
    expect(viewOf({ kind: 'none' })).toBeNull();
  });

  it('is told in Welsh', () => {
    expect(viewOf({ kind: 'over', ...days }, '2026-06-15', welsh)?.sentence).toContain('ar ddydd Llun 15 Mehefin 2026');
  });
});

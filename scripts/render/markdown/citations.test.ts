import { describe, expect, it } from 'vitest';
import { bodyOf } from '../../testing/markdown/body-of.ts';

const spec = (fields: object) =>
  `\`\`\`vega-lite\n${JSON.stringify({ title: 'T', description: 'D', data: { name: 'access' }, mark: 'bar', ...fields })}\n\`\`\``;
const citationsOf = (text: string, numbering: 'paragraphs' | 'none' = 'paragraphs') =>
  bodyOf(text, { numbering, figures: 'unchecked' }).body.citations.map(
    ({ indicator, as, anchor }) => `${indicator.id} ${as} ${anchor}`,
  );

describe('the citations of a body', () => {
  it('say of each indicator in which ways it is cited, and where first', () => {
    const text = [
      '## One',
      'Words.',
      ':value[waiting-times] were seen.',
      'Again :value[waiting-times].',
      '1. :value[referrals]{set=access} were made.',
      '::chart{indicator=waiting-times}',
      '::table{indicators="waiting-times" periods="2026-01"}',
      '::scorecard{set=access}',
    ].join('\n\n');
    expect(citationsOf(text)).toEqual([
      'waiting-times value p-1-2',
      'referrals value p-1-3',
      'waiting-times chart figure-1',
      'waiting-times table table-1',
      'waiting-times scorecard table-2',
      'referrals scorecard table-2',
    ]);
  });

  it('point to no place where paragraphs have no numbers, or the words stand in a note', () => {
    expect(citationsOf('## One\n\n:value[waiting-times] were seen.', 'none')).toEqual(['waiting-times value null']);
    expect(citationsOf('## One\n\nSeen[^1].\n\n[^1]: :value[waiting-times].')).toEqual(['waiting-times value null']);
  });

  it('are of a bound chart those indicators that its spec names, or the whole set', () => {
    const named = { transform: [{ filter: "datum.indicator == 'referrals'" }] };
    expect(citationsOf(spec(named))).toEqual(['referrals chart figure-1']);
    expect(citationsOf(spec({}))).toEqual(['waiting-times chart figure-1', 'referrals chart figure-1']);
  });
});

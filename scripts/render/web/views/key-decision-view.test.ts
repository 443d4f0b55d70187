import { expect, it } from 'vitest';
import type { KeyDecision } from '../../../model/report.ts';
import { english } from '../../../words/en/english.ts';
import type { Site } from '../site.ts';
import { describeKeyDecision } from './key-decision-view.ts';

const site = { words: english, text: { inline: ({ text }) => `<em>${text}</em>` } } as Site;
const reason = { text: 'Rain comes in.', at: { file: 'a.md', line: 1, column: 1 }, lang: null };

it.each<[KeyDecision, string]>([
  [{ reference: 'K <1>', notice: '2026-02-01', exception: null }, 'K &lt;1&gt; (notice given 1 February 2026)'],
  [
    { reference: 'K 1', notice: null, exception: { kind: 'general', informed: '2026-03-02', agreedBy: null, reason } },
    'K 1 (general exception, the scrutiny chair told on 2 March 2026). <em>Rain comes in.</em>',
  ],
])('says of a key decision why it had less notice', (keyDecision, html) => {
  expect(describeKeyDecision(keyDecision, site)).toBe(html);
});

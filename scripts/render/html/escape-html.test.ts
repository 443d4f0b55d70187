import { expect, it } from 'vitest';
import { escapeHtml, escapeXml } from './escape-html.ts';

it.each([
  ['Fees & charges', 'Fees &amp; charges'],
  ['"<b>" & </b>', '&quot;&lt;b&gt;&quot; &amp; &lt;/b&gt;'],
  ['&amp;', '&amp;amp;'],
  ["Children's Panel", "Children's Panel"],
])('escapes %s', (text, escaped) => {
  expect(escapeHtml(text)).toBe(escaped);
});

it('leaves out of XML what XML has no place for', () => {
  expect(escapeXml('a\u0000b\u000Bc\uFFFEd\te\nf <g>')).toBe('abcd\te\nf &lt;g&gt;');
});

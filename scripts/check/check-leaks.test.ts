import { describe, expect, it } from 'vitest';
import { outputOf } from '../testing/fixtures/output-of.ts';
import { checkLeaks } from './check-leaks.ts';

const secret = 'The preferred bidder offered 4,315,200 pounds for all twelve lots together.';
const exempt = [
  { file: 'content/committees/x/2026-01-01/exempt/price.md', text: `---\nsubject: Price\n---\n\n${secret}\n` },
];

async function leaks(
  files: Record<string, string>,
  options: { publicText?: string; pdf?: string } = {},
): Promise<string[]> {
  const found = await checkLeaks(outputOf(files), {
    exempt,
    public: [{ file: 'content/a.md', text: options.publicText ?? '' }],
    pdfs: new Map([['/pack.pdf', options.pdf ?? '']]),
  });
  return found.map(({ file, code }) => `${file} ${code}`);
}

describe('checkLeaks', () => {
  it('finds nothing where the output holds none of the words', async () => {
    expect(await leaks({ '/index.html': '<p>The preferred bidder offered a price.</p>' })).toEqual([]);
  });

  it.each([
    ['a page', '/index.html', `<p>${secret}</p>`],
    [
      'a page that sets a word in bold',
      '/index.html',
      `<p>${secret.replace('offered', '<strong>offered</strong>')}</p>`,
    ],
    ['an attribute', '/index.html', `<img alt="${secret}" src="x.png">`],
    ['capitals and other spacing', '/index.html', secret.toUpperCase().replaceAll(' ', '\n  ')],
    ['a feed', '/feed.xml', `<summary>${secret}</summary>`],
    ['data', '/api.json', JSON.stringify({ title: secret })],
  ])('finds the words in %s', async (_where, path, content) => {
    expect(await leaks({ [path]: content })).toEqual([`${path.slice(1)} EXEMPT_TEXT_PUBLISHED`]);
  });

  it('finds the words in the text of a PDF', async () => {
    expect(await leaks({}, { pdf: secret })).toEqual(['pack.pdf EXEMPT_TEXT_PUBLISHED']);
  });

  it('lets pass what also stands in a public paper', async () => {
    expect(await leaks({ '/index.html': secret }, { publicText: secret })).toEqual([]);
  });
});

import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { outputOf } from '../testing/fixtures/output-of.ts';
import { checkLeaks } from './check-leaks.ts';

const secret = 'The preferred bidder offered 4,315,200 pounds for all twelve lots together.';
/** Without a number, which would be found by itself. */
const quiet = 'Two other bidders asked for the river frontage without any conditions at all.';
const exempt = [
  {
    file: 'content/committees/x/2026-01-01/exempt/price.md',
    text: `---\nsubject: Price\n---\n\n${secret}\n\n${quiet}\n`,
  },
];

async function leaks(
  files: Record<string, string>,
  options: { publicText?: string; pdf?: string; strings?: readonly string[] } = {},
): Promise<string[]> {
  const found = await checkLeaks(outputOf(files), {
    exempt,
    public: [{ file: 'content/a.md', text: options.publicText ?? '' }],
    pdfs: new Map([['/pack.pdf', { painted: options.pdf ?? '', strings: options.strings ?? [] }]]),
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
    ['data that parts it by line ends', '/api/papers/a.json', JSON.stringify({ text: quiet.replaceAll(' ', '\n') })],
    ['data that writes letters as numbers', '/api/papers/a.json', `{"text":"${quiet.replaceAll('e', '\\u0065')}"}`],
    [
      'structured data of a page',
      '/index.html',
      `<script type="application/ld+json">{"name":"\\u003cb\\u003e${quiet.replaceAll(' ', '\\n')}"}</script>`,
    ],
    ['a calendar that folds its lines', '/calendar.ics', `DESCRIPTION:${quiet.replace(/.{20}/gu, '$&\r\n ')}`],
    ['a calendar that parts it by line ends', '/calendar.ics', `DESCRIPTION:${quiet.replaceAll(' ', '\\n')}`],
  ])('finds the words in %s', async (_where, path, content) => {
    expect(await leaks({ [path]: content })).toEqual([`${path.slice(1)} EXEMPT_TEXT_PUBLISHED`]);
  });

  it('finds the words in the text of a PDF', async () => {
    expect(await leaks({}, { pdf: secret })).toEqual(['pack.pdf EXEMPT_TEXT_PUBLISHED']);
  });

  it('finds the words in what a PDF holds beside its pages', async () => {
    expect(await leaks({}, { strings: ['Agenda', secret] })).toEqual(['pack.pdf EXEMPT_TEXT_PUBLISHED']);
  });

  describe('of a file named by common words', () => {
    const named = async (files: Record<string, string>, pdf = { painted: '', strings: [''] }): Promise<number> => {
      const found = await checkLeaks(outputOf(files), {
        exempt: [{ file: 'content/x/exempt/pump-tenders.md', text: '' }],
        public: [],
        pdfs: new Map([['/pack.pdf', pdf]]),
      });
      return found.length;
    };

    it.each([
      ['list items', '/a.html', '<ul><li>A second pump</li><li>Tenders for the pump</li></ul>'],
      ['cells', '/a.html', '<td>A second pump</td> <td>Tenders for it</td>'],
      ['a text and an attribute', '/a.html', '<p>A second pump <a title="tenders" href="#a">for it</a></p>'],
      ['values of data', '/a.json', '["A second pump","Tenders for it"]'],
      ['lines of a calendar', '/a.ics', 'SUMMARY:A second pump\r\nTENDERS:x'],
      ['folders', '/pump/tenders/index.html', ''],
    ])('does not put it together from %s', async (_what, path, content) => {
      expect(await named({ [path]: content })).toBe(0);
    });

    it.each([
      ['an address', '/a.html', '<a href="../pump-tenders/">x</a>'],
      ['a paragraph', '/a.html', '<p>The <strong class="b">pump</strong> tenders</p>'],
      ['a value of data', '/a.json', '["The pump tenders"]'],
      ['a path', '/pump-tenders/index.html', ''],
    ])('finds it in %s', async (_what, path, content) => {
      expect(await named({ [path]: content })).toBe(1);
    });

    it('finds it in a PDF where its words are joined or stand by themselves, not where list items meet', async () => {
      expect(await named({}, { painted: 'A second pump Tenders for the pump', strings: [] })).toBe(0);
      expect(await named({}, { painted: 'See pump-tenders.pdf', strings: [] })).toBe(1);
      expect(await named({}, { painted: '', strings: ['Pump tenders'] })).toBe(1);
    });

    it('does not find it where list items meet in the index of the search', async () => {
      const path = '/pagefind/2025-26.0123456789/fragment/en_1.pf_fragment';
      const readBytes = (): Promise<Uint8Array> => Promise.resolve(gzipSync('A second pump Tenders for the pump'));
      const exempt = [{ file: 'content/x/exempt/pump-tenders.md', text: '' }];
      const output = { ...outputOf({ [path]: '' }), readBytes };
      expect(await checkLeaks(output, { exempt, public: [], pdfs: new Map() })).toEqual([]);
    });

    it('does not take the words of the interface for it', async () => {
      const found = await checkLeaks(outputOf({ '/a.html': '<h2>Background documents</h2>' }), {
        exempt: [{ file: 'content/x/exempt/background-documents.md', text: '' }],
        public: [],
        pdfs: new Map(),
      });
      expect(found).toEqual([]);
    });
  });

  it('finds a passage whose words stand in several cells or around a link', async () => {
    const cells = secret.replaceAll(' ', '</td><td class="a">');
    expect(await leaks({ '/a.html': `<td>${cells}</td>` })).toHaveLength(1);
    expect(await leaks({ '/a.html': quiet.replace('river', '<a href="/a/b/c/">river</a>') })).toHaveLength(1);
  });

  it('finds the words in the index of the search, and reports what a page has as well only of the page', async () => {
    const path = '/pagefind/2025-26.0123456789/fragment/en_1.pf_fragment';
    const packed = gzipSync(`pagefind_dcd${JSON.stringify({ content: secret })}`);
    const found = async (files: Record<string, string>): Promise<string[]> => {
      const output = outputOf({ ...files, [path]: '' });
      const readBytes = (): Promise<Uint8Array> => Promise.resolve(packed);
      const leaked = await checkLeaks({ ...output, readBytes }, { exempt, public: [], pdfs: new Map() });
      return leaked.map(({ file }) => file);
    };
    expect(await found({})).toEqual([path.slice(1)]);
    expect(await found({ '/index.html': `<p>${secret}</p>` })).toEqual(['index.html']);
  });

  it('lets pass what also stands in a public paper', async () => {
    expect(await leaks({ '/index.html': secret }, { publicText: secret })).toEqual([]);
  });

  it.each([
    ['its title', 'Sale of depot to Veritide', 'The sale of depot to Veritide was discussed.'],
    ['a long number', 'The price is 583,350 pounds.', '<td>583,350</td>'],
    ['a heading', '## Reserve price of lot four', 'Reserve price of lot four'],
  ])('finds %s, though it is short', async (_what, line, published) => {
    const text = line.startsWith('#') || line.includes('price is') ? line : `subject: ${line}`;
    const found = await checkLeaks(outputOf({ '/index.html': published }), {
      exempt: [{ file: 'content/x/exempt/a.md', text }],
      public: [],
      pdfs: new Map(),
    });
    expect(found.map(({ code }) => code)).toEqual(['EXEMPT_TEXT_PUBLISHED']);
  });

  it.each([
    ['as its report', '  - report: veritide-offer'],
    ['in braces', '  - { report: veritide-offer, title: Offers }'],
    ['in a list', '  - papers: [access, veritide-offer]'],
    ['in a list over several lines', '  - papers:\n      - access\n      - veritide-offer\n    title: Offers'],
    ['in a list in brackets over several lines', '  - papers: [\n      access,\n      veritide-offer,\n    ]'],
    ['in a publication', '  - { kind: supplement, date: 2026-03-12, papers: [veritide-offer] }'],
    ['as a file', '    files:\n      - src: files/veritide-offer.pdf\n        title: Offers'],
    ['as a file in braces', '    files: [{ src: files/veritide-offer.pdf, title: Offers }]'],
  ])('finds the name of an exempt file in an address, though the agenda names it %s', async (_, text) => {
    const leaksWith = (open: string): Promise<unknown[]> =>
      checkLeaks(outputOf({ '/a/veritide-offer/index.html': '' }), {
        exempt: [{ file: 'content/x/exempt/veritide-offer.md', text: '' }],
        public: [{ file: 'content/x/meeting.md', text: open }],
        pdfs: new Map(),
      });
    expect(await leaksWith(text)).toHaveLength(1);
    expect(await leaksWith(`${text}\n    purpose: To hear of the Veritide offer.`)).toHaveLength(0);
  });

  it('finds the name of an exempt PDF, but not one that a public file has as well', async () => {
    const named = (publicName: string): Promise<unknown[]> =>
      checkLeaks(outputOf({ '/a/index.html': '<a href="files/Veritide_bid%20list.pdf">' }), {
        exempt: [{ file: 'content/x/exempt/files/Veritide_bid list.PDF', text: '' }],
        public: [{ file: 'content/x/files/a.pdf', text: publicName }],
        pdfs: new Map(),
      });
    expect(await named('a.pdf')).toHaveLength(1);
    expect(await named('veritide-bid-list.pdf')).toHaveLength(0);
  });

  it('lets pass the words in which the law describes exempt information', async () => {
    const law = 'Information relating to the financial or business affairs of any particular person';
    const found = await checkLeaks(outputOf({ '/index.html': law }), {
      exempt: [{ file: 'content/x/exempt/a.md', text: law }],
      public: [],
      pdfs: new Map(),
    });
    expect(found).toEqual([]);
  });

  it('repeats nothing of the paper', async () => {
    const [found] = await checkLeaks(outputOf({ '/index.html': secret }), { exempt, public: [], pdfs: new Map() });
    expect(JSON.stringify(found)).not.toMatch(/bidder|4,315|price/u);
  });
});

import { describe, expect, it } from 'vitest';
import { bodyOf, htmlOf } from '../../testing/markdown/body-of.ts';

describe('headings', () => {
  it('below the title have ids from their words, unlike each other', () => {
    const { body } = bodyOf('### Risks & *costs*\n\n### Risks and costs\n\n### Risks and costs\n\n### 2.1', {
      numbering: 'none',
      headingAbove: 2,
    });
    expect(body.headings.map(({ id }) => id)).toEqual([
      'risks-costs',
      'risks-and-costs',
      'risks-and-costs-2',
      'heading-2-1',
    ]);
  });

  it('are pointed out where one # stands or a level is missing', () => {
    const { codes, html } = bodyOf('# Title\n\n## A\n\n#### B\n\nC\n=');
    expect(codes).toEqual(['10:1 HEADING_TOP_LEVEL', '14:1 HEADING_SKIPPED', '16:1 HEADING_TOP_LEVEL']);
    expect(html).not.toContain('<h1');
    expect(bodyOf('### A', { headingAbove: 2 }).codes).toEqual([]);
  });
});

describe('links', () => {
  it('stay within the archive, with the base path, from the folder of their file', () => {
    const { html } = bodyOf(
      '[a](/about/#x) [b](minutes.md) [c](../2026-01-14/minutes.md#minute-1) [d](files/plan.pdf) [e](https://x.example/?a=1&b=2) [f](mailto:a@b.example) [g](meeting.md) [h](access)',
    );
    expect([...html.matchAll(/href="([^"]*)"/gu)].map(([, href]) => href)).toEqual([
      '/base/about/#x',
      '/base/committees/health/2026-05-20/minutes/',
      '/base/committees/health/2026-01-14/minutes/#minute-1',
      '/base/files/plan.pdf',
      'https://x.example/?a=1&amp;b=2',
      'mailto:a@b.example',
      '/base/committees/health/2026-05-20/',
      '/base/committees/health/2026-05-20/access/',
    ]);
  });

  it('to what the archive does not have are reported where they stand, as they were typed', () => {
    const { findings } = bodyOf('A [b](minutes.md) and [c](/committees/health/2026-05-20/acces/#p-1-1).');
    expect(findings.map(({ code, column, message, fix }) => [code, column, message, fix])).toEqual([
      ['LINK_PAGE_UNKNOWN', 3, expect.stringContaining('"minutes.md"'), expect.any(String)],
      [
        'LINK_PAGE_UNKNOWN',
        23,
        expect.stringContaining('"/committees/health/2026-05-20/acces/#p-1-1"'),
        'Did you mean "/committees/health/2026-05-20/access/"?',
      ],
    ]);
    expect(bodyOf('[a](/people/jane-doe) [b](access.md) [c](/committees/health/2026-05-20/pack.pdf)').codes).toEqual(
      [],
    );
  });

  it('to places of the same text are prefixed with their ids, and known', () => {
    expect(htmlOf('## S {#start}\n\nSee [here](#start) and [there](#section-1).')).toMatch(
      /id="start"[\s\S]*href="#start"[\s\S]*href="#section-1"/u,
    );
    expect(bodyOf('[x](#strat)\n\n## S {#start}').codes).toEqual(['10:1 LINK_TARGET_UNKNOWN']);
  });

  it.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//x.example',
    'java&#115;cript:x',
    '',
  ])('to %s are refused and printed as text', (address) => {
    const { html, codes } = bodyOf(`See [the page](${address}).`);
    expect(codes).toEqual(['10:5 LINK_ADDRESS_REFUSED']);
    expect(html).toBe('<p>See the page.</p>\n');
  });

  it('are refused as references and in angle brackets as well', () => {
    expect(bodyOf('[a]\n\n[a]: javascript:x').codes).toEqual(['10:1 LINK_ADDRESS_REFUSED']);
    expect(bodyOf('<javascript:x>').codes).toEqual(['10:1 LINK_ADDRESS_REFUSED']);
  });
});

describe('pictures', () => {
  it('need a file of the meeting and alternative text', () => {
    expect(bodyOf('![Mural](files/murall.png)').codes).toEqual(['10:1 FILE_REFERENCE_UNKNOWN']);
    expect(bodyOf('![Mural](https://x.example/a.png)').codes).toEqual(['10:1 IMAGE_EXTERNAL']);
    expect(bodyOf('A ![](files/mural.png)').codes).toEqual(['10:3 IMAGE_TEXT_MISSING']);
    expect(htmlOf('A ![The *mural*](files/mural.png)')).toBe(
      '<p>A <img src="/base/files/mural.png" alt="The mural"></p>\n',
    );
  });
});

describe('tables', () => {
  it('have ids, scoped heads, columns of numbers and words in empty cells', () => {
    const html = htmlOf('| | 2025 | Note |\n|---|---|---|\n| All | 1,985 | x |\n| Some | TBC | |');
    expect(html).toContain('<div class="table-scroll"><table id="table-1">');
    expect(html).toContain(
      '<td><span class="visually-hidden">blank</span></td>\n<th class="numeric" scope="col">2025</th>',
    );
    expect(html).toContain('<th scope="row">All</th>\n<td class="numeric">1,985</td>\n<td>x</td>');
    expect(html).toContain('<td class="numeric">TBC</td>\n<td><span class="visually-hidden">blank</span></td>');
  });

  it('show alignment by class, since pages allow no inline style', () => {
    const html = htmlOf('| a | b | c |\n|:-:|--:|---|\n| x | y | z |');
    expect(html).not.toContain('style');
    expect(html).toContain('<td class="centred">x</td>\n<td class="numeric">y</td>');
  });
});

describe('footnotes and definitions', () => {
  it('have prefixed ids and labels for links', () => {
    const html = htmlOf('A[^x] B[^x]\n\n[^x]: Note.\n\nTerm\n: Meaning');
    expect(html).toContain(
      '<sup class="footnote-reference"><a href="#footnote-1" id="footnote-reference-1" aria-label="Footnote 1">1</a></sup>',
    );
    expect(html).toContain('href="#footnote-reference-1-2"');
    expect(html).toContain('<dl>\n<dt>Term</dt>\n<dd>Meaning</dd>\n</dl>');
  });

  it('are reported where nothing refers to them or nothing is there', () => {
    expect(bodyOf('A[^y]\n\n[^x]: Note.').codes).toEqual(['10:2 FOOTNOTE_UNKNOWN', '12:1 FOOTNOTE_UNUSED']);
  });
});

describe('attributes in braces', () => {
  it('set id, class and lang, and leave other braces as text', () => {
    const html = htmlOf(
      '*Bore da*{lang=cy} to all {.lead}\n\n- one {.first}\n\n{.plain}\n\nA set {a, b} and {x}\n\n| a |\n|---|\n| b |\n\n{.wide}',
      {
        numbering: 'none',
      },
    );
    expect(html).toContain('<p class="lead"><em lang="cy">Bore da</em> to all</p>');
    expect(html).toContain('<ul class="plain">\n<li class="first">one</li>');
    expect(html).toContain('<p>A set {a, b} and {x}</p>');
    expect(html).toContain('<table id="table-1" class="wide">');
  });

  it.each([
    ['Text {onclick=alert(1)}', '10:7 ATTRIBUTE_REFUSED'],
    ['*a*{style="color:red"}', '10:5 ATTRIBUTE_REFUSED'],
    ['*a*{.Big1}', '10:5 ATTRIBUTE_REFUSED'],
    ['## A {#p-1-1}', '10:1 ID_TAKEN'],
  ])('are refused where they could do harm: %s', (text, code) => {
    const { codes, html } = bodyOf(text);
    expect(codes).toEqual([code]);
    expect(html).not.toMatch(/onclick|style|Big1/u);
  });

  it('keep both ids where a numbered paragraph has one of its own', () => {
    expect(htmlOf('## S\n\nText {#cost}')).toContain(
      '<p id="p-1-1" class="numbered"><a class="paragraph-number" href="#p-1-1">1.1</a> <span id="cost"></span>Text</p>',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { bodyOf, htmlOf } from '../../testing/markdown/body-of.ts';
import { parseAttributes, parseInlineDirective } from './directive-syntax.ts';

describe('inline directives', () => {
  it('are a name directly followed by brackets, with attributes or without', () => {
    const source = 'x :value[lac-13]{period=2019-05 of="year-to-date"} y';
    const found = parseInlineDirective(source, 2, source.length);
    expect(found).toMatchObject({ name: 'value', label: 'lac-13' });
    if (found === null || found === 'malformed') throw new Error('not found');
    expect(found.attributes.map(({ name, value, offset }) => [name, value, offset])).toEqual([
      ['period', '2019-05', 15],
      ['of', 'year-to-date', 30],
    ]);
  });

  it.each([
    'at 6:09pm',
    'note: see',
    'note:see',
    '10:30[1]',
    'https://x.example',
    ': value[x]',
    'e.g. Smith:x[1]',
    '::',
  ])('leave other colons as text: %s', (text) => {
    const { html, findings } = bodyOf(text);
    expect(html).toBe(`<p>${text}</p>\n`);
    expect(findings).toEqual([]);
  });

  it('stay text within code and after a backslash', () => {
    expect(htmlOf('`:value[x]` \\:value[x]')).toBe('<p><code>:value[x]</code> :value[x]</p>\n');
  });

  it('may wrap over lines within their braces', () => {
    expect(htmlOf('Now :value[referrals]{set=access\nperiod=2026-04} came.')).toContain('>7</data> came.');
  });

  it('stand in tables, emphasis, links and lists', () => {
    const cite = ':value[referrals]{set=access period=2026-04}';
    const html = htmlOf(`| a |\n|---|\n| ${cite} |\n\n- *${cite}*\n- [${cite}](#p-1-1)\n\n## S\n\nText`);
    expect(html.match(/>7<\/data>/gu)).toHaveLength(3);
  });

  it('are reported where their brackets or braces do not close', () => {
    expect(bodyOf('A :value[lac and').codes).toEqual(['10:3 DIRECTIVE_MALFORMED']);
    expect(bodyOf('A :value[lac]{period=').codes).toEqual(['10:3 DIRECTIVE_MALFORMED']);
  });
});

describe('attributes', () => {
  it('hold quoted text with spaces, braces and escaped quotation marks', () => {
    const source = `{title="a } \\"b\\"" .wide #top x='y z'}`;
    expect(parseAttributes(source, 0, source.length)?.attributes.map(({ name, value }) => [name, value])).toEqual([
      ['title', 'a } "b"'],
      ['class', 'wide'],
      ['id', 'top'],
      ['x', 'y z'],
    ]);
  });
});

describe('block directives', () => {
  it('may interrupt a paragraph and may wrap their attributes', () => {
    const { html, codes } = bodyOf('Text\n::chart{indicator=waiting-times\ntitle="A title"}\nmore');
    expect(codes).toEqual([]);
    expect(html).toMatch(/<p>Text<\/p>\n<figure[\s\S]*Figure 1<span[^>]*>: A title<\/span>[\s\S]*<p>more<\/p>/u);
  });

  it('nest by more colons outside, and by equal colons where each is closed', () => {
    for (const [outer, inner] of [
      ['::::', ':::'],
      [':::', ':::'],
      [':::', '::::'],
    ]) {
      const { html, codes } = bodyOf(`${outer}landscape\n${inner}resolved\nThat.\n${inner}\n${outer}\nAfter.`);
      expect(codes).toEqual([]);
      expect(html).toMatch(/landscape">\n<div class="outcome[\s\S]*That[\s\S]*<\/div>\n<\/div>\n<p>After/u);
    }
  });

  it('close within lists and quotations, and are not closed by colons in code', () => {
    const { html, codes } = bodyOf(
      '1. One\n\n   :::resolved\n   ```\n   :::\n   ```\n   :::\n\n> :::recommendation\n> Do.\n> :::\n',
    );
    expect(codes).toEqual([]);
    expect(html).toMatch(/<pre><code>:::\n<\/code><\/pre>\n<\/div>\n<\/li>/u);
    expect(html).toMatch(/<blockquote>\n<div class="outcome outcome-recommendation"/u);
  });

  it('are reported where they are unclosed, ended twice, in the wrong form or followed by text', () => {
    expect(bodyOf('A\n\n:::resolved\nThat.\n').codes).toEqual(['12:1 DIRECTIVE_UNCLOSED']);
    expect(bodyOf('A\n\n:::\n').codes).toEqual(['12:1 DIRECTIVE_END_UNEXPECTED']);
    expect(bodyOf('A\n\n:::resolved{owner="x\nThat.\n:::\n\nB\n').codes).toEqual(['12:1 DIRECTIVE_MALFORMED']);
    expect(bodyOf('A\n\n:::resolved{\n\nThat.\n\n:::\n').codes).toEqual(['12:1 DIRECTIVE_MALFORMED']);
    expect(bodyOf(':chart[x]').codes).toEqual(['10:1 DIRECTIVE_FORM']);
    expect(bodyOf('::resolved').codes).toEqual(['10:1 DIRECTIVE_FORM']);
    expect(bodyOf('::pagebreak here').codes).toEqual(['10:1 DIRECTIVE_MALFORMED']);
    expect(bodyOf('So :chart{indicator=x} ends').codes).toEqual(['10:4 DIRECTIVE_LOOKALIKE']);
  });

  it('keep the numbers of paragraphs that follow an unclosed beginning', () => {
    const { body } = bodyOf('## A\n\n:::resolved\n\nText :para[1.1].\n');
    expect(body.anchors.map(({ id }) => id)).toEqual(['section-1', 'p-1-1']);
  });

  it('are reported with the nearest name where nobody knows them', () => {
    const [finding] = bodyOf('> - A\n>   :::recomendation\n>   B\n>   :::').findings;
    expect(finding).toMatchObject({
      code: 'DIRECTIVE_UNKNOWN',
      line: 11,
      column: 5,
      fix: 'Did you mean "recommendation"?',
    });
  });
});

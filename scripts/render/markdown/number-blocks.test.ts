import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyOf, htmlOf } from '../../testing/markdown/body-of.ts';

const numbers = (text: string, numbering: 'paragraphs' | 'headings' | 'none' = 'paragraphs'): readonly string[] =>
  bodyOf(text, { numbering }).body.anchors.map(({ kind, number }) => `${kind} ${number}`);

describe('numbering by paragraphs', () => {
  it('numbers sections and the paragraphs directly under them, and nothing else', () => {
    const text = [
      'Before.',
      '## First',
      'One.',
      '### Part',
      'Two.',
      '- not',
      '> not',
      '| a |\n|---|\n| not |',
      '1. not\n\n   not',
      ':::resolved\nnot\n:::',
      'Term\n: not',
      'Three[^1].',
      '[^1]: not',
      '![A mural](files/mural.png)',
      '## Second',
      'One.',
    ].join('\n\n');
    expect(numbers(text)).toEqual([
      'section 1',
      'paragraph 1.1',
      'paragraph 1.2',
      'table 1',
      'paragraph 1.3',
      'section 2',
      'paragraph 2.1',
    ]);
  });

  it('prints each number as a link to itself', () => {
    expect(htmlOf('## S\n\nText')).toBe(
      '<h2 id="section-1"><span class="section-number">1.</span> S</h2>\n' +
        '<p id="p-1-1" class="numbered"><a class="paragraph-number" href="#p-1-1">1.1</a> Text</p>\n',
    );
  });

  it('counts ordered lists under a section i., ii., then a., b.', () => {
    const html = htmlOf('1. before\n\n## S\n\n1. x\n   1. y\n      1. z\n- u\n  1. v\n\n> 1. q');
    expect(html.match(/<ol[^>]*>/gu)).toEqual([
      '<ol>',
      '<ol type="i">',
      '<ol type="a">',
      '<ol type="1">',
      '<ol type="i">',
      '<ol>',
    ]);
  });

  it('goes on through a landscape part', () => {
    expect(numbers('## S\n\nOne\n\n:::landscape\nTwo\n\n## T\n\nOne\n:::\n\nTwo')).toEqual([
      'section 1',
      'paragraph 1.1',
      'paragraph 1.2',
      'section 2',
      'paragraph 2.1',
      'paragraph 2.2',
    ]);
  });
});

describe('other numberings', () => {
  it('numbers headings alone', () => {
    const text = '### Early\n\n## A\n\nText\n\n### B\n\n### C\n\n## D\n\n### E';
    expect(numbers(text, 'headings')).toEqual(['section 1', 'section 1.1', 'section 1.2', 'section 2', 'section 2.1']);
    expect(numbers(text, 'none')).toEqual([]);
    expect(bodyOf(text, { numbering: 'none' }).body.headings.map(({ id }) => id)).toEqual([
      'early',
      'a',
      'b',
      'c',
      'd',
      'e',
    ]);
  });
});

/** Blocks with what each adds: a section, a paragraph, or nothing that is numbered. */
const block = fc.oneof(
  fc.constant({ kind: 'section', text: '## Heading' }),
  fc.constant({ kind: 'paragraph', text: 'A paragraph\nof two lines.' }),
  fc
    .constantFrom(
      ...[
        '### Part',
        '- a\n- b',
        '1. a\n\n   b\n2. c',
        '> quoted\n>\n> twice',
        '| a |\n|---|\n| 1 |',
        '```\n## code\n\ncode\n```',
      ],
      ...[
        ':::recommendation\nThat.\n\nAnd that.\n:::',
        '::::appendix{title=T}\n:::resolved\nx\n:::\n\ny\n::::',
        'Term\n: Meaning',
      ],
      ...['![Mural](files/mural.png "Mural")', '::pagebreak', '::table{indicators=waiting-times}', '---'],
    )
    .map((text) => ({ kind: 'other', text })),
);

describe('numbering of any structure', () => {
  it('is dense, in order, and the same for the same text', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 30 }), (blocks) => {
        // A rule between blocks keeps two lists from becoming one; it is nothing in itself.
        const text = blocks.map(({ text: source }) => source).join('\n\n***\n\n');
        const expected: string[] = [];
        let section = 0;
        let paragraph = 0;
        for (const { kind } of blocks) {
          if (kind === 'section') {
            section += 1;
            paragraph = 0;
            expected.push(`section-${section}`);
          } else if (kind === 'paragraph' && section > 0) {
            paragraph += 1;
            expected.push(`p-${section}-${paragraph}`);
          }
        }
        const { body, html } = bodyOf(text);
        const found = body.anchors.filter(({ kind }) => kind === 'section' || kind === 'paragraph').map(({ id }) => id);
        expect(found).toEqual(expected);
        for (const id of found) expect(html.split(`id="${id}"`)).toHaveLength(2);
        expect(bodyOf(text).html).toBe(html);
      }),
      { numRuns: 150 },
    );
  });
});

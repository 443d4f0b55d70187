import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import { bodyOf, plainMedium } from '../../testing/markdown/body-of.ts';
import { fillBody } from './fill-body.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

function* elementsOf(nodes: readonly Node[]): Generator<DefaultTreeAdapterTypes.Element> {
  for (const node of nodes) {
    if (!('tagName' in node)) continue;
    yield node;
    yield* elementsOf(node.childNodes);
  }
}

function expectHarmless(html: string): void {
  for (const { tagName, attrs } of elementsOf(parseFragment(html).childNodes)) {
    expect(['script', 'iframe', 'object', 'embed', 'form', 'style', 'link', 'base', 'meta']).not.toContain(tagName);
    for (const { name, value } of attrs) {
      expect(name).not.toMatch(/^on|^style$|^srcdoc$|^formaction$/u);
      if (name === 'href' || name === 'src') expect(value.trim()).not.toMatch(/^(?:javascript|data|vbscript|file):/iu);
    }
  }
}

describe('hostile content', () => {
  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[a](javascript:alert(1)) ![b](javascript:alert(1))',
    '![a" onerror="alert(1)](files/mural.png "x\\" onload=\\"y")',
    ':arrived["><script>alert(1)</script>]{time=18:09}',
    ':::action{owner="<b onclick=x>" ref="\\"><script>"}\nx\n:::',
    '::chart{indicator=waiting-times title="</figcaption><script>x</script>"}',
    '::table{indicators=waiting-times caption="</caption><img src=x onerror=y>"}',
    '```html"><script>x</script>\n</code></pre><script>x</script>\n```',
    '*a*{#x"onclick="y} {lang="en\\" onclick=\\"x"}',
    '## <script>x</script>\n\n[^<b>]\n\n[^<b>]: <script>',
    '<javascript:alert(1)>',
  ])('is printed as text: %s', (text) => {
    expectHarmless(bodyOf(text, { inMinutes: true }).html);
  });

  it('cannot write the marks of slots, plain or as character references', () => {
    const marks =
      '\uE000\uE001x\uE00F&#xE000;&#57345;x&#xE00F; `&#xE001;` [a&#xE001;b](x&#xE004;y "&#xE001;") <https://a.example/%EE%80%81>';
    const text = `${marks}\n\n\`\`\`a&#xE001;\n\uE001\n\`\`\`\n\n![&#xE003;](files/mural.png "&#xE001;k&#xE00F;")\n\n## &#xE000;`;
    const { body } = bodyOf(text);
    const asked: string[] = [];
    const medium = {
      ...plainMedium,
      chart: (key: string) => {
        asked.push(key);
        return '';
      },
    };
    const html = fillBody(body, medium);
    expect(asked).toEqual([]);
    expect(html).not.toMatch(/[\uE000-\uE00F]/u);
  });

  it('does not search what a medium returns for slots', () => {
    const { body } = bodyOf('::chart{indicator=waiting-times}');
    expect(fillBody(body, { ...plainMedium, chart: () => '\uE000' })).toContain('\uE000');
  });

  it.each<[string, string]>([
    ['brackets', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['pictures', '![a]('.repeat(10_000)],
    ['notes', `${'^['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['directives', ':value['.repeat(10_000)],
    ['attributes', ':value[a]{b="'.repeat(10_000)],
    ['braces', '*a*{.b}'.repeat(10_000)],
    ['open braces', 'a {.b '.repeat(20_000)],
    ['containers', ':::resolved\n'.repeat(10_000)],
    ['nested containers', `${':::resolved\n'.repeat(5000)}${':::\n'.repeat(5000)}`],
    ['quotations', `${'>'.repeat(10_000)}a`],
    ['colons', ':'.repeat(100_000)],
    ['headings', '## a\n'.repeat(10_000)],
    ['JSON', `\`\`\`vega-lite\n${'['.repeat(50_000)}\n\`\`\``],
    ['tables', '| a |\n|---|\n| b |\n\n{.x}\n\n'.repeat(1000)],
  ])('in great numbers ends: %s', (_, text) => {
    expect(typeof bodyOf(text).html).toBe('string');
  });

  it('of any kind is rendered without a throw, and harmless', () => {
    const piece = fc.constantFrom(
      ...[
        ':',
        '::',
        ':::',
        '[',
        ']',
        '{',
        '}',
        '(',
        ')',
        '#',
        '## ',
        '\n',
        '\n\n',
        '"',
        "'",
        '=',
        '`',
        '```',
        '|',
        '- ',
        '1. ',
        '> ',
        '    ',
      ],
      ...[
        'value',
        'chart',
        'resolved',
        'action',
        'owner',
        'x',
        'waiting-times',
        'javascript:',
        '<b>',
        '&#xE000;',
        '^[',
        '[^x]',
        '![',
        '*',
        ' ',
        '\\',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const { html } = bodyOf(pieces.join(''), { inMinutes: true });
        expectHarmless(html);
        expect(html).not.toMatch(/[\uE000-\uE00F]/u);
      }),
      { numRuns: 500 },
    );
  });
});

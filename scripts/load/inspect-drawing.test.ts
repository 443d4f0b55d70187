import { describe, expect, it } from 'vitest';
import { inspectDrawing } from './inspect-drawing.ts';

const svg = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
const inspect = (text: string): unknown => inspectDrawing(Buffer.from(text));
const drawing = (inside: string): string => `<svg ${svg} viewBox="0 0 9 9">${inside}</svg>`;

describe('inspectDrawing', () => {
  it.each([
    ['a drawing', drawing('<title>Arms</title><path d="M0 0h9"/>')],
    ['a reference within it', drawing('<defs><path id="a"/></defs><use xlink:href="#a" fill="url(#b)"/>')],
    ['a picture within it', drawing('<image href="data:image/png;base64,iVBORw0KGgo="/>')],
    [
      'what an editor left',
      `<svg ${svg} xmlns:i="http://www.inkscape.org/ns"><i:view i:zoom="1"/><g i:label="a"/></svg>`,
    ],
    [
      'a declaration and a type',
      `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n${drawing('')}`,
    ],
    ['styles of its own', drawing('<style>.a{fill:url("#b")}</style><filter><feBlend/></filter>')],
    ['an address in words', drawing('<text>See https://exampleshire.example or javascript: links</text>')],
  ])('lets pass %s', (_, text) => {
    expect(inspect(text)).toBeNull();
  });

  it.each([
    ['a program', drawing('<script>x()</script>'), 'the element script'],
    [
      'a program by another prefix',
      `<s:svg xmlns:s="http://www.w3.org/2000/svg"><s:script/></s:svg>`,
      'the element script',
    ],
    ['a program of HTML', drawing('<h:script xmlns:h="http://www.w3.org/1999/xhtml"/>'), 'the element script'],
    ['HTML', drawing('<foreignObject/>'), 'the element foreignObject'],
    ['an event', drawing('<g onclick="x()"/>'), 'the attribute onclick'],
    ['an event of the whole', `<svg ${svg} ONLOAD="x()"/>`, 'the attribute ONLOAD'],
    ['a drawing from elsewhere', drawing('<use href="https://attacker.example/a.svg#b"/>'), 'the address in href'],
    [
      'a picture from elsewhere',
      drawing('<image xlink:href="//attacker.example/a.png"/>'),
      'the address in xlink:href',
    ],
    ['a drawing within it', drawing('<image href="data:image/svg+xml;base64,PHN2Zz4="/>'), 'the address in href'],
    ['a link that runs', drawing('<a href="java&#10;script:x()"/>'), 'the address in href'],
    ['an animation of a link', drawing('<a><set attributeName="href" to="javascript:x()"/></a>'), 'the element set'],
    ['a style from elsewhere', drawing('<style>@import "https://attacker.example/"</style>'), 'a style from elsewhere'],
    [
      'a style in CDATA',
      drawing('<style><![CDATA[a{fill:url(//attacker.example)}]]></style>'),
      'a style from elsewhere',
    ],
    ['a fill from elsewhere', drawing('<g style="fill:url(https://attacker.example/)"/>'), 'the address in style'],
    [
      'a style sheet',
      `<?xml-stylesheet href="https://attacker.example/"?>${drawing('')}`,
      'the instruction xml-stylesheet',
    ],
    [
      'a bomb of entities',
      `<!DOCTYPE svg [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>${drawing('&b;')}`,
      'definitions of entities',
    ],
    [
      'a file by an entity',
      `<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>${drawing('&a;')}`,
      'definitions of entities',
    ],
    ['another encoding', `<?xml version="1.0" encoding="UTF-7"?>${drawing('+ADw-script+AD4-')}`, 'the encoding UTF-7'],
  ])('refuses %s', (_, text, what) => {
    expect(inspect(text)).toEqual({ kind: 'active', what });
  });

  it.each([
    ['a page', '<!DOCTYPE html><html><body><script>x()</script></body></html>'],
    ['a svg of no language', '<svg><path d="M0 0h9"/></svg>'],
    ['half a drawing', `<svg ${svg}><g>`],
    ['nothing', ''],
    ['a sign that is not there', drawing('&bomb;')],
  ])('does not take for a drawing: %s', (_, text) => {
    expect(inspect(text)).toMatchObject({ kind: 'unreadable' });
  });

  it('says the line where a drawing is broken, and that it is no text', () => {
    expect(inspect(`<svg ${svg}>\n<g>\n</svg>`)).toEqual({
      kind: 'unreadable',
      reason: expect.stringContaining('line 3: ') as string,
    });
    expect(inspectDrawing(Uint8Array.of(0xff, 0xfe, 0x3c, 0))).toEqual({
      kind: 'unreadable',
      reason: 'it is not a text in UTF-8',
    });
  });
});

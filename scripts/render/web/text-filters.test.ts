import { describe, expect, it } from 'vitest';
import { breakMailLinks, emailHtml, keepTogether } from './text-filters.ts';

describe('keepTogether', () => {
  it('keeps a day with its month and a postcode whole, and leaves other spaces as they are', () => {
    expect(keepTogether('Tuesday 23 July 2019, Town Hall, Mere Street, Harrowmere HM1 2AB')).toBe(
      'Tuesday 23\u00A0July 2019, Town Hall, Mere Street, Harrowmere HM1\u00A02AB',
    );
    expect(keepTogether('Room 2 Mayfield House')).toBe('Room 2 Mayfield House');
  });
});

describe('emailHtml', () => {
  it('may break after the sign and before dots, and escapes what is not text', () => {
    expect(emailHtml('a.b@mere.example')).toBe('a<wbr>.b@<wbr>mere<wbr>.example');
    expect(emailHtml('"<a>"@b')).toBe('&quot;&lt;a&gt;&quot;@<wbr>b');
  });
});

describe('breakMailLinks', () => {
  it('does so with links to addresses that are written out, and with nothing else', () => {
    expect(breakMailLinks('<p>a.b@c.d <a href="mailto:a@b.c">a@b.c</a> <a href="/x.y">x.y</a></p>')).toBe(
      '<p>a.b@c.d <a href="mailto:a@b.c">a@<wbr>b<wbr>.c</a> <a href="/x.y">x.y</a></p>',
    );
    const named = '<a href="mailto:a@b.c">Write to us</a>';
    expect(breakMailLinks(named)).toBe(named);
  });
});

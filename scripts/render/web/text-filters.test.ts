import { describe, expect, it } from 'vitest';
import { capitalised, emailHtml, keepTogether, setContactLinks } from './text-filters.ts';

describe('keepTogether', () => {
  it('keeps a day with its month and a postcode whole, and leaves other spaces as they are', () => {
    expect(keepTogether('Tuesday 23 July 2019, Town Hall, Mere Street, Harrowmere HM1 2AB')).toBe(
      'Tuesday 23\u00A0July 2019, Town Hall, Mere Street, Harrowmere HM1\u00A02AB',
    );
    expect(keepTogether('Room 2 Mayfield House')).toBe('Room 2 Mayfield House');
  });

  it('knows the months of every language that the interface speaks', () => {
    expect(keepTogether('Dydd Mercher 3 Gorffennaf 2019, 1 Mai')).toBe(
      'Dydd Mercher 3\u00A0Gorffennaf 2019, 1\u00A0Mai',
    );
  });
});

describe('capitalised', () => {
  it('changes the first letter alone', () => {
    expect(['quarter 1 of 2018/19', 'May 2019', '2019', ''].map(capitalised)).toEqual([
      'Quarter 1 of 2018/19',
      'May 2019',
      '2019',
      '',
    ]);
  });
});

describe('emailHtml', () => {
  it('may break after the sign and before dots, and escapes what is not text', () => {
    expect(emailHtml('a.b@mere.example')).toBe('a<wbr>.b@<wbr>mere<wbr>.example');
    expect(emailHtml('"<a>"@b')).toBe('&quot;&lt;a&gt;&quot;@<wbr>b');
  });
});

describe('setContactLinks', () => {
  it('breaks addresses that are written out within links, and nothing else', () => {
    expect(setContactLinks('<p>a.b@c.d <a href="mailto:a@b.c">a@b.c</a> <a href="/x.y">x.y</a></p>')).toBe(
      '<p>a.b@c.d <a href="mailto:a@b.c">a@<wbr>b<wbr>.c</a> <a href="/x.y">x.y</a></p>',
    );
    const named = '<a href="mailto:a@b.c">Write to us</a>';
    expect(setContactLinks(named)).toBe(named);
  });

  it('keeps the groups of a telephone number on one line', () => {
    expect(setContactLinks('<a href="tel:01632960100">01632 960 100</a>')).toBe(
      '<a href="tel:01632960100">01632&nbsp;960&nbsp;100</a>',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { mendMarks } from './mend-marks.ts';
import { latin, walkContent } from './walk-content.ts';

function mark(
  content: string,
  claimed: readonly number[] | null,
  names: Readonly<Record<string, number>> = {},
): string {
  const { bytes } = mendMarks(Buffer.from(content, 'latin1'), {
    claimed: claimed === null ? null : new Set(claimed),
    numberIn: (name) => names[name] ?? null,
    isTagged: (form) => form === 'Tagged',
  });
  return latin(bytes, 0, bytes.length).replace(/\s+/gu, ' ').trim();
}

function operatorsOf(content: string): string[] {
  const found: string[] = [];
  walkContent(Buffer.from(content, 'latin1'), ({ operator }) => found.push(operator));
  return found;
}

describe('walking a content stream', () => {
  it('is not led astray by strings, comments and dictionaries', () => {
    const content =
      '% (EMC BDC\nq [(a) -3 (b \\) EMC (c)) <45 4D43>] TJ /P <</A (>>) /B [<</C 1>>]>>BDC(x)Tj/Fm1 Do EMC Q';
    expect(operatorsOf(content)).toEqual(['q', 'TJ', 'BDC', 'Tj', 'Do', 'EMC', 'Q']);
  });

  it('takes an inline image for one thing, whatever its bytes are', () => {
    const image = 'BI /W 4 /H 4 /BPC 8 /CS /G ID \x00EI EMC ( Q\x01\xff EI\x80 ab\x7f EI';
    expect(operatorsOf(`q ${image} Q`)).toEqual(['q', 'BI', 'Q']);
    expect(operatorsOf(image)).toEqual(['BI']);
  });

  it('comes to an end of whatever is broken off', () => {
    for (const content of [
      '(a',
      '<<',
      '[ 1 2',
      '<41',
      'BI',
      'BI /W 1 ID xx',
      ')',
      '>',
      ']',
      '>>',
      '{ a }',
      '\\',
      '/',
    ]) {
      expect(() => operatorsOf(content)).not.toThrow();
    }
  });
});

describe('marking the content of a tagged page', () => {
  it('keeps what tags hold and makes an artifact of the rest, paths with their beginning', () => {
    expect(mark('/P <</MCID 0>> BDC 0 0 9 9 re f EMC 1 g 0 0 m 5 5 l S 2 w 0 0 9 9 re f', [0])).toBe(
      '/P <</MCID 0>> BDC 0 0 9 9 re f EMC 1 g /Artifact BMC 0 0 m 5 5 l S 2 w 0 0 9 9 re f EMC',
    );
  });

  it('does not mark what paints nothing', () => {
    const content = 'q 0 0 9 9 re W n 1 0 0 1 0 0 cm Q';
    expect(mark(content, [0])).toBe(content);
  });

  it('marks text within its text object, and ends the mark before it', () => {
    expect(mark('0 0 9 9 re f BT /F 9 Tf (a) Tj (b) Tj ET', [])).toBe(
      '/Artifact BMC 0 0 9 9 re f EMC BT /F 9 Tf /Artifact BMC (a) Tj (b) Tj EMC ET',
    );
  });

  it('takes marks that no tag knows for artifacts, and finds numbers in property lists', () => {
    const names = { M0: 0, M1: 1 };
    expect(
      mark('/P /M0 BDC (a) Tj EMC /P /M1 BDC (b) Tj EMC /Span <</ActualText (x)>> BDC (c) Tj EMC', [0], names),
    ).toBe('/P /M0 BDC (a) Tj EMC /Artifact BMC (b) Tj EMC /Span <</ActualText (x)>> BDC /Artifact BMC (c) Tj EMC EMC');
  });

  it('leaves no artifact within a tag and no tag within an artifact', () => {
    expect(
      mark('/P <</MCID 0>> BDC /Artifact BMC (a) Tj EMC EMC /Artifact BMC /P <</MCID 1>> BDC (b) Tj EMC EMC', [0, 1]),
    ).toBe('/P <</MCID 0>> BDC /Span BMC (a) Tj EMC EMC /Artifact BMC /Span BMC (b) Tj EMC EMC');
  });

  it('leaves forms with tags of their own unmarked, and marks other forms', () => {
    expect(mark('/Plain Do /Tagged Do', [])).toBe('/Artifact BMC /Plain Do EMC /Tagged Do');
  });

  it('closes what was left open and drops what closes nothing', () => {
    expect(mark('EMC /P <</MCID 0>> BDC (a) Tj', [0])).toBe('/P <</MCID 0>> BDC (a) Tj EMC');
  });
});

it('takes all marks out of content that is one figure, but for those of layers', () => {
  expect(mark('/P <</MCID 0>> BDC (a) Tj /OC /L BDC (b) Tj EMC EMC EMC /T MP /Artifact BMC (c) Tj', null)).toBe(
    '(a) Tj /OC /L BDC (b) Tj EMC (c) Tj',
  );
});

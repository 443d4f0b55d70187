import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markArtifacts } from './mark-artifacts.ts';

const marked = (content: string, silent: ReadonlySet<number>, forms: readonly string[] = []): string =>
  markArtifacts(Buffer.from(content, 'latin1'), { silent, taggedForms: new Set(forms) }).toString('latin1');

const text = 'BT\n/F4 12 Tf\n<0004> Tj\nET\n';
const tagged = (mcid: number): string => `/P <</MCID ${mcid} >>BDC\n${text}EMC\n`;

describe('marking what a page paints without a tag', () => {
  it.each([
    ['a margin box before the first tag', `q\n${text}Q\n${tagged(0)}`, `/Artifact BMC\nq\n${text}Q\nEMC\n${tagged(0)}`],
    [
      'what stands between tags',
      `${tagged(0)}0 0 m\n1 0 l\nS\n${tagged(1)}`,
      `${tagged(0)}/Artifact BMC\n0 0 m\n1 0 l\nS\nEMC\n${tagged(1)}`,
    ],
    [
      'what stands after the last tag',
      `${tagged(0)}1 1 2 2 re\nf\nQ\n`,
      `${tagged(0)}/Artifact BMC\n1 1 2 2 re\nf\nQ\nEMC\n`,
    ],
    ['a picture', '/X5 Do\n', '/Artifact BMC\n/X5 Do\nEMC\n'],
    [
      'nothing where nothing is painted',
      `q\n.24 0 0 .24 0 0 cm\n${tagged(0)}Q\nQ\n`,
      `q\n.24 0 0 .24 0 0 cm\n${tagged(0)}Q\nQ\n`,
    ],
    ['nothing on a page that is all tags', `${tagged(0)}${tagged(1)}`, `${tagged(0)}${tagged(1)}`],
    [
      'nothing within a tag that holds others, as text from right to left does',
      `/P <</MCID 0 >>BDC\n/ReversedChars BMC\n/Span<</ActualText <0041>>> BDC\n${text}EMC\n${text}EMC\n${text}EMC\n`,
      `/P <</MCID 0 >>BDC\n/ReversedChars BMC\n/Span<</ActualText <0041>>> BDC\n${text}EMC\n${text}EMC\n${text}EMC\n`,
    ],
    ['an end that is missing', '/P <</MCID 3 >>BDC\n0 0 m\n', '/P <</MCID 3 >>BDC\n0 0 m\n'],
  ])('wraps %s', (_, content, expected) => {
    expect(marked(content, new Set())).toBe(expected);
  });

  it('leaves forms alone that have tags of their own', () => {
    const painted = '0 0 1 1 re\nf\n';
    expect(marked(`${painted}/X5 Do\n/X6 Do\n${tagged(0)}/X5 Do\n`, new Set(), ['X5'])).toBe(
      `/Artifact BMC\n${painted}EMC\n/X5 Do\n/Artifact BMC\n/X6 Do\nEMC\n${tagged(0)}/X5 Do\n`,
    );
  });

  it('turns the sequences that are not read any more into artifacts', () => {
    expect(marked(`${tagged(0)}${tagged(1)}${tagged(12)}`, new Set([1, 12]))).toBe(
      `${tagged(0)}/Artifact BMC\n${text}EMC\n/Artifact BMC\n${text}EMC\n`,
    );
  });

  it('leaves every painting operator within one sequence, and every sequence ended', () => {
    const part = fc.oneof(fc.nat(40).map(tagged), fc.constantFrom(text, 'q\n', 'Q\n', '0 0 1 1 re\nf\n', '/G3 gs\n'));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), fc.uniqueArray(fc.nat(40)), (parts, silent) => {
        let depth = 0;
        for (const line of marked(parts.join(''), new Set(silent)).split('\n')) {
          if (/B[DM]C$/u.test(line)) depth += 1;
          if (line === 'EMC') depth -= 1;
          if (/ Tj$|^f$/u.test(line)) expect(depth).toBe(1);
          expect([0, 1]).toContain(depth);
        }
        expect(depth).toBe(0);
      }),
    );
  });
});

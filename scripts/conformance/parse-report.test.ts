import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { complaintsOf } from './check-syntax.ts';
import { javaVersion } from './fetch-verapdf.ts';
import { parseReport } from './parse-report.ts';

const report = readFileSync(new URL('sample-report.json', import.meta.url), 'utf8');

describe('a report of veraPDF', () => {
  const verdicts = parseReport(report);

  it('tells which files conform', () => {
    expect(verdicts.get('/council/dist/public/good.pdf')).toEqual({
      compliant: true,
      failedChecks: 0,
      failedRules: [],
      unreadable: null,
    });
  });

  it('tells each broken rule by clause and test, in order, with the first place', () => {
    const verdict = verdicts.get('/council/dist/public/bad.pdf');
    expect(verdict).toMatchObject({ compliant: false, failedChecks: 14, unreadable: null });
    expect(verdict?.failedRules).toEqual([
      {
        number: '7.2-42',
        failedChecks: 1,
        description: 'Table rows shall have the same number of columns',
        context: null,
      },
      {
        number: '7.18.5-2',
        failedChecks: 13,
        description: 'Links shall contain an alternate description via their Contents key',
        context: 'root/document[0]/pages[0](2 0 obj PDPage)/annots[0](6 0 obj PDLinkAnnot)',
      },
    ]);
  });

  it('tells why a file could not be checked', () => {
    expect(verdicts.get('/council/dist/public/empty.pdf')).toMatchObject({
      compliant: false,
      unreadable: "Exception: Couldn't parse stream caused by exception: End of file is reached",
    });
  });

  it('is refused where it is something else', () => {
    expect(() => parseReport('')).toThrow();
    expect(() => parseReport('{"report":{}}')).toThrow();
  });
});

describe('the other programs', () => {
  it('are read for the version of Java', () => {
    expect(javaVersion('openjdk version "17.0.15" 2025-04-15')).toBe(17);
    expect(javaVersion('java version "1.8.0_402"')).toBe(8);
    expect(javaVersion('')).toBe(0);
  });

  it('are read for the complaints of qpdf, without the path of the file', () => {
    const written = 'WARNING: /a/b.pdf: file is damaged\nqpdf: /a/b.pdf: unable to find trailer dictionary\n';
    expect(complaintsOf(written, '/a/b.pdf')).toEqual(['file is damaged', 'unable to find trailer dictionary']);
    const warned =
      'WARNING: /a/b.pdf (offset 9): bad\nqpdf: operation succeeded with warnings; resulting file may have some problems\n';
    expect(complaintsOf(warned, '/a/b.pdf')).toEqual(['(offset 9): bad']);
    expect(complaintsOf('', '/a/b.pdf')).toHaveLength(1);
  });
});

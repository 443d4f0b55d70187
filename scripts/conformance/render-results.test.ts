import { describe, expect, it } from 'vitest';
import { unreadableFile, type Verdict } from './parse-report.ts';
import { outcomeOf, renderResult, renderSummary, type CheckedPdf } from './render-results.ts';

const rules = [
  { number: '7.1-3', failedChecks: 1200, description: 'Content shall be marked.', context: 'root/document[0]' },
  { number: '7.2-42', failedChecks: 1, description: 'Rows shall be even.', context: null },
];
const compliant: Verdict = { compliant: true, failedChecks: 0, failedRules: [], unreadable: null };
const broken: Verdict = { compliant: false, failedChecks: 1201, failedRules: rules, unreadable: null };

const pdf = (name: string, changes: Partial<CheckedPdf> = {}): CheckedPdf => ({
  name,
  verdict: compliant,
  claims: true,
  complaints: [],
  ...changes,
});
const good = pdf('good.pdf');
const bad = pdf('bad.pdf', { verdict: broken });
const silent = pdf('silent.pdf', { verdict: broken, claims: false });
const unchecked = pdf('unchecked.pdf', { verdict: null });
const damaged = pdf('damaged.pdf', { complaints: ['file is damaged'] });

describe('the line on a PDF', () => {
  it('says in one line that it conforms', () => {
    expect(renderResult(good)).toBe('good.pdf: conforms to PDF/UA-1\n');
  });

  it('names each rule that it breaks though it claims to keep it', () => {
    expect(renderResult(bad)).toBe(
      [
        'bad.pdf: fails: 1,201 failed checks of 2 rules',
        '  7.1-3, 1,200 failed checks: Content shall be marked.',
        '    first at root/document[0]',
        '  7.2-42, 1 failed check: Rows shall be even.\n',
      ].join('\n'),
    );
  });

  it('counts what fails in one that makes no claim', () => {
    expect(renderResult(silent)).toBe(
      'silent.pdf: makes no claim to PDF/UA; 1,201 failed checks of 2 rules (7.1-3, 7.2-42)\n',
    );
  });

  it('tells damage, and a file that cannot be read, as failures', () => {
    expect(renderResult(damaged)).toBe(
      'damaged.pdf: fails: it conforms to PDF/UA-1, but the file is damaged\n  qpdf: file is damaged\n',
    );
    expect(renderResult(pdf('a.pdf', { verdict: unreadableFile('it ends too soon') }))).toBe(
      'a.pdf: fails: veraPDF could not check it (it ends too soon)\n',
    );
    expect(renderResult(pdf('a.pdf', { verdict: null, complaints: ['bad'] }))).toBe(
      'a.pdf: fails: the file is damaged\n  qpdf: bad\n',
    );
  });

  it('cuts a long list of complaints short', () => {
    expect(renderResult(pdf('a.pdf', { complaints: Array.from({ length: 9 }, () => 'bad') }))).toMatch(
      /(?: {2}qpdf: bad\n){5} {2}qpdf: and 4 more\n$/u,
    );
  });

  it('says where nothing was checked', () => {
    expect(renderResult(unchecked)).toBe('unchecked.pdf: not checked against PDF/UA-1\n');
  });
});

describe('the outcome', () => {
  it('is a failure where a claim or the file is broken, and only there', () => {
    expect([good, bad, silent, unchecked, damaged].map(outcomeOf)).toEqual([
      'conforms',
      'fails',
      'no claim',
      'not checked',
      'fails',
    ]);
    expect(outcomeOf({ ...silent, complaints: ['bad'] })).toBe('fails');
    expect(outcomeOf({ ...silent, verdict: unreadableFile('it ends too soon') })).toBe('fails');
  });

  it('is summed up in one line', () => {
    expect(renderSummary([good, good])).toBe('2 PDFs, all conform to PDF/UA-1.\n');
    expect(renderSummary([good, silent])).toBe('2 PDFs: 1 conforms to PDF/UA-1; 1 makes no claim to PDF/UA.\n');
    expect(renderSummary([good, bad, damaged])).toBe(
      '3 PDFs: 1 conforms to PDF/UA-1; 2 failed: bad.pdf, damaged.pdf.\n',
    );
    expect(renderSummary([unchecked])).toBe('1 PDF: 1 not checked against PDF/UA-1.\n');
  });
});

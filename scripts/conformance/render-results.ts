import type { Verdict } from './parse-report.ts';

/** What is known of one PDF after all checks. */
export interface CheckedPdf {
  /** As it is printed: relative to the folder that was looked through. */
  readonly name: string;
  /** Null where veraPDF could not be run. */
  readonly verdict: Verdict | null;
  /** Whether it says that it is PDF/UA. */
  readonly claims: boolean;
  /** What qpdf complains of. */
  readonly complaints: readonly string[];
}

/** How a PDF comes out: one without a claim breaks no promise. */
export type Outcome = 'conforms' | 'fails' | 'no claim' | 'not checked';

/** The complaints of qpdf that are printed of one file; the first tells most. */
const complaintsShown = 5;

/** Returns how a PDF comes out. A damaged file fails whatever it claims. */
export function outcomeOf({ verdict, claims, complaints }: CheckedPdf): Outcome {
  if (complaints.length > 0 || (verdict !== null && verdict.unreadable !== null)) return 'fails';
  if (verdict === null) return 'not checked';
  if (!claims) return 'no claim';
  return verdict.compliant ? 'conforms' : 'fails';
}

/** Returns the lines on one PDF: how it comes out, and each rule that it breaks though it claims to keep it. */
export function renderResult(pdf: CheckedPdf): string {
  const { name, verdict, claims, complaints } = pdf;
  const lines = [`${name}: ${verdictInWords(pdf)}`];
  if (verdict !== null && claims) {
    for (const { number, failedChecks, description, context } of verdict.failedRules) {
      lines.push(`  ${number}, ${count(failedChecks, 'failed check')}: ${description}`);
      if (context !== null) lines.push(`    first at ${context}`);
    }
  }
  lines.push(...complaints.slice(0, complaintsShown).map((complaint) => `  qpdf: ${complaint}`));
  if (complaints.length > complaintsShown) lines.push(`  qpdf: and ${complaints.length - complaintsShown} more`);
  return `${lines.join('\n')}\n`;
}

function verdictInWords({ verdict, claims, complaints }: CheckedPdf): string {
  const damaged = complaints.length > 0;
  if (verdict === null) return damaged ? 'fails: the file is damaged' : 'not checked against PDF/UA-1';
  if (verdict.unreadable !== null) return `fails: veraPDF could not check it (${verdict.unreadable})`;
  const { compliant, failedChecks, failedRules } = verdict;
  const failures = `${count(failedChecks, 'failed check')} of ${count(failedRules.length, 'rule')}`;
  const damage = damaged ? ', and the file is damaged' : '';
  if (!claims) {
    const rules = failedRules.map(({ number }) => number).join(', ');
    return `makes no claim to PDF/UA; ${failures} (${rules})${damage}`;
  }
  if (compliant) return damaged ? 'fails: it conforms to PDF/UA-1, but the file is damaged' : 'conforms to PDF/UA-1';
  return `fails: ${failures}${damage}`;
}

/** Returns the closing line: how many PDFs there are, and what became of them. */
export function renderSummary(pdfs: readonly CheckedPdf[]): string {
  const named = (outcome: Outcome): string[] =>
    pdfs.filter((pdf) => outcomeOf(pdf) === outcome).map(({ name }) => name);
  const conforming = named('conforms').length;
  const silent = named('no claim').length;
  const unchecked = named('not checked').length;
  const failing = named('fails');
  const total = count(pdfs.length, 'PDF');
  if (conforming === pdfs.length) return `${total}, all conform to PDF/UA-1.\n`;
  const parts = [
    ...(conforming > 0 ? [`${conforming} ${conforming === 1 ? 'conforms' : 'conform'} to PDF/UA-1`] : []),
    ...(silent > 0 ? [`${silent} ${silent === 1 ? 'makes' : 'make'} no claim to PDF/UA`] : []),
    ...(unchecked > 0 ? [`${unchecked} not checked against PDF/UA-1`] : []),
    ...(failing.length > 0 ? [`${failing.length} failed: ${failing.join(', ')}`] : []),
  ];
  return `${total}: ${parts.join('; ')}.\n`;
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en-GB')} ${noun}${number === 1 ? '' : 's'}`;
}

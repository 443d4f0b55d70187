import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Archive } from '../../model/archive.ts';
import type { Markdown } from '../../model/markdown.ts';
import { comingReportsOf, decisionsAskedIn } from './asked-of-meeting.ts';
import { bodyLabelsOf } from './body-labels.ts';

/** "Options considered", "Option 1", "Alternatives", "Other courses of action", "Opsiynau", "Dewisiadau eraill". */
const label =
  /\boptions?\b|\balternatives?\b|\bother (?:courses|ways|choices)\b|\bopsiynau\b|\bopsiwn\b|\bdewisiadau\b/iu;

/** In running text: "No other options were considered", "the alternatives are", "to do nothing would". */
const sentence =
  /\b(?:options?|alternatives?)\b[^.]{0,60}\b(?:were|was|are|is|have been|had been)\b|\b(?:were|was|are|is) no (?:other |alternative |realistic |practicable )*(?:options?|alternatives?)\b|\bdo(?:ing)? nothing\b/iu;

/**
 * Returns reports to coming meetings that ask for a decision and name no other course that was thought of, or say that
 * there was none.
 *
 * Sources: SI 2012/2089 reg 12(2)(c) (record of an executive decision, England: "details of any alternative options
 * considered and rejected"); elsewhere good practice.
 */
export function checkOptions(ahead: Archive): Diagnostic[] {
  return comingReportsOf(ahead).flatMap((report) => {
    const [first] = decisionsAskedIn(report);
    return first === undefined || namesOptions(report.body) ? [] : [diagnose('OPTIONS_MISSING', first.at, {})];
  });
}

/** Tells whether a text names other courses that were thought of, or says that there were none. */
export function namesOptions(body: Markdown): boolean {
  return bodyLabelsOf(body).some(({ name }) => label.test(name)) || sentence.test(body.text.replaceAll(/\s+/gu, ' '));
}

import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Archive } from '../../model/archive.ts';
import type { Markdown } from '../../model/markdown.ts';
import { comingReportsOf, decisionsAskedIn } from './asked-of-meeting.ts';
import { bodyLabelsOf } from './body-labels.ts';

/** "Reasons for the recommendation", "Rationale", "Why this is proposed", "Rhesymau dros yr argymhelliad". */
const label = /\breasons?\b|\brationale\b|\bjustification\b|\bwhy\b|\brheswm\b|\brhesymau\b|\bpam\b|\bcyfiawnhad\b/iu;

/** In running text: "The reason for this recommendation is", "This is recommended because". */
const sentence =
  /\breasons? for (?:the|this|these|that) (?:\w+ )?(?:recommendations?|decisions?|proposals?)\b|\b(?:recommended|proposed|preferred)\b[^.]{0,80}\b(?:because|since|so that)\b|\brhes(?:wm|ymau) dros\b/iu;

/**
 * Returns reports to coming meetings that ask for a decision and do not say why.
 *
 * Sources: SI 2012/2089 reg 12(2)(b) (record of an executive decision, England: "a record of the reasons for the decision");
 * SI 2001/2290 (W. 178) for Wales; elsewhere good practice. The record can give only reasons that the meeting had before it.
 */
export function checkReasons(ahead: Archive): Diagnostic[] {
  return comingReportsOf(ahead).flatMap((report) => {
    const [first] = decisionsAskedIn(report);
    return first === undefined || givesReasons(report.body) ? [] : [diagnose('REASONS_MISSING', first.at, {})];
  });
}

/** Tells whether a text gives reasons for what it proposes or records. */
export function givesReasons(body: Markdown): boolean {
  return bodyLabelsOf(body).some(({ name }) => label.test(name)) || sentence.test(body.text.replaceAll(/\s+/gu, ' '));
}

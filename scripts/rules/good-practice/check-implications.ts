import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Archive } from '../../model/archive.ts';
import type { Report } from '../../model/report.ts';
import { comingReportsOf, decisionsAskedIn } from './asked-of-meeting.ts';
import { bodyLabelsOf } from './body-labels.ts';

/** How labels and sentences name the two; "Finance and legal" names both. */
const kinds = [
  {
    code: 'FINANCIAL_IMPLICATIONS_MISSING',
    label:
      /\bfinanc\w*|\bcosts?\b|\bbudget\w*|\bresources?\b|\bvalue for money\b|\bariannol\b|\bcyllid\w*|\bcostau?\b|\badnoddau\b/iu,
    sentence:
      /\b(?:financ\w+|ariannol)\b[^.]{0,60}\b(?:implications?|effects?|impacts?|goblygiadau?)\b|\bgoblygiadau?\b[^.]{0,60}\bariannol\b/iu,
    isInFrontMatter: ({ financialImpact }: Report) => financialImpact !== null,
  },
  {
    code: 'LEGAL_IMPLICATIONS_MISSING',
    label:
      /\blegal\b|\blaw\b|\bstatutory\b|\bpowers?\b|\bmonitoring officer\b|\bcyfreithiol\b|\bcyfraith\b|\bstatudol\b|\bswyddog monitro\b/iu,
    sentence: /\blegal\b[^.]{0,60}\b(?:implications?|effects?|impacts?)\b|\bgoblygiadau?\b[^.]{0,60}\bcyfreithiol\b/iu,
    isInFrontMatter: () => false,
  },
] as const;

/**
 * Returns reports to coming meetings that ask for a decision and do not say what it costs, or what the law says about it.
 * That there are no such implications is an answer; `financialImpact` in the front matter is one too.
 *
 * Good practice in every jurisdiction. It follows from the duties of the finance and the monitoring officer (Local
 * Government Finance Act 1988 s.114; Local Government and Housing Act 1989 s.5) that members are told beforehand.
 */
export function checkImplications(ahead: Archive): Diagnostic[] {
  return comingReportsOf(ahead).flatMap((report) => {
    const [first] = decisionsAskedIn(report);
    if (first === undefined) return [];
    const labels = bodyLabelsOf(report.body);
    const text = report.body.text.replaceAll(/\s+/gu, ' ');
    return kinds
      .filter(({ isInFrontMatter }) => !isInFrontMatter(report))
      .filter(({ label, sentence }) => !labels.some(({ name }) => label.test(name)) && !sentence.test(text))
      .map(({ code }) => diagnose(code, first.at, {}));
  });
}

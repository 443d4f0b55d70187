import type { KeyDecision } from '../../../model/report.ts';
import { keyDecisionInWords } from '../../../model/reports/key-decision-in-words.ts';
import { escapeHtml } from '../../html/escape-html.ts';
import type { Site } from '../site.ts';

/**
 * Returns the reference of a key decision and its notice as HTML, with the reason where less notice was given: it is to be
 * published (SI 2012/2089 regs 10(3) and 11(2)).
 */
export function describeKeyDecision(keyDecision: KeyDecision, { text, words }: Site): string {
  const said = escapeHtml(keyDecisionInWords(keyDecision, words));
  return keyDecision.exception === null ? said : `${said}. ${text.inline(keyDecision.exception.reason)}`;
}

import { formatDay, formatDayShort } from '../../../model/calendar/format-day.ts';
import type { CallIn } from '../../../model/call-in.ts';
import type { Contact } from '../../../model/contact.ts';
import type { Decision } from '../../../model/decision.ts';
import type { Words } from '../../../words/words.ts';
import type { Site } from '../site.ts';
import { buildCallInView, type CallInView } from './call-in-view.ts';
import { listCorrections, type CorrectionLine } from './correction-lines.ts';
import { findPaperPdf, type PaperPdf } from './paper-pdf.ts';
import { describeKeyDecision } from './key-decision-view.ts';
import { linkPerson, type PersonLink } from './person-link.ts';

/** The page of a decision that was taken outside a meeting. */
export interface DecisionView {
  readonly title: string;
  readonly corrections: readonly CorrectionLine[];
  readonly reference: string | null;
  readonly decidedBy: PersonLink;
  readonly pdf: PaperPdf | null;
  readonly day: string;
  readonly published: string;
  readonly authorityHtml: string | null;
  readonly keyDecisionHtml: string | null;
  /** Null where it never could be called in. */
  readonly callIn: CallInView | null;
  readonly bodyHtml: string | null;
  readonly reasonsHtml: string | null;
  readonly optionsHtml: string | null;
  readonly conflictsHtml: string | null;
  readonly backgroundDocumentsHtml: readonly string[];
  readonly contactOfficer: Contact | null;
}

/** A decision in the register. */
export interface DecisionLine {
  readonly href: string;
  readonly title: string;
  /** Who took it, and when. */
  readonly taken: string;
  /** Until when it can be called in, or when it was; null where neither is to be said. */
  readonly callIn: string | null;
}

/** Returns what the page of a decision shows. */
export function buildDecisionView(decision: Decision, site: Site): DecisionView {
  const { text, words } = site;
  const { keyDecision } = decision;
  return {
    title: decision.title,
    corrections: listCorrections(decision.corrections, site),
    reference: decision.reference,
    decidedBy: linkPerson(decision.decidedBy, site),
    pdf: findPaperPdf(decision.path, site),
    day: formatDay(decision.date, words),
    published: formatDay(decision.published, words),
    authorityHtml: text.block(decision.authority, 'authority-'),
    keyDecisionHtml: keyDecision === null ? null : describeKeyDecision(keyDecision, site),
    callIn: buildCallInView(decision.callIn, site),
    bodyHtml: text.body(decision.body),
    reasonsHtml: text.block(decision.reasons, 'reasons-'),
    optionsHtml: text.block(decision.options, 'options-'),
    conflictsHtml: text.block(decision.conflicts, 'conflicts-'),
    backgroundDocumentsHtml: decision.backgroundDocuments.map((document) => text.inline(document)),
    contactOfficer: decision.contactOfficer,
  };
}

/** Returns the decisions taken outside meetings as the register lists them: of a municipal year, or the latest. */
export function listDecisions(year: string | null, most: number, { archive, links, words }: Site): DecisionLine[] {
  return archive.decisions
    .filter(({ municipalYear }) => year === null || municipalYear === year)
    .slice(0, year === null ? most : Infinity)
    .map(({ path, title, decidedBy, date, callIn }) => ({
      href: links.href(path),
      title,
      taken: words.decision.takenBy(decidedBy.name, formatDayShort(date, words)),
      callIn: callInInShort(callIn, words),
    }));
}

function callInInShort(callIn: CallIn, words: Words): string | null {
  const said = words.decision;
  if (callIn.kind === 'open') return said.canBeCalledIn(formatDayShort(callIn.lastDay, words));
  return callIn.kind === 'called-in' ? said.calledIn(formatDayShort(callIn.calledIn.date, words)) : null;
}

import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { AgendaItem } from '../model/agenda.ts';
import type { Archive } from '../model/archive.ts';
import type { Meeting } from '../model/meeting.ts';
import { groundOf } from '../model/meetings/ground-of.ts';
import { isTaken } from '../model/meetings/is-taken.ts';

/**
 * Returns exempt items without an item before them that excludes the public, and papers of Part B that nothing keeps
 * from the public. That an exempt item names paragraphs of Schedule 12A and the public interest is held by its schema.
 *
 * Source: Local Government Act 1972 s.100A(4) and (5) (exclusion by a resolution that identifies the proceedings and
 * states the description of the exempt information); s.100A(2) (confidential information excludes the public without
 * one). They hold for the councils of England and Wales; for an executive in England SI 2012/2089 reg 4(2) and (3) says the
 * same. For other jurisdictions checkRulesApplied says that they are not applied.
 */
export function checkExemptItems(archive: Archive): Diagnostic[] {
  const { jurisdiction } = archive.council;
  const grounds = archive.meetings.flatMap(checkGrounds);
  if (jurisdiction !== 'england' && jurisdiction !== 'wales') return grounds;
  return [...grounds, ...archive.meetings.flatMap((meeting) => checkExclusion(meeting, archive.today))];
}

function checkExclusion(meeting: Meeting, today: string): Diagnostic[] {
  const items = meeting.agenda?.items ?? [];
  const firstExempt = items.findIndex(isExempt);
  const item = items[firstExempt];
  if (item === undefined || items.slice(0, firstExempt).some(proposesExclusion)) return [];
  const found = diagnose('EXCLUSION_ITEM_MISSING', item.at, { item: item.number });
  // An agenda that went out without it is a fault that stays on record, but no longer one that can be mended.
  return [meeting.date < today ? { ...found, severity: 'warning' } : found];
}

function isExempt(item: AgendaItem): boolean {
  return groundOf(item)?.kind === 'exempt' && isTaken(item);
}

/** A standing text whose slug says so, or an item titled "Exclusion of the press and public", "Gwahardd y wasg a'r cyhoedd". */
function proposesExclusion({ standingSlug, title, withdrawn }: AgendaItem): boolean {
  const isTitled =
    /\bexclu(?:de|sion|ding)\b.*\b(?:press and (?:the )?public|public and (?:the )?press)\b|\bexclusion of the public\b|\b(?:gwahardd|eithrio|cau)\b.*\bcyhoedd\b/iu.test(
      title,
    );
  const isStanding = /^(?:exclusion|.*\b(?:press|public)\b.*\bexclusion|exclusion\b.*\b(?:press|public)\b.*)$/u;
  return !withdrawn && (isStanding.test(standingSlug ?? '') || isTitled);
}

/** Holds in every jurisdiction, since without a ground the papers are not withheld. */
function checkGrounds(meeting: Meeting): Diagnostic[] {
  return (meeting.agenda?.items ?? [])
    .filter((item) => item.part === 'B' && item.withheld === null && item.release === null)
    .filter((item) => item.papers.some((paper) => paper.kind !== 'minutes'))
    .map((item) => diagnose('PRIVATE_GROUND_MISSING', item.at, { item: item.number }));
}

import type { Release } from '../../model/agenda.ts';
import type { Correction } from '../../model/correction.ts';
import type { KeyDecision } from '../../model/report.ts';
import type { ApiSite } from './api-site.ts';
import { unlessEmpty, type JsonValue } from './oparl-object.ts';

/** Returns the key decision that a paper is for. */
export function keyDecisionProperties(keyDecision: KeyDecision | null): JsonValue | undefined {
  if (keyDecision === null) return undefined;
  return { reference: keyDecision.reference, notice: keyDecision.notice ?? undefined };
}

/** Returns what was corrected in a paper, and when. */
export function correctionProperties(corrections: readonly Correction[], site: ApiSite): JsonValue | undefined {
  return unlessEmpty(corrections.map(({ date, text }) => ({ date, text: site.textOf(text) })));
}

/** Returns how papers that had been withheld became public, and why they had been. */
export function releaseProperties(release: Release | null, site: ApiSite): JsonValue | undefined {
  if (release === null) return undefined;
  const { date, by, note, was } = release;
  return {
    date,
    by,
    note: note === null ? undefined : site.textOf(note),
    was: was.kind,
    exemptParagraphs: was.kind === 'exempt' ? was.paragraphs.map(({ number }) => number) : undefined,
  };
}

import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Archive } from '../../model/archive.ts';
import type { Markdown } from '../../model/markdown.ts';
import { isRoutine } from '../../model/meetings/same-business.ts';
import type { MinuteEntry, Minutes } from '../../model/minutes.ts';
import { isStillPrompt } from '../../model/minutes/prompts.ts';
import { namesOptions } from '../good-practice/check-options.ts';
import { givesReasons } from '../good-practice/check-reasons.ts';
import { firstResolutionIn } from '../good-practice/first-resolution.ts';
import { noteWhenApproved } from '../good-practice/minutes-severity.ts';
import { fallsUnderRegulations } from '../executive-regulations.ts';

/**
 * Returns decisions of an executive of whose reasons, or of whose rejected alternatives, neither the minute nor a report on
 * the item tells; the first resolution of each minute. Interests stand in "declarations" of the minutes.
 *
 * Source: SI 2012/2089 reg 12(2) (England): the record of an executive decision made at a meeting has (a) the decision and its
 * date, (b) the reasons, (c) "details of any alternative options considered and rejected", (d) conflicts of interest that were
 * declared, and (e) dispensations. Where papers are withheld from this edition nothing can be said of them.
 */
export function checkDecisionRecords({ council, edition, minutes }: Archive): Diagnostic[] {
  return minutes
    .filter(({ meeting }) => fallsUnderRegulations(meeting, council))
    .flatMap((record) =>
      record.entries
        .filter(({ item }) => edition === 'members' || item?.withheld == null)
        .flatMap((entry) => checkEntry(entry, record)),
    );
}

function checkEntry({ item, body }: MinuteEntry, minutes: Minutes): Diagnostic[] {
  if (item === null || isRoutine(item)) return [];
  const at = firstResolutionIn(body);
  // What a draft was started with is told of as such.
  if (at === null || isStillPrompt(minutes.status, body.text)) return [];
  const texts: readonly Markdown[] = [
    // The open and the exempt minute of an item are one record.
    ...minutes.entries.filter((entry) => entry.item === item).map((entry) => entry.body),
    ...item.papers.flatMap((paper) => (paper.kind === 'report' ? [paper.body] : [])),
  ];
  const missing = [
    ...(texts.some(givesReasons) ? [] : (['reasons'] as const)),
    ...(texts.some(namesOptions) ? [] : (['options'] as const)),
  ];
  if (missing.length === 0) return [];
  return [noteWhenApproved(minutes, diagnose('DECISION_RECORD_INCOMPLETE', at, { item: item.number, missing }))];
}

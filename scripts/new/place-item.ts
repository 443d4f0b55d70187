import { numberAgenda } from '../model/meetings/number-agenda.ts';
import type { AgendaItemMatter } from '../schema/agenda-item.ts';
import { excludesPublic, opensMeeting } from './first-standing.ts';

/**
 * Returns where in a typed agenda a new report of Part A belongs, as the index of the item that it comes before: after the
 * last report, else before what closed the committee's last agenda with reports, else after what opens a meeting. It
 * comes before the exclusion of the public in any case. `former` are earlier agendas of the committee, the newest last.
 */
export function placeOfReport(
  agenda: readonly AgendaItemMatter[],
  former: readonly (readonly AgendaItemMatter[])[],
): number {
  const typed = numberAgenda(agenda).filter(({ part }) => part === 'A');
  const lastReport = typed.findLast(({ matter }) => isReport(matter));
  if (lastReport !== undefined) return lastReport.index + 1;
  const closing = closingOf(former.findLast((items) => items.some(isReport)) ?? []);
  const closes = ({ standing = '' }: AgendaItemMatter): boolean => closing.has(standing) || excludesPublic(standing);
  const first = typed.find(({ matter }) => closes(matter));
  if (first !== undefined && closing.size > 0) return first.index;
  const opens = ({ standing, minutes, actions }: AgendaItemMatter): boolean =>
    minutes !== undefined || actions !== undefined || opensMeeting(standing ?? '');
  const lastOpening = typed.findLast(({ matter }) => opens(matter));
  return lastOpening === undefined ? (first?.index ?? placeOfPartB(agenda)) : lastOpening.index + 1;
}

/** Returns the index of the first item of Part B; where there is none, the number of items. */
export function placeOfPartB(agenda: readonly AgendaItemMatter[]): number {
  const partB = numberAgenda(agenda).filter(({ part }) => part === 'B');
  return Math.min(agenda.length, ...partB.map(({ index }) => index));
}

function isReport({ report, papers }: AgendaItemMatter): boolean {
  return report !== undefined || papers !== undefined;
}

/** The standing texts that came after all reports of Part A. */
function closingOf(agenda: readonly AgendaItemMatter[]): ReadonlySet<string> {
  const items = numberAgenda(agenda).filter(({ part }) => part === 'A');
  const last = items.findLastIndex(({ matter }) => isReport(matter));
  return new Set(items.slice(last + 1).flatMap(({ matter }) => matter.standing ?? []));
}

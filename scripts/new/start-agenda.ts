import type { Meeting } from '../model/meeting.ts';
import { numberAgenda } from '../model/meetings/number-agenda.ts';
import type { AgendaItemMatter } from '../schema/agenda-item.ts';
import type { ValidMeeting } from '../schema/valid-root.ts';
import { excludesPublic, firstStanding, isApologies, opensMeeting } from './first-standing.ts';

/** What a new agenda is started from. */
export interface AgendaStart {
  /** The committee's meetings before the new one, the earliest first, whether published or not. */
  readonly earlier: readonly ValidMeeting[];
  /** Of these, the days of the meetings whose minutes are to be approved at the new one. */
  readonly drafts: readonly string[];
  /** The slugs of `content/standing/`. */
  readonly standing: readonly string[];
  /** Whether actions of earlier meetings are still to be done. */
  readonly hasOpenActions: boolean;
}

/** An agenda as it is to be typed, and where it comes from. */
export interface StartedAgenda {
  readonly items: readonly AgendaItemMatter[];
  /** The day of the agenda that it follows; null where it is the committee's first. */
  readonly after: string | null;
  /** Whether the agenda that it follows had an item by which the public leaves, which was left out. */
  readonly withoutExclusion: boolean;
}

/**
 * Returns the agenda that a meeting starts with: what recurs of the committee's last agenda, in its order, with the minutes
 * that are still drafts where that one had minutes, else after apologies. A committee without an agenda starts with the
 * standing texts of the root. The public is excluded only where Part B holds something.
 */
export function startAgenda({ earlier, drafts, standing, hasOpenActions }: AgendaStart): StartedAgenda {
  const last = earlier.findLast(({ matter }) => (matter.agenda ?? []).length > 0) ?? null;
  const minutes = drafts.map((day): AgendaItemMatter => ({ minutes: day }));
  const recurring = last === null ? firstAgenda(standing, minutes) : nextAgenda(last, new Set(standing), minutes);
  const isPrivate = recurring.some(({ part }) => part === 'B');
  const kept = recurring.filter((item) => isPrivate || !excludesPublic(item.standing ?? ''));
  const listsActions = kept.some(({ actions }) => actions !== undefined);
  const items = hasOpenActions && !listsActions ? withActions(kept) : kept;
  return { items, after: last?.date ?? null, withoutExclusion: kept.length < recurring.length };
}

function firstAgenda(slugs: readonly string[], minutes: readonly AgendaItemMatter[]): AgendaItemMatter[] {
  const { beforeMinutes, afterMinutes } = firstStanding(slugs);
  const typed = (standing: string): AgendaItemMatter => ({ standing });
  return [...beforeMinutes.map(typed), ...minutes, ...afterMinutes.map(typed)];
}

/** Standing items, and those that are filled in anew for each meeting. A standing text that is gone is left out. */
function nextAgenda(
  { matter }: ValidMeeting,
  standing: ReadonlySet<string>,
  minutes: readonly AgendaItemMatter[],
): AgendaItemMatter[] {
  const numbered = numberAgenda(matter.agenda ?? []);
  const place = numbered.find((item) => item.part === 'A' && item.matter.minutes !== undefined);
  const items = numbered.flatMap((numberedItem): readonly AgendaItemMatter[] => {
    const { matter: item, part } = numberedItem;
    if (numberedItem === place) return minutes;
    if (item.withdrawn === true || item.exempt !== undefined || item.confidential !== undefined) return [];
    const { title, presenter } = item;
    const kept = { ...(title !== undefined && { title }), ...(presenter !== undefined && { presenter }) };
    if (item.standing !== undefined && standing.has(item.standing)) {
      return [{ standing: item.standing, ...kept, ...(part === 'B' && { part }) }];
    }
    const filled = filledIn(item);
    return Object.keys(filled).length === 0 ? [] : [{ ...kept, ...filled }];
  });
  return place === undefined ? afterApologies(items, minutes) : items;
}

/** The keys of an item that say that the program fills it in, from minutes or from coming meetings. */
function filledIn(item: AgendaItemMatter): Partial<AgendaItemMatter> {
  return Object.fromEntries(Object.entries(item).filter(([key]) => key === 'actions' || key === 'programme'));
}

function afterApologies(items: readonly AgendaItemMatter[], added: readonly AgendaItemMatter[]): AgendaItemMatter[] {
  const at = items.findIndex(({ standing = '' }) => isApologies(standing)) + 1;
  return [...items.slice(0, at), ...added, ...items.slice(at)];
}

/** After what opens the meeting and the minutes, which the actions were agreed in. Its title comes in the meeting's language. */
function withActions(items: readonly AgendaItemMatter[]): AgendaItemMatter[] {
  const opens = ({ standing, minutes }: AgendaItemMatter): boolean =>
    minutes !== undefined || opensMeeting(standing ?? '');
  const at = items.findLastIndex(opens) + 1;
  return [...items.slice(0, at), { actions: 'previous' }, ...items.slice(at)];
}

/**
 * Returns the days of the minutes, the earliest first, that a meeting on `date` is to approve: drafts of earlier meetings,
 * but for those that a meeting from today on approves before, or another of that day. `meetings` are the committee's, as they
 * stand today.
 */
export function draftsFor(
  date: string,
  meetings: readonly Meeting[],
  files: readonly ValidMeeting[],
  today: string,
): string[] {
  const before = files.filter((file) => file.date >= today && file.date <= date);
  const putForward = new Set(
    before.flatMap(({ matter }) => (matter.agenda ?? []).flatMap(({ minutes }) => minutes ?? [])),
  );
  const drafts = meetings
    .filter((meeting) => meeting.date < date && meeting.minutes?.status === 'draft')
    .map((meeting) => meeting.date)
    .filter((day) => !putForward.has(day));
  return [...new Set(drafts)].sort();
}

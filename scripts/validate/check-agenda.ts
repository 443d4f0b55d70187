import { diagnose } from '../diagnostics/diagnose.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { KeyPath } from '../diagnostics/source-file.ts';
import type { RawFile } from '../load/raw-root.ts';
import type { MeetingMatter } from '../schema/meeting.ts';
import type { CheckedFile } from './check-schema.ts';
import type { CheckedCommittee, CheckedMeeting } from './checked-root.ts';
import { exemptParagraphsOf } from './exempt-paragraphs.ts';
import { findOtherDays } from './named-meeting.ts';
import type { NumberedItem } from './number-items.ts';
import type { RootIndex } from './root-index.ts';

const kindsOfPaper = ['standing', 'minutes', 'report', 'papers'] as const;

/** Checks that each item is one thing, has what the public must be told, and names what exists; papers apart. */
export function checkAgenda(
  index: RootIndex,
  committee: CheckedCommittee,
  checked: CheckedMeeting,
  meeting: CheckedFile<MeetingMatter>,
  items: readonly NumberedItem[],
): void {
  checkNumbers(index, meeting.source, items);
  for (const numbered of items) {
    const { item, at, closed, withheld } = numbered;
    const place = (...path: KeyPath) => meeting.source.positionOf(['agenda', at, ...path]);
    // What could not be read of the item has been reported; it may be what seems to be missing.
    const whole = isWhole(meeting, at);
    const kinds = kindsOfPaper.filter((kind) => item[kind] !== undefined);
    if (kinds.length > 1) index.report(diagnose('ITEM_PAPERS_AMBIGUOUS', place(kinds[1] ?? ''), { keys: kinds }));
    const isList = item.actions !== undefined || item.programme !== undefined;
    if (whole && kinds.length === 0 && item.title === undefined && !isList) {
      index.report(diagnose('ITEM_EMPTY', place(), {}));
    }
    if (whole && closed && item.title === undefined && kinds[0] !== 'standing') {
      index.report(diagnose('ITEM_TITLE_MISSING', place(), {}));
    }
    if (item.exempt !== undefined && item.confidential !== undefined) {
      const key = meeting.source.positionOfKey(['agenda', at, 'confidential']);
      index.report(diagnose('ITEM_EXEMPT_AND_CONFIDENTIAL', key, {}));
    }
    if (withheld && item.part === 'A') index.report(diagnose('ITEM_CLOSED_IN_PART_A', place('part'), {}));
    if (whole && item.released !== undefined && !closed) {
      index.report(diagnose('RELEASE_WITHOUT_GROUND', place('released'), {}));
    }
    const { deferredTo: date } = item;
    if (date !== undefined && !committee.meetings.some((other) => other.date === date && date > checked.date)) {
      index.report(diagnose('DEFERRED_MEETING_MISSING', place('deferredTo'), { date }));
    }
    checkParagraphs(index, checked.date, meeting.source, numbered);
    if (item.standing !== undefined && !index.standing.has(item.standing)) {
      const facts = { slug: item.standing, nearest: nearest(item.standing, index.standing.keys()) };
      index.report(diagnose('STANDING_UNKNOWN', place('standing'), facts));
    }
    if (item.minutes !== undefined) {
      checkMinutesItem(index, committee, checked, meeting, numbered, item.minutes);
    }
  }
}

/** Where the jurisdiction itself was refused, nobody can say which paragraphs there are. */
function checkParagraphs(index: RootIndex, day: string, source: RawFile, { item, at }: NumberedItem): void {
  const range = exemptParagraphsOf(index.root.council?.matter?.jurisdiction, day);
  if (range === null) return;
  item.exempt?.paragraphs?.forEach((paragraph, position) => {
    if (paragraph === undefined || (paragraph >= range.first && paragraph <= range.last)) return;
    const place = source.positionOf(['agenda', at, 'exempt', 'paragraphs', position]);
    index.report(diagnose('EXEMPT_PARAGRAPH_UNKNOWN', place, { paragraph, ...range }));
  });
}

/**
 * Reports each typed number that makes two items have the same: once, where it is typed. Items without a number of their
 * own are counted on from the last typed one and are not to blame.
 */
function checkNumbers(index: RootIndex, source: RawFile, items: readonly NumberedItem[]): void {
  const first = new Map<string, NumberedItem>();
  const reported = new Set<NumberedItem>();
  let countedFrom: NumberedItem | null = null;
  for (const numbered of items) {
    const { item, number } = numbered;
    if (item.number !== undefined && /^\d+$/u.test(item.number)) countedFrom = numbered;
    const other = first.get(number);
    first.set(number, other ?? numbered);
    const cause = item.number === undefined ? countedFrom : numbered;
    if (other === undefined || cause === null || reported.has(cause)) continue;
    reported.add(cause);
    index.report(
      diagnose('ITEM_NUMBER_TWICE', source.positionOf(['agenda', cause.at, 'number']), {
        number,
        other: source.positionOf(['agenda', other.at]).line,
        countedOn: cause !== numbered,
      }),
    );
  }
}

/** Tells whether an item was typed without a fault of its own. */
function isWhole({ source, valid, matter }: CheckedFile<MeetingMatter>, at: number): boolean {
  if (valid !== null) return true;
  const typed = source.matter?.agenda;
  const entry: unknown = Array.isArray(typed) ? typed[at] : undefined;
  if (typeof entry !== 'object' || entry === null) return false;
  return Object.keys(entry).length === Object.keys(matter?.agenda?.[at] ?? {}).length;
}

function checkMinutesItem(
  index: RootIndex,
  committee: CheckedCommittee,
  checked: CheckedMeeting,
  { source, matter }: CheckedFile<MeetingMatter>,
  { item, at, number, withheld }: NumberedItem,
  date: string,
): void {
  const place = source.positionOf(['agenda', at, 'minutes']);
  const named = committee.meetings.filter((other) => other.date === date);
  if (named.length === 0) {
    const dates = committee.meetings.map((other) => other.date);
    const earlier = dates
      .filter((other) => other < checked.date)
      .toSorted()
      .reverse();
    index.report(diagnose('MEETING_UNKNOWN', place, { date, ...findOtherDays(date, earlier), later: false }));
    return;
  }
  // Of two meetings on one day, the second may approve the minutes of the first.
  const earlier = named.filter(({ slug }) => slug < checked.slug);
  if (earlier.length === 0) {
    index.report(diagnose('MINUTES_NOT_EARLIER', place, { date }));
    return;
  }
  if (withheld && index.root.edition === 'public') return;
  const written = earlier.flatMap(({ minutes, exemptMinutes }) => (withheld ? exemptMinutes : minutes) ?? []);
  if (written.some(({ matter: said }) => said?.status !== 'unfinished')) return;
  const { today } = index.root;
  const out = (matter?.publications ?? []).filter(
    (publication) => publication !== undefined && (today === null || (publication.date ?? '') <= today),
  );
  const isBrought = out.some((by) => by?.items?.includes(number) === true || by?.papers?.includes('minutes') === true);
  if (item.toFollow === true && !isBrought) return;
  const code = written.length === 0 ? 'MINUTES_MISSING' : 'MINUTES_UNFINISHED';
  const finding = diagnose(code, place, { date, exempt: withheld });
  // An agenda is often drafted before the minutes are written; they are missed once it is out.
  index.report(out.length > 0 ? finding : { ...finding, severity: 'warning' });
}

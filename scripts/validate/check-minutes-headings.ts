import { diagnose } from '../diagnostics/diagnose.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { MinutesMatter } from '../schema/minutes.ts';
import { interfaceLanguages } from '../words/words-of.ts';
import type { Words } from '../words/words.ts';
import type { CheckedFile } from './check-schema.ts';
import type { CheckedCommittee, CheckedMeeting } from './checked-root.ts';
import type { NumberedItem } from './number-items.ts';
import type { RootIndex } from './root-index.ts';
import { statusOfMeeting } from './status-of-meeting.ts';

/** Checks that each `## ` heading of minutes is of an item of the agenda, by its title or by `{item=5}`. */
export function checkMinutesHeadings(
  index: RootIndex,
  committee: CheckedCommittee,
  checked: CheckedMeeting,
  { source }: CheckedFile<MinutesMatter>,
  items: readonly NumberedItem[],
): void {
  // Without an agenda, or one of which something could not be read, nothing can be said.
  if (!checked.meeting?.valid?.matter.agenda) return;
  const titles = new Map(
    items.flatMap((item) => titlesOf(index, committee, checked, item).map((title) => [plain(title), title])),
  );
  for (const { line, text, number } of headingsOf(source.body)) {
    const at = { file: source.file, line: source.bodyLine + line, column: 1 };
    if (number !== null) {
      const known = items.some((item) => item.number.toLowerCase() === number.toLowerCase());
      if (!known) index.report(diagnose('MINUTES_ITEM_UNKNOWN', at, { number }));
    } else if (!titles.has(plain(text)) && !titles.has(plain(text.replace(leadingNumber, '')))) {
      const near = nearest(plain(text), titles.keys());
      const facts = { heading: text, nearest: near === null ? null : (titles.get(near) ?? null) };
      index.report(diagnose('MINUTES_HEADING_UNKNOWN', at, facts));
    }
  }
}

/** As in `5. Waiting times`. */
const leadingNumber = /^\s*[\p{N}]+[a-z]?[.):]?\s+/u;

/**
 * The titles that an item has on the agenda, or would have without one of its own, in every language of the interface: those
 * of model/meetings/build-agenda-item.ts, which this layer may not import.
 */
function titlesOf(
  index: RootIndex,
  committee: CheckedCommittee,
  checked: CheckedMeeting,
  { item, withheld }: NumberedItem,
): string[] {
  if (item.title !== undefined) return [item.title];
  if (item.standing !== undefined) return [index.standing.get(item.standing) ?? item.standing];
  if (item.minutes !== undefined) {
    const day = item.minutes;
    return item.minutes === previousMeeting(committee, checked)
      ? interfaceLanguages.map(({ titles }) => titles.minutesOfPrevious)
      : interfaceLanguages.map((words) => words.titles.minutesOf(dayInWords(day, words)));
  }
  if (item.actions !== undefined) return interfaceLanguages.map(({ titles }) => titles.actions);
  if (item.programme !== undefined) return interfaceLanguages.map(({ titles }) => titles.programme);
  const papers = [item.report, ...(item.papers ?? [])];
  return (withheld ? checked.exemptReports : checked.reports)
    .filter(({ slug }) => papers.includes(slug))
    .flatMap(({ matter }) => matter?.subject ?? []);
}

/** `3 July 2019` for `2019-07-03`. */
function dayInWords(written: string, { days }: Words): string {
  const [year = '', month = '', day = ''] = written.split('-');
  return `${Number(day)} ${days.months[Number(month) - 1] ?? ''} ${year}`;
}

/** The date of the last meeting before one that was not cancelled or put off. */
function previousMeeting(committee: CheckedCommittee, { slug }: CheckedMeeting): string | null {
  const before = committee.meetings.filter((other) => other.slug < slug);
  return before.findLast(({ meeting }) => statusOfMeeting(meeting?.matter) === 'scheduled')?.date ?? null;
}

interface Heading {
  /** Counted from 0, from the start of the body. */
  readonly line: number;
  readonly text: string;
  readonly number: string | null;
}

/** The `## ` headings of a body, those within fences of code left out. */
function headingsOf(body: string): Heading[] {
  let fence: string | null = null;
  return body.split('\n').flatMap((line, position): Heading[] => {
    const mark = /^ {0,3}(`{3,}|~{3,})/u.exec(line)?.[1];
    if (mark !== undefined) {
      if (fence === null) fence = mark;
      else if (mark.startsWith(fence)) fence = null;
      return [];
    }
    const heading = fence === null ? /^ {0,3}##[ \t]+(.*?)[ \t]*#*$/u.exec(line)?.[1] : undefined;
    if (heading === undefined) return [];
    const attributes = /\s*\{([^{}]*)\}$/u.exec(heading);
    const number = /(?:^|\s)item="?([^\s"]+)"?/u.exec(attributes?.[1] ?? '')?.[1] ?? null;
    return [{ line: position, text: attributes === null ? heading : heading.slice(0, attributes.index), number }];
  });
}

/** Capitals, signs and spaces do not count, as little as the ways of typing a quote. */
function plain(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

import type { AgendaItem } from '../model/agenda.ts';
import type { Report } from '../model/report.ts';
import type { MinutesWords } from './minutes-words.ts';
import { inMinutes, recommendedIn } from './recommended.ts';

/** What minutes are started from. */
export interface MinutesStart {
  readonly items: readonly AgendaItem[];
  /** The numbers of items whose titles nobody typed, so that no other program need word them alike. */
  readonly untitled: ReadonlySet<string>;
  readonly words: MinutesWords;
  /** The references of what is still to be done. */
  readonly openActions: readonly string[];
}

/** Returns the body of draft minutes: a heading for each item, with what is known beforehand and prompts for the rest. */
export function minutesBody(start: MinutesStart): string {
  const { items, words, openActions } = start;
  const headings = headingsOf(start);
  return items.map((item, index) => `\n${headings[index] ?? ''}\n\n${minuteOf(item, words, openActions)}`).join('');
}

/** Returns the body of private minutes: a heading for each item taken in private. */
export function privateBody(closed: readonly AgendaItem[], start: MinutesStart): string {
  const { items, words } = start;
  const headings = headingsOf(start);
  if (closed.length === 0) return `\n${words.private}\n`;
  return closed.map((item) => `\n${headings[items.indexOf(item)] ?? ''}\n\n${words.private}\n`).join('');
}

/** A heading names its item by the title, or by the number where the title would not tell which one is meant. */
function headingsOf({ items, untitled }: MinutesStart): string[] {
  const alike = Map.groupBy(items, ({ title }) => plain(title));
  return items.map(({ title, number }) => {
    const text = title.replaceAll(/\s+/gu, ' ').trim();
    const isAlone = alike.get(plain(title))?.length === 1 && plain(title) !== '';
    const isPlain = /^[^{}]*[^{}#]$/u.test(text);
    return isAlone && isPlain && !untitled.has(number) ? `## ${text}` : `## ${escaped(text)} {item=${number}}`;
  });
}

/** Braces at its end would be taken for the number, and a line of `#` for its end. */
function escaped(title: string): string {
  return title.replaceAll(/[{}]/gu, '').replace(/#+$/u, '').trim();
}

/** As in model/minutes/match-items.ts: capitals, signs and spaces do not count. */
function plain(title: string): string {
  return (
    title
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join('');
}

function minuteOf(item: AgendaItem, words: MinutesWords, openActions: readonly string[]): string {
  if (item.deferredTo !== null) return `${words.deferred(item.deferredTo)}\n`;
  if (item.withdrawn) return `${words.withdrawn}\n`;
  if (item.withheld !== null) return `${words.publicOfPrivate}\n`;
  const reports = item.papers.filter((paper): paper is Report => paper.kind === 'report');
  const asked = reports.flatMap((report) => recommendedIn(report, words));
  const prompt = reports.length > 0 ? words.report : words.item;
  // Local Government Act 1972 s.100B(4)(b): the minutes specify why it could not wait.
  const urgency = item.urgency === null ? [] : [`${words.urgent} ${inMinutes(item.urgency.reason.text, words)}\n`];
  const actions = item.listsActions ? openActions : [];
  return [
    `${prompt}\n`,
    ...urgency,
    ...resolutionOf(asked, words),
    ...actions.map((reference) => actionOf(reference, words)),
  ].join('\n');
}

function resolutionOf(recommended: readonly string[], words: MinutesWords): string[] {
  if (recommended.length === 0) return [];
  const lines = recommended.map((text, index) => {
    const marker = recommended.length === 1 ? '' : `${index + 1}. `;
    return `${marker}${words.resolved} ${text}`.replaceAll(/\n(?=.)/gu, `\n${' '.repeat(marker.length)}`);
  });
  return [`:::resolved\n${lines.join('\n')}\n:::\n`];
}

function actionOf(reference: string, { action }: MinutesWords): string {
  const quote = reference.includes('"') ? "'" : '"';
  return `:::action{ref=${quote}${reference}${quote}}\n${action}\n:::\n`;
}

import { diagnose } from '../diagnostics/diagnose.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { MinutesMatter } from '../schema/minutes.ts';
import type { CheckedFile } from './check-schema.ts';
import type { CheckedMeeting } from './checked-root.ts';
import type { NumberedItem } from './number-items.ts';
import type { RootIndex } from './root-index.ts';

/** Checks that each `## ` heading of minutes is of an item of the agenda, by its title or by `{item=5}`. */
export function checkMinutesHeadings(
  index: RootIndex,
  checked: CheckedMeeting,
  { source }: CheckedFile<MinutesMatter>,
  items: readonly NumberedItem[],
): void {
  // Without an agenda, or one of which something could not be read, nothing can be said.
  if (!checked.meeting?.valid?.matter.agenda) return;
  const titles = new Map(items.flatMap((item) => titlesOf(index, checked, item).map((title) => [plain(title), title])));
  const hasMinutesItem = items.some(({ item }) => item.minutes !== undefined);
  for (const { line, text, number } of headingsOf(source.body)) {
    const at = { file: source.file, line: source.bodyLine + line, column: 1 };
    if (number !== null) {
      const known = items.some((item) => item.number === number);
      if (!known) index.report(diagnose('MINUTES_ITEM_UNKNOWN', at, { number }));
    } else if (!titles.has(plain(text)) && !(hasMinutesItem && /minutes/iu.test(text))) {
      const near = nearest(plain(text), titles.keys());
      const facts = { heading: text, nearest: near === null ? null : (titles.get(near) ?? null) };
      index.report(diagnose('MINUTES_HEADING_UNKNOWN', at, facts));
    }
  }
}

/** The titles that an item has on the agenda, or would have without one of its own. */
function titlesOf(index: RootIndex, { reports, exemptReports }: CheckedMeeting, { item }: NumberedItem): string[] {
  if (item.title !== undefined) return [item.title];
  if (item.standing !== undefined) return [index.standing.get(item.standing) ?? item.standing];
  const papers = [item.report, ...(item.papers ?? [])];
  return [...reports, ...exemptReports]
    .filter(({ slug }) => papers.includes(slug))
    .flatMap(({ matter }) => matter?.subject ?? []);
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

import type { MinutesMatter } from '../../schema/minutes.ts';
import type { Valid } from '../../schema/valid-root.ts';
import type { AgendaItem } from '../agenda.ts';
import type { MinuteEntry } from '../minutes.ts';
import { matchItems } from './match-items.ts';
import { minuteAnchor } from './number-minutes.ts';
import { splitMinutes } from './split-minutes.ts';

/** Returns the private minutes of a meeting, for its members' edition; each has the number of the open minute of its item. */
export function buildPrivateEntries(
  { source, matter }: Valid<MinutesMatter>,
  open: readonly MinuteEntry[],
  items: readonly AgendaItem[],
): readonly MinuteEntry[] {
  const { sections } = splitMinutes(source);
  const matched = matchItems(sections, items);
  return sections.map((section, index): MinuteEntry => {
    const item = matched[index] ?? null;
    const number = open.find((entry) => item !== null && entry.item === item)?.number ?? '';
    return {
      number,
      anchor: minuteAnchor(`private ${number === '' ? `${index + 1}` : number}`),
      heading: section.heading,
      item,
      outOfOrder: null,
      exempt: true,
      callIn: { kind: 'none' },
      body: { text: section.text, at: { file: source.file, line: section.line, column: 1 }, lang: matter.lang ?? null },
    };
  });
}

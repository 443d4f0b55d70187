import { formatDayShort } from '../../../model/calendar/format-day.ts';
import type { Person } from '../../../model/person.ts';
import type { Site } from '../site.ts';

/** What somebody did that the archive records, each with the place where it stands: the newest, and what came before. */
export interface PersonRecord {
  readonly newest: readonly RecordLine[];
  readonly earlier: readonly RecordLine[];
}

/** A vote that somebody cast, or a decision that somebody took. */
interface RecordLine {
  readonly href: string;
  readonly title: string;
  /** Committee and day, or the day alone. */
  readonly when: string;
  /** How they voted; null of a decision. */
  readonly side: string | null;
}

/** More would push what else stands on the page out of sight. */
const most = 10;

/** Returns how somebody voted in recorded votes; null where the minutes of this edition have none of theirs. */
export function votesOfPerson(person: Person, { links, registers, words }: Site): PersonRecord | null {
  const cast = registers.votesByPerson.get(person) ?? [];
  const lines = cast.map(({ vote: { minutes, entry, title }, side }) => ({
    href: `${links.href(minutes.path)}#${entry.anchor}`,
    title: title === null ? entry.heading : `${entry.heading} – ${title}`,
    when: `${minutes.meeting.committee.name}, ${formatDayShort(minutes.meeting.date, words)}`,
    side: words.body.votes[side],
  }));
  return recordOf(lines);
}

/** Returns the decisions that somebody took outside meetings; null where there are none. */
export function decisionsOfPerson(person: Person, { archive, links, words }: Site): PersonRecord | null {
  const taken = archive.decisions.filter(({ decidedBy }) => decidedBy.person === person);
  return recordOf(
    taken.map(({ path, title, date }) => ({
      href: links.href(path),
      title,
      when: formatDayShort(date, words),
      side: null,
    })),
  );
}

function recordOf(lines: readonly RecordLine[]): PersonRecord | null {
  return lines.length === 0 ? null : { newest: lines.slice(0, most), earlier: lines.slice(most) };
}

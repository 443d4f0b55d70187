import type { AgendaItem } from '../../../model/agenda.ts';
import { formatDayShort } from '../../../model/calendar/format-day.ts';
import { escapeText } from '../../markdown/slots.ts';
import type { Site } from '../site.ts';

/** Returns what is said of the notices that an executive gave of private business, each a sentence as HTML. */
export function privateNoticeOf({ privateNotice }: AgendaItem, { text, words }: Site): string[] {
  if (privateNotice === null) return [];
  const { first, second, representations, response, exception } = privateNotice;
  const said = words.agenda;
  const days = [first, second].filter((day) => day !== null).map((day) => formatDayShort(day, words));
  return [
    ...(days.length === 0 ? [] : [said.privateNotices(days)]),
    ...(representations === null ? [] : [`${said.representations} ${text.inline(representations)}`]),
    ...(response === null ? [] : [`${said.response} ${text.inline(response)}`]),
    ...(exception === null
      ? []
      : [`${escapeText(said.privateException(exception.agreedBy.name))} ${text.inline(exception.reason)}`]),
  ];
}

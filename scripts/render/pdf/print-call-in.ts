import { formatDay } from '../../model/calendar/format-day.ts';
import type { CallIn } from '../../model/call-in.ts';
import type { Markdown } from '../../model/markdown.ts';
import type { MinuteEntry, Minutes } from '../../model/minutes.ts';
import { isStillPrompt } from '../../model/minutes/prompts.ts';
import type { Bodies } from '../../model/rendered-body.ts';
import type { Words } from '../../words/words.ts';

/** The call-in of a decision as printed minutes tell it. */
export interface PrintedCallIn {
  readonly sentence: string;
  /** Why the decision takes effect at once, or what became of the call-in. */
  readonly about: Markdown | null;
}

/** Returns the call-in of what a minute resolves; null where there is nothing to tell, or it is still to be filled in. */
export function callInOfMinute(
  { callIn, body }: MinuteEntry,
  { status }: Pick<Minutes, 'status'>,
  bodies: Bodies,
  words: Words,
): PrintedCallIn | null {
  const resolves = bodies
    .of(body)
    .outcomes.some(({ kind, html }) => kind === 'resolved' && !isStillPrompt(status, html));
  return resolves ? printCallIn(callIn, words) : null;
}

/**
 * Returns the call-in of a decision; null where nobody would ask. Whether the last day is over is not said: a
 * printed paper is the same on every day. Minutes in a pack come here as they stood (model/meetings/as-it-stood.ts), without
 * later call-ins and without what became of one.
 */
export function printCallIn(callIn: CallIn, words: Words): PrintedCallIn | null {
  const said = words.callIn;
  const day = (date: string): string => formatDay(date, words);
  switch (callIn.kind) {
    case 'none':
      return null;
    case 'excluded':
      return { sentence: said.excluded, about: null };
    case 'urgent':
      return { sentence: said.urgent, about: callIn.reason };
    case 'called-in': {
      const { date, by, outcome } = callIn.calledIn;
      const sentence = said.calledIn(day(date), words.titles.bodies(by.map(({ name }) => name)));
      return { sentence, about: outcome };
    }
    case 'open':
    case 'over':
      return { sentence: said.open(day(callIn.lastDay), day(callIn.effect)), about: null };
  }
}

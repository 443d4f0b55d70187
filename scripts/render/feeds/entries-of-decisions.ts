import { formatDayShort } from '../../model/calendar/format-day.ts';
import type { Decision } from '../../model/decision.ts';
import { bodiesOf } from '../../model/meetings/joint-meeting.ts';
import type { MinuteEntry, Minutes } from '../../model/minutes.ts';
import { isStillPrompt } from '../../model/minutes/prompts.ts';
import type { Bodies } from '../../model/rendered-body.ts';
import type { Words } from '../../words/words.ts';
import { readBody, readHtml } from '../markdown/read-text.ts';
import { voteInWords } from '../registers/vote-in-words.ts';
import { entriesOfCorrections } from './entries-of-corrections.ts';
import type { FeedEntry } from './feed-entry.ts';

/** Returns one entry for all that a meeting resolved, as its minutes record it; none where it resolved nothing. */
export function entriesOfResolutions(minutes: Minutes, published: string, bodies: Bodies, words: Words): FeedEntry[] {
  const { meeting } = minutes;
  const decisions = minutes.entries.flatMap((entry) => resolvedIn(entry, minutes.status, bodies, words));
  const [first] = decisions;
  if (first === undefined) return [];
  return [
    {
      committees: bodiesOf(meeting),
      published,
      title: words.feeds.decisions[minutes.status](meeting.name),
      summary: decisions.map(({ text }) => text).join('\n\n'),
      path: `${minutes.path}#${first.anchor}`,
      identity: `${minutes.path}#decisions`,
      lang: minutes.lang ?? meeting.lang,
    },
  ];
}

/** The votes of a minute stand below the last thing that it resolves. */
function resolvedIn(
  entry: MinuteEntry,
  status: Minutes['status'],
  bodies: Bodies,
  words: Words,
): { anchor: string; text: string }[] {
  const body = bodies.of(entry.body);
  const said = words.body.votes;
  const votes = body.votes
    .filter(({ within }) => within === null)
    .map((vote) => {
      const isByName = vote.sides.some(({ voters }) => voters !== null);
      return `${vote.title ?? (isByName ? said.recorded : said.vote)}: ${voteInWords(vote, words)}`;
    });
  const resolved = body.outcomes.filter(({ kind, html }) => kind === 'resolved' && !isStillPrompt(status, html));
  return resolved.map(({ id, html }, index) => {
    const below = index === resolved.length - 1 ? votes : [];
    const lines = [`${entry.number} ${entry.heading}`, readHtml(html, body), ...below];
    return { anchor: `${entry.anchor}-${id}`, text: lines.join('\n').trim() };
  });
}

/** Returns the entries of a decision that was taken outside a meeting: itself, and each of its corrections. */
export function entriesOfDecision(decision: Decision, bodies: Bodies, words: Words): FeedEntry[] {
  const { path, lang, corrections, published, decidedBy, date, body } = decision;
  const title = words.feeds.decisionTaken(decision.title, decidedBy.name, formatDayShort(date, words));
  return [
    { committees: [], published, title, summary: readBody(bodies.of(body)), path, identity: path, lang },
    ...entriesOfCorrections({ committees: [], title, path, lang, corrections }, bodies, words),
  ];
}

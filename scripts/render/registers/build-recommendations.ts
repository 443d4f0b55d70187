import type { Archive } from '../../model/archive.ts';
import { namesOfBodies } from '../../model/meetings/joint-meeting.ts';
import { referenceKey } from '../../model/minutes/reference-key.ts';
import type { Bodies } from '../../model/rendered-body.ts';
import type { RecordedOutcome, RecordedResponse, Recommendation } from './register.ts';

/**
 * Returns what bodies recommended, with the answers that minutes of any body and decisions outside meetings give under the
 * same reference on that day or later, in the order of `outcomes`: those of the archive's minutes, the newest first.
 */
export function buildRecommendations(
  outcomes: readonly RecordedOutcome[],
  { decisions, council }: Pick<Archive, 'decisions' | 'council'>,
  bodies: Bodies,
): readonly Recommendation[] {
  const inMinutes = outcomes.flatMap((recorded): Answering[] => {
    const { outcome, minutes, anchor } = recorded;
    const { response } = outcome;
    if (response === null) return [];
    const { meeting, path } = minutes;
    const by = namesOfBodies(meeting, council.words);
    const place = `${path}#${anchor}`;
    return [
      { key: referenceKey(response.reference), answer: response.answer, date: meeting.date, by, place, recorded },
    ];
  });
  const outside = decisions.flatMap(({ body, date, title, path }) =>
    bodies.of(body).outcomes.flatMap(({ response, id }): Answering[] => {
      if (response === null) return [];
      const place = `${path}#${id}`;
      return [
        { key: referenceKey(response.reference), answer: response.answer, date, by: title, place, recorded: null },
      ];
    }),
  );
  const answers = Map.groupBy(
    [...inMinutes, ...outside].toSorted((one, other) => one.date.localeCompare(other.date)),
    ({ key }) => key,
  );
  return outcomes.flatMap((made): Recommendation[] => {
    const { recommendation } = made.outcome;
    if (recommendation === null) return [];
    const { reference, to } = recommendation;
    if (reference === null) return [{ reference, to, made, responses: [], state: 'unfollowed' }];
    const later = answers.get(referenceKey(reference)) ?? [];
    const responses = later.filter(({ date }) => date >= made.minutes.meeting.date);
    return [{ reference, to, made, responses, state: responses.at(-1)?.answer ?? 'awaiting' }];
  });
}

interface Answering extends RecordedResponse {
  readonly key: string;
}

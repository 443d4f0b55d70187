import type { VoteSide } from '../../model/minutes/vote-side.ts';
import type { RecordedVote } from '../registers/register.ts';
import type { ApiSite } from './api-site.ts';
import { unlessEmpty, type JsonValue } from './oparl-object.ts';

/** The words of Popolo (popoloproject.com/specs/vote-event.html). */
const options: Readonly<Record<VoteSide, string>> = { for: 'yes', against: 'no', abstained: 'abstain' };

/**
 * Returns a vote as a VoteEvent of Popolo, since OParl has none: `counts` of its sides, and the `votes` of those whose names the
 * minutes record. Who has no page of their own is a `voter` with a name and no address.
 */
export function buildVoteEvent({ minutes, title, sides }: RecordedVote, site: ApiSite): JsonValue {
  const { meeting } = minutes;
  return {
    organization_id: site.id('organizations', meeting.committee.path),
    start_date: meeting.date,
    motion: title === null ? undefined : { text: title },
    counts: sides.map(({ side, count }) => ({ option: options[side], value: count })),
    votes: unlessEmpty(
      sides.flatMap(({ side, voters }) =>
        (voters ?? []).map(({ name, person }) => ({
          option: options[side],
          voter_id: person === null ? undefined : site.id('people', person.path),
          voter: { name },
        })),
      ),
    ),
  };
}

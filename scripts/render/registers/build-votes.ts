import type { Archive } from '../../model/archive.ts';
import type { Bodies } from '../../model/rendered-body.ts';
import type { RecordedVote, Registers } from './register.ts';

/** Returns the votes in the minutes that an edition shows, the newest meeting first, in the order of its minutes. */
export function buildVotes({ minutes, people }: Archive, bodies: Bodies): RecordedVote[] {
  const bySlug = new Map(people.map((person) => [person.slug, person]));
  return minutes.flatMap((record) =>
    record.entries.flatMap((entry) =>
      bodies.of(entry.body).votes.map(({ title, within, sides }): RecordedVote => ({
        minutes: record,
        entry,
        title,
        within,
        sides: sides.map(({ side, count, voters }) => ({
          side,
          count,
          voters: voters?.map(({ name, slug }) => ({ name, person: bySlug.get(slug ?? '') ?? null })) ?? null,
        })),
      })),
    ),
  );
}

/** Returns how everybody with a page voted by name, in the order of the votes. */
export function votesByPerson(votes: readonly RecordedVote[]): Registers['votesByPerson'] {
  const cast = votes.flatMap((vote) =>
    vote.sides.flatMap(({ side, voters }) =>
      (voters ?? []).flatMap(({ person }) => (person === null ? [] : [{ person, vote, side }])),
    ),
  );
  return new Map(
    [...Map.groupBy(cast, ({ person }) => person)].map(([person, own]) => [
      person,
      own.map(({ vote, side }) => ({ vote, side })),
    ]),
  );
}

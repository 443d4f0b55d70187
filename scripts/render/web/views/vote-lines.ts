import type { MinuteEntry } from '../../../model/minutes.ts';
import { voteInWords } from '../../registers/vote-in-words.ts';
import type { Site } from '../site.ts';
import { linkPerson, type PersonLink } from './person-link.ts';

/** A vote beside what was resolved. */
export interface VoteLine {
  /** What was voted on, or that it is a vote. */
  readonly title: string;
  /** `7 for, 3 against, 1 abstained`. */
  readonly counts: string;
  /** The sides of a recorded vote that somebody is named on; empty where hands were counted. */
  readonly sides: readonly { readonly side: string; readonly people: readonly PersonLink[] }[];
}

/** Returns the votes of a minute that stand by themselves: one within a resolution is told with its text. */
export function votesOfMinute(entry: MinuteEntry, site: Site): VoteLine[] {
  const said = site.words.body.votes;
  return (site.registers.votesByEntry.get(entry) ?? [])
    .filter(({ within }) => within === null)
    .map((vote) => {
      const sides = vote.sides.flatMap(({ side, voters }) =>
        voters === null || voters.length === 0
          ? []
          : [{ side: said[side], people: voters.map((who) => linkPerson(who, site)) }],
      );
      return {
        title: vote.title ?? (sides.length > 0 ? said.recorded : said.vote),
        counts: voteInWords(vote, site.words),
        sides,
      };
    });
}

import type { Archive } from '../../model/archive.ts';
import { isStillPrompt } from '../../model/minutes/prompts.ts';
import type { Bodies } from '../../model/rendered-body.ts';
import { buildActions } from './build-actions.ts';
import { buildRecommendations } from './build-recommendations.ts';
import { buildVotes, votesByPerson } from './build-votes.ts';
import type { RecordedOutcome, Registers } from './register.ts';

/** Returns the registers of an edition, from the minutes that it shows and nothing else; what is still to be filled in is left out. */
export function buildRegisters(archive: Archive, bodies: Bodies): Registers {
  const outcomes = archive.minutes.flatMap((minutes) =>
    minutes.entries.flatMap((entry) =>
      bodies
        .of(entry.body)
        .outcomes.filter(({ html }) => !isStillPrompt(minutes.status, html))
        .map((outcome): RecordedOutcome => ({ minutes, entry, outcome, anchor: `${entry.anchor}-${outcome.id}` })),
    ),
  );
  const votes = buildVotes(archive, bodies);
  return {
    resolutions: outcomes.filter(({ outcome }) => outcome.kind === 'resolved'),
    actions: buildActions(
      outcomes.filter(({ outcome }) => outcome.kind === 'action'),
      archive,
    ),
    recommendations: buildRecommendations(outcomes, archive, bodies),
    votesByPerson: votesByPerson(votes),
    byEntry: Map.groupBy(outcomes, ({ entry }) => entry),
    votesByEntry: Map.groupBy(votes, ({ entry }) => entry),
  };
}

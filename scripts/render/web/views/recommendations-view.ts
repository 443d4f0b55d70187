import { formatDayShort } from '../../../model/calendar/format-day.ts';
import { namesOfBodies } from '../../../model/meetings/joint-meeting.ts';
import type { Recommendation } from '../../registers/register.ts';
import type { Site } from '../site.ts';

/** The register of recommendations. */
export interface RecommendationsView {
  readonly groups: readonly {
    readonly id: string;
    readonly heading: string;
    readonly empty: string;
    readonly recommendations: readonly RecommendationLine[];
  }[];
}

/** A recommendation with its answers. */
interface RecommendationLine {
  readonly html: string;
  /** From private minutes: in the members' edition alone, and so marked. */
  readonly exempt: boolean;
  readonly reference: string | null;
  readonly to: string | null;
  readonly state: string;
  readonly tone: 'coming' | 'stopped' | 'quiet';
  readonly madeBy: { readonly href: string; readonly words: string };
  /** From the first to the newest; without text where a decision's own page says it. */
  readonly answers: readonly {
    readonly href: string;
    readonly words: string;
    readonly answer: string;
    readonly html: string | null;
    readonly exempt: boolean;
  }[];
}

const tones = {
  awaiting: 'coming',
  unfollowed: 'quiet',
  accepted: 'quiet',
  partly: 'quiet',
  rejected: 'stopped',
} as const;

/** Returns what the register of recommendations shows. */
export function buildRecommendationsView(site: Site): RecommendationsView {
  const { groups } = site.words.recommendations;
  const lines = (keep: (recommendation: Recommendation) => boolean): RecommendationLine[] =>
    site.registers.recommendations.filter(keep).map((recommendation) => lineOf(recommendation, site));
  return {
    groups: [
      { id: 'awaiting', ...groups.awaiting, recommendations: lines(({ state }) => state === 'awaiting') },
      {
        id: 'answered',
        ...groups.answered,
        recommendations: lines(({ state }) => state !== 'awaiting' && state !== 'unfollowed'),
      },
      { id: 'unfollowed', ...groups.unfollowed, recommendations: lines(({ state }) => state === 'unfollowed') },
    ],
  };
}

function lineOf({ made, reference, to, state, responses }: Recommendation, site: Site): RecommendationLine {
  const { words, links, text } = site;
  const { meeting, path } = made.minutes;
  return {
    html: text.outcome(made),
    exempt: made.entry.exempt,
    reference,
    to: to === null ? null : words.recommendations.to(to.name),
    state: words.recommendations.states[state],
    tone: tones[state],
    madeBy: {
      href: `${links.href(path)}#${made.anchor}`,
      words: `${namesOfBodies(meeting, words)}, ${formatDayShort(meeting.date, words)}`,
    },
    answers: responses.map(({ answer, date, by, place, recorded }) => ({
      href: links.href(place),
      words: words.recommendations.answered(by, formatDayShort(date, words)),
      answer: words.recommendations.states[answer],
      html: recorded === null ? null : text.outcome(recorded),
      exempt: recorded?.entry.exempt ?? false,
    })),
  };
}

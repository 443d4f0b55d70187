import { formatDayShort } from '../../../model/calendar/format-day.ts';
import { labelOfOutcome } from '../../markdown/outcomes.ts';
import type { RecordedOutcome } from '../../registers/register.ts';
import type { Site } from '../site.ts';

/** An outcome of a minute as lists and agendas show it. */
export interface OutcomeLine {
  readonly kind: 'recommendation' | 'resolved' | 'action' | 'response';
  /** What stands above it: `Resolved`. */
  readonly label: string;
  readonly html: string;
  /** Its place in the minutes. */
  readonly href: string;
  /** Who is to do it or is asked, by when, under which reference, and what was answered: each in words. */
  readonly facts: readonly string[];
}

/** Returns an outcome with what is said of it. */
export function lineOfOutcome(recorded: RecordedOutcome, site: Site): OutcomeLine {
  const { outcome, minutes, anchor } = recorded;
  const { action, recommendation, response } = outcome;
  const said = site.words.outcomes;
  return {
    kind: outcome.kind,
    label: labelOfOutcome(outcome, site.words),
    html: site.text.outcome(recorded),
    href: `${site.links.href(minutes.path)}#${anchor}`,
    facts: [
      action?.reference ?? recommendation?.reference ?? response?.reference ?? null,
      recommendation?.to == null ? null : said.to(recommendation.to.name),
      response === null ? null : site.words.recommendations.states[response.answer],
      action?.owner?.name ?? null,
      action?.due == null ? null : said.due(formatDayShort(action.due, site.words)),
      action === null || action.status === 'open' ? null : said.states[action.status],
    ].filter((fact) => fact !== null),
  };
}

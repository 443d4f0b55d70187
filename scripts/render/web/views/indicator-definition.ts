import type { Indicator } from '../../../model/figures/indicator-set.ts';
import type { Words } from '../../../words/words.ts';
import type { Site } from '../site.ts';
import type { Neighbour } from './neighbour.ts';

/** What an indicator is, as its page says it. */
export interface DefinitionView {
  readonly facts: readonly { readonly key: string; readonly value: string }[];
  /** What a ratio is worked out from; null for an indicator that is none. */
  readonly parts: { readonly numerator: Neighbour; readonly denominator: Neighbour } | null;
  /** How ratings come about. */
  readonly ragRule: string | null;
}

/** Returns what an indicator is. */
export function buildDefinition(indicator: Indicator, site: Site): DefinitionView {
  return {
    facts: factsOf(indicator, site.words),
    parts: partsOf(indicator, site),
    ragRule: indicator.set.ragRule?.inWords ?? null,
  };
}

function partsOf({ set, parts }: Indicator, site: Site): DefinitionView['parts'] {
  const [numerator, denominator] = [parts?.numerator, parts?.denominator].map((id) =>
    linkTo(
      set.indicators.find((one) => one.id === id),
      site,
    ),
  );
  return numerator == null || denominator == null ? null : { numerator, denominator };
}

function factsOf(indicator: Indicator, words: Words): DefinitionView['facts'] {
  const { set, polarity } = indicator;
  const { definition } = words.indicators;
  const better = polarity === 'neutral' ? definition.neutral : words.scorecard.polarities[polarity];
  const facts: readonly (readonly [string, string | null])[] = [
    [definition.polarity, better],
    [definition.unit, indicator.unit],
    [definition.yearToDate, definition.aggregates[indicator.aggregate]],
    [definition.responsible, indicator.responsible],
    [definition.owner, set.owner],
    [definition.source, set.dataSource],
    [definition.smallNumbers, set.disclosure],
  ];
  return facts.flatMap(([key, value]) => (value === null ? [] : [{ key, value }]));
}

/** Returns the link to the page of another indicator of the set; null for none. */
export function linkTo(other: Indicator | undefined, site: Site): Neighbour | null {
  if (other === undefined) return null;
  return { href: site.links.href(other.path), words: `${other.reference}: ${other.title}` };
}

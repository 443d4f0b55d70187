import { describe, expect, it } from 'vitest';
import { anIndicator, anIndicatorSet } from '../../testing/figures/indicator-set-matter.ts';
import { welsh } from '../../words/cy/welsh.ts';
import { buildIndicatorSets } from './build-indicator-sets.ts';
import { changeFrom } from './change-from.ts';
import { describeMovement } from './describe-movement.ts';
import { directionOfTravel } from './direction-of-travel.ts';
import { labelForOfficers } from './year-of-period.ts';

const percent = { unit: 'percent', aggregate: 'latest' } as const;
const [set] = buildIndicatorSets(
  [
    anIndicatorSet(
      [
        anIndicator({
          id: 'a',
          ...percent,
          values: { '2019-04': 80, '2019-05': 78 },
          targets: { '2018/19': 85, '2019/20': null },
        }),
        anIndicator({ id: 'b', ...percent, values: { '2019-04': 70, '2019-05': 73 }, targets: { '2019/20': 60 } }),
        anIndicator({ id: 'c', values: { '2019-04': 10, '2019-05': 'c' }, targets: { '2019/20': 120 } }),
      ],
      { disclosure: { profile: 'dfe' } },
    ),
  ],
  'public',
  welsh,
);
const [falling, rising, withheld] = set!.indicators;

describe('the figures of a council that speaks Welsh', () => {
  it('are of periods in Welsh, which messages to officers quote in English', () => {
    const [period] = set!.periods;
    expect([period!.label, period!.shortLabel]).toEqual(['Ebrill 2019', 'Ebr 19']);
    expect(labelForOfficers(period!, set!)).toBe('April 2019');
  });

  it('have colours whose reasons are in Welsh', () => {
    expect(falling!.rag.reason).toBe(
      '78% ym mis Mai 2019 yn erbyn targed o 85% (wedi’i gario ymlaen o 2018/19, gan nad oes un wedi’i osod ar gyfer 2019/20 eto): ' +
        '8.2% yn brin, ambr o fewn 10%',
    );
    expect(rising!.rag.reason).toBe('73% ym mis Mai 2019 yn erbyn targed o 60%: yn well na’r targed');
    expect(set!.ragRule?.inWords).toMatch(/^Gwyrdd: ar y targed neu’n well nag ef\. Ambr: o fewn 10% iddo\./u);
    expect(set!.disclosure).toMatch(/^Mae niferoedd o 1 i 5 wedi’u hatal/u);
  });

  it('have targets and symbols that say in Welsh how they came about', () => {
    const [april, may] = withheld!.observations;
    expect(april!.target?.shareOf?.inWords).toBe('1 o 12 mis o 120 y flwyddyn');
    expect(may!.figure).toMatchObject({ text: '[c]', meaning: 'wedi’i atal i ddiogelu cyfrinachedd' });
  });

  it('change the noun after two, three and six, and none after other numbers', () => {
    const [before, now] = rising!.observations;
    expect(changeFrom(before!, now!, rising!)).toBe('i fyny 3 phwynt canran');
    expect(directionOfTravel(falling!)?.comparisons[0]?.words).toBe(
      'I lawr 2 bwynt canran o’i gymharu â mis Ebrill 2019, sy’n waeth.',
    );
    expect(welsh.figures.change.points(4, '4')).toBe('4 pwynt canran');
  });

  it('are described in Welsh', () => {
    expect(describeMovement(falling!.observations, welsh)).toBe(
      'gostyngodd o 80% ym mis Ebrill 2019 i 78% ym mis Mai 2019',
    );
  });
});

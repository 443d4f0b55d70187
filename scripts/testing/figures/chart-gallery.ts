import { buildIndicatorSets } from '../../model/figures/build-indicator-sets.ts';
import type { ChartRequest, IndicatorChartRequest } from '../../model/figures/chart-request.ts';
import type { Indicator } from '../../model/figures/indicator-set.ts';
import type { IndicatorMatter, IndicatorSetMatter } from '../../schema/indicator-set.ts';
import { gallerySpecs } from './chart-gallery-specs.ts';
import { anIndicator, anIndicatorSet } from './indicator-set-matter.ts';

type Value = number | null | 'c' | 'z' | ':' | 'low';

const months = (count: number, from = 2010) =>
  Array.from(
    { length: count },
    (_, index) => `${from + Math.floor((index + 3) / 12)}-${String(((index + 3) % 12) + 1).padStart(2, '0')}`,
  );

/** Values of a made-up course, the same in every run. */
function course(periods: readonly string[], seed: number, scale = 1): Record<string, Value> {
  return Object.fromEntries(
    periods.map((period, index) => [period, Math.round(40 + seed * 9 + ((index * 37 + seed * 53) % 23)) * scale]),
  );
}

const longName =
  'Children and young people with an education, health and care plan whose review was finished within the twelve months that the law allows';
const longTitle = `${'Most of the councils of the region that answered said that they had more requests than in any year before, '.repeat(3)}and most of them expect more`;
const names = [
  'Requests answered',
  'Requests refused',
  'Requests withdrawn',
  'Requests passed on to another council',
  'Requests that are still open',
  'Other',
  'Not recorded',
];

function galleryOf(id: string, indicators: readonly IndicatorMatter[], fields: Partial<IndicatorSetMatter> = {}) {
  const set = anIndicatorSet(indicators, { id, title: `Gallery ${id}`, ...fields });
  return buildIndicatorSets([set])[0]?.indicators ?? [];
}

const seven = (periods: readonly string[], titles = names, scale = 1) =>
  titles.map((title, index) =>
    anIndicator({ id: `i-${index}`, title, aggregate: 'latest', values: course(periods, index, scale) }),
  );

/** One kind of chart over some indicators, with what makes it hard. */
interface Piece {
  readonly name: string;
  readonly chart: IndicatorChartRequest['chart'];
  readonly indicators: readonly Indicator[];
  readonly title?: string;
}

/** Returns charts of every kind and of every awkward sort of data: what a council's officers will sooner or later draw. */
export function chartGallery(): readonly ChartRequest[] {
  const pieces = [...countsOfSeries(), ...awkwardFigures(), ...frequencies(), ...processCharts()];
  const at = { file: 'gallery.md', line: 1, column: 1 };
  return [
    ...pieces.map(({ name, chart, indicators, title }): ChartRequest => ({
      kind: 'indicators',
      key: name,
      at,
      chart,
      indicators,
      title: title ?? null,
      description: null,
      periods: null,
    })),
    ...Object.entries(gallerySpecs).map(([key, spec]): ChartRequest => ({
      kind: 'spec',
      key,
      at,
      language: 'en-GB',
      spec,
    })),
  ];
}

function countsOfSeries(): readonly Piece[] {
  const year = galleryOf('year', seven(months(12, 2018)));
  const short = galleryOf('short', seven(months(5, 2018)));
  const many = galleryOf('many', [
    ...seven(months(24, 2017)),
    ...seven(months(24, 2017)).map((one, index) => ({ ...one, id: `j-${index}`, title: `${one.title} last year` })),
  ]);
  return [
    ...[1, 2, 3, 6, 7].map((count) => piece(`line-${count}`, 'line', year.slice(0, count))),
    ...[1, 2, 3, 4, 6].map((count) => piece(`bar-${count}`, 'bar', short.slice(0, count))),
    ...[2, 3, 5, 6].map((count) => piece(`stacked-${count}`, 'stacked-bar', short.slice(0, count))),
    ...[2, 5, 12].map((count) => piece(`multiples-${count}`, 'small-multiples', many.slice(0, count))),
    piece('bar-6-months', 'bar', year.slice(0, 6)),
    piece('stacked-6-months', 'stacked-bar', year.slice(0, 6)),
  ];
}

function awkwardFigures(): readonly Piece[] {
  const kinds = ['line', 'bar', 'stacked-bar', 'small-multiples'] as const;
  const year = months(12, 2018);
  const gaps: Record<string, Value> = { ...course(year, 2), [year[3]!]: null, [year[5]!]: 'c', [year[6]!]: 'z' };
  const withTargets = anIndicator({
    id: 'targets',
    title: 'Placements',
    aggregate: 'latest',
    values: { ...course(months(30, 2016), 1), '2016-09': 'low', '2017-02': ':' },
    targets: { '2016/17': 60, '2017/18': 65 },
    targetPer: 'period',
    provisional: ['2018-08', '2018-09'],
  });
  const figures: Readonly<Record<string, readonly IndicatorMatter[]>> = {
    targets: [withTargets],
    gaps: [
      anIndicator({ id: 'gaps', title: 'With gaps', aggregate: 'latest', values: gaps }),
      anIndicator({ id: 'whole', title: 'Without gaps', aggregate: 'latest', values: course(year, 3) }),
    ],
    negative: seven(year, names.slice(0, 2)).map((one, index) => ({
      ...one,
      values: Object.fromEntries(year.map((period, at) => [period, ((at * 7 + index * 5) % 19) - 9])),
    })),
    huge: seven(year, names.slice(0, 2), 25_000_000_000),
    tiny: seven(year, names.slice(0, 2), 0.00001).map((one) => ({ ...one, decimals: 6 })),
    money: seven(year, names.slice(0, 2), 1_234_567).map((one) => ({ ...one, unit: 'money' })),
    percent: seven(year, names.slice(0, 2)).map((one) => ({ ...one, unit: 'percent' })),
    'one-period': seven(['2018-04'], names.slice(0, 3)),
    'two-periods': seven(['2018-04', '2018-05'], names.slice(0, 3)),
    'ten-years': seven(months(120), names.slice(0, 2)),
    'same-value': [
      anIndicator({ id: 's', title: 'Always the same', values: Object.fromEntries(year.map((one) => [one, 7])) }),
    ],
    'nought-only': [
      anIndicator({ id: 'n', title: 'Never anything', values: Object.fromEntries(year.map((one) => [one, 0])) }),
    ],
    'long-names': seven(year, [longName, `${longName} in care`, `${longName} out of care`]),
  };
  return Object.entries(figures).flatMap(([name, matters]) => {
    const indicators = galleryOf(name, matters);
    const title = name === 'long-names' ? longTitle : undefined;
    return kinds.map((chart) => piece(`${name}-${chart}`, chart, indicators, title));
  });
}

function frequencies(): readonly Piece[] {
  const years = Array.from({ length: 14 }, (_, index) => 2005 + index);
  const keys: Readonly<Record<string, readonly string[]>> = {
    quarter: years
      .slice(0, 5)
      .flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}/${String(year + 1).slice(2)}-Q${quarter}`)),
    'financial-year': years.map((year) => `${year}/${String(year + 1).slice(2)}`),
    'academic-year': years.map((year) => `${year}/${String(year + 1).slice(2)}`),
    'calendar-year': years.map(String),
    date: ['2018-01-17', '2018-02-02', '2018-05-30', '2018-06-01', '2019-11-04'],
  };
  return Object.entries(keys).flatMap(([frequency, periods]) => {
    const indicators = galleryOf(frequency, seven(periods, names.slice(0, 3)), {
      frequency: frequency as IndicatorSetMatter['frequency'],
    });
    return (['line', 'bar', 'stacked-bar', 'small-multiples'] as const).map((chart) =>
      piece(`${frequency}-${chart}`, chart, indicators),
    );
  });
}

function processCharts(): readonly Piece[] {
  const of = (name: string, count: number, fields: Partial<IndicatorMatter> = {}) =>
    galleryOf(name, [
      anIndicator({
        id: 'p',
        title: 'Calls answered within a minute',
        aggregate: 'latest',
        values: course(months(count, 2016), 2),
        ...fields,
      }),
    ]);
  const shifted = Object.fromEntries(
    months(30, 2016).map((month, index) => [month, ((index * 7) % 5) + (index > 18 ? 30 : 12)]),
  );
  return [
    piece('spc', 'spc', of('spc', 24)),
    piece(
      'spc-target',
      'spc',
      of('spc-target', 24, { targets: { '2016/17': 60, '2017/18': 70 }, targetPer: 'period' }),
    ),
    piece(
      'spc-screened',
      'spc',
      of('spc-screened', 24, { values: { ...course(months(24, 2016), 2), '2016-10': 400 } }),
    ),
    piece('spc-trial', 'spc', of('spc-trial', 13)),
    piece('spc-shift', 'spc', of('spc-shift', 30, { values: shifted })),
    piece('spc-short', 'spc', of('spc-short', 6)),
  ];
}

function piece(name: string, chart: Piece['chart'], indicators: readonly Indicator[], title?: string): Piece {
  return { name, chart, indicators, ...(title === undefined ? {} : { title }) };
}

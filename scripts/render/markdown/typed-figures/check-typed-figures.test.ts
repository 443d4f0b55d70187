import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { Archive } from '../../../model/archive.ts';
import type { IndicatorSetMatter } from '../../../schema/indicator-set.ts';
import { archiveOf } from '../../../testing/fixtures/archive.ts';
import { indexArchive, type TextPlace } from '../body-context.ts';
import { renderBodies } from '../render-bodies.ts';
import { renderBody } from '../render-body.ts';

const set: IndicatorSetMatter = {
  id: 'care',
  title: 'Children in care',
  frequency: 'month',
  yearStarts: '04',
  comparators: [{ id: 'england', title: 'England' }],
  indicators: [
    {
      id: 'lac-3',
      title: 'Local children',
      unit: 'count',
      decimals: 0,
      polarity: 'neutral',
      aggregate: 'latest',
      values: { '2019-03': 555, '2019-04': 558, '2019-05': 561 },
    },
    {
      id: 'lac-4',
      title: 'Unaccompanied asylum-seeking children',
      unit: 'count',
      decimals: 0,
      polarity: 'neutral',
      aggregate: 'latest',
      values: { '2018-04': 340, '2019-03': 271, '2019-05': 279 },
      targets: { '2018/19': 250 },
      comparators: { england: { '2017/18': 244 } },
    },
    {
      id: 'lac-11',
      title: 'Reviews on time',
      unit: 'percent',
      decimals: 0,
      polarity: 'bigger-is-better',
      aggregate: 'mean',
      values: { '2018-04': 61, '2019-03': 70.4, '2019-05': 74 },
      targets: { '2019/20': 80 },
    },
    {
      id: 'fin-1',
      title: 'Cost of a placement',
      unit: 'money',
      decimals: 0,
      polarity: 'smaller-is-better',
      aggregate: 'latest',
      values: { '2019-03': 1150, '2019-05': 1200 },
    },
    {
      id: 'lac-5',
      title: 'Large number',
      unit: 'count',
      decimals: 0,
      polarity: 'neutral',
      aggregate: 'latest',
      values: { '2019-05': 1985 },
    },
    {
      id: 'lac-6',
      title: 'Few children',
      unit: 'count',
      decimals: 0,
      polarity: 'neutral',
      aggregate: 'latest',
      values: { '2019-03': 'c', '2019-04': 12, '2019-05': 17 },
    },
  ],
};

/** An archive whose report and minutes hold a text, with `figures` in their front matter where it is given. */
function archiveWith(text: string, figures: { readonly figures?: 'checked' | 'unchecked' } = {}): Archive {
  return archiveOf({
    pages: { about: { body: `${text}\n` } },
    indicatorSets: [set],
    committees: {
      health: {
        meetings: {
          '2019-07-03': {
            agenda: [{ report: 'care' }],
            publications: [{ kind: 'agenda', date: '2019-06-20' }],
            reports: { care: { ...figures, body: `${text}\n` } },
            minutes: { ...figures, body: `## Care\n\n${text}\n` },
          },
        },
      },
    },
  });
}

const archive = archiveWith('Text.');
const index = indexArchive(archive);

function findingsIn(text: string, place: Partial<TextPlace> = {}): readonly Diagnostic[] {
  const whole: TextPlace = {
    numbering: 'none',
    headingAbove: 1,
    inMinutes: false,
    figures: 'checked',
    meeting: archive.meetings[0]!,
    anchorsOfBody: null,
    ...place,
  };
  return renderBody({ text, at: { file: 'content/care.md', line: 10, column: 1 }, lang: null }, whole, index).findings;
}

const told = (text: string, place?: Partial<TextPlace>): readonly string[] =>
  findingsIn(text, place).map(
    ({ line, column, message }) => `${line}:${column} ${/says (.*?) beside/u.exec(message)?.[1] ?? message}`,
  );

const v4 = ':value[lac-4]{period=2019-05}';
const v11 = ':value[lac-11]{period=2019-05}';

describe('a number typed beside a cited indicator', () => {
  it('is told with the nearest values that are published, and with what to write', () => {
    const [finding] = findingsIn(`At the end of March 275 children were looked after, and ${v4} in May.`);
    expect(finding).toMatchObject({
      code: 'FIGURE_TYPED',
      severity: 'warning',
      line: 10,
      column: 21,
      message:
        'The text says 275 beside "Unaccompanied asylum-seeking children" (LAC 4), and no period has that; May 2019 has 279, March 2019 has 271.',
    });
    expect(finding?.fix).toContain(':value[lac-4]{period=2019-05}');
  });

  it.each([
    ['in the same sentence', `There were 275, now ${v4}.`, '10:12 275'],
    ['after the figure', `Now ${v4}, down from 290 a year before.`, '10:46 290'],
    ['by the printed reference alone', 'LAC 4 stood at 275 in March.', '10:16 275'],
    ['as a percentage', `Reviews went up from 63% to ${v11}.`, '10:22 63%'],
    ['as a percentage in words', `Reviews stood at 63 per cent, now ${v11}.`, '10:18 63 per cent'],
    ['with a decimal', `Now ${v11}, where 70.6% were on time.`, '10:43 70.6%'],
    ['with a thousands comma', 'LAC 5 was 1,995 at the last count.', '10:11 1,995'],
    ['as money of a money indicator', 'FIN 1 came to £1,180 a week.', '10:15 £1,180'],
    ['in a list item', `- one\n- there were 275, now ${v4}`, '11:14 275'],
    ['in a cell of a table', `| a | b |\n|---|---|\n| x | 275, now ${v4} |`, '12:7 275'],
    ['in the second line of a paragraph', `One line\nand 275, now ${v4}.`, '11:5 275'],
    ['in a heading', '## LAC 4 at 275', '10:13 275'],
    ['in brackets and emphasis', `Now ${v4} (**275** before).`, '10:38 275'],
    ['after an escape', `Now \\* ${v4}, \\* 275 before.`, '10:42 275'],
    ['in a note', `Text.[^1]\n\n[^1]: Once 275, now ${v4}.`, '12:12 275'],
    ['of a withheld series, by what is published', 'LAC 6 was 14 in March.', '10:11 14'],
    ['as an end of a movement', `It fell from 290 to 275, and LAC 4 tells it.`, '10:14 290,10:21 275'],
    ['after an abbreviation', `Cllr. Moor said there were 275, not ${v4}.`, '10:28 275'],
  ])('is told %s', (_, text, expected) => {
    expect(told(text).join()).toBe(expected);
  });

  it.each([
    ['a value', `It was 271 in March and ${v4} in May.`],
    ['a target', `The target was 250, and it is ${v4}.`],
    ['a comparator', `England had 244, we ${v4}.`],
    ['a difference of two values', `It is ${v4}, and fell by 61 or 69 children.`],
    ['a value rounded', `70% in March, ${v11} in May.`],
    ['a value unrounded', `70.4% in March, ${v11} in May.`],
    ['a year to date', `The year before closed at 65.7%, or 66%, now ${v11}.`],
    ['what lacks to a hundred', `:value[lac-11]{period=2018-04} were on time, and 39% were not; by LAC 11 26% in May.`],
    ['a sum of two indicators', `Together :value[lac-3]{period=2019-05} and ${v4} make 840.`],
    ['a sentence after', `Now ${v4}. The hall holds 275 people.`],
    ['a sentence before', `The hall holds 275 people. Now ${v4}.`],
    ['a number far away', `Of ${v4} children 62 are girls, and 1,200 live elsewhere.`],
    ['another kind', `Now ${v4}, and 275% more; ${v11}, of 66 reviews.`],
    ['a year', `In 2019 LAC 5 was :value[lac-5], in 2018/19 and 2017 to 2018 as well.`],
    ['a date', `On 14 May LAC 6 was :value[lac-6], on May 14 too, and from 13 to 15 April.`],
    ['a time', `At 16.30 and 4pm and 14:30 and 15 minutes later LAC 6 was :value[lac-6].`],
    ['an age', `LAC 6 were aged 16 or over: :value[lac-6] aged 14, 16 to 18, 15-year-olds and 16 and over.`],
    ['years old', `:value[lac-6] of LAC 6 were 16 years old or 15 year olds.`],
    ['a duration', `:value[lac-6] waited 14 days, 15 to 16 working days and 18 weeks.`],
    ['an ordinal', `:value[lac-6] on the 15th, 16th and 18th.`],
    ['a paragraph', `Paragraph 14, paragraphs 15 and 16, and item 18 speak of :value[lac-6].`],
    ['a section', `Under section 18, s. 15(2), sections 14 to 16 and regulation 13 :value[lac-6] came.`],
    ['a table', `Table 14 and figure 15 of Appendix 16 show :value[lac-6].`],
    ['money', `It cost £275, £279.50 or 275 pounds for ${v4} children.`],
    ['millions', `It cost 275 million for ${v4} children.`],
    ['a telephone number', `Call 01632 960 275 about ${v4}, or 275 960 280.`],
    ['a link', `[Report of 275](https://example.org/275) on ${v4}.`],
    ['code', 'LAC 4 is `275`.'],
    ['a rounding', `About 275, nearly 290, more than 265 and over 260 were counted, now ${v4}.`],
    ['a range', `Between 260 and 285, or 265 to 290, or 265–285 were foreseen for ${v4}.`],
    ['a whole', `Now ${v4}: 12 of 275, 4 in 15, one in 16, per 275 places.`],
    ['a small count', `:value[lac-6] came with 8 others.`],
    ['a reference number', `LAC 4 is ${v4}, as LAC 275 is not.`],
    ['percentage points', `It rose by 66 percentage points to ${v11}, or 70.7 points.`],
    ['another reference', `XYZ 4 was 275.`],
    ['no indicator', `There were 275.`],
    ['a word with digits', `${v4} in block 275b, A275, 275-280 and #275.`],
  ])('is quiet on %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });

  it('is told where it is the value of another period than the one it is typed with', () => {
    const [finding] = findingsIn('LAC 3 tells of 561 local children in April 2019.');
    expect(finding).toMatchObject({
      code: 'FIGURE_OF_OTHER_PERIOD',
      severity: 'warning',
      line: 10,
      column: 16,
      message: 'The text says 561 of "Local children" (LAC 3), but April 2019 has 558; 561 is the value for May 2019.',
    });
    expect(finding?.fix).toContain(':value[lac-3]{period=2019-04}');
    const periods = (text: string) => findingsIn(text).map(({ code }) => code);
    expect(periods(`Reviews stood at 74% in April 2018, now ${v11}.`)).toEqual(['FIGURE_OF_OTHER_PERIOD']);
    expect(periods('LAC 3: 558 at the end of April 2019.')).toEqual([]);
  });

  it.each([
    ['the period that has it', 'LAC 3 rose from 558 in April 2019 to 561 in May 2019.'],
    ['a comparison with the period named', 'LAC 3 stood at 561, three more than in April 2019.'],
    ['another clause', 'LAC 3 stood at 561; in April 2019 there was no count.'],
    ['a period in a comparison', 'LAC 3 stood at 561, up from that in April 2019.'],
    ['the year to date of the period', 'LAC 11 stood at 65.7% in March 2019.'],
  ])('is quiet on a value with %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });

  it('is looked for in reports and minutes, and not where their front matter says so', () => {
    const cache = { get: () => null, set: () => undefined };
    const filesOf = (one: Archive): readonly string[] =>
      renderBodies(one, { cache, fingerprint: '' }).diagnostics.map(
        ({ file, code }) => `${file.split('/').at(-1) ?? ''} ${code}`,
      );
    const text = `There were 275, now ${v4}.`;
    expect(filesOf(archiveWith(text))).toEqual(['care.md FIGURE_TYPED', 'minutes.md FIGURE_TYPED']);
    expect(filesOf(archiveWith(text, { figures: 'unchecked' }))).toEqual([]);
  });

  it('is not looked for where its place says so', () => {
    expect(told(`There were 275, now ${v4}.`, { figures: 'unchecked' })).toEqual([]);
  });

  it('is found in a long text before the test has run out of time', () => {
    const text = `${v4} and ${'16, '.repeat(20_000)} and 275 more came.`;
    expect(told(text)).toEqual([`10:${text.indexOf('275') + 1} 275`]);
  });

  it('never has a withheld figure told', () => {
    const messages = findingsIn('LAC 6 was 14 in March.').map(({ message, fix }) => `${message} ${fix}`);
    expect(messages.join()).not.toContain('March');
    expect(messages.join()).toContain('April 2019 has 12, May 2019 has 17');
  });
});

import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { buildIndicatorSets } from '../../model/figures/build-indicator-sets.ts';
import { roundTo } from '../../model/figures/format-figure.ts';
import type { Indicator } from '../../model/figures/indicator-set.ts';
import { numberKindOf } from '../../model/figures/published-numbers.ts';
import { findTypedNumbers, type TypedNumber } from '../../render/markdown/typed-figures/find-typed-numbers.ts';
import type { IndicatorSetMatter } from '../../schema/indicator-set.ts';
import { anIndicatorSet } from '../figures/indicator-set-matter.ts';

/**
 * Numbers that are typed in a paragraph about an indicator and are by chance one of its values, each with what it counts.
 * All others must be cited with `:value`.
 */
const byChance: Readonly<Record<string, string>> = {
  '2019-07-03/independent-reviewing-annual-report: 10 (ad-2)': 'children who went home under a court order',
  '2019-07-03/independent-reviewing-annual-report: 11 (ad-2)': 'children in care for one night',
  '2019-07-03/independent-reviewing-annual-report: 13 (ad-2)': 'young people who left care for custody',
  '2019-07-03/independent-reviewing-annual-report: 19 (ad-2)': 'children who left care by adoption in the year',
  // The value itself: the description of a chart of the report's own rows, where no citation can stand.
  '2019-07-03/independent-reviewing-annual-report: 271 (lac-4)': 'in the description of a chart',
  '2019-07-03/panel-annual-report: 19 (ad-2)': 'children who live with adopters',
  '2019-07-03/panel-annual-report: 285 (lac-4)': 'care leavers who did not come alone from abroad',
  '2019-07-03/panel-annual-report: 7 per cent (lac-21)':
    'children in care for five years, and scores in the middle of a questionnaire',
  '2019-07-03/panel-annual-report: 82 per cent (lac-11)': 'questionnaires that are up to date',
  '2019-07-03/panel-annual-report: 90 per cent (cc-5)': 'referrals that another service accepted',
  '2019-07-03/panel-annual-report: 90 per cent (lac-10)': 'the same referrals',
};

const root = fileURLToPath(new URL('../../../', import.meta.url));
const indicators = buildIndicatorSets(
  globSync('data/indicators/*.json', { cwd: root }).map((file) =>
    anIndicatorSet([], JSON.parse(readFileSync(`${root}${file}`, 'utf8')) as IndicatorSetMatter),
  ),
).flatMap((set) => set.indicators);

const gap = '\uFFFC';

/** Returns the paragraphs, tables, lists and descriptions of charts of a text, without its front matter. */
function blocksOf(text: string): readonly string[] {
  const body = text.replace(/^---\n.*?\n---\n/su, '');
  // A fence holds rows of its own; of a chart's description readers hear every number.
  const fences = body.replaceAll(/^```.*?^```$/gmsu, (fence) => /"description": "(.*)"/u.exec(fence)?.[1] ?? '');
  return fences.split(/\n\s*\n/u);
}

/** Returns the text of a block in which what is cited, drawn or linked is a gap. */
function plainText(block: string): string {
  return block.replaceAll(/:{1,2}[a-z-]+(?:\[[^\]]*\])?(?:\{[^}]*\})?(?=[^a-z]|$)|\]\([^)]*\)/gu, gap);
}

/** The beginnings of the words that tell an indicator from others: `revi` and `heal` of "Reviews of health". */
function wordsOf(text: string): ReadonlySet<string> {
  const usual =
    /^(?:children|child|looked|after|care|month|year|end|last|their|whose|share|which|with|that|were|have|than|from)$/u;
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return new Set(words.filter((word) => !usual.test(word)).map((word) => word.slice(0, 4)));
}

/** Whether a block is about an indicator: it cites it or draws it, or shares most of the words of its title. */
function isAbout(block: string, { id, reference, title }: Indicator): boolean {
  if (new RegExp(`[\\["= ](?:${id})[\\]" }]`, 'u').test(block) || block.includes(reference)) return true;
  const words = [...wordsOf(title)];
  const own = wordsOf(block);
  const shared = words.filter((word) => own.has(word)).length;
  // Where every word of a title is a usual one, only the title as a whole can tell.
  if (words.length === 0) return block.toLowerCase().includes('looked after') || block.includes('in care');
  return shared >= Math.ceil(words.length / 3);
}

function holds(indicator: Indicator, { number, decimals, kind }: TypedNumber): boolean {
  if (numberKindOf(indicator) !== kind) return false;
  const figures = [
    ...indicator.observations.map(({ figure }) => figure),
    ...indicator.years.map((year) => year.yearToDate),
  ];
  return figures.some((figure) => {
    return figure.kind === 'number' && roundTo(figure.number, Math.min(decimals, indicator.decimals)) === number;
  });
}

describe('the texts of the demonstration', () => {
  const files = globSync('content/**/*.md', { cwd: root }).sort();
  const found = files.flatMap((file) =>
    blocksOf(readFileSync(`${root}${file}`, 'utf8')).flatMap((block) =>
      findTypedNumbers(plainText(block)).flatMap((typed) => {
        // Counts below ten stand for too many things to say which.
        if (typed.kind === 'plain' && typed.number < 10) return [];
        const held = indicators.filter((indicator) => holds(indicator, typed) && isAbout(block, indicator));
        const name = file.split('/').slice(-2).join('/').replace('.md', '');
        return held.map(({ id }) => `${name}: ${typed.written} (${id})`);
      }),
    ),
  );

  it('type no number that the data holds', () => {
    expect([...new Set(found)].sort()).toEqual(Object.keys(byChance).sort());
  });

  it('are read: a number typed in place of a citation is found', () => {
    const lac1 = indicators.find(({ id }) => id === 'lac-1')!;
    const [block = ''] = blocksOf(
      '---\nsubject: A\n---\nIn May 840 children were looked after, of whom :value[lac-4].',
    );
    const [typed] = findTypedNumbers(plainText(block));
    expect(typed?.written).toBe('840');
    expect(holds(lac1, typed!) && isAbout(block, lac1)).toBe(true);
  });
});

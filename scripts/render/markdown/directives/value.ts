import type { Words } from '../../../words/words.ts';
import { nearest } from '../../../diagnostics/nearest.ts';
import { changeFrom, previousObservation } from '../../../model/figures/change-from.ts';
import type { Figure } from '../../../model/figures/figure.ts';
import type { Indicator, Observation, YearFigure } from '../../../model/figures/indicator-set.ts';
import type { Period } from '../../../model/figures/period.ts';
import { provisionalRemark } from '../../../model/figures/provisional.ts';
import type { Rag } from '../../../model/figures/rag.ts';
import { targetRemark } from '../../../model/figures/target-in-words.ts';
import { labelForOfficers } from '../../../model/figures/year-of-period.ts';
import { nameOfIndicator } from '../body-context.ts';
import type { BodyWork } from '../body-work.ts';
import { figureHtml, judgementHtml, ragWord, remarkHtml } from '../figure-html.ts';
import { escapeText, figureSourceSlot } from '../slots.ts';
import type { CitedFigure } from '../typed-figures/check-typed-figures.ts';
import { anyOf, type DirectiveUse } from './directive-use.ts';
import { findCited, reportUnknownPeriod } from './find-cited.ts';

/** What an inline directive prints, as HTML and as plain text. */
export interface InlineResult {
  readonly html: string;
  readonly text: string;
  /** The indicator whose figure it is; absent where it is none. */
  readonly cited?: CitedFigure;
}

const aspects = ['value', 'target', 'rag', 'year-to-date', 'change', 'comparator:'];

/** What an indicator has for the period in question: an observation, or the figure of a year. */
type Cited =
  | { readonly kind: 'observation'; readonly observation: Observation }
  | { readonly kind: 'year'; readonly year: YearFigure };

/** Returns the figure that `:value[…]` cites, or null where there is none (reported). */
export function renderValue(use: DirectiveUse, work: BodyWork): InlineResult | null {
  const indicator = findCited(use.label, use, use.at, work);
  if (indicator === null) return null;
  work.citations.addValue(indicator);
  const result = renderFigureOf(indicator, use, work);
  return result === null ? null : { ...result, cited: { indicator, setId: use.attributes.get('set') ?? null } };
}

function renderFigureOf(indicator: Indicator, use: DirectiveUse, work: BodyWork): InlineResult | null {
  const aspect = use.attributes.get('of') ?? 'value';
  if (aspect.startsWith('comparator:'))
    return renderComparator(aspect.slice('comparator:'.length), indicator, use, work);
  if (!aspects.includes(aspect)) {
    const allowed = aspects.map((name) => (name === 'comparator:' ? 'comparator:ID' : name));
    const facts = { attribute: 'of', directive: ':value', value: aspect, allowed: anyOf(allowed) };
    work.report('DIRECTIVE_ATTRIBUTE_INVALID', use.placeOf('of'), { ...facts, nearest: nearest(aspect, aspects) });
    return null;
  }
  const cited = findPeriod(indicator, use, work);
  if (cited === null) return null;
  const result = renderAspect(aspect, indicator, aspect === 'rag' ? asScorecard(indicator, cited, use) : cited, work);
  if (result === null) {
    const period = cited.kind === 'year' ? cited.year.year : cited.observation.period;
    work.report('CITED_FIGURE_MISSING', use.at, {
      reference: indicator.id,
      what: whatIs[aspect] ?? 'value',
      period: labelForOfficers(period, indicator.set),
    });
  }
  return result;
}

const whatIs: Readonly<Record<string, string>> = { value: 'value', target: 'target', 'year-to-date': 'year to date' };

/**
 * The period named, else the latest with a number that had ended by the day of the meeting; outside meetings the latest
 * there is.
 */
function findPeriod(indicator: Indicator, use: DirectiveUse, work: BodyWork): Cited | null {
  const key = use.attributes.get('period');
  if (key === undefined) {
    const day = work.lookups.day();
    const known = indicator.observations.filter(({ figure }) => figure.kind === 'number');
    const observation = known.findLast(({ period }) => day === null || period.end <= day);
    if (observation !== undefined) return { kind: 'observation', observation };
    work.report('CITED_FIGURE_MISSING', use.at, {
      reference: indicator.id,
      what: 'value',
      period: day ?? 'any period',
    });
    return null;
  }
  const observation = indicator.observations.find(({ period }) => period.key === key);
  if (observation !== undefined) return { kind: 'observation', observation };
  const year = indicator.years.find((figure) => figure.year.key === key);
  if (year !== undefined) return { kind: 'year', year };
  reportUnknownPeriod(key, use.placeOf('period'), indicator.set, work);
  return null;
}

/** Without a period, and where nothing newer is known than by the day of the meeting, the colour is the scorecard's. */
function asScorecard(indicator: Indicator, cited: Cited, use: DirectiveUse): Cited {
  const year = indicator.years.at(-1);
  if (use.attributes.has('period') || cited.kind === 'year' || year === undefined) return cited;
  const newest = indicator.observations.findLast(({ figure }) => figure.kind === 'number');
  return cited.observation === newest ? { kind: 'year', year } : cited;
}

function renderAspect(aspect: string, indicator: Indicator, cited: Cited, { words }: BodyWork): InlineResult | null {
  const facts = {
    words,
    indicator,
    aspect,
    period: cited.kind === 'year' ? cited.year.year : cited.observation.period,
  };
  switch (aspect) {
    case 'value':
      if (cited.kind === 'year') return renderFigure(cited.year.yearToDate, facts, cited.year.provisional);
      return renderFigure(cited.observation.figure, facts, cited.observation.provisional);
    case 'year-to-date':
      if (cited.kind === 'year') return renderFigure(cited.year.yearToDate, facts, cited.year.provisional);
      return renderFigure(cited.observation.yearToDate, facts, cited.observation.yearToDateProvisional);
    case 'rag':
      return renderRag(cited.kind === 'year' ? cited.year.rag : cited.observation.rag, facts);
    case 'change': {
      if (cited.kind === 'year') return changeOfYear(indicator, cited.year, facts);
      return renderChange(previousObservation(indicator, cited.observation), cited.observation, indicator, facts);
    }
    case 'target': {
      const { target } = cited.kind === 'year' ? cited.year : cited.observation;
      if (target === null) return null;
      const figure: Figure = { kind: 'number', number: target.number, text: target.text };
      return withRemark(renderFigure(figure, facts), targetRemark(target, indicator.set.words));
    }
    default:
      return null;
  }
}

function changeOfYear(indicator: Indicator, current: YearFigure, facts: Facts): InlineResult {
  const before = indicator.years[indicator.years.indexOf(current) - 1];
  const asObservation = (year: YearFigure): Observation => ({
    period: year.year,
    figure: year.yearToDate,
    yearToDate: year.yearToDate,
    target: year.target,
    rag: year.rag,
    note: null,
    provisional: year.provisional,
    yearToDateProvisional: year.provisional,
  });
  return renderChange(before === undefined ? null : asObservation(before), asObservation(current), indicator, facts);
}

/** A change may itself change where either of its two figures may. */
function renderChange(
  previous: Observation | null,
  current: Observation,
  indicator: Indicator,
  facts: Facts,
): InlineResult {
  const words = changeFrom(previous, current, indicator);
  const printed = { html: `<span class="figure-value"${data(facts)}>${escapeText(words)}</span>`, text: words };
  if (previous?.figure.kind !== 'number') return printed;
  const provisional = previous.provisional || current.provisional;
  return withRemark(printed, provisionalRemark(current.figure, provisional, indicator.set.words)) ?? printed;
}

function renderComparator(id: string, indicator: Indicator, use: DirectiveUse, work: BodyWork): InlineResult | null {
  const { comparators } = indicator.set;
  if (!comparators.some((comparator) => comparator.id === id)) {
    const known = comparators.map((comparator) => comparator.id);
    work.report('CITED_COMPARATOR_UNKNOWN', use.placeOf('of'), { comparator: id, known, nearest: nearest(id, known) });
    return null;
  }
  const key = use.attributes.get('period');
  const figures = indicator.comparatorFigures.filter(({ comparator }) => comparator.id === id);
  const found = key === undefined ? figures.at(-1) : figures.find(({ period }) => period.key === key);
  if (found === undefined) {
    const what = `comparator "${id}"`;
    work.report('CITED_FIGURE_MISSING', use.placeOf('of'), {
      reference: indicator.id,
      what,
      period: key ?? 'any period',
    });
    return null;
  }
  return renderFigure(found.figure, { words: work.words, indicator, aspect: `comparator:${id}`, period: found.period });
}

interface Facts {
  readonly words: Words;
  readonly indicator: Indicator;
  readonly aspect: string;
  readonly period: Period;
}

/** What the readers' own tools find the figure by, and where it is from, which the web shows to those who ask. */
function data(facts: Facts, reason = ''): string {
  const { indicator, aspect, period } = facts;
  const of = aspect === 'value' ? '' : ` data-of="${escapeText(aspect)}"`;
  return ` data-indicator="${escapeText(nameOfIndicator(indicator))}" data-period="${escapeText(period.key)}"${of}${figureSourceSlot(`${originOf(facts)}${reason}`)}`;
}

/** `May 2019: Children looked after (LAC 1). Source: …`. */
function originOf(facts: Facts): string {
  const { set, title, reference } = facts.indicator;
  const source = (set.dataSource ?? set.title).replace(/\.$/u, '');
  return facts.words.body.origin(momentOf(facts), `${title} (${reference})`, source);
}

function momentOf({ aspect, period, indicator, words }: Facts): string {
  const { set, observations } = indicator;
  const { moments } = words.body;
  if (aspect.startsWith('comparator:')) {
    const id = aspect.slice('comparator:'.length);
    return moments.comparator(set.comparators.find((comparator) => comparator.id === id)?.title ?? id, period.label);
  }
  const isYear = !observations.some((observation) => observation.period.key === period.key);
  switch (aspect) {
    case 'target':
      return moments.target(period.label);
    case 'year-to-date':
      return isYear ? moments.yearToDate(period.label) : moments.yearToDateIn(period.label);
    case 'change':
      return isYear ? moments.changeOfYear(period.label) : moments.changeOfPeriod(period.label);
    case 'rag':
      return moments.rating(period.label);
    default:
      return isYear ? moments.yearToDate(period.label) : period.label;
  }
}

function renderFigure(figure: Figure, facts: Facts, provisional = false): InlineResult | null {
  if (figure.kind === 'none') return null;
  const html =
    figure.kind === 'number'
      ? `<data class="figure-value" value="${figure.number}"${data(facts)}>${figureHtml(figure)}</data>`
      : `<span class="figure-value"${data(facts)}>${figureHtml(figure)}</span>`;
  return withRemark({ html, text: figure.text }, provisionalRemark(figure, provisional, facts.indicator.set.words));
}

function withRemark(printed: InlineResult | null, remark: string | null): InlineResult | null {
  if (printed === null || remark === null) return printed;
  return { html: `${printed.html}${remarkHtml(remark)}`, text: `${printed.text} (${remark})` };
}

function renderRag(rag: Rag, facts: Facts): InlineResult {
  const { words } = facts.indicator.set;
  const html = `<span class="figure-value"${data(facts, `. ${rag.reason}`)} data-reason="${escapeText(rag.reason)}">${judgementHtml(rag, words)}</span>`;
  const word = ragWord(rag.status, words);
  return { html, text: rag.override === null ? word : `${word} (${rag.override})` };
}

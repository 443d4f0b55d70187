import type { Words } from '../words.ts';
import { at, nounOf, softened } from './periods.ts';

const figure: Words['figures']['figure'] = {
  none: 'dim data',
  unknown: 'i’w gadarnhau',
  symbols: {
    c: 'wedi’i atal i ddiogelu cyfrinachedd',
    z: 'ddim yn berthnasol',
    ':': 'ddim ar gael',
    low: 'yn talgrynnu i sero',
  },
  provisional: 'dros dro',
  provisionalNote: 'Dros dro',
};

const periods: Words['figures']['periods'] = {
  quarter: (quarter, year) => `chwarter ${quarter} o ${year}`,
  quarterShort: (quarter) => `Ch${quarter}`,
  academicYear: (year) => `blwyddyn academaidd ${year}`,
  at,
  yearToDate: 'yn y flwyddyn hyd yma',
  // `hyd` and `i` would soften the month.
  range: (first, last) => `${first} – ${last}`,
};

const change: Words['figures']['change'] = {
  none: 'dim newid',
  unknown: 'dim cymhariaeth',
  up: (size) => `i fyny ${size}`,
  down: (size) => `i lawr ${size}`,
  points: (_, text) => `${points(text)} canran`,
};

const movement: Words['figures']['movement'] = {
  none: 'dim ffigurau',
  value: (text, period) => `${text} ${at(period)}`,
  level: (text, first, last) => `dechreuodd a gorffennodd ar ${text}, ${at(first)} ac ${at(last)}`,
  rose: (from, to) => `cododd o ${from} i ${to}`,
  fell: (from, to) => `gostyngodd o ${from} i ${to}`,
  lowest: (value) => `isaf ${value}`,
  highest: (value) => `uchaf ${value}`,
};

const travel: Words['figures']['travel'] = {
  why: {
    absent: 'nid yw’r gwerth yn y data',
    unknown: 'nid yw’r gwerth yn hysbys eto',
    low: 'mae’r gwerth yn talgrynnu i sero',
    symbol: (meaning) => `y gwerth: ${meaning}`,
  },
  pending: (period, why) => `Ar gyfer ${nounOf(period)}, ${why}.`,
  nothingToCompare: (period, why) => `Dim cymhariaeth â ${nounOf(period)}: ${why}.`,
  comparison: (direction, size, period, remark, judgement) => {
    const moved = { up: `I fyny ${size}`, down: `I lawr ${size}`, same: 'Dim newid' }[direction];
    const judged = judgement === null ? '' : { better: ', sy’n well', worse: ', sy’n waeth' }[judgement];
    return `${moved} o’i gymharu â ${nounOf(period)}${remark}${judged}.`;
  },
};

const units = { months: 'mis', quarters: 'chwarter', days: 'diwrnod', years: 'blwyddyn' };

const target: Words['figures']['target'] = {
  shareOf: (elapsed, whole, unit, of) => `${elapsed} o ${whole} ${units[unit]} o ${of} y flwyddyn`,
  carried: (from) => `wedi’i gario ymlaen o ${softened(from)}`,
  carriedAsUnset: (from, unset) =>
    `wedi’i gario ymlaen o ${softened(from)}, gan nad oes un wedi’i osod ar gyfer ${nounOf(unset)} eto`,
};

const within = { red: 'coch', amber: 'ambr', green: 'gwyrdd', grey: 'llwyd' };
const sides = { short: 'yn brin', over: 'dros y targed' };

const rag: Words['figures']['rag'] = {
  statuses: { red: 'Coch', amber: 'Ambr', green: 'Gwyrdd', grey: 'Llwyd' },
  byHand: (reason) => `wedi’i osod â llaw: ${reason}`,
  ruleAlone: (status, reason) => `Byddai’r rheol ar ei phen ei hun yn rhoi ${within[status]}: ${reason}`,
  noRule: 'nid yw’r set yn enwi rheol ar gyfer lliwiau',
  neutral: 'mesur niwtral: nid yw mwy na llai ohono’n well',
  noTarget: 'dim targed wedi’i osod',
  noValues: 'dim gwerthoedd wedi’u hadrodd eto',
  noCurrentValue: 'dim gwerth ar gyfer y cyfnod presennol eto',
  noLastValue: (year, last) => `dim gwerth ar gyfer cyfnod olaf ${year.label}, ${last}`,
  symbol: (when, meaning) => `y gwerth ${when}: ${meaning}`,
  noValue: (when) => `dim gwerth ${when} eto`,
  against: (value, when, aim, verdict) => `${value} ${when} yn erbyn targed o ${aim}: ${verdict}`,
  onTarget: 'ar y targed',
  better: 'yn well na’r targed',
  share: (side, apart, amber) => `${apart}% ${sides[side]}, ambr o fewn ${amber}%`,
  noShare: (side) => `${sides[side]}, ac nid yw cyfran o darged o sero yn caniatáu ambr`,
  amount: (side, apart, amber) => `${apart} ${sides[side]}, ambr o fewn ${amber}`,
  points: (side, apart, amber) => `${points(apart)} canran ${sides[side]}, ambr o fewn ${points(amber)} canran`,
  rule: (basis, tolerance, share, owner) =>
    `Gwyrdd: ar y targed neu’n well nag ef. Ambr: o fewn ${share ? `${tolerance}%` : points(tolerance)} iddo. ` +
    'Coch: ymhellach oddi wrtho na hynny. ' +
    'Llwyd: dim targed, mesur niwtral, neu ddim gwerth ar gyfer y cyfnod presennol eto. ' +
    `Fe’i bernir ar sail ${basis === 'year-to-date' ? 'y flwyddyn hyd yma' : 'y gwerth diweddaraf'}; ` +
    `pennir y goddefiant gan: ${owner}.`,
};

const disclosure: Words['figures']['disclosure'] = {
  withheld: (from, to) =>
    `Mae niferoedd o ${from} i ${to} wedi’u hatal ac yn cael eu dangos fel [c], ` +
    'ac felly hefyd niferoedd eraill y gellid eu cyfrifo ohonynt.',
  rounded: (to) => `Mae niferoedd wedi’u talgrynnu i’r ${to} agosaf.`,
  setBy: (owner) => `Pennir y rheol gan: ${owner}.`,
};

export const figures: Words['figures'] = { figure, periods, change, movement, travel, target, rag, disclosure };

/** The noun after a numeral is singular; two softens it, three and six aspirate it: `2 bwynt`, `3 phwynt`. */
function points(number: string): string {
  const noun = number === '2' ? 'bwynt' : number === '3' || number === '6' ? 'phwynt' : 'pwynt';
  return `${number} ${noun}`;
}

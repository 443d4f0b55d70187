import type { Words } from '../words.ts';
import { softened } from './periods.ts';

const list: Words['indicators']['list'] = {
  description: (council) => `Setiau o ddangosyddion perfformiad y mae pwyllgorau ${council} yn eu monitro.`,
  upTo: (period) => `Ffigurau hyd at: ${period}`,
  upToBy: (period, owner) => `Ffigurau hyd at: ${period}, ${owner}`,
  ofIndicators: (count) => `O blith ${count} ${indicatorAfter(count)}:`,
};

const set: Words['indicators']['set'] = {
  title: (title) => `${title}: cerdyn sgorio`,
  description: (count) =>
    `Cerdyn sgorio o ${count} ${indicatorAfter(count)}: gwerthoedd, targedau, sgoriau a chymaryddion.`,
  behind: 'Y tu ôl i’r ffigurau hyn',
  owner: 'Perchennog',
  reported: 'Adroddir',
  periods: 'Cyfnodau',
  download: 'Lawrlwytho',
  frequencies: {
    month: 'Bob mis',
    quarter: 'Bob chwarter',
    'financial-year': 'Bob blwyddyn ariannol',
    'academic-year': 'Bob blwyddyn academaidd',
    'calendar-year': 'Bob blwyddyn galendr',
    date: 'Ar ddiwrnodau unigol',
  },
  citing: 'Adroddiadau a chofnodion sy’n dyfynnu’r dangosyddion hyn',
  earlier: (count) =>
    `Papurau cynharach sy’n eu dyfynnu hefyd: ${count}. Mae tudalen pob dangosydd yn rhestru pob un sy’n ei ddyfynnu.`,
};

const downloads: Words['indicators']['downloads'] = {
  csv: 'Ffigurau fel CSV',
  csvMetadata: 'ystyr ei golofnau (CSVW)',
  json: 'Ffigurau a diffiniadau fel JSON',
  schema: 'ei sgema',
  about:
    'Gwerthoedd, targedau, blynyddoedd hyd yma, cymaryddion a therfynau proses y dangosyddion, un ffigur i bob llinell.',
  // `gyda` would want another form before each of the two.
  with: '; hefyd ',
};

const definition: Words['indicators']['definition'] = {
  title: 'Diffiniad',
  polarity: 'Polaredd',
  neutral: 'Niwtral: er gwybodaeth',
  unit: 'Uned',
  yearToDate: 'Y flwyddyn hyd yma',
  responsible: 'Cyfrifol',
  owner: 'Perchennog y set',
  source: 'Ffynhonnell',
  smallNumbers: 'Niferoedd bach',
  aggregates: {
    sum: 'Swm y cyfnodau',
    latest: 'Y cyfnod diweddaraf',
    mean: 'Cymedr y cyfnodau',
    ratio: 'Cymhareb dau swm',
  },
  workedOutFrom: 'Wedi’i gyfrifo o',
  dividedBy: ', wedi’i rannu â ',
  ratings: 'Sgoriau',
  set: 'Set dangosyddion',
  download: 'Lawrlwytho’r set',
};

const tables: Words['indicators']['tables'] = {
  years: 'Y flwyddyn hyd yma',
  yearsRegion: 'Tabl o’r blynyddoedd hyd yma',
  yearsCaption: 'Y flwyddyn hyd yma yn erbyn y targed, y flwyddyn ddiweddaraf yn gyntaf',
  year: 'Blwyddyn',
  yearToDate: 'Y flwyddyn hyd yma',
  target: 'Targed',
  rating: 'Sgôr',
  through: (period) => `hyd at ${softened(period)}`,
  values: 'Pob gwerth',
  valuesRegion: 'Tabl o’r gwerthoedd',
  valuesCaption: 'Gwerthoedd fesul cyfnod, y diweddaraf yn gyntaf',
  period: 'Cyfnod',
  value: 'Gwerth',
  noValues: 'Nid oes gwerthoedd wedi’u hadrodd eto.',
  comparators: 'Cymaryddion',
  comparatorsRegion: 'Tabl o’r cymaryddion',
  comparatorsCaption: 'Yr un mesur mewn mannau eraill',
  comparedWith: 'O’i gymharu â',
  targetNote: (remark) => `Targed: ${remark}`,
  ratingNote: (byHand) => `Sgôr ${byHand}`,
};

const movement: Words['indicators']['movement'] = {
  title: 'Sut mae’n symud',
  neutral: 'Mae’r mesur hwn yn niwtral: nid yw mwy na llai ohono’n well.',
  process: 'Y tu hwnt i’w amrywiadau arferol?',
};

const citing: Words['indicators']['citing'] = {
  title: 'Adroddiadau a chofnodion sy’n ei ddyfynnu',
  noPapers: 'Nid oes adroddiad na chofnodion yn dyfynnu’r dangosydd hwn.',
  notForPublication: 'Nid i’w gyhoeddi',
  citedAs: 'Dyfynnir fel',
  share: (count, all) => `${count} o ${all} ${indicatorAfter(all)}`,
  as: { value: 'gwerth', table: 'tabl', chart: 'siart', scorecard: 'cerdyn sgorio' },
  places: {
    section: (number) => `adran ${number}`,
    paragraph: (number) => `paragraff ${number}`,
    table: (number) => `tabl ${number}`,
    figure: (number) => `ffigur ${number}`,
    recommendation: (number) => `argymhelliad ${number}`,
    minute: (number) => `cofnod ${number}`,
    privateMinute: 'cofnod preifat',
    item: (number) => `eitem ${number}`,
  },
  // `yn` would change the noun that follows.
  within: (as, place) => `${as} (${place})`,
  beside: (as, place) => `${as} (${place})`,
};

export const indicators: Words['indicators'] = {
  title: 'Dangosyddion',
  pageDescription: (title) => `${title}: diffiniad, sgôr gyda’i rheswm, a phob gwerth.`,
  neighbours: 'Dangosyddion y set hon',
  list,
  set,
  downloads,
  definition,
  tables,
  movement,
  citing,
};

/** The noun after a numeral is singular, and softens after two: `2 ddangosydd`. */
function indicatorAfter(count: number): string {
  return count === 2 ? 'ddangosydd' : 'dangosydd';
}

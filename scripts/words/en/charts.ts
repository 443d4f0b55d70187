const steps = {
  month: 'by month',
  quarter: 'by quarter',
  'financial-year': 'by financial year',
  'academic-year': 'by academic year',
  'calendar-year': 'by year',
  date: 'by date',
};

type Step = keyof typeof steps;

const units = { percent: 'Per cent', pounds: 'Pounds', number: 'Number', mixed: 'Value' };

/** The same within a sentence. */
const unitsWithin = { percent: 'per cent', pounds: 'pounds', number: 'number', mixed: 'value' };

/** The kind of a chart, as its description begins. */
const types = {
  line: 'Line chart',
  bar: 'Bar chart',
  groupedBar: 'Grouped bar chart',
  stackedBar: 'Stacked bar chart',
  smallMultiples: (count: number) => `${count} small line charts`,
  process: 'Process chart',
};

/** A chart in words, for those who do not see it. */
const description = {
  type: (type: string) => `${type}.`,
  /** `movement` is made of `figures.movement`; `moves` tells whether it is a verb and not a single value. */
  series: (name: string, movement: string, moves: boolean) => `${name}${moves ? '' : ':'} ${movement}.`,
  more: (count: number) => `${count} more in the table.`,
  target: (target: string) => `The target is ${target}.`,
  targetFrom: (target: string, period: { readonly kind: string; readonly key: string; readonly label: string }) =>
    `${target} from ${period.label}`,
};

const table = {
  period: 'Period',
  target: 'Target',
  targetOf: (series: string) => `${series}: target`,
  notes: 'Notes',
  mark: 'Mark',
  none: 'none',
  leftOut: 'left out',
  /** A remark on the target, among others on one figure and as the first of them. */
  targetRemark: (remark: string) => `target: ${remark}`,
};

/** What the file of a chart's figures says which chart it is by. */
const file = { chart: 'Chart', subtitle: 'Subtitle', source: 'Source' };

/** Charts of indicators, in papers and on the pages of indicators. */
export const charts = {
  types,
  units,
  unitsWithin,
  description,
  table,
  file,
  processOf: (title: string) => `${title}: process chart`,
  both: (first: string, second: string) => `${first}, and ${lowerFirst(second)}`,
  sets: (titles: readonly string[]) => titles.join(' and '),
  subtitle: (unit: string, step: Step, stretch: string) => `${unit} ${steps[step]}, ${stretch}`,
  ownScales: 'each on a scale of its own',
  withLimits: 'with process limits',
  withTrialLimits: 'with trial limits',
  target: (target: string) => `Target ${target}`,
  source: (source: string) => `Source: ${source}`,
  figure: (number: string, title: string) => `Figure ${number}: ${title}`,
  /** Around the chart on a page. */
  scroll: 'Scroll sideways to see the whole chart.',
  picture: (name: string) => `Chart, ${name}`,
  data: 'Data of this chart',
  dataOf: (name: string) => `Data, ${name}`,
  download: 'Download:',
  downloads: { csv: 'Data', svg: 'Drawing', png: 'Picture' },
};

/** An abbreviation or a name keeps its capital. */
function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

import type { Words } from '../words.ts';
import { softened } from './periods.ts';

const steps = {
  month: 'fesul mis',
  quarter: 'fesul chwarter',
  'financial-year': 'fesul blwyddyn ariannol',
  'academic-year': 'fesul blwyddyn academaidd',
  'calendar-year': 'fesul blwyddyn',
  date: 'fesul dyddiad',
};

export const charts: Words['charts'] = {
  types: {
    line: 'Siart linell',
    bar: 'Siart bar',
    groupedBar: 'Siart bar wedi’i grwpio',
    stackedBar: 'Siart bar wedi’i bentyrru',
    smallMultiples: (count) => `Siartiau llinell bach: ${count}`,
    process: 'Siart proses',
  },
  units: { percent: 'Y cant', pounds: 'Punnoedd', number: 'Nifer', mixed: 'Gwerth' },
  unitsWithin: { percent: 'y cant', pounds: 'punnoedd', number: 'nifer', mixed: 'gwerth' },
  description: {
    type: (type) => `${type}.`,
    // The verb comes first, and cannot follow the name that it speaks of.
    series: (name, movement) => `${name}: ${movement}.`,
    more: (count) => `${count} arall yn y tabl.`,
    target: (target) => `Y targed yw ${target}.`,
    targetFrom: (target, period) => `${target} o ${softened(period)}`,
  },
  table: {
    period: 'Cyfnod',
    target: 'Targed',
    targetOf: (series) => `${series}: targed`,
    notes: 'Nodiadau',
    mark: 'Marc',
    none: 'dim',
    leftOut: 'wedi’i hepgor',
    targetRemark: (remark) => `targed: ${remark}`,
  },
  file: { chart: 'Siart', subtitle: 'Is-deitl', source: 'Ffynhonnell' },
  processOf: (title) => `${title}: siart proses`,
  both: (first, second) => `${first}; ${second}`,
  sets: (titles) => titles.join('; '),
  subtitle: (unit, step, stretch) => `${unit} ${steps[step]}, ${stretch}`,
  ownScales: 'pob un ar ei raddfa ei hun',
  withLimits: 'gyda therfynau proses',
  withTrialLimits: 'gyda therfynau prawf',
  target: (target) => `Targed ${target}`,
  source: (source) => `Ffynhonnell: ${source}`,
  figure: (number, title) => `Ffigur ${number}: ${title}`,
  scroll: 'Sgroliwch i’r ochr i weld y siart cyfan.',
  picture: (name) => `Siart, ${name}`,
  data: 'Data’r siart hwn',
  dataOf: (name) => `Data, ${name}`,
  download: 'Lawrlwytho:',
  downloads: { csv: 'Data', svg: 'Lluniad', png: 'Llun' },
};

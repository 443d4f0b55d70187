import type { Words } from '../words.ts';
import { nounOf } from './periods.ts';

export const scorecard: Words['scorecard'] = {
  reference: 'Cyf.',
  referenceInFull: 'Cyfeirnod',
  indicator: 'Dangosydd',
  polarity: 'Polaredd',
  polarities: {
    'bigger-is-better': 'Gorau po fwyaf',
    'smaller-is-better': 'Gorau po leiaf',
    neutral: 'Niwtral',
  },
  officer: 'SC',
  officerInFull: 'Swyddog cyfrifol',
  target: 'Targed',
  yearToDate: 'Y flwyddyn hyd yma neu’r diweddaraf',
  rag: 'CAG',
  ragInFull: 'Coch, ambr, gwyrdd neu lwyd',
  trend: 'Tuedd',

  noOfficer: 'neb wedi’i enwi',
  noTarget: 'dim targed',
  tooFewFigures: 'rhy ychydig o ffigurau',

  targetCarried: (carried) => `Targed ${carried}, gan nad oes un wedi’i osod ar gyfer y flwyddyn hon eto`,
  up: 'i fyny',
  down: 'i lawr',
  same: 'dim newid',
  better: 'gwell',
  worse: 'gwaeth',
  since: (period) => `ers ${nounOf(period)}`,
  count: (count, all) => `${count} o ${all}`,
  show: 'Dangos dangosyddion â’r sgôr',
  part: (caption, number, all) => `${caption} (rhan ${number} o ${all})`,
  source: (source) => `Ffynhonnell: ${source}`,
};

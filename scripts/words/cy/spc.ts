import type { Words } from '../words.ts';

const limitNames = { high: 'terfyn uchaf', low: 'terfyn isaf' };
const usually = 'O fewn ei amrywiadau arferol mae’r mesur hwn';

const kinds = {
  improvement: 'yn gwella',
  concern: 'yn peri pryder',
  high: 'tuag i fyny',
  low: 'tuag i lawr',
};

const changes = {
  improvement: 'newid er gwell',
  concern: 'newid er gwaeth',
  high: 'newid tuag i fyny',
  low: 'newid tuag i lawr',
};

export const spc: Words['spc'] = {
  marks: {
    improvement: 'Gwelliant',
    concern: 'Pryder',
    high: 'Anarferol, tuag i fyny',
    low: 'Anarferol, tuag i lawr',
    none: 'Amrywiadau arferol',
  },
  rules: {
    outside: (side) => `${side === 'high' ? 'uwchlaw’r' : 'islaw’r'} ${limitNames[side]}`,
    trend: (side) => `yn rhan o ${side === 'high' ? 'gynnydd' : 'ostyngiad'} dros 7 gwerth neu fwy yn olynol`,
    'two-of-three': (side) => `yn agos at y ${limitNames[side]}, fel y mae 2 o 3 gwerth yn olynol`,
    shift: (side) => `yn un o 7 gwerth neu fwy yn olynol ${side === 'high' ? 'uwchlaw’r' : 'islaw’r'} cymedr`,
  },
  variation: {
    newestValue: 'gwerth diweddaraf y mesur',
    common: {
      officers: (value) => `Amrywiad achos cyffredin: nid oes rheol yn nodi ${value}.`,
      residents: 'Mae’r ffigur diweddaraf o fewn amrywiadau arferol y mesur hwn.',
    },
    special: {
      officers: (kind, value, why) => `Amrywiad achos arbennig, ${kinds[kind]}: mae ${value} ${why}.`,
      residents: (kind) => `Mae’r ffigur diweddaraf yn arwydd o ${changes[kind]} y tu hwnt i’r amrywiadau arferol.`,
    },
  },
  assurance: {
    neutral: {
      officers: 'Dim sicrwydd: mae’r mesur yn niwtral.',
      residents: 'Nid oes ganddo darged i’w gyrraedd: nid yw mwy na llai ohono’n well.',
    },
    noTarget: {
      officers: 'Dim sicrwydd: nid oes targed wedi’i osod.',
      residents: 'Nid oes ganddo darged i’w gyrraedd eto.',
    },
    met: {
      officers: (side, limit, target) =>
        `Cyrhaeddir y targed yn gyson: mae hyd yn oed y ${limitNames[side]}, ${limit}, yn cyrraedd y targed o ${target}.`,
      residents: (target) => `${usually} yn cyrraedd y targed o ${target}.`,
    },
    missed: {
      officers: (side, limit, target) =>
        `Methir y targed yn gyson: mae hyd yn oed y ${limitNames[side]}, ${limit}, yn methu’r targed o ${target}.`,
      residents: (target) => `${usually} yn methu’r targed o ${target}.`,
    },
    'hit-and-miss': {
      officers: (target, range) =>
        `Cyrhaeddir y targed weithiau a’i fethu weithiau: mae’r targed o ${target} o fewn yr amrywiadau arferol, ${range}.`,
      residents: (target) => `${usually} yn cyrraedd y targed o ${target} ar adegau ac yn ei fethu ar adegau eraill.`,
    },
    range: {
      between: (lower, upper) => `${lower} i ${upper}`,
      upTo: (upper) => `hyd at ${upper}`,
      from: (lower) => `${lower} neu fwy`,
      all: 'y raddfa gyfan',
    },
  },
  limits: {
    mean: (count, mean, limits) => `Cymedr ${count} gwerth yw ${mean}; ${limits}.`,
    both: (lower, upper) => `y terfyn isaf yw ${lower} a’r terfyn uchaf yw ${upper}`,
    upper: (upper) => `y terfyn uchaf yw ${upper}`,
    lower: (lower) => `y terfyn isaf yw ${lower}`,
    noUpper: 'nid oes terfyn uchaf, gan y byddai uwchlaw 100%',
    noLower: 'nid oes terfyn isaf, gan y byddai islaw sero',
    screened: (count) =>
      count === 1
        ? 'Mae un newid eithriadol o un cyfnod i’r nesaf wedi’i hepgor o’r terfynau.'
        : `Mae ${count} newid eithriadol o un cyfnod i’r nesaf wedi’u hepgor o’r terfynau.`,
    trial: 'Terfynau prawf yw’r rhain: maent yn seiliedig ar lai na 13 gwerth yn olynol.',
    tooFewInARow: 'Nid oes terfynau proses: mae rhy ychydig o’r gwerthoedd ar gyfer cyfnodau sy’n dilyn ei gilydd.',
    tooFew: (least, count) => `Dangosir terfynau proses o ${least} gwerth ymlaen; hyd yma, ${count} sydd.`,
  },
  levels: {
    mean: 'Cymedr',
    high: 'Terfyn uchaf',
    low: 'Terfyn isaf',
    trialHigh: 'Terfyn uchaf prawf',
    trialLow: 'Terfyn isaf prawf',
  },
  marked: (count, all) =>
    count === 0
      ? 'Nid oes gwerth wedi’i nodi fel achos arbennig.'
      : `Gwerthoedd wedi’u nodi fel achos arbennig: ${count} o ${all}.`,
};

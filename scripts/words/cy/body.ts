import type { Words } from '../words.ts';

export const body: Words['body'] = {
  figure: (number) => `Ffigur ${number}`,
  captionedFigure: (number, title) => `Ffigur ${number}: ${title}`,
  footnote: (number) => `Troednodyn ${number}`,
  backToFootnote: (number) => `Yn ôl i destun troednodyn ${number}`,
  table: (number) => `Tabl ${number}`,
  captionedTable: (number, caption) => `Tabl ${number}: ${caption}`,
  cellNote: (letter) => `Nodyn ${letter}`,
  blankCell: 'gwag',
  appendix: (title) => `Atodiad: ${title}`,
  saysAppendix: /^(?:atodiad(?:au)?|appendix|appendices)\b/iu,

  section: (number) => `adran ${number}`,
  paragraph: (number) => `paragraff ${number}`,
  item: (number) => `eitem ${number}`,
  onPage: (page) => `(tudalen ${page})`,

  arrived: (person, time) => `Cyrhaeddodd ${person} am ${time}`,
  left: (person, time) => `Gadawodd ${person} am ${time}`,
  adjourned: (from) => `Gohiriwyd y cyfarfod am ${from}.`,
  adjournedAndResumed: (from, until) => `Gohiriwyd y cyfarfod am ${from} ac ailddechreuodd am ${until}.`,

  votes: {
    vote: 'Pleidlais',
    recorded: 'Pleidlais gofnodedig',
    for: 'O blaid',
    against: 'Yn erbyn',
    abstained: 'Ymatal',
  },

  owner: 'Perchennog',
  due: 'Dyddiad cwblhau',
  reference: 'Cyfeirnod',
  state: 'Statws',
  states: { done: 'Wedi’i gwblhau', dropped: 'Heb ei ddilyn mwyach' },
  to: 'I',
  toRecommendation: 'I argymhelliad',
  answer: 'Ateb',
  answers: { accepted: 'Derbyniwyd', partly: 'Derbyniwyd yn rhannol', rejected: 'Gwrthodwyd' },

  indicator: 'Dangosydd',

  origin: (moment, indicator, source) => `${moment}: ${indicator}. Ffynhonnell: ${source}`,
  moments: {
    comparator: (comparator, period) => `${comparator}, ${period}`,
    target: (period) => `Targed ar gyfer ${period}`,
    yearToDate: (year) => `Y flwyddyn hyd yma, ${year}`,
    yearToDateIn: (period) => `Y flwyddyn hyd yma: ${period}`,
    changeOfYear: (year) => `${year} o’i gymharu â’r flwyddyn flaenorol`,
    changeOfPeriod: (period) => `${period} o’i gymharu â’r cyfnod blaenorol`,
    rating: (period) => `Statws CAG: ${period}`,
  },
};

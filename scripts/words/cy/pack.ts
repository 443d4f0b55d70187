import type { Words } from '../words.ts';
import { on, softened } from './day-in-sentence.ts';

type Pack = Words['pack'];

const frontSheet: Pack['frontSheet'] = {
  title: 'Taflen flaen',
  publicPack: 'Pecyn Dogfennau Cyhoeddus',
  membersPack: 'Pecyn yr Aelodau: yn cynnwys papurau nad ydynt i’w cyhoeddi',
  supplement:
    'Mae’r atodiad hwn yn cyd-fynd â’r agenda. Mae rhifau ei dudalennau’n dilyn ymlaen o’r papurau o’i flaen. Mae’n ymdrin â’r canlynol:',
  supplementTo: (day) =>
    `Mae’r atodiad hwn yn cyd-fynd â’r agenda a gyhoeddwyd ${on(day)}. Mae rhifau ei dudalennau’n dilyn ymlaen o’r papurau o’i flaen. Mae’n ymdrin â’r canlynol:`,
  addendum:
    'Mae’r atodiad hwn yn ychwanegu at yr agenda. Mae rhifau ei dudalennau’n dilyn ymlaen o’r papurau o’i flaen. Mae’n ymdrin â’r canlynol:',
  addendumTo: (day) =>
    `Mae’r atodiad hwn yn ychwanegu at yr agenda a gyhoeddwyd ${on(day)}. Mae rhifau ei dudalennau’n dilyn ymlaen o’r papurau o’i flaen. Mae’n ymdrin â’r canlynol:`,
  to: 'At',
  reserveMembers: 'Aelodau wrth gefn',
  // A typed title cannot be made plural by rule.
  inCapacity: (capacity) => capacity,
  coOptedMembers: (count) => (count === 1 ? 'Aelod cyfetholedig' : 'Aelodau cyfetholedig'),
  summons: (committee, day, time, venue) =>
    `Fe’ch gwysir drwy hyn i gyfarfod o’r canlynol: ${committee}. Fe’i cynhelir ${on(day)} am ${time}. Lleoliad: ${venue}.`,
  jointSummons: (bodies, day, time, venue) =>
    `Fe’ch gwysir drwy hyn i gyfarfod ar y cyd o’r canlynol: ${bodies}. Fe’i cynhelir ${on(day)} am ${time}. Lleoliad: ${venue}.`,
  cancelled: 'Mae’r cyfarfod hwn wedi’i ganslo.',
  postponed: 'Mae’r cyfarfod hwn wedi’i ohirio.',
  postponedTo: (day) => `Mae’r cyfarfod hwn wedi’i ohirio tan ${softened(day)}.`,
  issued: (day) => `Cyhoeddwyd ${softened(day)}`,
  shorterNotice: (day) => `Galwyd â rhybudd byrrach ${on(day)}.`,
  welcome:
    'Mae croeso i aelodau’r cyhoedd yn y cyfarfod hwn, ac eithrio unrhyw ran y mae’r gyfraith yn eu heithrio ohoni. ' +
    'Os oes angen cymorth arnoch i gymryd rhan, gofynnwch i’r swyddog cyswllt a enwir uchod.',
  papersAt: 'Agenda a phapurau:',
};

const agenda: Pack['agenda'] = {
  itemsOf: { supplement: 'Eitemau’r agenda atodol hon', addendum: 'Eitemau’r atodiad hwn' },
  parts: { A: 'Rhan A', B: 'Rhan B: gellir eithrio’r wasg a’r cyhoedd' },
  pages: (first, last) => (first === last ? `(Tudalen ${first})` : `(Tudalennau ${first} - ${last})`),
  notOpen: 'Ddim yn agored i’r cyhoedd',
  exempt: (paragraphs) =>
    'gwybodaeth eithriedig o dan Atodlen 12A i Ddeddf Llywodraeth Leol 1972, ' +
    `${paragraphs.map(({ number, description }) => `paragraff ${number} (${description})`).join(', ')}.`,
  confidential: 'gwybodaeth gyfrinachol.',
  publicInterest: 'Budd y cyhoedd:',
};

const report: Pack['report'] = {
  about: 'Ynglŷn â’r adroddiad hwn',
  reportTo: (committee) => `Adroddiad i’r canlynol: ${committee}`,
  subject: 'Pwnc',
  appendixTo: (label, subject) => `${label}: ${subject}`,
  toFollow: (title) => `${title}, i ddilyn`,
  release: 'I’w ryddhau’n gyffredinol',
};

const minutes: Pack['minutes'] = {
  of: (meeting) => `Cofnodion, ${meeting}`,
  title: (committee) => `Cofnodion: ${committee}`,
  held: (day, venue) => `Cyfarfod a gynhaliwyd ${on(day)}. Lleoliad: ${venue}`,
  heldAt: (day, time, venue) => `Cyfarfod a gynhaliwyd ${on(day)} am ${time}. Lleoliad: ${venue}`,
  draft: 'Drafft, nes i gyfarfod diweddarach eu cymeradwyo',
  attendance: 'Presenoldeb',
  nobody: 'Neb',
  ended: (time) => `Daeth y cyfarfod i ben am ${time}.`,
  signed: 'Llofnod',
  date: 'Dyddiad',
};

const decision: Pack['decision'] = {
  kind: 'Cofnod o benderfyniad a wnaed y tu allan i gyfarfodydd',
  about: 'Ynghylch y penderfyniad hwn',
  head: (by, day) => `Penderfyniad gan ${by}, ${day}`,
};

const supplied: Pack['supplied'] = {
  with: (subject) => `Cyflwynwyd gyda’r canlynol: ${subject}`,
  asPdf: (pages) =>
    `Cyflwynwyd y papur hwn fel PDF, sy’n dilyn (nifer y tudalennau: ${pages}). Mae hefyd ar gael ar ei ben ei hun ar y wefan:`,
  asFile: 'Cyflwynwyd y papur hwn fel ffeil na ellir ei rhwymo yma. Mae ar gael ar y wefan:',
  page: (page, pages) => `tudalen ${page} o ${pages}`,
  linkToPage: (page, title) => `Tudalen ${page}: ${title}`,
  untagged: (page, pages, title) => `Tudalen ${page} o ${pages}: ${title}. Cyflwynwyd heb dagiau`,
  undescribed: {
    Figure: 'Ffigur a gyflwynwyd heb ddisgrifiad',
    Formula: 'Fformiwla a gyflwynwyd heb ddisgrifiad',
  },
};

const closed: Pack['closed'] = {
  privateMinutes: 'Nid i’w gyhoeddi: yn cynnwys cofnodion preifat',
  plain: 'Nid i’w gyhoeddi',
  confidential: 'Nid i’w gyhoeddi: cyfrinachol',
  exempt: (paragraphs) =>
    `Nid i’w gyhoeddi: eithriedig, Atodlen 12A, ${paragraphs.length > 1 ? 'paragraffau' : 'paragraff'} ${paragraphs.join(', ')}`,
};

export const pack: Pack = {
  preview: 'Rhagolwg, heb ei gyhoeddi eto',
  previewOf: (head) => `Rhagolwg, heb ei gyhoeddi eto: ${head}`,
  bodyAndOthers: (name, others) => `${name} ac ${others === 1 ? 'un corff arall' : `eraill (${others})`}`,
  page: 'Tudalen ',
  agendaItem: (number) => `Eitem Agenda ${number}`,
  blankPage: 'Gadawyd y dudalen hon yn wag yn fwriadol',
  frontSheet,
  agenda,
  report,
  minutes,
  decision,
  supplied,
  closed,
};

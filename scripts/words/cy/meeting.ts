import type { Words } from '../words.ts';
import { on, withinSentence } from './day-in-sentence.ts';

export const meeting: Words['meeting'] = {
  cancelledTitle: 'Wedi’i ganslo: ',
  postponedTitle: 'Wedi’i ohirio: ',
  newDate: 'Y dyddiad newydd:',
  goesOn: 'Gohiriwyd y cyfarfod ar ei ganol. Dyddiad ei barhau:',
  continues: 'Mae’r cyfarfod hwn yn parhau’r un a ohiriwyd ar ei ganol. Ei ddyddiad:',
  continuesOf: (day) => `Mae’r cyfarfod hwn yn parhau’r un a ohiriwyd ar ei ganol. Ei ddyddiad: ${day}.`,
  replaces: 'Mae’r cyfarfod hwn yn cymryd lle’r un a gynlluniwyd ar gyfer y dyddiad hwn:',
  replacesOf: (day) => `Mae’r cyfarfod hwn yn cymryd lle’r un a gynlluniwyd ar gyfer ${withinSentence(day)}.`,
  when: 'Pryd',
  plannedFor: 'Wedi’i gynllunio ar gyfer',
  where: 'Ble',
  jointWith: 'Ar y cyd â',
  jointMeetingWith: (bodies) => `Cyfarfod ar y cyd â’r canlynol: ${bodies}`,
  attend: 'Mynychu',
  openToPublic: 'Yn agored i’r cyhoedd.',
  openExceptPartB: 'Yn agored i’r cyhoedd, ac eithrio wrth drafod eitemau Rhan B.',
  watch: 'Gwylio',
  watchMeeting: 'Gwylio’r cyfarfod',
  watchRecording: 'Gwylio’r recordiad',
  recording: 'Ffilmio neu recordio',
  shorterNotice: 'Rhybudd byrrach',
  calledOn: (day) => `Galwyd ${on(day)}.`,
  documents: 'Dogfennau',
  minutes: 'Cofnodion',
  draftMinutes: 'Cofnodion drafft',
  plannedBusiness: 'Busnes arfaethedig',
  plannedBusinessAbout:
    'Yr hyn y mae’r pwyllgor yn disgwyl ei drafod yn y cyfarfod hwn. Gall newid hyd nes y cyhoeddir yr agenda.',
  members: 'Aelodau',
  membersOnTheDay: 'Aelodaeth ar y diwrnod',
  contact: 'Cyswllt',
  papers: 'Papurau',
  neighbours: 'Cyfarfodydd y pwyllgor hwn',
  packLink: (title) => `${title} (PDF)`,
  published: (day) => `Cyhoeddwyd ${day}.`,
  pages: (count) => `${count} ${pageAfter(count)}`,
  pageRange: (first, last) => (first === last ? `tudalen ${first}` : `tudalennau ${first} i ${last}`),

  states: {
    notice: 'Agenda heb ei chyhoeddi eto',
    'agenda-published': 'Agenda wedi’i chyhoeddi',
    'supplement-published': 'Agenda atodol wedi’i chyhoeddi',
    cancelled: 'Wedi’i ganslo',
    postponed: 'Wedi’i ohirio',
    held: 'Cofnodion heb eu cyhoeddi eto',
    'minutes-draft': 'Cofnodion drafft',
    'minutes-approved': 'Cofnodion wedi’u cymeradwyo',
  },
  addendumPublished: 'Atodiad wedi’i gyhoeddi',
  postponedTo: (day) => `Wedi’i ohirio tan ${day}`,
  adjournedTo: (day) => `Wedi’i ohirio ar ganol tan ${day}`,

  agendaNotYet: 'Nid yw’r agenda wedi’i chyhoeddi eto.',
  mustBePublishedBy: (day) => `Rhaid ei chyhoeddi erbyn ${withinSentence(day)}.`,
  shouldHaveBeenPublishedBy: (day) => `Dylid bod wedi’i chyhoeddi erbyn ${withinSentence(day)}.`,
  wasNotHeld: 'Ni chynhaliwyd y cyfarfod hwn.',
  willNotBeHeld: 'Ni chynhelir y cyfarfod hwn.',
  wasNotHeldOnThisDay: 'Ni chynhaliwyd y cyfarfod hwn ar y diwrnod hwn.',
  willNotBeHeldOnThisDay: 'Ni chynhelir y cyfarfod hwn ar y diwrnod hwn.',
  minutesNotYet: 'Cynhaliwyd y cyfarfod hwn. Nid yw ei gofnodion wedi’u cyhoeddi eto.',
  minutesInDraft: 'Mae’r cofnodion yn ddrafft nes i gyfarfod diweddarach eu cymeradwyo.',
  minutesApproved: 'Mae’r cofnodion wedi’u cymeradwyo.',
  minutesApprovedOn: (day) => `Cymeradwywyd y cofnodion ${on(day)}.`,
  agendaPublishedOn: (day) => `Cyhoeddwyd yr agenda ${on(day)}.`,
  packPublishedOn: (title, day) => `Cyhoeddwyd ${title} ${on(day)}.`,
  laterPaper: 'papur diweddarach',

  packs: {
    agenda: (number) => (number === 1 ? 'Pecyn agenda' : `Pecyn agenda ${number}`),
    supplement: (number) => `Agenda atodol ${number}`,
    addendum: (number) => `Atodiad ${number}`,
  },
  packsWithin: {
    agenda: (number) => (number === 1 ? 'pecyn agenda' : `pecyn agenda ${number}`),
    supplement: (number) => `agenda atodol ${number}`,
    addendum: (number) => `atodiad ${number}`,
  },
};

/** A noun after a numeral is singular, and softens after two: `2 dudalen`; the feminine three and four change nothing. */
function pageAfter(count: number): string {
  return count === 2 ? 'dudalen' : 'tudalen';
}

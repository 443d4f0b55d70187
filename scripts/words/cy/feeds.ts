import type { Words } from '../words.ts';

export const feeds: Words['feeds'] = {
  ofCouncil: (council) => `${council}: cyfarfodydd a phapurau`,
  calendarOfCouncil: (council) => `${council}: cyfarfodydd pwyllgorau`,
  ofCommittee: (committee) => `${committee}: papurau`,
  calendarOfCommittee: (committee) => `${committee}: cyfarfodydd`,
  archiveAsData: 'Yr archif fel data',
  minutesOf: (meeting) => `Cofnodion: ${meeting}`,
  ofSet: (count, council, set) => `${council}, ${set}: gwerthoedd a thargedau’r dangosyddion (${count}).`,

  agendaPublished: (meeting) => `${meeting}: cyhoeddwyd yr agenda`,
  packPublished: (meeting, pack) => `${meeting}: cyhoeddwyd ${pack}`,
  reportFor: (item, title) => `Adroddiad ar gyfer eitem ${item}: ${title}`,
  minutes: {
    draft: (meeting) => `${meeting}: cofnodion drafft`,
    approved: (meeting) => `${meeting}: cofnodion wedi’u cymeradwyo`,
  },
  decisions: {
    draft: (meeting) => `${meeting}: penderfyniadau, fel y’u drafftiwyd`,
    approved: (meeting) => `${meeting}: penderfyniadau`,
  },
  decisionTaken: (title, by, day) => `Penderfyniad: ${title} – ${by}, ${day}`,
  watch: (address) => `Gwylio: ${address}`,
};

import type { Words } from '../words.ts';

export const committees: Words['committees'] = {
  description: (council) => `Pwyllgorau ${council}, gyda’u cyfarfodydd nesaf a diweddaraf.`,
  nextMeeting: 'Cyfarfod nesaf:',
  lastMeeting: 'Cyfarfod diwethaf:',

  pageTitle: (committee) => `${committee}: aelodau a chyfarfodydd`,
  pageDescription: (committee) =>
    `${committee}: ei ddiben, pwy sy’n aelodau ohono, a’i gyfarfodydd gydag agendâu, papurau a chofnodion.`,
  coming: 'Cyfarfodydd nesaf',
  noneComing: 'Nid oes cyfarfod wedi’i drefnu.',
  workProgramme: 'Rhaglen waith',
  past: 'Cyfarfodydd blaenorol',
  remit: 'Beth y mae’n ei wneud',
  members: 'Aelodau',
  noMembers: 'Nid oes neb yn aelod ohono ar hyn o bryd.',
  pastMembers: 'Cyn-aelodau',
  quorum: (count) => `Cworwm: ${count}`,
  related: 'Pwyllgorau cysylltiedig',
  // Without the colon `i` would soften the name after it.
  reportsTo: 'Yn adrodd i:',
  contact: 'Cyswllt',
  follow: 'Dilyn y pwyllgor hwn',
  calendar: 'Calendr (iCalendar)',
};

import type { Words } from '../words.ts';
import { on } from './day-in-sentence.ts';

export const forwardPlan: Words['forwardPlan'] = {
  title: 'Blaengynllun',
  description: (council) => `Yr hyn y bydd pwyllgorau ${council} yn ymdrin ag ef mewn cyfarfodydd sydd i ddod.`,
  lead: 'Yr hyn sydd wedi’i gynllunio ar gyfer cyfarfodydd sydd i ddod, gyda phenderfyniadau allweddol a busnes i’w drafod yn breifat. Gall cynlluniau newid hyd nes y cyhoeddir yr agenda.',
  nothing: 'Nid oes dim wedi’i gynllunio ar gyfer cyfarfodydd sydd i ddod ar hyn o bryd.',
  keyDecision: 'Penderfyniad allweddol',
  private: 'I’w drafod yn breifat',
  leadOfficer: 'Prif swyddog',
  documents: 'Dogfennau',
  notices: 'Hysbysiadau',
  agendaPublished: (day) => `Cyhoeddwyd yr agenda ${on(day)}.`,
  agendaBy: (day) => `Bydd yr agenda a’r adroddiadau i’w cyhoeddi erbyn ${day}.`,
  keyNoticeBy: (reference, day) => `Bydd hysbysiad o benderfyniad allweddol ${reference} i’w gyhoeddi erbyn ${day}.`,
  privateNoticesBy: (first, second) =>
    `Bydd hysbysiad bod busnes i’w drafod yn breifat i’w gyhoeddi erbyn ${first}, ac eto erbyn ${second}.`,
  all: 'Blaengynllun yr holl bwyllgorau',
  noProgramme: 'Nid oes dim wedi’i gynllunio ar gyfer y cyfarfodydd nesaf eto.',
};

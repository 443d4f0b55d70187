import type { Words } from '../words.ts';

export const calendar: Words['calendar'] = {
  title: 'Calendr cyfarfodydd',
  titleOfMonth: (month) => `Cyfarfodydd ym mis ${month}`,
  description: (council) => `Pryd y mae pwyllgorau ${council} yn cyfarfod, fesul mis.`,
  descriptionOfMonth: (council, month) => `Cyfarfodydd pwyllgorau ${council} ym mis ${month}.`,
  caption: (month) => `Cyfarfodydd ym mis ${month}, fesul diwrnod`,
  anotherMonth: 'Mis arall',
  noneInMonth: 'Nid oes cyfarfod yn y mis hwn.',
  neighbours: 'Misoedd â chyfarfodydd',
  addAll: 'Ychwanegu pob cyfarfod at eich calendr (iCalendar)',
  allMonths: 'Pob mis â chyfarfodydd',
};

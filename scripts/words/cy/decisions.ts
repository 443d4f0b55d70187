import type { Words } from '../words.ts';

export const decisions: Words['decisions'] = {
  title: 'Penderfyniadau',
  titleOfYear: (year) => `Penderfyniadau yn ${year}`,
  description: (council) => `Penderfyniadau diweddaraf pwyllgorau ${council}, fel y cofnodir hwy yn eu cofnodion.`,
  descriptionOfYear: (council, year) => `Yr hyn a benderfynodd pwyllgorau ${council} yn y flwyddyn ddinesig ${year}.`,
  noneOfYear: 'Nid yw cofnodion y flwyddyn hon yn cofnodi unrhyw benderfyniad.',
  noneYet: 'Nid oes cofnodion â phenderfyniad wedi’u cyhoeddi eto.',
  fromDraft: 'O gofnodion drafft, nad yw cyfarfod diweddarach wedi’u cymeradwyo eto.',
  minute: (number, heading) => `Cofnod ${number}: ${heading}`,
  byCommittee: 'Fesul pwyllgor',
  byYear: 'Fesul blwyddyn',
  related: 'Cysylltiedig',
  actions: 'Camau gweithredu y gofynnodd cyfarfodydd amdanynt',
};

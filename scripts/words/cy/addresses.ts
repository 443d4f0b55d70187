import type { Words } from '../words.ts';

export const addresses: Words['addresses'] = {
  notFound: 'Heb ddod o hyd i’r dudalen',
  notFoundDescription: 'Nid oes tudalen yn y cyfeiriad hwn.',
  notFoundAbout:
    'Nid oes tudalen yn y cyfeiriad hwn. Os dilynoch ddolen o wefan arall, efallai nad yw’n gyfredol mwyach.',
  findMeeting: 'Chwiliwch am gyfarfod yn ôl ei bwyllgor',
  orGoTo: ', neu ewch i’r',
  homePage: 'hafan',
  moved: 'Mae’r dudalen hon wedi symud',
  movedTitle: (address) => `Wedi symud: ${address}`,
  movedDescription: 'Mae’r dudalen hon wedi symud.',
  newAddress: 'Ewch i’r cyfeiriad newydd',
  formerAbout:
    'Safai tudalennau hen system yn y cyfeiriad hwn, wedi’u gwahaniaethu gan yr hyn a ddeuai ar ôl y gofynnod. Dewiswch eich un chi yn ôl hwnnw.',
  formerOther: 'Popeth arall',
  removed: 'Tynnwyd y dudalen hon i lawr',
  removedTitle: (address) => `Tynnwyd i lawr: ${address}`,
  removedOn: 'Fe’i tynnwyd i lawr ar',
  removedAsk: 'Â phwy i gysylltu',
};

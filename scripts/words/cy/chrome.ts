import type { Words } from '../words.ts';

export const chrome: Words['chrome'] = {
  service: 'Cyfarfodydd a phapurau pwyllgorau',
  skip: 'Neidio i’r prif gynnwys',
  membersEdition: 'Argraffiad yr aelodau. Mae’n cynnwys papurau eithriedig a chyfrinachol: nid i’w gyhoeddi.',
  preview:
    'Rhagolwg i’r rhai sy’n ei baratoi. Mae’n dangos papurau nad ydynt wedi’u cyhoeddi eto ac a all newid o hyd.',
  mainNavigation: 'Prif lywio',
  breadcrumbs: 'Llwybr briwsion',
  home: 'Hafan',
  committees: 'Pwyllgorau',
  calendar: 'Calendr',
  decisions: 'Penderfyniadau',
  actions: 'Camau gweithredu',
  people: 'Pobl',
  indicators: 'Dangosyddion',
  search: 'Chwilio',
  searchEverything: 'Chwilio cyfarfodydd a phapurau',
  searchRegion: 'Pob tudalen',
  newsFeed: 'Ffrwd newyddion (Atom)',
  dataAndFeeds: 'Data a ffrydiau',
  mainWebsite: (council) => `${council}: prif wefan`,
  previous: 'Blaenorol',
  next: 'Nesaf',
  telephone: 'Ffôn',
  email: 'E-bost',
  copyScript: { copy: 'Copïo cyfeiriad y paragraff hwn', copied: 'Wedi’i gopïo' },
};

import type { Words } from '../words.ts';

export const data: Words['data'] = {
  title: 'Data a ffrydiau',
  description: (council) => `Ffrydiau newyddion, calendrau a data agored pwyllgorau ${council}.`,
  about:
    'Gall rhaglenni hefyd ddarllen yr hyn sydd ar y tudalennau hyn. Mae cyfeiriadau’n aros fel y maent, a gwneir y ffeiliau o’r newydd gyda phob newid i’r wefan.',
  feeds: 'Ffrydiau newyddion',
  feedsAbout:
    'Maent yn dweud pryd y cyhoeddir agendâu, adroddiadau, cofnodion a phenderfyniadau, mewn darllenydd ffrydiau (Atom).',
  feedOfAll: 'Ffrwd newyddion pob pwyllgor',
  calendars: 'Calendrau',
  calendarsAbout:
    'Cadwch y cyfarfodydd yng nghalendr ffôn neu gyfrifiadur, gyda newidiadau a chyfarfodydd a ganslwyd (iCalendar).',
  calendarOfAll: 'Calendr pob pwyllgor',
  byCommittee: 'Fesul pwyllgor',
  feed: 'ffrwd newyddion',
  feedOf: (committee) => `Ffrwd newyddion: ${committee}`,
  calendar: 'calendr',
  calendarOf: (committee) => `Calendr: ${committee}`,
  archive: 'Yr archif fel JSON',
  archiveAbout:
    'Pob cyfarfod, eitem agenda, papur, pwyllgor ac unigolyn fel gwrthrych yn ei gyfeiriad ei hun, yn nhermau OParl 1.1.',
  archiveStart: 'Dechrau’r rhyngwyneb',
  lists: {
    meetings: 'Cyfarfodydd',
    'agenda-items': 'Eitemau agenda, gyda’r hyn a benderfynwyd',
    papers: 'Adroddiadau a phapurau eraill',
    files: 'Ffeiliau PDF a ffeiliau eraill',
    organizations: 'Pwyllgorau',
    people: 'Pobl',
    memberships: 'Aelodaeth o bwyllgorau',
  },
  properties: 'Mae priodweddau y mae eu henwau’n dechrau â',
  propertiesAbout:
    'yn dweud yr hyn nad oes gan OParl enw arno, megis paragraffau’r gyfraith y cedwir papurau’n ôl odanynt. Mae gan restrau gant o wrthrychau i bob tudalen, yr hynaf yn gyntaf, ac nid ydynt yn derbyn hidlyddion.',
  indicators: 'Dangosyddion',
  indicatorsAbout: 'Ffigurau pob set o ddangosyddion, gyda thargedau a chymaryddion.',
  pages: 'Y tudalennau eu hunain',
  pagesAbout: 'Mae tudalennau’n cynnwys data strwythuredig (schema.org), ac mae map o’r wefan yn eu rhestru i gyd.',
  sitemap: 'Map o’r wefan',
  licence: 'Trwydded',
  licenceAbout: 'Mae’r cyngor yn dweud o dan ba drwydded y gellir defnyddio’r archif.',
  licenceText: 'Testun y drwydded',
};

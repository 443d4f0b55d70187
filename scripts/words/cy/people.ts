import type { Words } from '../words.ts';

const between = (from: string, until: string): string => `${from} i ${until}`;

export const people: Words['people'] = {
  title: 'Aelodau a swyddogion',
  description: (council) => `Cynghorwyr, aelodau cyfetholedig a swyddogion ${council}.`,
  groups: { member: 'Cynghorwyr', 'co-opted': 'Aelodau cyfetholedig', officer: 'Swyddogion' },
  kinds: { member: 'Cynghorydd', 'co-opted': 'Aelod cyfetholedig', officer: 'Swyddog' },
  saysKind: /^(?:(?:Y )?Cynghorydd|Cyng|Councillor|Aelod cyfetholedig|Swyddog)\b/u,
  roles: {
    chair: 'Cadeirydd',
    'vice-chair': 'Is-gadeirydd',
    member: 'Aelod',
    'co-opted': 'Aelod cyfetholedig',
    reserve: 'Aelod wrth gefn',
  },
  rolesWithin: {
    chair: 'cadeirydd',
    'vice-chair': 'is-gadeirydd',
    member: 'aelod',
    'co-opted': 'aelod cyfetholedig',
    reserve: 'aelod wrth gefn',
  },
  withVote: 'â phleidlais',
  ofWard: (ward) => `Ward ${ward}`,
  ward: 'Ward',
  group: 'Grŵp',
  inOffice: 'Yn y swydd',
  photoOf: (name) => `Ffotograff: ${name}`,
  terms: {
    between,
    since: (from) => `Ers ${from}`,
    from: (from) => `O ${from}`,
    until: (until) => `Tan ${until}`,
  },
  termsWithin: {
    between,
    since: (from) => `ers ${from}`,
    from: (from) => `o ${from}`,
    until: (until) => `tan ${until}`,
  },
  sitsOn: 'Aelodaeth bresennol',
  satOn: 'Aelodaeth flaenorol',
  attendance: {
    title: 'Presenoldeb',
    attended: (attended, expected) => `Cyfarfodydd â chofnodion a fynychwyd: ${attended} o ${expected}.`,
    meetingByMeeting: 'Fesul cyfarfod',
    presences: {
      present: 'Yn bresennol',
      apologies: 'Ymddiheuriadau',
      absent: 'Yn absennol',
      substitute: 'Yn dirprwyo dros aelod arall',
    },
  },
};

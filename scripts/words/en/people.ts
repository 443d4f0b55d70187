/** Somebody's part in a committee, as it begins a line and within one. */
const roles = {
  chair: 'Chair',
  'vice-chair': 'Vice-chair',
  member: 'Member',
  'co-opted': 'Co-opted member',
  reserve: 'Reserve member',
};
const rolesWithin = {
  chair: 'chair',
  'vice-chair': 'vice-chair',
  member: 'member',
  'co-opted': 'co-opted member',
  reserve: 'reserve member',
};

/** How long somebody sits or is in office, as it begins a line and within one. */
const terms = {
  between: (from: string, until: string) => `${from} to ${until}`,
  /** `since` a day that has been, `from` one to come. */
  since: (from: string) => `Since ${from}`,
  from: (from: string) => `From ${from}`,
  until: (until: string) => `Until ${until}`,
};
const termsWithin = {
  between: terms.between,
  since: (from: string) => `since ${from}`,
  from: (from: string) => `from ${from}`,
  until: (until: string) => `until ${until}`,
};

/** Who was at a meeting, on the page of a person. */
const attendance = {
  title: 'Attendance',
  attended: (attended: number, expected: number) =>
    `Attended ${attended} of ${expected} ${expected === 1 ? 'meeting' : 'meetings'} with minutes.`,
  meetingByMeeting: 'Meeting by meeting',
  presences: {
    present: 'Present',
    apologies: 'Apologies',
    absent: 'Absent',
    substitute: 'Substitute for another member',
  },
};

/** Members and officers: their list, their pages, and where committees name them. */
export const people = {
  title: 'Members and officers',
  description: (council: string) => `Councillors, co-opted members and officers of ${council}.`,
  groups: { member: 'Councillors', 'co-opted': 'Co-opted members', officer: 'Officers' },
  kinds: { member: 'Councillor', 'co-opted': 'Co-opted member', officer: 'Officer' },
  /** Tells a full name that says itself of which kind somebody is. */
  saysKind: /^(?:Councillor|Co-opted member|Officer)\b/u,
  roles,
  rolesWithin,
  withVote: 'with a vote',
  ofWard: (ward: string) => `${ward} ward`,
  ward: 'Ward',
  group: 'Group',
  inOffice: 'In office',
  photoOf: (name: string) => `Photograph of ${name}`,
  terms,
  termsWithin,
  sitsOn: 'Sits on',
  satOn: 'Sat on before',
  attendance,
};

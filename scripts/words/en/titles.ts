const lawElsewhere = (country: string): string =>
  `Information that the law of ${country} on access to meetings lets a council withhold.`;

/** Titles and descriptions that the archive gives where nobody typed one. */
export const titles = {
  minutesOfPrevious: 'Minutes of the previous meeting',
  minutesOf: (day: string) => `Minutes of the meeting held on ${day}`,
  /** Of one body, or of several that meet together. */
  bodies: (names: readonly string[]) => new Intl.ListFormat('en-GB').format(names),
  actions: 'Actions from earlier meetings',
  programme: 'Work programme',
  item: 'Item without a title',
  closedItem: 'Item not open to the public',
  /** `A`, `B`, …. */
  appendix: (letter: string) => `Appendix ${letter}`,
  /** Of a paragraph of exempt information, where the statute's own words are not at hand. */
  exempt: {
    england: 'Exempt information.',
    wales: lawElsewhere('Wales'),
    scotland: lawElsewhere('Scotland'),
    'northern-ireland': lawElsewhere('Northern Ireland'),
  },
};

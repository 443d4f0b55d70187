/** Addresses at which there is no page, or no longer. */
export const addresses = {
  notFound: 'Page not found',
  notFoundDescription: 'There is no page at this address.',
  notFoundAbout: 'There is no page at this address. If you followed a link from another site, it may be out of date.',
  findMeeting: 'Find a meeting by its committee',
  /** Between the link before and the one after. */
  orGoTo: ', or go to the',
  homePage: 'home page',
  moved: 'This page has moved',
  movedTitle: (address: string) => `Moved: ${address}`,
  movedDescription: 'This page has moved.',
  newAddress: 'Go to the new address',
  formerAbout:
    'Pages of a former system stood at this address, told apart by what came after the question mark. Choose yours by it.',
  formerOther: 'Everything else',
  removed: 'This page was taken down',
  removedTitle: (address: string) => `Taken down: ${address}`,
  /** Before a day in full. */
  removedOn: 'It was taken down on',
  removedAsk: 'Whom to ask',
};

import type { Jurisdiction } from '../council.ts';

/** A single day that a Royal Proclamation made a bank holiday, or that one took from its usual place. */
export interface ProclaimedDay {
  readonly date: string;
  readonly title: string;
  readonly in: readonly Jurisdiction[];
}

const englandAndWales: readonly Jurisdiction[] = ['england', 'wales'];
const notScotland: readonly Jurisdiction[] = [...englandAndWales, 'northern-ireland'];
const everywhere: readonly Jurisdiction[] = [...notScotland, 'scotland'];

/**
 * Days made bank holidays for one year alone, by proclamation under section 1(2) and (3) of the Banking and Financial
 * Dealings Act 1971.
 */
export const addedDays: readonly ProclaimedDay[] = [
  // House of Commons written answer, 2 March 1995, vol. 255 c. 709W: moved from 1 May for the fiftieth anniversary of
  // VE Day; in Scotland, where 1 May stands in the Act itself, a day in addition.
  { date: '1995-05-08', title: 'VE Day anniversary', in: everywhere },
  // The eve of the year 2000: proclamation in the London Gazette, 1999.
  { date: '1999-12-31', title: 'Millennium', in: everywhere },
  // Golden Jubilee: an added day, and the spring bank holiday moved next to it.
  { date: '2002-06-03', title: 'Golden Jubilee', in: everywhere },
  { date: '2002-06-04', title: 'Spring bank holiday', in: everywhere },
  // Royal wedding of Prince William.
  { date: '2011-04-29', title: 'Royal wedding', in: everywhere },
  // Diamond Jubilee: as in 2002.
  { date: '2012-06-04', title: 'Spring bank holiday', in: everywhere },
  { date: '2012-06-05', title: 'Diamond Jubilee', in: everywhere },
  // Seventy-fifth anniversary of VE Day: the early May bank holiday moved to a Friday (gov.uk, 7 June 2019).
  { date: '2020-05-08', title: 'Early May bank holiday (VE Day)', in: everywhere },
  // Platinum Jubilee: the spring bank holiday moved to a Thursday, and an added Friday (gov.uk, 12 November 2020).
  { date: '2022-06-02', title: 'Spring bank holiday', in: everywhere },
  { date: '2022-06-03', title: 'Platinum Jubilee', in: everywhere },
  // State funeral of Queen Elizabeth II: proclamation of 10 September 2022.
  { date: '2022-09-19', title: 'State funeral of Queen Elizabeth II', in: everywhere },
  // Coronation of King Charles III (gov.uk, 6 November 2022).
  { date: '2023-05-08', title: 'Coronation of King Charles III', in: everywhere },
  // Scotland at the World Cup: proclamation of 4 February 2026 (Scottish Government, 5 February 2026).
  { date: '2026-06-15', title: 'World Cup', in: ['scotland'] },
];

/** Days on which the rule of the year would have put a bank holiday, and did not, since it was moved. */
export const movedDays: readonly ProclaimedDay[] = [
  { date: '1995-05-01', title: 'Early May bank holiday', in: notScotland },
  { date: '2002-05-27', title: 'Spring bank holiday', in: everywhere },
  { date: '2012-05-28', title: 'Spring bank holiday', in: everywhere },
  { date: '2020-05-04', title: 'Early May bank holiday', in: everywhere },
  { date: '2022-05-30', title: 'Spring bank holiday', in: everywhere },
];

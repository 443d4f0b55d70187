/** The calendar of meetings, by month. `month` is one with its year: `July 2019`. */
export const calendar = {
  title: 'Calendar of meetings',
  titleOfMonth: (month: string) => `Meetings in ${month}`,
  description: (council: string) => `When the committees of ${council} meet, by month.`,
  descriptionOfMonth: (council: string, month: string) => `Committee meetings of ${council} in ${month}.`,
  caption: (month: string) => `Meetings in ${month}, by day`,
  /** For those who cannot see that a day of the first or last week is another month's. */
  anotherMonth: 'Another month',
  noneInMonth: 'No meeting lies in this month.',
  neighbours: 'Months with meetings',
  addAll: 'Add all meetings to your calendar (iCalendar)',
  allMonths: 'All months with meetings',
};

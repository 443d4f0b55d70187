/** What the texts of papers get around what was typed: directives, numbered figures, notes. */
export const body = {
  figure: (number: string) => `Figure ${number}`,
  captionedFigure: (number: string, title: string) => `Figure ${number}: ${title}`,
  footnote: (number: number) => `Footnote ${number}`,
  backToFootnote: (number: number) => `Back to the text of footnote ${number}`,
  /** Tables that scroll sideways, for those who come to one by keyboard. */
  table: (number: number) => `Table ${number}`,
  captionedTable: (number: number, caption: string) => `Table ${number}: ${caption}`,
  /** The mark of a cell that leads to a note under its table. */
  cellNote: (letter: string) => `Note ${letter}`,
  /** For those who do not see that a cell holds nothing. */
  blankCell: 'blank',
  appendix: (title: string) => `Appendix: ${title}`,
  /** Tells a title that says itself that it is an appendix. */
  saysAppendix: /^appendi(?:x|ces)\b/iu,

  /** References within a sentence. */
  section: (number: string) => `section ${number}`,
  paragraph: (number: string) => `paragraph ${number}`,
  item: (number: string) => `item ${number}`,
  /** After a reference, in print. */
  onPage: (page: string) => `(page ${page})`,

  arrived: (person: string, time: string) => `${person} arrived at ${time}`,
  left: (person: string, time: string) => `${person} left at ${time}`,
  adjourned: (from: string) => `The meeting adjourned at ${from}.`,
  adjournedAndResumed: (from: string, until: string) => `The meeting adjourned at ${from} and resumed at ${until}.`,

  /** A vote as a table: its name where it has no title, and its sides. */
  votes: { vote: 'Vote', recorded: 'Recorded vote', for: 'For', against: 'Against', abstained: 'Abstained' },

  owner: 'Owner',
  due: 'Due',
  reference: 'Reference',
  state: 'State',
  states: { done: 'Done', dropped: 'No longer pursued' },
  to: 'To',
  toRecommendation: 'To recommendation',
  answer: 'Answer',
  answers: { accepted: 'Accepted', partly: 'Accepted in part', rejected: 'Rejected' },

  indicator: 'Indicator',

  /** Where a figure in a sentence is from, for whoever asks. `moment` is one of those below. */
  origin: (moment: string, indicator: string, source: string) => `${moment}: ${indicator}. Source: ${source}`,
  moments: {
    comparator: (comparator: string, period: string) => `${comparator}, ${period}`,
    target: (period: string) => `Target for ${period}`,
    /** `year` is the whole of it. */
    yearToDate: (year: string) => `Year to date, ${year}`,
    yearToDateIn: (period: string) => `Year to date in ${period}`,
    changeOfYear: (year: string) => `${year} against the year before`,
    changeOfPeriod: (period: string) => `${period} against the period before`,
    rating: (period: string) => `Rating of ${period}`,
  },
};

/** The register of actions. */
export const actions = {
  title: 'Actions',
  description: (council: string) => `What the committees of ${council} asked to be done, by whom and by when.`,
  /** `counts` are made by the groups below. */
  lead: (counts: readonly string[]) =>
    `What committees asked to be done, as their minutes record it: ${counts.join(', ')}.`,
  groups: {
    overdue: { heading: 'Overdue', count: (count: number) => `${count} overdue`, empty: 'Nothing is overdue.' },
    open: { heading: 'Open', count: (count: number) => `${count} open`, empty: 'No action is open.' },
    done: { heading: 'Done', count: (count: number) => `${count} done`, empty: 'No action is recorded as done.' },
  },
  /** Of one action. */
  states: { open: 'Open', overdue: 'Overdue', done: 'Done', dropped: 'No longer pursued' },
  due: (day: string) => `Due ${day}`,
  later: 'What later meetings said',
  /** After the sentence before, for those who cannot see which action it stands with. */
  laterOf: (reference: string) => `of ${reference}`,
  decisions: 'Decisions of committees',
  /** On an agenda, where earlier meetings left nothing to be done. */
  noneBefore: 'Earlier meetings left no action open.',
  /** Heads of the table in print. */
  columns: { reference: 'Reference', action: 'Action', owner: 'Owner', due: 'Due', state: 'State' },
};

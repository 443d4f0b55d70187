/** How a directive is written: its form, whether brackets belong to it, and its attributes. */
export interface DirectiveShape {
  readonly form: 'inline' | 'leaf' | 'container';
  /** An inline directive that may as well stand alone with two colons. */
  readonly alsoLeaf?: true;
  readonly label: 'required' | 'optional' | 'none';
  readonly attributes: readonly string[];
  /** Of each list one must be there; the first is named where none is. */
  readonly required: readonly (readonly string[])[];
  readonly minutesOnly?: true;
  readonly example: string;
}

const shapes: Readonly<Record<string, DirectiveShape>> = {
  value: {
    form: 'inline',
    label: 'required',
    attributes: ['period', 'of', 'set'],
    required: [],
    example: ':value[lac-13]{period=2019-05}',
  },
  chart: {
    form: 'leaf',
    label: 'none',
    attributes: ['indicator', 'indicators', 'kind', 'from', 'to', 'periods', 'title', 'description', 'set'],
    required: [['indicator', 'indicators']],
    example: '::chart{indicator=lac-1}',
  },
  table: {
    form: 'leaf',
    label: 'none',
    attributes: ['indicators', 'indicator', 'periods', 'set', 'caption'],
    required: [['indicators', 'indicator', 'set']],
    example: '::table{indicators="lac-20 lac-21" periods="2018-04..2019-05"}',
  },
  scorecard: {
    form: 'leaf',
    label: 'none',
    attributes: ['set'],
    required: [['set']],
    example: '::scorecard{set=children-in-care}',
  },
  recommendation: {
    form: 'container',
    label: 'none',
    attributes: ['to', 'ref'],
    required: [],
    example: ':::recommendation{to=cabinet ref="SC 19/R1"}',
  },
  response: {
    form: 'container',
    label: 'none',
    attributes: ['ref', 'answer'],
    required: [['ref'], ['answer']],
    example: ':::response{ref="SC 19/R1" answer=accepted}',
  },
  resolved: { form: 'container', label: 'none', attributes: [], required: [], example: ':::resolved' },
  action: {
    form: 'container',
    label: 'none',
    attributes: ['owner', 'due', 'ref', 'status'],
    required: [['owner', 'ref']],
    example: ':::action{owner="Head of Service" due=2019-09-01}',
  },
  arrived: {
    form: 'inline',
    alsoLeaf: true,
    label: 'required',
    attributes: ['time'],
    required: [['time']],
    minutesOnly: true,
    example: ':arrived[idris-macallan]{time=18:09}',
  },
  left: {
    form: 'inline',
    alsoLeaf: true,
    label: 'required',
    attributes: ['time'],
    required: [['time']],
    minutesOnly: true,
    example: ':left[idris-macallan]{time=19:07}',
  },
  adjourned: {
    form: 'container',
    label: 'none',
    attributes: ['from', 'until'],
    required: [['from']],
    minutesOnly: true,
    example: ':::adjourned{from=18:45 until=18:52}',
  },
  vote: {
    form: 'leaf',
    label: 'none',
    attributes: ['for', 'against', 'abstained', 'title'],
    required: [['for'], ['against']],
    minutesOnly: true,
    example: '::vote{for=7 against=3 abstained=1}',
  },
  para: { form: 'inline', label: 'required', attributes: [], required: [], example: ':para[2.3]' },
  item: { form: 'inline', label: 'required', attributes: [], required: [], example: ':item[6]' },
  file: {
    form: 'leaf',
    label: 'none',
    attributes: ['src', 'title'],
    required: [['src'], ['title']],
    example: '::file{src=files/plan.pdf title="Site plan"}',
  },
  landscape: { form: 'container', label: 'none', attributes: [], required: [], example: ':::landscape' },
  appendix: {
    form: 'container',
    label: 'none',
    attributes: ['title'],
    required: [['title']],
    example: ':::appendix{title="Terms used"}',
  },
  pagebreak: { form: 'leaf', label: 'none', attributes: [], required: [], example: '::pagebreak' },
};

/** Every directive there is, by name. */
export const directiveShapes: ReadonlyMap<string, DirectiveShape> = new Map(Object.entries(shapes));

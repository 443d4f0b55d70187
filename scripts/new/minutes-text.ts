import { stringify } from 'yaml';

/** What draft minutes are made from; people are slugs of `content/people/` or names. */
export interface NewMinutes {
  /** When the meeting was to begin, `17:00`. */
  readonly time: string;
  readonly present: readonly string[];
  readonly reserves: readonly string[];
  readonly alsoPresent: readonly string[];
  /** The numbers that the minutes will have, one for each heading. */
  readonly numbers: readonly string[];
  /** Whether it is a meeting of an executive, whose decisions can be called in. */
  readonly isExecutive: boolean;
  readonly body: string;
}

/** Returns the text of `minutes.md`: a draft in which all members were there, to be corrected. */
export function minutesText(minutes: NewMinutes): string {
  const { time, present, reserves, alsoPresent, numbers, isExecutive, body } = minutes;
  const typed = (keys: object): string => stringify(keys, { lineWidth: 0 });
  const head = [
    numbersComment(numbers),
    typed({ started: time }),
    '# ended: "20:00"\n',
    '# All members of that day. Take out those who were away, and write them between the brackets of apologies:, such as\n# [jane-doe, Ann Lee], or in a line such as absent: [jane-doe].\n',
    typed({ present }),
    typed({ apologies: [] }),
    reservesComment(reserves),
    typed({ alsoPresent }),
    isExecutive ? '# When the decisions are published, for call-in:\n# decisions: { published: 2026-03-20 }\n' : '',
    '# Nobody is shown them before this says draft:\nstatus: unfinished\n',
    '# When a later meeting has approved them: status: approved, and its day as approvedAt:.\n',
  ].join('');
  return `---\n${head}---\n${body}`;
}

/** Returns the text of `exempt/minutes.md`. */
export function privateMinutesText(present: readonly string[], body: string): string {
  return `---\n${stringify({ present, status: 'unfinished' }, { lineWidth: 0 })}---\n${body}`;
}

function numbersComment(numbers: readonly string[]): string {
  const [first] = numbers;
  const last = numbers.at(-1);
  if (first === undefined || last === undefined) return '';
  const range = first === last ? first : `${first} to ${last}`;
  return `# The headings below will be minutes ${range.replaceAll(/\s+/gu, ' ')}; more or fewer headings change that.\n`;
}

function reservesComment(reserves: readonly string[]): string {
  if (reserves.length === 0) return '';
  const names = reserves.map((name) => name.replaceAll(/\s+/gu, ' ')).join(', ');
  return `# Reserves: ${names}. Who came: substitutes: [{ person: …, for: … }]\n`;
}
